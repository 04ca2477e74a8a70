/** @jest-environment jsdom */
import '../taskpane/browser-globals.ts';
import { afterEach, expect, jest, test } from '@jest/globals';
import { namesOf } from '../../src/books/directorio/municipios.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { named, settled, type } from '../taskpane/desk.ts';
import { portrait } from './portrait.ts';
import { excelPane } from './excel-pane.ts';
import { until } from './until.ts';

/** The call of a fund through the pane, with Microsoft's client between it and the workbook. */
const excel = excelPane([]);

const says = (words: string): boolean => document.body.textContent.includes(words);
const step = async (id: string, heading: string): Promise<void> => {
  excel.pane().go({ page: 'libro', book: 'convocatoria', step: id });
  await until(() => says(heading) && says('Paso '));
};

const facts: Readonly<Record<string, string>> = {
  fondo: 'FOCAM',
  asociacion: 'AMDECO',
  gestion: '2027',
  presupuesto: '500000',
  apertura: '01/03/2027',
  cierre: '31/03/2027',
};

/** What stands beside a label of the first sheet. */
function fact(label: string): unknown {
  const sheet = excel.host().book.sheet('Convocatoria')!;
  for (let row = 0; row < 40; row++) if (sheet.at(row, 0)?.value === label) return sheet.at(row, 1)?.value;
  return undefined;
}

test('a call is built, typed in, written again and taken back', async () => {
  await step('llamado', 'Qué se ofrece');
  for (const [key, words] of Object.entries(facts)) await type(`#muni-llamado-${key}`, words);
  await step('asi-quedara', 'Todavía no se escribió nada');
  named('Crear el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  expect(fact('Presupuesto del fondo (Bs)')).toBe(500_000);
  expect(excel.host().book.sheet('Postulaciones')?.tables).toMatchObject([{ name: 'Muni_postulaciones' }]);
  expect(excel.host().startup).toBe('Load');

  excel.host().book.sheet('Convocatoria')!.make(40, 12).value = 'Llamar a Sucre';
  excel.host().select(excel.host().book.sheet('Convocatoria')!, { row: 41, column: 12, rows: 1, columns: 1 });
  const before = portrait(excel.host().book);
  await step('postulaciones', 'Todavía no hay filas');
  named('+ Agregar: Postulaciones').click();
  await until(() => document.querySelector('#muni-postulaciones-codigo') !== null);
  await type('#muni-postulaciones-codigo', 'P-001');
  await type('#muni-postulaciones-fecha', '15/03/2027');
  await type('#muni-postulaciones-municipio', 'tarabuco');
  await type('#muni-postulaciones-servicio', 'catastro y siim');
  named('Agregar la fila').click();
  await until(() => says('Agregada: P-001.') && says('Ver cómo quedará'));
  named('Ver cómo quedará').click();
  await until(() => says('Postulaciones: filas nuevas: 1'));
  named('Actualizar el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  const applications = excel.host().book.sheet('Postulaciones')!;
  expect([0, 1, 2, 4].map((column) => applications.at(5, column)?.value)).toEqual([
    'P-001',
    46461,
    'Tarabuco',
    'Catastro y SIIM',
  ]);
  expect(fact('Fondo')).toBe('FOCAM');
  expect(excel.host().book.sheet('Convocatoria')?.at(40, 12)?.value).toBe('Llamar a Sucre');
  named('Deshacer').click();
  await until(() => says('el libro quedó como antes'));
  expect(portrait(excel.host().book)).toEqual(before);
});

const watching: MutationObserver[] = [];
afterEach(() => {
  for (const each of watching.splice(0)) each.disconnect();
});

/** Presses Cancel once half of the cells are on their way. */
function cancelHalfway(): () => void {
  const later = globalThis.setTimeout;
  const eager = jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((run: () => void, wait?: number) => later(run, wait === 1000 ? 0 : wait));
  const page = document;
  const seen = new MutationObserver(() => {
    const bar = page.querySelector<HTMLProgressElement>('.progress progress');
    if (bar && bar.value >= 0.2 && page.querySelector('.progress')?.textContent.includes('Escribiendo'))
      named('Cancelar').click();
  });
  seen.observe(page.body, { subtree: true, childList: true, characterData: true });
  watching.push(seen);
  return () => {
    seen.disconnect();
    eager.mockRestore();
  };
}

test('applications brought from elsewhere: cancelled half-way leaves the workbook as it was; then written and taken back', async () => {
  await step('llamado', 'Qué se ofrece');
  for (const [key, words] of Object.entries(facts)) await type(`#muni-llamado-${key}`, words);
  await step('asi-quedara', 'Todavía no se escribió nada');
  named('Crear el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  const before = portrait(excel.host().book);

  excel.pane().go({ page: 'filas', book: 'convocatoria', step: 'postulaciones', panel: 'postulaciones' });
  await until(() => document.querySelector('#muni-pegar') !== null);
  const names = namesOf(municipios).slice(0, 300);
  const services = [
    'Catastro y SIIM',
    'Auditorías internas',
    'Manejo de cuencas',
    'Procesos de contratación',
  ];
  const pairs = services.flatMap((service) => names.map((name) => `15/03/2027\t${name}\t${service}`));
  const rows = [...pairs, '16/03/2027\tTarabuquito\tCatastro y SIIM'];
  await type('#muni-pegar', ['Fecha de presentación\tMunicipio\tServicio', ...rows].join('\n'));
  await until(() => says('Traer 1.200 filas') && says('Fila 1.202 (16/03/2027'));
  named('Traer 1.200 filas').click();
  await until(() => says('Postulaciones: filas nuevas: 1.200'));

  excel.host().slow = 20;
  const stop = cancelHalfway();
  named('Actualizar el libro: Convocatoria del fondo').click();
  await until(() => says('Cancelado. El libro quedó como estaba.'));

  stop();
  excel.host().slow = 0;
  expect(portrait(excel.host().book)).toEqual(before);

  named('Actualizar el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  expect(excel.host().book.sheet('Postulaciones')?.at(1204, 0)?.value).toBe('P-1200');
  named('Deshacer').click();
  await until(() => says('el libro quedó como antes'));
  expect(portrait(excel.host().book)).toEqual(before);
});

test('a paper is put on a sheet of its own, marked, and taken back', async () => {
  await step('asi-quedara', 'Todavía no se escribió nada');
  named('Crear el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  const before = portrait(excel.host().book);
  excel.pane().go({ page: 'papeles', book: 'convocatoria', paper: 'bases' });
  await until(() => says('Poner en una hoja para imprimir'));
  await settled();
  named('Poner en una hoja para imprimir').click();
  await until(() => says('La hoja «Bases» está lista para imprimir.'));
  expect(excel.host().book.sheet('Bases')?.at(0, 0)?.value).toBe('Bases de la convocatoria');
  expect(excel.host().book.names.some(({ name }) => name === 'Muni.papeles.1')).toBe(true);
  named('Deshacer').click();
  await until(() => says('el libro quedó como antes'));
  expect(portrait(excel.host().book)).toEqual(before);
});

test('a book too large for one message is read and written again in pieces', async () => {
  await step('asi-quedara', 'Todavía no se escribió nada');
  named('Crear el libro: Convocatoria del fondo').click();
  await until(() => says('Libro listo'));
  expect(excel.host().largest).toBeLessThan(5 * 1024 * 1024);
});
