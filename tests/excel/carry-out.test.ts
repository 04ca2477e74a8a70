/** @jest-environment jsdom */
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { axisFormat, cellsIn, type Plan } from '../../src/books/plan.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { startExcel, type Fault, type Host } from './host/office.ts';
import { portrait } from './portrait.ts';
import { samplePlan } from './sample-plan.ts';

let host: Host;
const excel = excelWorkbook(() => 'es');
beforeAll(() => {
  host = startExcel();
  // What goes wrong here on purpose is also left in the console, for support.
  for (const way of ['log', 'error', 'group', 'groupCollapsed'] as const)
    jest.spyOn(console, way).mockImplementation(() => undefined);
});
beforeEach(() => {
  host.restart();
});

const sheet = (name: string) => host.book.sheet(name)!;
const written = (name: string, row: number, column: number) => {
  const cell = sheet(name).at(row, column);
  return cell?.formula ?? cell?.value;
};
const programme = "Avance d'obra 1";

describe('a new book', () => {
  beforeEach(async () => {
    await excel.carryOut(samplePlan());
  });

  test('has its sheets, in order, in sight', () => {
    expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Hoja1', 'Visible'],
      ['Parámetros', 'Visible'],
      [programme, 'Visible'],
    ]);
  });

  test.each([
    ['a number', 1, 2, 1000],
    ['a formula', 1, 3, '=C2/2'],
    ['a code that looks like a number', 1, 0, '01'],
    ['plain words', 1, 1, 'Programa de nombre largo'],
  ])('holds %s as planned', (_, row, column, value) => {
    expect(written(programme, row, column)).toBe(value);
  });

  test('is dressed: table, chart, colours, list, print', () => {
    expect(sheet(programme).tables).toMatchObject([{ name: 'Programas', area: { rows: 4, columns: 4 } }]);
    expect(sheet(programme).charts).toMatchObject([
      {
        name: "Muni.prueba.Avance d'obra 1.1",
        type: 'BarClustered',
        title: 'El programa 1 va primero',
        up: { title: 'Bs', format: axisFormat('amount') },
        legend: true,
        at: { row: 1, column: 6, rows: 15, columns: 6 },
        series: [
          { name: 'Vigente', values: { column: 2 }, categories: { column: 1 } },
          { name: 'Devengado', values: { column: 3 }, categories: { column: 1 } },
        ],
      },
    ]);
    expect(sheet(programme).conditions).toMatchObject([{ formula: '=$D2<600', fill: '#FFF0CC' }]);
    expect(sheet('Parámetros').lists).toMatchObject([{ source: '2024,2025' }]);
    expect(sheet('Parámetros').at(0, 0)?.dress).toMatchObject({
      bold: true,
      fill: '#1F5673',
      color: '#FFFFFF',
    });
    expect(sheet('Parámetros').at(1, 1)?.dress.numberFormat).toBe('0.0%');
    expect(sheet('Parámetros').page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      titleRows: '$1:$1',
      leftFooter: 'Obras && servicios',
    });
    expect(sheet(programme).frozenRows).toBe(1);
  });

  test('is marked and named', () => {
    expect(host.book.names).toMatchObject([
      { name: 'Muni.prueba.1', formula: "='Parámetros'!$A$1" },
      { name: 'Muni.prueba.2', formula: "='Avance d''obra 1'!$A$1" },
      { name: 'Meta', formula: "='Parámetros'!$B$2" },
    ]);
  });

  test('is told by look', async () => {
    await expect(excel.look()).resolves.toMatchObject({
      sheets: [{ name: 'Hoja1' }, { name: 'Parámetros', hidden: false }, { name: programme }],
      tables: [{ name: 'Programas', sheet: programme }],
    });
  });
});

/** As the design asks: two round trips for a book and one more for every 40,000 cells. */
const budget = (plan: Plan): number => 2 + Math.ceil(cellsIn(plan) / 40_000);

test.each([
  [3, 2],
  [9_000, 2],
  [25_000, 4],
  [60_000, 8],
])('a new book with a table of %d rows takes %d round trips', async (rows, trips) => {
  const plan = samplePlan(rows);
  const outcome = await excel.carryOut(plan);
  expect(outcome.roundTrips).toBe(trips);
  expect(host.trips).toBe(trips);
  expect(host.trips).toBeLessThanOrEqual(budget(plan));
  expect(written(programme, rows, 2)).toBe(999 + rows);
  expect(host.largest).toBeLessThan(5 * 1024 * 1024);
});

test('long texts make shorter trips, never one that Excel refuses', async () => {
  const long = 'Construcción de un sistema de agua potable en la comunidad '.repeat(6);
  const [parameters, data] = samplePlan().sheets;
  const block = { row: 0, column: 0, cells: Array.from({ length: 20_000 }, () => [long, long]) };
  const plan = {
    ...samplePlan(),
    sheets: [parameters!, { ...data!, blocks: [block], tables: [], charts: [] }],
  };
  await excel.carryOut(plan);
  expect(host.largest).toBeLessThan(5 * 1024 * 1024);
  expect(written(programme, 19_999, 1)).toBe(long);
});

describe('a book written again', () => {
  beforeEach(async () => {
    await excel.carryOut(samplePlan(3));
    host.trips = 0;
  });

  test.each(['1.9', '1.13', '1.20'])('is updated in place with ExcelApi %s', async (api) => {
    host.api = api;
    const table = sheet(programme).tables[0]!;
    await excel.carryOut(samplePlan(2));
    expect(host.book.sheets).toHaveLength(3);
    expect(written(programme, 3, 2)).toBe('');
    expect(sheet(programme).tables).toMatchObject([{ name: 'Programas', area: { rows: 3 } }]);
    expect(sheet(programme).tables[0] === table).toBe(api !== '1.9');
    expect(sheet(programme).charts).toHaveLength(1);
    expect(sheet(programme).conditions).toHaveLength(1);
    expect(host.book.names).toHaveLength(3);
  });

  test('takes three round trips: look, remember, write', async () => {
    const { roundTrips } = await excel.carryOut(samplePlan(2));
    expect(roundTrips).toBe(3);
    expect(host.trips).toBe(3);
  });

  test('keeps what was typed in its input cells, and nothing else', async () => {
    sheet('Parámetros').make(1, 1).value = 0.75;
    sheet('Parámetros').make(2, 0).value = 'Otro dato';
    sheet('Parámetros').make(2, 1).value = 1999;
    await excel.carryOut(samplePlan(3));
    expect(written('Parámetros', 1, 1)).toBe(0.75);
    expect([written('Parámetros', 2, 0), written('Parámetros', 2, 1)]).toEqual(['Gestión', 2025]);
  });

  test("leaves the user's charts alone", async () => {
    sheet(programme).charts.push({ ...sheet(programme).charts[0]!, id: '{99}', name: 'Gráfico mío' });
    await excel.carryOut(samplePlan(3));
    expect(sheet(programme).charts.map(({ name }) => name)).toEqual([
      'Gráfico mío',
      "Muni.prueba.Avance d'obra 1.1",
    ]);
  });

  test('is undone to the figures it had', async () => {
    sheet('Parámetros').make(1, 1).value = 0.75;
    const before = portrait(host.book);
    const { undo } = await excel.carryOut(samplePlan(8));
    await undo!();
    expect(portrait(host.book)).toEqual(before);
  });
});

test('a book too large to be remembered in one message is remembered in pieces', async () => {
  await excel.carryOut(samplePlan(60_000));
  const before = portrait(host.book);
  host.largest = 0;
  const { undo } = await excel.carryOut(samplePlan(2));
  expect(host.largest).toBeGreaterThan(5 * 1024 * 1024); // what Excel on the web would not send at once
  await undo!();
  expect(portrait(host.book)).toEqual(before);
});

test('a protected sheet is told before anything is read or written', async () => {
  await excel.carryOut(samplePlan());
  sheet('Parámetros').isProtected = true;
  host.trips = 0;
  await expect(excel.carryOut(samplePlan(8))).rejects.toThrow('Revisar › Desproteger hoja');
  expect(host.trips).toBe(1);
});

test('an undone book is gone, and the next one takes up its sheets', async () => {
  const before = portrait(host.book);
  const { undo } = await excel.carryOut(samplePlan());
  await undo!();
  expect(portrait(host.book)).toEqual(before);
  expect((await excel.look()).sheets).toEqual([{ name: 'Hoja1', hidden: false }]);
  await excel.carryOut(samplePlan());
  expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Hoja1', 'Visible'],
    ['Parámetros', 'Visible'],
    [programme, 'Visible'],
  ]);
});

const whens: readonly Fault['when'][] = ['before', 'during', 'after'];

describe('everything or nothing', () => {
  const plan = samplePlan(25_000);

  test.each(whens.flatMap((when) => [1, 2, 3, 4].map((trip) => [when, trip] as const)))(
    'a new book that fails %s trip %d leaves no trace',
    async (when, trip) => {
      const before = portrait(host.book);
      host.fault = { trip, when };
      await expect(excel.carryOut(plan)).rejects.toThrow(/./);
      expect(portrait(host.book)).toEqual(before);
    },
  );

  test.each(whens.flatMap((when) => [1, 2, 3].map((trip) => [when, trip] as const)))(
    'a book written again that fails %s trip %d is as it was',
    async (when, trip) => {
      await excel.carryOut(samplePlan(3));
      sheet('Parámetros').make(1, 1).value = 0.75;
      const before = portrait(host.book);
      host.trips = 0;
      host.fault = { trip, when };
      await expect(excel.carryOut(samplePlan(8))).rejects.toThrow(/./);
      expect(portrait(host.book)).toEqual(before);
    },
  );

  test('the sheet being written and the reason are told', async () => {
    host.fault = { trip: 3, when: 'during' };
    await expect(excel.carryOut(plan)).rejects.toThrow(
      "Excel no pudo escribir en «Avance d'obra 1»: There was an internal error. El libro quedó como estaba",
    );
  });

  test('an Excel that no longer answers is told as that', async () => {
    host.fault = { trip: 3, when: 'before', forever: true };
    await expect(excel.carryOut(plan)).rejects.toThrow(/Revise esas hojas: pueden haber quedado a medias/);
  });

  test('a cancelled book leaves no trace', async () => {
    const before = portrait(host.book);
    const control = new AbortController();
    const doing: string[] = [];
    const work = {
      signal: control.signal,
      onProgress(_done: number, what: string) {
        doing.push(what);
        if (doing.length === 3) control.abort(new Error('cancelado'));
      },
    };
    await expect(excel.carryOut(plan, work)).rejects.toThrow(/./);
    expect(doing.slice(0, 2)).toEqual(['Leyendo el libro', `Escribiendo «Parámetros», «${programme}»`]);
    expect(portrait(host.book)).toEqual(before);
  });
});

describe('what belongs to the user is refused before anything is written', () => {
  test.each([
    [
      'a sheet',
      () => (sheet('Hoja1').name = 'Parámetros'),
      /La hoja «Parámetros» ya existe y no la hizo Muni/,
    ],
    ['a sheet with other capitals', () => (sheet('Hoja1').name = 'PARÁMETROS'), /La hoja «Parámetros»/],
    [
      'a table',
      () =>
        sheet('Hoja1').tables.push({
          id: '{9}',
          name: 'PROGRAMAS',
          style: '',
          area: { row: 0, column: 0, rows: 2, columns: 2 },
        }),
      /una tabla llamada «Programas»/,
    ],
    [
      'a name',
      () => host.book.names.push({ name: 'META', formula: '=Hoja1!$A$1', comment: '' }),
      /El nombre «Meta» ya señala otra parte/,
    ],
    [
      'a structure that is protected',
      () => (host.book.isProtected = true),
      /La estructura del libro está protegida y no admite hojas nuevas/,
    ],
  ])('%s', async (_, mine, message) => {
    mine();
    const before = portrait(host.book);
    await expect(excel.carryOut(samplePlan())).rejects.toThrow(message);
    expect(portrait(host.book)).toEqual(before);
    expect(host.trips).toBe(1);
  });
});
