import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawCell } from '../../src/intake/budget.ts';
import { understand, isFailure } from '../../src/intake/understand.ts';
import { reading, report, said, tableOf } from './read.ts';

const HEADING = ['Programa', 'Vigente', 'Devengado'];

describe('cells that are no amount stop the reading', () => {
  test('a column that is half text names it, its rows and the remedy', () => {
    const rows: RawCell[][] = Array.from({ length: 10 }, (_, at) => [
      `Programa ${at}`,
      100,
      at % 2 === 0 ? 50 : 'pendiente',
    ]);
    expect(reading([HEADING, ...rows])).toBe(
      'La columna «Devengado» tiene texto en 5 filas (3, 5, 7, 9, 11). Corríjalas o déjelas fuera.',
    );
  });

  test('they may be left out, and are told', () => {
    const rows = [
      ['A', 100, 40],
      ['B', 100, 'pendiente'],
      ['C', 200, 60],
    ];
    const found = report([HEADING, ...rows], { leaveOutBadRows: true });
    expect(said(found.totals)).toEqual({ vigente: '300.00', devengado: '100.00' });
    expect(found.rows.excluded).toEqual([{ reason: 'notNumber', rows: 1, examples: [3] }]);
  });

  test.each([
    ['#N/A', 'un error de Excel en 1 fila (3)'],
    ['1.234', 'un número que puede ser miles o decimales en 1 fila (3)'],
    [9e15, 'un monto que no cabe al centavo en 1 fila (3)'],
    [true, 'texto en 1 fila (3)'],
  ])('%p', (cell, said_) => {
    expect(reading([HEADING, ['A', 100, 40], ['B', 100, cell]])).toContain(said_);
  });

  test('a column of text under a stage’s name is not that stage', () => {
    const found = report([
      ['Programa', 'Vigente', 'Devengado', 'Compromiso'],
      ['A', 100, 40, 'construir aulas'],
      ['B', 200, 60, 'comprar ítems'],
    ]);
    expect(Object.keys(found.totals)).toEqual(['vigente', 'devengado']);
  });
});

describe('numbers as text, settled by the whole column', () => {
  test.each([
    [['1.234', '5.000,50'], '6234.50'],
    [['1,234', '5,000.50'], '6234.50'],
    [['(1.500,00)', '2.000,00'], '500.00'],
    [['Bs 1.500,00', ' - '], '1500.00'],
    [['1 500,25', '-'], '1500.25'],
    [['100-', '300'], '200.00'],
  ])('%p → %s', (cells, total) => {
    const rows = cells.map((cell, at) => [`P${at}`, cell, 1]);
    expect(said(report([HEADING, ...rows]).totals)['vigente']).toBe(total);
  });
});

describe('rows that are no detail', () => {
  test.each<readonly [string, RawCell, string]>([
    ['TOTAL', null, 'total'],
    ['Total general', null, 'total'],
    ['Resultado total', null, 'total'],
    ['TOTAL:', null, 'total'],
    ['T', null, 'total'],
    ['TS', null, 'subtotal'],
    ['Subtotal', null, 'subtotal'],
    ['Total programa 10', null, 'subtotal'],
  ])('«%s»', (word, fuente, reason) => {
    const found = report([
      ['Programa', 'Fuente', 'Vigente', 'Devengado'],
      ['Caminos', '41', 100, 40],
      ['Salud', '20', 200, 60],
      [word, fuente, 300, 100],
    ]);
    expect(found.rows.excluded).toEqual([{ reason, rows: 1, examples: [4] }]);
    expect(said(found.totals)).toEqual({ vigente: '300.00', devengado: '100.00' });
  });

  test('«Total rehabilitación del puente» is a project', () => {
    const found = report([
      ['Proyecto', 'Fuente', 'Vigente', 'Devengado'],
      ['Mercado', '41', 100, 40],
      ['Total rehabilitación del puente', '41', 70, 60],
      ['Posta', '20', 200, 60],
    ]);
    expect(found.data.rows).toBe(3);
  });

  test('a grand total that does not say so is known by its figures', () => {
    const found = report([HEADING, ['BOLIVIA', 600, 250], ['A', 100, 40], ['B', 200, 60], ['C', 300, 150]]);
    expect(said(found.totals)).toEqual({ vigente: '600.00', devengado: '250.00' });
    expect(found.notices[0]).toMatchObject({ row: 2 });
  });

  test('a total that its rows do not add up to is told, and the rows are used', () => {
    const found = report([HEADING, ['A', 100, 40], ['B', 200, 60], ['TOTAL', 310, 100]]);
    expect(said(found.totals)['vigente']).toBe('300.00');
    expect(found.notices).toEqual([
      {
        row: 4,
        column: 'vigente',
        message:
          'El total del archivo dice 310,00 en presupuesto vigente y sus filas suman 300,00. Se usan las filas.',
      },
    ]);
  });

  test('titles above, notes below, blank rows and repeated headings', () => {
    const found = report([
      ['MUNICIPIO DE EJEMPLO', null, null],
      [null, null, null],
      HEADING,
      ['A', 100, 40],
      [null, null, null],
      HEADING,
      ['B', 200, 60],
      ['Fuente: SIGEP', null, null],
    ]);
    expect(found.rows).toEqual({
      read: 5,
      detail: 2,
      excluded: [
        { reason: 'blank', rows: 1, examples: [5] },
        { reason: 'title', rows: 2, examples: [6, 8] },
      ],
    });
    expect([...found.data.sourceRow]).toEqual([4, 7]);
  });
});

describe('accounts on several levels', () => {
  const ACCOUNTS = ['Cuenta', 'Vigente', 'Devengado'];

  test('as deep as the breakdown adds up; where it does not, the account stays and it is said', () => {
    const found = report([
      ACCOUNTS,
      ['2', 1000, 300],
      ['2.1', 400, 100],
      ['2.1.1', 150, 60],
      ['2.1.2', 250, 40],
      ['2.2', 600, 200],
      ['2.2.1', 500, 150],
    ]);
    expect(found.data.keys.cuenta).toEqual(['2.1.1', '2.1.2', '2.2']);
    expect(said(found.totals)).toEqual({ vigente: '1000.00', devengado: '300.00' });
    expect(found.notices.map(({ message }) => message)).toContain(
      'La cuenta 2.2 dice 600,00 en presupuesto vigente y su desglose suma 500,00. Se usa la cuenta, sin desglose.',
    );
    expect(found.rows.excluded.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['parent', 2],
      ['child', 1],
    ]);
  });
});

describe('what the budget says of itself', () => {
  test('inicial + modificaciones that do not give vigente are told', () => {
    const found = report([
      ['Programa', 'Aprobado', 'Modificaciones', 'Vigente'],
      ['A', 100, 10, 110],
      ['B', 100, 10, 120],
    ]);
    expect(found.notices[0]?.message).toContain(
      'En 1 de 2 filas (3) «Aprobado» más «Modificaciones» no da «Vigente».',
    );
  });

  test('without a budget there is no rate', () => {
    expect(report([HEADING, ['A', 0, 0], ['B', null, 0]]).rate).toBeUndefined();
  });

  test('what the person says of a column comes first', () => {
    const rows = [
      ['Qué', 'Plata', 'Gastado'],
      ['A', 100, 40],
      ['B', 300, 60],
    ];
    expect(reading(rows)).toContain('no se encontró una fila de encabezados');
    const found = report(rows, { overrides: { 0: 'programa', 1: 'vigente', 2: 'devengado' } });
    expect(found.rate).toBe(0.25);
    expect(found.data.keys.programa).toEqual(['A', 'B']);
    expect(report([HEADING, ['A', 100, 40]], { overrides: { 0: null } }).data.keys.programa).toBeUndefined();
  });

  test('a merged key names every row it covers', () => {
    const rows = [HEADING, ['Salud', 100, 40], [null, 200, 60], ['Caminos', 300, 10]];
    const found = understand(tableOf(rows, { merged: [{ top: 1, left: 0, bottom: 2, right: 0 }] }), 'x', {});
    expect(isFailure(found) ? [] : found.data.keys.programa).toEqual(['Salud', 'Salud', 'Caminos']);
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((centavos) => centavos / 100);
  const rows = fc
    .array(fc.tuple(amount, amount), { minLength: 4, maxLength: 30 })
    .map((pairs) =>
      pairs.map(([vigente, devengado], at): RawCell[] => [`Programa ${at}`, vigente, devengado]),
    );

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const there = report([HEADING, ...given]);
        const back = report([HEADING, ...[...given].reverse()]);
        expect(said(back.totals)).toEqual(said(there.totals));
      }),
    );
  });

  test('numbers written as text, in either format, give the same totals', () => {
    const written =
      (locale: string) =>
      (cell: RawCell): RawCell =>
        typeof cell === 'number'
          ? cell.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
          : cell;
    fc.assert(
      fc.property(rows, fc.constantFrom('en-US', 'de-DE'), (given, locale) => {
        const plain = report([HEADING, ...given]);
        const asText = report([HEADING, ...given.map((row) => row.map(written(locale)))]);
        expect(said(asText.totals)).toEqual(said(plain.totals));
      }),
    );
  });

  test('every row read is either detail or left out with a reason', () => {
    const noise = fc.constantFrom<RawCell[]>([null, null, null], ['TOTAL', 5, 5], HEADING, [
      'Nota',
      null,
      null,
    ]);
    fc.assert(
      fc.property(rows, fc.array(noise, { maxLength: 5 }), (given, more) => {
        const { rows: counted } = report([HEADING, ...given, ...more, ['Último', 1, 1]]);
        expect(counted.excluded.reduce((all, each) => all + each.rows, counted.detail)).toBe(counted.read);
      }),
    );
  });
});
