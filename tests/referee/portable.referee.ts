import { describe, expect, test } from '@jest/globals';
import { isFormula, type PlanCell } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { callsMuni } from '../../src/portable/calls.ts';
import { saysTheSame } from '../../src/portable/convert.ts';
import { recalculate } from '../../workbench/recalculate.ts';
import { openPortable } from '../../xlsx/portable.ts';
import { portFile } from '../../xlsx/port.ts';
import { built } from '../convocatoria-libro/built-book.ts';
import { smallCall } from '../convocatoria-libro/small-call.ts';
import { everyFormulaBook } from '../portable/every-formula.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));
const means = { catalogue, stamp: { day: 46_347, version: '0.1.0' }, recalculate };

const valueOf = (cell: PlanCell | undefined): Cell =>
  cell === undefined ? null : isFormula(cell) ? cell.value : cell;

/** Where LibreOffice, which has no Muni, gives other values once a workbook is in plain Excel. */
async function disagreements(bytes: Uint8Array): Promise<{ asked: number; differ: readonly unknown[] }> {
  const before = await openPortable(bytes, 'libro.xlsx');
  const { told, bytes: ported } = await portFile(bytes, 'libro.xlsx', 'nativas', means);
  const after = await openPortable(recalculated(ported!), 'libro.xlsx');
  const differ = told.changes.flatMap(({ cell: { sheet, row, column, formula } }) => {
    const [was = null, now = null] = [before, after].map((file) => valueOf(file.look(sheet, row, column)));
    return saysTheSame(was, now) ? [] : [[sheet, row, column, formula, was, now]];
  });
  expect(after.muni.filter(({ formula }) => callsMuni(formula))).toEqual([]);
  return { asked: told.changes.length, differ };
}

if (isInstalled()) {
  describe('LibreOffice, without Muni, recalculates to the same values', () => {
    test('a workbook with every formula', async () => {
      const { asked, differ } = await disagreements(await everyFormulaBook());
      expect(asked).toBeGreaterThan(300);
      expect(differ).toEqual([]);
    });

    test('a guided book, a call of a fund', async () => {
      const { asked, differ } = await disagreements((await built(smallCall)).bytes);
      expect(asked).toBeGreaterThan(20);
      expect(differ).toEqual([]);
    });
  });
} else {
  console.warn('LibreOffice no está instalado: nadie recalculó los libros convertidos.');
  test.skip('needs libreoffice-calc-nogui', () => undefined);
}
