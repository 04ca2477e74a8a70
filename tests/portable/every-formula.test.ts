import { beforeAll, describe, expect, test } from '@jest/globals';
import { isFormula } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import type { Conversion, Mode } from '../../src/portable/convert.ts';
import { PROVENANCE } from '../../src/portable/provenance.ts';
import { recalculate } from '../../workbench/recalculate.ts';
import { openPortable, type PortableFile } from '../../xlsx/portable.ts';
import { portFile, reactivateFile } from '../../xlsx/port.ts';
import { everyFormulaBook } from './every-formula.ts';

const NAME = 'todas.xlsx';
const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));
const means = { catalogue, stamp: { day: 46_347, version: '0.1.0' }, recalculate };

/** Formulas of Muni in a workbook, by where they stand. */
const muniIn = ({ muni }: PortableFile) =>
  muni.map(({ sheet, row, column, formula, values, array }) => ({
    sheet,
    row,
    column,
    formula,
    values,
    array,
  }));

describe.each<Mode>(['nativas', 'valores'])('every formula of the catalogue, %s', (mode) => {
  let before: PortableFile;
  let after: PortableFile;
  let back: PortableFile;
  let told: Conversion;

  beforeAll(async () => {
    const bytes = await everyFormulaBook();
    before = await openPortable(bytes, NAME);
    const ported = await portFile(bytes, NAME, mode, means);
    told = ported.told;
    after = await openPortable(ported.bytes!, NAME);
    const again = await reactivateFile(ported.bytes!, NAME, means);
    expect(again.told.left).toEqual([]);
    back = await openPortable(again.bytes!, NAME);
  });

  test('holds every formula, and none is left afterwards', () => {
    const asked = new Set(before.muni.map(({ formula }) => /MUNI\.(\w+)/.exec(formula)?.[1]));
    expect([...asked].sort()).toEqual([...catalogue.keys()].sort());
    expect(told.left).toEqual([]);
    expect(after.muni.map(({ sheet, formula }) => [sheet, formula])).toEqual([]);
  });

  test('shows what it showed, in every cell', () => {
    const differ = before.muni.flatMap(({ sheet, row, column, values }) =>
      values.flatMap((line, down) =>
        line.flatMap((value, right) => {
          const now = after.look(sheet, row + down, column + right) ?? null;
          const shown = isFormula(now) ? now.value : now;
          return (shown ?? '') === (value ?? '') ? [] : [[sheet, row + down, column + right, value, shown]];
        }),
      ),
    );
    expect(differ).toEqual([]);
  });

  test('comes back cell for cell', () => {
    expect(muniIn(back)).toEqual(muniIn(before));
  });

  test('is plain Excel only where asked, and says why not elsewhere', () => {
    const native = told.changes.filter(({ how }) => how === 'native');
    const claimed = catalog.filter(({ native: each }) => !('none' in each)).map(({ id }) => id);
    const done = new Set(native.flatMap(({ cell }) => /MUNI\.(\w+)/.exec(cell.formula)?.[1] ?? []));
    expect([...done].sort()).toEqual(mode === 'nativas' ? [...claimed].sort() : []);
    const frozen = told.changes.filter(({ how }) => how === 'value');
    expect(frozen.filter(({ why }) => (why === undefined) === (mode === 'nativas'))).toEqual([]);
  });

  test('says of each cell where its figure comes from', () => {
    const rows = after.sheet(PROVENANCE) ?? [];
    const cells = before.muni.reduce((all, { values }) => all + values.flat().length, 0);
    expect(rows.length - 4).toBe(cells);
  });
});
