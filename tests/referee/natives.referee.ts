import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { readXlsx, writeXlsx, type Workbook } from 'hucre';
import { catalog } from '../../src/catalog.ts';
import type { Value } from '../../src/engine/cells.ts';
import { Problem } from '../../src/engine/problem.ts';
import { isInstalled, recalculated } from './libreoffice.ts';
import { argumentRows, isJudged, nativeSheet, type NativeCase, type NativeSheet } from './native-cases.ts';

/** Both keep fifteen digits; where they multiply in another order the last one may differ. */
const TOLERANCE = 1e-14;

const judged = catalog.filter(isJudged);

async function workbookOf(sheets: readonly NativeSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.spec.id.slice(0, 31),
      rows: argumentRows(sheet),
      cells: new Map(
        sheet.cases.map(({ row, column, formula }) => [
          `${row},${column}`,
          { value: null, type: 'formula' as const, formula },
        ]),
      ),
    })),
  });
}

const ERROR = /^#/;
const shown = (value: unknown): string =>
  value instanceof Problem ? value.code : JSON.stringify(value ?? null);

function agrees(ours: Value, theirs: unknown): boolean {
  if (ours instanceof Problem) return typeof theirs === 'string' && ERROR.test(theirs);
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));
  return (ours ?? '') === (theirs ?? '');
}

const disagreements = (cases: readonly NativeCase[], book: Workbook, id: string): readonly string[] => {
  const rows = book.sheets.find(({ name }) => name === id.slice(0, 31))?.rows;
  return cases
    .filter(({ row, column, ours }) => !agrees(ours, rows?.[row]?.[column]))
    .map(
      ({ example, row, column, formula, ours }) =>
        `example ${example}: ${shown(ours)}, but =${formula} gives ${shown(rows?.[row]?.[column])}`,
    );
};

if (isInstalled()) {
  describe('LibreOffice agrees with', () => {
    const sheets = new Map<string, NativeSheet>();
    const told: Workbook[] = [];

    beforeAll(async () => {
      for (const spec of judged) sheets.set(spec.id, nativeSheet(spec, await spec.tools?.()));
      told.push(await readXlsx(recalculated(await workbookOf([...sheets.values()]))));
    });

    it.each(judged.map(({ id }) => id))('the native equivalent of %s', (id) => {
      const cases = sheets.get(id)?.cases ?? [];
      // Not only failures: at least one result, and the whole of every example that plain functions can read.
      expect(cases.filter(({ ours }) => !(ours instanceof Problem)).length).toBeGreaterThan(0);
      expect(told[0] ? disagreements(cases, told[0], id) : ['LibreOffice gave no workbook']).toEqual([]);
    });

    it('was asked of every formula that claims an equivalent', () => {
      const claimed = catalog.filter(({ native }) => !('none' in native));
      expect([...sheets.keys()]).toEqual(claimed.map(({ id }) => id));
      // A table takes a formula for each of its cells, a column one for each row; anything else, one for each result.
      const misjudged = claimed.filter(
        ({ shape, native }) => shape !== 'column' && (shape === 'table') !== 'block' in native,
      );
      expect(misjudged.map(({ id }) => id)).toEqual([]);
    });

    it('sees a wrong result', () => {
      expect(agrees(1, 1 + 1e-12)).toBe(false);
      expect(agrees(new Problem('missing', 'monto'), 0)).toBe(false);
      expect(agrees(new Problem('missing', 'monto'), '#N/A')).toBe(true);
    });
  });
} else {
  console.warn('LibreOffice no está instalado: nadie recalculó los equivalentes.');
  test.skip('needs libreoffice-calc-nogui', () => undefined);
}
