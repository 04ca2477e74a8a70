import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CellValueType } from '@univerjs/core';
import { isFormula } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import { PROVENANCE } from '../../src/portable/provenance.ts';
import { apply, applyBack, proposed, proposedBack } from '../../taskpane/portable/apply.ts';
import { find } from '../../taskpane/portable/found.ts';
import type { Workbook } from '../../taskpane/workbook.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { calculateAll, type Engine } from '../../workbench/univer/engine.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';

const RATE = '=MUNI.TASA_EJECUCION(A1,B1)';
const RATES = '=MUNI.TASA_EJECUCION(A1:A3,B1:B3)';
const LEVEL = '=MUNI.NIVEL(C1*100,"SENAPE")';
// «20» as a text: Muni reads it as a figure; a plain formula would give another value.
const TEXT = '=MUNI.TASA_EJECUCION(A1,B4)';

let engine: Engine;
let workbook: Workbook;
let made = 0;
beforeEach(async () => {
  if (made > 0) engine.dispose();
  engine = headlessEngine(catalog);
  engine.open({
    id: `portar ${++made}`,
    sheetOrder: ['a'],
    sheets: {
      a: {
        id: 'a',
        name: 'Datos',
        rowCount: 20,
        columnCount: 8,
        cellData: {
          0: { 0: { v: 5 }, 1: { v: 20 }, 2: { f: RATE }, 3: { f: RATES }, 4: { f: LEVEL } },
          1: { 0: { v: 6 }, 1: { v: 20 }, 2: { f: TEXT } },
          2: { 0: { v: 7 }, 1: { v: 0 }, 2: { f: '=SUM(D1:D2)' } },
          3: { 1: { v: '20', t: CellValueType.STRING } },
        },
      },
    },
  });
  workbook = localWorkbook(engine);
  await calculateAll(engine);
});
afterAll(() => {
  engine.dispose();
});

const shown = async () => (await workbook.read('Datos')).rows.map((row) => row.slice(2, 5));
const typed = async () => (await workbook.readTyped(['Datos']))[0]!.cells.map((row) => row.slice(2, 5));

const before = [
  [0.25, 0.25, 'Ineficiente'],
  [0.25, 0.3, null],
  [0.55, '#N/A', null],
  [null, null, null],
];

describe('the local workbook without Muni', () => {
  test('has plain formulas where they give the same, and values elsewhere', async () => {
    expect(await shown()).toEqual(before);
    const stood = await typed();
    const found = await find(workbook, 'workbook');
    const { told, outcome } = await apply(workbook, found, proposed(found, 'nativas'));
    expect(told.changes.map(({ how, why }) => [how, why?.es.slice(0, 20)])).toEqual([
      ['native', undefined],
      ['native', undefined],
      ['value', 'las escalas con nomb'],
      ['value', 'con estos datos la f'],
    ]);
    expect(await shown()).toEqual(before);
    const PLAIN = (row: number): string => `IF(OR(A${row}="",N(B${row})=0),NA(),A${row}/B${row})`;
    const kept = (row: number): string => `=IF(A${row}&B${row}="","",${PLAIN(row)})`;
    const said = (await typed()).map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell)));
    expect(said.slice(0, 3)).toEqual([
      [`=${PLAIN(1)}`, kept(1), 'Ineficiente'],
      [0.25, kept(2), null],
      ['=SUM(D1:D2)', kept(3), null],
    ]);
    await outcome.undo?.();
    await calculateAll(engine);
    expect(await typed()).toEqual(stood);
    expect(await shown()).toEqual(before);
  });

  test('comes back, spread results and all', async () => {
    const stood = await typed();
    const found = await find(workbook, 'workbook');
    await apply(workbook, found, proposed(found, 'valores'));
    expect((await typed())[0]).toEqual([0.25, 0.25, 'Ineficiente']);
    expect(await shown()).toEqual(before);
    const again = await find(workbook, 'workbook');
    expect(again.muni).toEqual([]);
    const { told } = await applyBack(workbook, again, proposedBack(again));
    expect(told.left).toEqual([]);
    expect(await typed()).toEqual(stood);
    expect(await shown()).toEqual(before);
    expect((await workbook.look()).sheets.map(({ name }) => name)).toEqual(['Datos', PROVENANCE]);
  });

  test('knows when a cell was moved', async () => {
    const found = await find(workbook, 'workbook');
    await apply(workbook, found, proposed(found, 'valores'));
    engine.api.getActiveWorkbook()!.getSheetByName('Datos')!.insertRows(0, 1);
    await calculateAll(engine);
    const again = await find(workbook, 'workbook');
    const { restored, left } = proposedBack(again);
    expect(restored).toEqual([]);
    expect(new Set(left.map(({ why }) => why.es))).toEqual(
      new Set(['la celda se movió: se insertaron o quitaron filas o columnas']),
    );
  });
});
