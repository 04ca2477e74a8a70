import { describe, expect, test } from '@jest/globals';
import { isFormula } from '../../src/books/plan.ts';
import { informeEjecucion, type Answers } from '../../src/books/ejecucion/informe-ejecucion.ts';
import { totalOf } from '../../src/engine/money.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';
import { cellsOf, planned, rowsFrom, shownIn } from './sheets.ts';
import { smallAnswers, smallReport } from './small-report.ts';

const built = (answers: Answers = smallAnswers, report: IntakeReport = smallReport) =>
  informeEjecucion({ report, answers });
const plan = planned(built());

describe('the execution report of six lines', () => {
  test('has a sheet for each thing', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      'Resumen',
      'Etapas',
      'Por programa',
      'Por fuente',
      'Por unidad ejecutora',
      'Ranking',
      'Atípicos',
      'Mensual',
      'Comprobaciones',
      'Parámetros',
      'Datos',
    ]);
  });

  test('by programme: no budget and no data are words, the total comes from the rows', () => {
    expect(rowsFrom(plan, 'Por programa', 5, 6)).toEqual([
      ['10', 'Agua potable', 2000, 1200, 800, 0.6, 2000 / 4600, 'Medio-Alto'],
      ['18', 'Caminos vecinales', 2000, 400.25, 1599.75, 0.200125, 2000 / 4600, 'Bajo'],
      ['20', 'Salud', 0, 50, -50, 'sin presupuesto', 0, ''],
      ['21', 'Educación', 500, '', 500, 'sin dato', 500 / 4600, ''],
      ['34', 'Fortalecimiento', 100, 110, -10, 1.1, 100 / 4600, 'fuera de escala'],
      [null, 'Total', 4600, 1760.25, 2839.75, 1760.25 / 4600, 1, 'Medio'],
    ]);
  });

  test('by source: the largest budget first, what nobody classified is said', () => {
    expect(rowsFrom(plan, 'Por fuente', 5, 3).map((row) => row.slice(0, 3))).toEqual([
      ['Coparticipación', 3500, 900.25],
      ['IDH', 1000, 750],
      ['(sin dato)', 100, 110],
    ]);
  });

  test('by stage: the share of the budget, of the stage before, and what is upside down', () => {
    expect(rowsFrom(plan, 'Etapas', 5, 6)).toEqual([
      ['Presupuesto inicial', 5400, 5400 / 4600, null, null, null],
      ['Modificaciones', -800, -800 / 4600, null, null, null],
      ['Presupuesto vigente', 4600, 1, null, null, null],
      ['Compromiso', 1900, 1900 / 4600, 1900 / 4600, 0, 'En orden'],
      [
        'Devengado',
        1760.25,
        1760.25 / 4600,
        1760.25 / 1900,
        2,
        'Revisar: 2 filas con más devengado que compromiso',
      ],
      ['Pagado', 1260, 1260 / 4600, 1260 / 1760.25, 0, 'En orden'],
    ]);
  });

  test('the ranking leaves out what has no rate', () => {
    expect(rowsFrom(plan, 'Ranking', 5, 3).map(([place, name, , , rate]) => [place, name, rate])).toEqual([
      [1, 'Fortalecimiento', 1.1],
      [2, 'Agua potable', 0.6],
      [3, 'Caminos vecinales', 0.200125],
    ]);
  });

  test('the months add up as they go', () => {
    expect(rowsFrom(plan, 'Mensual', 5, 3).map((row) => row.slice(0, 3))).toEqual([
      ['enero', 500, 500],
      ['febrero', 1100.25, 1600.25],
      ['marzo', 160, 1760.25],
    ]);
  });

  test('how the year may end, by the two methods of PROYECCION_CIERRE; and the part of it gone by', () => {
    expect(rowsFrom(plan, 'Mensual', 5, 3).map((row) => row[5])).toEqual([1 / 12, 2 / 12, 3 / 12]);
    expect(rowsFrom(plan, 'Mensual', 12, 2)).toEqual([
      ['Cada mes como el promedio', 7041, 4600 - 7041, 7041 / 4600],
      ['Cada mes como el último', 3200.25, 1399.75, 3200.25 / 4600],
    ]);
  });

  test('what stands out, with why', () => {
    expect(rowsFrom(plan, 'Atípicos', 5, 4).map(([by, name, , , , why]) => [by, name, why])).toEqual([
      ['Programa', 'Salud', 'Sin presupuesto. '],
      ['Programa', 'Educación', 'Sin dato. '],
      ['Programa', 'Fortalecimiento', 'Ejecutado mayor que el presupuesto. '],
      ['Fuente', '(sin dato)', 'Ejecutado mayor que el presupuesto. '],
    ]);
  });

  test('the summary says the figures and what to look at', () => {
    const shown = shownIn(plan, 'Resumen');
    expect(['A2', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'].map(shown)).toEqual([
      'GAM de Prueba · Gestión 2026 · al 31/03/2026 · montos en Bs',
      4600,
      1760.25,
      2839.75,
      1760.25 / 4600,
      'Medio',
      90 / 365,
      500.25,
    ]);
    expect(rowsFrom(plan, 'Resumen', 15, 5)).toEqual([
      ['Por programa: en nivel Bajo', 1, 'Por programa'],
      ['Por programa: ejecutado mayor que el presupuesto', 1, 'Por programa'],
      ['Por programa: sin presupuesto', 1, 'Por programa'],
      ['Por programa: sin dato de lo ejecutado', 1, 'Por programa'],
      ['Comprobaciones por revisar', 3, 'Comprobaciones'],
    ]);
  });

  test('the checks say OK or Revisar', () => {
    const results = rowsFrom(plan, 'Comprobaciones', 5, 14).map(([name, , , , result]) => [name, result]);
    expect(results.filter(([, result]) => result !== 'OK')).toEqual([
      ['Filas con más devengado que compromiso', 'Revisar'],
      ['Filas con ejecución y sin presupuesto', 'Revisar'],
      ['Filas cuyo avance publicado coincide con devengado ÷ vigente (± 0,1)', 'Revisar'],
    ]);
    expect(results).toHaveLength(14);
  });

  test('every sheet bears a mark, and a text of the data is never a formula', () => {
    expect(plan.names.map(({ name, sheet }) => [name, sheet])).toEqual(
      plan.sheets.map(({ name }, order) => [`Muni.ejecucion.${order + 1}`, name]),
    );
    expect(cellsOf(plan).filter(({ cell }) => cell === '=Alcaldía')).toHaveLength(2);
  });

  test('is this, cell by cell', () => {
    const lines = cellsOf(plan)
      .filter(({ cell }) => cell !== null)
      .map(({ sheet, address, cell }) =>
        isFormula(cell)
          ? `${sheet}!${address}  ${cell.formula}  → ${String(cell.value)}`
          : `${sheet}!${address}  ${String(cell)}`,
      );
    expect(lines.join('\n')).toMatchSnapshot();
  });
});

test('a cut-off with nothing executed yet is one of the year', () => {
  const at = (month: string, spent: bigint) => ({
    gestion: '2026',
    periodo: `2026-${month}`,
    rows: 6,
    rate: undefined,
    totals: { vigente: totalOf(460_000n), devengado: totalOf(spent) },
  });
  const periods = [at('01', 0n), at('02', 50_000n), at('03', 176_025n)];
  const curve = planned(built(smallAnswers, { ...smallReport, periods }));
  expect(rowsFrom(curve, 'Mensual', 5, 3).map((row) => row.slice(0, 5))).toEqual([
    ['enero', 0, 0, 4600, 0],
    ['febrero', 500, 500, 4600, 500 / 4600],
    ['marzo', 1260.25, 1760.25, 4600, 1760.25 / 4600],
  ]);
});

describe('keys that SUMIFS would mistake', () => {
  const formulasFor = (programa: readonly string[]): number => {
    const { data } = smallReport;
    const report = { ...smallReport, data: { ...data, keys: { ...data.keys, programa } } };
    return cellsOf(planned(built(smallAnswers, report))).filter(
      ({ sheet, cell }) => sheet === 'Por programa' && isFormula(cell) && cell.formula.includes('SUMIFS'),
    ).length;
  };

  test.each([
    ['plain names are looked up', ['a', 'a', 'b', 'c', 'd', 'e'], 10],
    ['two that differ in case are not', ['a', 'A', 'b', 'b', 'd', 'e'], 0],
    ['nor two codes that are one number', ['0101', '101', '2', '2', '3', '4'], 0],
    ['nor one with a wildcard', ['Mu*oz', 'Mu*oz', 'b', 'c', 'd', 'e'], 0],
    ['nor one that begins as a comparison', ['>5', '>5', 'b', 'c', 'd', 'e'], 0],
  ])('%s', (_, programa, formulas) => {
    expect(formulasFor(programa)).toBe(formulas);
  });
});

const with2Years: IntakeReport = {
  ...smallReport,
  data: {
    ...smallReport.data,
    keys: { ...smallReport.data.keys, gestion: ['2025', '2025', '2026', '2026', '2026', '2026'] },
  },
};
const without = (stage: 'vigente' | 'devengado'): IntakeReport => {
  const amounts = Object.fromEntries(
    Object.entries(smallReport.data.amounts).filter(([name]) => name !== stage),
  );
  return { ...smallReport, data: { ...smallReport.data, amounts } };
};

describe('what it refuses to guess', () => {
  test.each([
    ['the year among several', {}, with2Years, 'ambiguous', 'gestion'],
    ['a year that is not there', { gestion: '2019' }, with2Years, 'notFound', 'gestion'],
    ['a budget that is not there', {}, without('vigente'), 'missing', 'vigente'],
    ['an execution that is not there', {}, without('devengado'), 'missing', 'devengado'],
  ])('%s', (_, answers, report, code, about) => {
    expect(built(answers, report)).toMatchObject({ code, about });
  });

  test('a year chosen among several is the only one counted', () => {
    const shown = shownIn(planned(built({ gestion: '2025' }, with2Years)), 'Resumen');
    expect(['B5', 'B6'].map(shown)).toEqual([2000, 1200]);
  });

  test('without vigente, the initial budget serves if it is asked for', () => {
    const shown = shownIn(planned(built({ denominador: 'inicial' }, without('vigente'))), 'Resumen');
    expect(shown('B5')).toBe(5400);
  });
});
