/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { writeXlsx } from 'hucre/xlsx';
import { isFormula } from '../../src/books/plan.ts';
import { memoryWorkbook, type MemoryBook, type MemoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { expectAccessible } from './axe.ts';
import { choose, find, named, open, press, said, settled, type, until, written, type Open } from './desk.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
});
afterEach(() => {
  pane.stop();
});

const step = async (id?: string): Promise<void> => {
  pane.go({ page: 'libro', book: 'convocatoria', ...(id !== undefined && { step: id }) });
  await settled();
  await until('Paso ');
};
const rowNames = (): readonly string[] =>
  [...find('.table').querySelectorAll('.row-name')].map((each) => each.textContent);

const facts: Readonly<Record<string, string>> = {
  fondo: 'FOCAM',
  asociacion: 'AMDECO',
  gestion: '2027',
  presupuesto: '1.500.000,50',
  apertura: '01/03/2027',
  cierre: '31/03/2027',
};
const fillIn = async (): Promise<void> => {
  for (const [key, words] of Object.entries(facts)) await type(`#muni-llamado-${key}`, words);
};

const sheetNamed = (name: string) => pane.workbook.book().sheets.find((each) => each.name === name);
/** The value beside a label of a sheet. */
const fact = (sheet: string, label: string) =>
  sheetNamed(sheet)?.cells.find((line) => line[0] === label)?.[1];

const rowOfFact = (label: string): number =>
  sheetNamed('Convocatoria')!.cells.findIndex((line) => line[0] === label);

async function build(): Promise<void> {
  await step('llamado');
  await fillIn();
  await step('asi-quedara');
  await press('Crear el libro: Convocatoria del fondo');
  await until('Libro listo');
}

/** A workbook as a file: its values, as any program would have saved them. */
const fileOf = (book: MemoryBook): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.sheets.map(({ name, cells }) => ({
      name,
      rows: cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.value : cell))),
    })),
  });

describe('the call', () => {
  test('asks for its facts, and tells all that is wrong at once', async () => {
    await step();
    expect(said('h1')).toBe('La convocatoria');
    await type('#muni-llamado-gestion', '27');
    await type('#muni-llamado-apertura', 'mañana');
    await type('#muni-llamado-presupuesto', 'mucho');
    await press('Continuar');
    const faults = [...document.querySelectorAll('.summary li')].map((each) => each.textContent);
    expect(faults).toEqual([
      'Fondo: falta este dato.',
      'Asociación que convoca: falta este dato.',
      'Gestión: no puede ser menor que 1990.',
      'Presupuesto del fondo (Bs): «mucho» no es un número.',
      'Publicación de la convocatoria: «mañana» no es una fecha. Escríbala como 31/12/2026.',
      'Último día para postular: falta este dato.',
    ]);
    expect(document.activeElement).toBe(find('.summary'));
    await expectAccessible();
  });

  test('is left and taken up again without losing a word, right or wrong', async () => {
    await step();
    await fillIn();
    await type('#muni-llamado-numero', 'dos');
    pane.go({ page: 'inicio' });
    await settled();
    await step('menu');
    await step('llamado');
    expect(written('#muni-llamado-fondo')).toBe('FOCAM');
    expect(written('#muni-llamado-presupuesto')).toBe('1.500.000,5');
    expect(written('#muni-llamado-numero')).toBe('dos');
  });

  test('is built as it was typed, after showing how it will be; and taken back', async () => {
    await step();
    await fillIn();
    await press('Continuar');
    await until('Menú y costos');
    await step('asi-quedara');
    expect(said()).toContain('Todavía no se escribió nada');
    expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
    await expectAccessible();
    await press('Crear el libro: Convocatoria del fondo');
    await until('Libro listo');
    expect(fact('Convocatoria', 'Presupuesto del fondo (Bs)')).toBe(1_500_000.5);
    expect(fact('Convocatoria', 'Último día para postular')).toBe(46477);
    await press('Deshacer');
    await until('el libro quedó como antes');
    await step('llamado');
    expect(written('#muni-llamado-fondo')).toBe('FOCAM');
  });
});

describe('a table', () => {
  beforeEach(() => step('menu'));

  test('is a list in pages that can be searched', async () => {
    expect(rowNames()).toHaveLength(15);
    await press('Siguientes');
    expect(said('.pager')).toContain('16–');
    await type('#muni-buscar-servicios', 'catastro');
    expect(rowNames()).toEqual(['Catastro y SIIM']);
    await type('#muni-buscar-servicios', 'nada de esto');
    expect(said('.table')).toContain('Ninguna fila dice «nada de esto».');
    await expectAccessible();
  });

  test('takes a new row, asking for what must be there', async () => {
    await press('+ Agregar: Menú de servicios');
    expect(said('h1')).toBe('Agregar a Menú de servicios');
    await press('Agregar la fila');
    expect(said('.summary')).toContain('Servicio: falta este dato.');
    await type('#muni-servicios-servicio', 'Tarifas de agua');
    await type('#muni-servicios-costoBase', '12.000,50');
    await type('#muni-servicios-duracion', '1,5');
    await press('Agregar la fila');
    expect(said('.summary')).toContain('Duración (días): debe ser un número entero.');
    await type('#muni-servicios-duracion', '10');
    await press('Agregar la fila');
    await until('Agregada: Tarifas de agua.');
    await type('#muni-buscar-servicios', 'tarifas');
    expect(rowNames()).toEqual(['Tarifas de agua']);
  });

  test('changes a row and leaves alone what nobody touched', async () => {
    await press('Manuales de funciones');
    expect(written('#muni-servicios-estado')).toBe('tradicional');
    await type('#muni-servicios-duracion', '20');
    await press('Guardar la fila');
    await until('Guardada');
    expect(said('.rows')).toContain('Duración (días) 20');
  });

  test('a row is moved, removed and put back by keyboard, and the focus follows', async () => {
    const [first, second, third] = rowNames();
    await press(`Bajar ${String(first)}`);
    expect(rowNames().slice(0, 3)).toEqual([second, first, third]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Bajar ${String(first)}`);
    await press(`Quitar ${String(second)}`);
    expect(rowNames().slice(0, 2)).toEqual([first, third]);
    expect(document.activeElement?.textContent).toBe('Reponer');
    await press('Reponer');
    expect(rowNames().slice(0, 3)).toEqual([second, first, third]);
  });
});

test('weights say what is missing for 100, and when there is nothing missing', async () => {
  await step('requisitos');
  expect(said('.sum')).toBe('Suma 100: completo.');
  const [, second = ''] = rowNames();
  await press(`Quitar ${second}`);
  expect(said('.sum')).toBe('Suma 75⚠ Faltan 25 puntos para 100');
  await press('Reponer');
  await press(second);
  await type('#muni-criterios-peso', '40');
  await press('Guardar la fila');
  await until('Sobran 15 puntos: deben sumar 100');
});

describe('a call that was built', () => {
  beforeEach(build);

  const built = async (workbook: MemoryWorkbook): Promise<void> => {
    pane.stop();
    pane = await open({}, workbook);
  };

  test('is found open, with where it stands and what comes next', async () => {
    pane.go({ page: 'inicio' });
    await until('Sigue:');
    await expectAccessible();
    find('h2 + div .door').click();
    await until('Paso ');
  });

  test('keeps what was typed on its sheets and outside its panels when it is written again', async () => {
    pane.workbook.put('Convocatoria', 30, 12, 'Llamar a Sucre');
    pane.workbook.put('Convocatoria', rowOfFact('Cobertura'), 1, 'Potosí');
    await step('llamado');
    await type('#muni-llamado-objeto', 'Fortalecer la gestión municipal');
    expect(named('Ver cómo quedará').textContent).toBe('Ver cómo quedará');
    await press('Ver cómo quedará');
    await until('Actualizar el libro');
    expect(said('.card')).toContain('La convocatoria: datos que cambian: 1');
    await press('Actualizar el libro');
    await until('Libro listo');
    expect(fact('Convocatoria', 'Objeto')).toBe('Fortalecer la gestión municipal');
    expect(fact('Convocatoria', 'Fondo')).toBe('FOCAM');
    expect(fact('Convocatoria', 'Cobertura')).toBe('Potosí');
    expect(sheetNamed('Convocatoria')?.cells[30]?.[12]).toBe('Llamar a Sucre');
  });

  test('a sheet the person renamed is still its own, and keeps the name', async () => {
    const { sheets, names, tables } = pane.workbook.book();
    const renamed = (name: string) => (name === 'Menú de servicios' ? 'Mi menú' : name);
    await built(
      memoryWorkbook({
        sheets: sheets.map((each) => ({ ...each, name: renamed(each.name) })),
        tables: tables.map((each) => ({ ...each, sheet: renamed(each.sheet) })),
        names: names.map((each) => ({
          ...each,
          refersTo: each.refersTo.replace('Menú de servicios', 'Mi menú'),
        })),
      }),
    );
    await step('llamado');
    await type('#muni-llamado-objeto', 'Otro');
    await press('Ver cómo quedará');
    await until('Actualizar el libro');
    await press('Actualizar el libro');
    await until('Libro listo');
    const after = pane.workbook.book().sheets.map(({ name }) => name);
    expect(after).toContain('Mi menú');
    expect(after).not.toContain('Menú de servicios');
  });

  test('what changed here and on the sheet alike is asked, never guessed', async () => {
    await step('llamado');
    await type('#muni-llamado-fondo', 'FOCAM II');
    pane.workbook.put('Convocatoria', rowOfFact('Fondo'), 1, 'FOCAM III');
    await step('asi-quedara');
    expect(said('.note')).toContain('«La convocatoria» se cambió aquí y también en su hoja');
    await expectAccessible();
    await press('Vale la hoja');
    await step('llamado');
    expect(written('#muni-llamado-fondo')).toBe('FOCAM III');
  });

  test('a sheet of the person’s own with a name of the book is never written on', async () => {
    await built(memoryWorkbook({ sheets: [{ name: 'Municipios', cells: [['lo mío']] }] }));
    await step('asi-quedara');
    expect(written('input[id^=muni-hoja-]')).toMatch(/^Municipios 2$/);
    await press('Crear el libro');
    await until('Libro listo');
    expect(sheetNamed('Municipios')?.cells).toEqual([['lo mío']]);
    await step('llamado');
    await type('#muni-llamado-fondo', 'FOCAM');
    await step('asi-quedara');
    await press('Actualizar el libro');
    await until('Libro listo');
    expect(pane.workbook.book().sheets.filter(({ name }) => name.startsWith('Municipios'))).toHaveLength(2);
  });

  test('a fault half-way leaves the workbook as it was, and nothing typed is lost', async () => {
    const before = pane.workbook.book();
    await step('llamado');
    await type('#muni-llamado-objeto', 'Otro');
    await press('Ver cómo quedará');
    await until('Actualizar el libro');
    pane.workbook.failNext(new Error('sin memoria'));
    await press('Actualizar el libro');
    await until('sin memoria');
    expect(pane.workbook.book()).toBe(before);
    await step('llamado');
    expect(written('#muni-llamado-objeto')).toBe('Otro');
  });
});

describe('the year', () => {
  beforeEach(build);

  const register = async (codigo: string, municipio: string): Promise<void> => {
    await step('postulaciones');
    await press('+ Agregar: Postulaciones');
    await type('#muni-postulaciones-codigo', codigo);
    await type('#muni-postulaciones-fecha', '15/03/2027');
    await type('#muni-postulaciones-municipio', municipio);
    await type('#muni-postulaciones-servicio', 'Catastro y SIIM');
    await press('Agregar la fila');
  };
  const update = async (): Promise<void> => {
    await step('asi-quedara');
    await press('Actualizar el libro');
    await until('Libro listo');
  };
  const panelRows = (sheet: string): readonly unknown[] =>
    (sheetNamed(sheet)?.cells ?? []).slice(5).flatMap((line) => (line[0] ? [line[0]] : []));

  test('a municipality that is not in the list is refused, and others like it are offered', async () => {
    await register('P-001', 'Tarabuquito');
    expect(said('.summary')).toContain('Municipio: «Tarabuquito» no está en la lista.');
    await type('#muni-postulaciones-municipio', 'gam tarabuko');
    expect([...document.querySelectorAll('.suggested button')].map((each) => each.textContent)).toContain(
      'Tarabuco',
    );
    await press('Tarabuco');
    expect(written('#muni-postulaciones-municipio')).toBe('Tarabuco');
    await press('Agregar la fila');
    await until('Agregada: P-001.');
  });

  test('an action shows what it would write; done twice it has nothing more to do', async () => {
    await register('P-001', 'Tarabuco');
    await register('P-002', 'Sucre');
    await update();
    await step('evaluacion');
    await press('Abrir las filas que faltan');
    await until('Evaluación: filas nuevas: 2');
    await expectAccessible();
    await press('Actualizar el libro');
    await until('Libro listo');
    expect(panelRows('Evaluación')).toEqual(['P-001', 'P-002']);
    await step('evaluacion');
    await press('Abrir las filas que faltan');
    await until('No hay nada nuevo que escribir.');
  });

  test('what an action cannot do is told', async () => {
    await register('P-001', 'Tarabuco');
    await update();
    await step('convenios');
    expect(said('.card')).toContain('No hay adjudicadas por firmar. Complete las notas y adjudique primero.');
    await step('cierre');
    await press('Cerrar los convenios terminados');
    expect(said('.summary')).toContain('Día del cierre: falta este dato.');
  });

  test('rows pasted on the sheet while one is added here are both kept', async () => {
    await register('P-001', 'Tarabuco');
    pane.workbook.put('Postulaciones', 5, 0, 'P-900');
    await step('asi-quedara');
    await press('Actualizar el libro');
    await until('Libro listo');
    expect(panelRows('Postulaciones')).toEqual(['P-900', 'P-001']);
  });

  test('someone who types on the sheet while the preview is open sees it again before anything is written', async () => {
    await register('P-001', 'Tarabuco');
    await step('asi-quedara');
    pane.workbook.put('Postulaciones', 5, 0, 'P-900');
    await press('Actualizar el libro');
    await until('El libro cambió mientras tanto');
    expect(panelRows('Postulaciones')).toEqual(['P-900']);
  });

  test('the next year begins with its tables and without its applications, in the same workbook', async () => {
    await register('P-001', 'Tarabuco');
    await update();
    await step('siguiente');
    expect(said('.card')).toContain('Antes guarde una copia de este libro');
    await type('#muni-siguiente-gestion', '2028');
    await type('#muni-siguiente-numero', '1');
    await press('Preparar la próxima');
    await until('Postulaciones: filas que se quitan: 1');
    expect(said('.card')).toContain(
      'P-001 · Fecha de presentación 15/03/2027 · Tarabuco · Catastro y SIIM: se quita',
    );
    expect(panelRows('Postulaciones')).toEqual(['P-001']);
    await step('llamado');
    expect(written('#muni-llamado-gestion')).toBe('2028');
    expect(written('#muni-llamado-presupuesto')).toBe('');
  });

  test('or in a new workbook, from last year’s file', async () => {
    await step('menu');
    await press('+ Agregar: Menú de servicios');
    await type('#muni-servicios-servicio', 'Tarifas de agua');
    await press('Agregar la fila');
    await update();
    const file = await fileOf(pane.workbook.book());
    pane.stop();
    pane = await open();
    await step('llamado');
    await choose('#muni-previous', 'convocatoria-2027.xlsx', file);
    await until('Tomado de convocatoria-2027.xlsx');
    expect(written('#muni-llamado-fondo')).toBe('FOCAM');
    await step('menu');
    await type('#muni-buscar-servicios', 'tarifas');
    expect(rowNames()).toEqual(['Tarifas de agua']);
  });

  test('a file that is not of this book is refused', async () => {
    await step('llamado');
    await choose(
      '#muni-previous',
      'otro.xlsx',
      await fileOf({ sheets: [{ name: 'Hoja 1', hidden: false, cells: [['x']] }], tables: [], names: [] }),
    );
    await until('no tiene las hojas de este libro');
  });
});

const sixThousand = Array.from({ length: 6000 }, (_, at): readonly string[] => [
  `P-${String(at + 1).padStart(4, '0')}`,
]);

test('6,000 applications are searched and paged, never all drawn', async () => {
  await build();
  sixThousand.forEach(([codigo = ''], at) => {
    pane.workbook.put('Postulaciones', 5 + at, 0, codigo);
  });
  await step('asi-quedara');
  await step('postulaciones');
  expect(rowNames()).toHaveLength(15);
  expect(said('.pager')).toContain('1–15 de 6.000');
  await type('#muni-buscar-postulaciones', 'P-5999');
  expect(rowNames()).toEqual(['P-5999']);
});
