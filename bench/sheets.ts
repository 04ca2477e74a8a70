import { createRequire } from 'node:module';
import { tasaEjecucion } from '../src/ejecucion/tasa-ejecucion.ts';
import type { Grid } from '../src/engine/cells.ts';
import { calculate } from '../src/engine/formula.ts';
import { budgetColumns } from './budget-rows.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type HyperFormulaPeer } from './peers.ts';

const ROWS = 20_000;

// By require: one of Univer's packages (opentype.js) names no exports that Node's own import can see.
const require = createRequire(import.meta.url);
const { calculateAll } =
  require('../workbench/univer/engine.ts') as typeof import('../workbench/univer/engine.ts');
const { headlessEngine } =
  require('../workbench/univer/headless.ts') as typeof import('../workbench/univer/headless.ts');

const told = (rates: readonly number[]): string => rates.reduce((all, rate) => all + rate, 0).toFixed(6);

/** The rate of every row of a sheet, by those who hold sheets: one native formula a row, and ours once for all. */
export async function sheets(): Promise<Comparison> {
  const { presupuesto, ejecutado } = budgetColumns(ROWS);
  const rows = ejecutado.map(([executed], at) => [executed as number, presupuesto[at]?.[0] as number]);
  const formula = (at: number) => `=IF(N(B${at + 1})=0,NA(),A${at + 1}/B${at + 1})`;
  const contenders: Contender[] = [
    {
      name: 'Muni, la fórmula sola',
      run: () => (calculate(tasaEjecucion, [ejecutado, presupuesto]) as Grid).map(([rate]) => rate as number),
      told,
    },
    { name: 'HyperFormula 3.5.0, una fórmula por fila', run: await hyperFormula(rows, formula), told },
    {
      name: 'Univer 0.25.1, MUNI.TASA_EJECUCION una vez',
      run: univer(rows, (at) => (at === 0 ? `=MUNI.TASA_EJECUCION(A1:A${ROWS},B1:B${ROWS})` : undefined)),
      told,
    },
    { name: 'Univer 0.25.1, una fórmula por fila', run: univer(rows, formula), told },
  ];
  return compare(`La tasa de ${ROWS.toLocaleString('es')} filas de una hoja`, contenders, {
    rounds: 3,
    note: 'De los datos a los resultados: abrir la hoja cuenta. HyperFormula solo está en bench/: es GPL y Muni no lo lleva.',
  });
}

type FormulaAt = (row: number) => string | undefined;

async function hyperFormula(
  rows: readonly (readonly number[])[],
  formula: FormulaAt,
): Promise<() => number[]> {
  const { HyperFormula } = await load<HyperFormulaPeer>('hyperformula');
  const sheet = rows.map((row, at) => [...row, formula(at)]);
  return () => {
    const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
    const rates = engine.getSheetValues(0).map((row) => row[2] as number);
    engine.destroy();
    return rates;
  };
}

let made = 0;

function univer(rows: readonly (readonly number[])[], formula: FormulaAt): () => Promise<number[]> {
  return async () => {
    const engine = headlessEngine([tasaEjecucion]);
    const id = `banco ${++made}`;
    const cellData = Object.fromEntries(
      rows.map(([a, b], at) => {
        const f = formula(at);
        return [at, { 0: { v: a, t: 2 }, 1: { v: b, t: 2 }, ...(f && { 2: { f } }) }];
      }),
    );
    const sheet = { id: 'hoja', name: 'Hoja', rowCount: ROWS, columnCount: 3, cellData };
    const workbook = engine.api.createWorkbook({
      id,
      sheetOrder: ['hoja'],
      sheets: { hoja: sheet },
    });
    await calculateAll(engine);
    const spilled = engine.spills.getArrayFormulaCellData()[id]?.['hoja'];
    const found = workbook.getActiveSheet().getSheet();
    const rates = rows.map((_, at) => (spilled?.[at]?.[2]?.v ?? found.getCellRaw(at, 2)?.v) as number);
    engine.dispose();
    return rates;
  };
}
