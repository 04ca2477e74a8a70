/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { searchFormulas } from '../../src/search/formulas.ts';
import { expectAccessible } from './axe.ts';
import { find, formulasIn, named, open, press, said, settled, type, written, type Open } from './desk.ts';

test.each([
  ['avance', 'TASA_EJECUCION'],
  ['porcentaje de ejecución', 'TASA_EJECUCION'],
  ['EJECUCION PORCENTAJE', 'TASA_EJECUCION'],
  ['execution rate', 'TASA_EJECUCION'],
  ['dias habiles', 'DIAS_HABILES'],
  ['días hábiles', 'DIAS_HABILES'],
  ['working days', 'DIAS_HABILES'],
  ['categoría', 'CATEGORIA'],
  ['techo', 'TECHOS'],
])('«%s» finds %s first', (asked, id) => {
  expect(searchFormulas(catalog, asked)[0]?.id).toBe(id);
});

test('a subject finds all its formulas', () => {
  const found = searchFormulas(catalog, 'contraparte').map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['CONTRAPARTE_REQUERIDA', 'PRORRATEAR']));
});

test('words nothing answers to find nothing', () => {
  expect(searchFormulas(catalog, 'avance zanahoria')).toEqual([]);
});

let pane: Open;
beforeEach(async () => {
  pane = await open();
});
afterEach(() => {
  pane.stop();
});

describe('the catalogue', () => {
  beforeEach(() => {
    pane.go({ page: 'funciones' });
  });

  test('shows every formula under its subject', () => {
    expect(document.querySelectorAll('.door')).toHaveLength(catalog.length);
    expect(said('h2')).toBe('Ejecución');
  });

  test('keeps what was searched when coming back, and says how many it found', async () => {
    await type('#muni-search', 'feriados días');
    expect(said('[role=status]')).toMatch(/^[1-4] funci/);
    await press('DIAS_HABILES');
    await press('Volver: Funciones');
    expect(written('#muni-search')).toBe('feriados días');
  });

  test('says so when nothing is found', async () => {
    await type('#muni-search', 'zanahoria');
    expect(said('[role=status]')).toContain('Ninguna función responde a «zanahoria»');
  });
});

test('a card leads to the full help page, in the language of the person', async () => {
  pane.go({ page: 'ayuda', id: 'NIVEL' });
  await settled();
  const address = () => document.querySelector('a[href^="ayuda/"]')?.getAttribute('href');
  expect(address()).toBe('ayuda/es/NIVEL.html');
  pane.prefer({ locale: 'en' });
  await settled();
  expect(address()).toBe('ayuda/en/NIVEL.html');
});

test('where a word of a list or a table of one’s own is taken, the words are offered and both may be typed', async () => {
  pane.go({ page: 'ayuda', id: 'NIVEL' });
  await settled();
  const box = document.querySelector<HTMLInputElement>('input[name=escala]');
  const offered = [...document.querySelectorAll(`#${box?.getAttribute('list') ?? ''} option`)];
  expect(offered.map((each) => (each as HTMLOptionElement).value)).toContain('SENAPE');
  await type('input[name=valor]', '75,72');
  await type('input[name=escala]', 'senape');
  await settled();
  expect(said('.result')).toContain('Eficiente');
});

describe('the card of TASA_EJECUCION', () => {
  beforeEach(() => {
    pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
  });

  test('writes the formula with the marks of the workbook and works it out', async () => {
    await type('#muni-ejecutado', '3.194.428,40');
    await type('#muni-presupuesto', '24.201.193');
    expect(said('output')).toBe('=MUNI.TASA_EJECUCION(3194428,4;24201193)');
    expect(said('.result')).toBe('13,2%');
    pane.workbook.select({ address: 'D5', formula: '', text: '' });
    await press('Insertar en D5');
    expect(formulasIn(pane)).toEqual(['=MUNI.TASA_EJECUCION(3194428.4,24201193)']);
    expect(said('.status')).toBe('Fórmula insertada en D5.');
  });

  test('reads 1.234 as thousands where the decimal mark is the comma', async () => {
    await type('#muni-ejecutado', '1.234');
    await type('#muni-presupuesto', '12.340');
    expect(said('.result')).toBe('10,0%');
  });

  test('explains a budget of zero instead of dividing by it', async () => {
    await type('#muni-ejecutado', '500');
    await type('#muni-presupuesto', '0');
    expect(said('.result')).toBe(
      '#N/A Presupuesto: sin presupuesto: es cero o está vacío y no hay sobre qué medir.',
    );
  });

  test('takes the columns of the selection, one for each argument', async () => {
    pane.workbook.select({ address: 'Datos!B2', selection: 'Datos!B2:C40', formula: '', text: '10' });
    pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
    pane.workbook.select({ address: 'Datos!E2', formula: '', text: '' });
    expect(said('output')).toBe('=MUNI.TASA_EJECUCION(B2:B40;C2:C40)');
    expect(said('.result')).toContain('Se calcula en la hoja');
    await press('Insertar en E2');
    expect(formulasIn(pane)).toEqual(['=MUNI.TASA_EJECUCION(B2:B40,C2:C40)']);
  });

  test('names the sheet when the figures are in another one', async () => {
    pane.workbook.select({
      address: "'Año 2024'!B2",
      selection: "'Año 2024'!B2:C40",
      formula: '',
      text: '10',
    });
    pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
    pane.workbook.select({ address: 'Resumen!A1', formula: '', text: '' });
    await press('Insertar en A1');
    expect(formulasIn(pane)).toEqual(["=MUNI.TASA_EJECUCION('Año 2024'!B2:B40,'Año 2024'!C2:C40)"]);
  });

  test('refuses to stand inside its own figures', async () => {
    pane.workbook.select({ address: 'Datos!B5', formula: '', text: '' });
    await type('#muni-ejecutado', 'B2:B40');
    await type('#muni-presupuesto', 'C2:C40');
    await press('Insertar en B5');
    expect(formulasIn(pane)).toEqual([]);
    expect(said('.summary')).toContain('la fórmula se leería a sí misma');
  });

  test('asks before replacing what someone wrote', async () => {
    pane.workbook.select({ address: 'D5', formula: '', text: 'Total' });
    await type('#muni-ejecutado', '1');
    await type('#muni-presupuesto', '2');
    await press('Insertar en D5');
    expect(formulasIn(pane)).toEqual([]);
    expect(said('.status')).toContain('La celda D5 contiene «Total»');
    await press('Reemplazar lo que hay en D5');
    expect(formulasIn(pane)).toEqual(['=MUNI.TASA_EJECUCION(1,2)']);
  });

  test('says all that is wrong at once: a summary with the focus, links, and the same words beside', async () => {
    await type('#muni-presupuesto', 'mil');
    await press('Insertar en la celda activa');
    const summary = find('.summary');
    expect(document.activeElement).toBe(summary);
    const links = [...summary.querySelectorAll('a')].map((each) => each.textContent);
    expect(links).toEqual(['Ejecutado: falta este dato.', 'Presupuesto: «mil» no es un número; corríjalo.']);
    expect([...document.querySelectorAll('.fault')].map((each) => each.textContent)).toEqual(links);
    const field = find('#muni-presupuesto');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('muni-presupuesto-fault');
    await press('Presupuesto: «mil» no es un número; corríjalo.');
    expect(document.activeElement).toBe(field);
    await expectAccessible();
  });

  test('keeps what was typed while looking elsewhere', async () => {
    await type('#muni-ejecutado', '77');
    pane.go({ page: 'inicio' });
    pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
    expect(written('#muni-ejecutado')).toBe('77');
  });

  test('fills the fields with an example', async () => {
    await settled();
    await press('Probar: Ejemplo 1');
    expect(written('#muni-ejecutado')).toBe('3.194.428,4');
    expect(said('.result')).toBe('13,2%');
  });
});

describe.each(catalog.map(({ id }) => id))('the card of %s', (id) => {
  test('works out every example and has no accessibility fault', async () => {
    pane.go({ page: 'ayuda', id });
    for (const fold of document.querySelectorAll('details'))
      if (!fold.classList.contains('menu')) fold.open = true;
    await settled();
    const spec = catalog.find((each) => each.id === id);
    expect(document.querySelectorAll('.examples > li')).toHaveLength(spec?.examples.length ?? 0);
    await expectAccessible();
  });
});

test('figures nobody has verified say so', async () => {
  pane.go({ page: 'ayuda', id: 'CATEGORIA' });
  await settled();
  expect(said()).toContain('sin verificar');
});

test('a cell whose formula failed is explained while it is selected', async () => {
  pane.workbook.select({ address: 'Hoja1!D5', formula: '=MUNI.TASA_EJECUCION(B5,C5)', text: '#N/A' });
  await settled();
  expect(said('.note')).toContain('D5: MUNI.TASA_EJECUCION da #N/A');
  expect(said('.note')).toContain('Sin presupuesto: es cero o está vacío');
  await expectAccessible();
  await press('Ayuda de TASA_EJECUCION');
  expect(said('h1')).toBe('TASA_EJECUCION');
  pane.workbook.select({ address: 'Hoja1!D6', formula: '=SUM(A1)', text: '#N/A' });
  await settled();
  expect(document.querySelector('.note')).toBeNull();
});

test('every button has a name of its own', async () => {
  pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
  await settled();
  expect(named('Insertar en la celda activa').getAttribute('type')).toBe('submit');
});
