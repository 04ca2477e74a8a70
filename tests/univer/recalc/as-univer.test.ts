import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { catalog } from '../../../src/catalog.ts';
import { recalculate } from '../../../workbench/recalculate.ts';
import { snapshotOf } from '../../../workbench/files/snapshot.ts';
import { calculateAll, calculateChanges, type Book } from '../../../workbench/univer/engine.ts';
import { headlessEngine } from '../../../workbench/univer/headless.ts';
import { columnLetters } from '../../../src/books/plan.ts';
import { writtenBook } from '../../convocatoria-libro/built-book.ts';
import { smallCall } from '../../convocatoria-libro/small-call.ts';
import { guidedSamples } from '../../libros/guided-samples.ts';
import { writePlan } from '../../../xlsx/write.ts';
import { calculatedSheets } from '../sheet.ts';

/** Every cell of a file: its sheet, its place and what it shows. */
async function cellsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.map((cell, column) => `${name}!${columnLetters(column)}${at + 1}: ${JSON.stringify(cell)}`),
    ),
  );
}

/** Univer takes a minute and a half over the call, so the book it is compared on is the smallest. */
test('a whole book, cell for cell as Univer calculates it', async () => {
  const bytes = await writePlan(guidedSamples[0]!.plan);
  const plain = headlessEngine(catalog, { isPlain: true });
  expect(await cellsIn(await recalculate(bytes))).toEqual(await cellsIn(await recalculate(bytes, plain)));
});

const opened: { dispose(): void }[] = [];
afterAll(() => {
  for (const each of opened.splice(0)) each.dispose();
});

const shown = (book: Book): readonly string[] =>
  book.getSheets().flatMap((sheet) => {
    const rows = sheet.getSheet().getCellMatrix().getMatrix();
    return Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells as object).map(([column, cell]) => {
        const { v, t } = (cell ?? {}) as { v?: unknown; t?: unknown };
        return `${sheet.getSheetName()} ${row},${column}: ${JSON.stringify([v ?? null, t ?? null])}`;
      }),
    );
  });

test('cells changed one by one leave what a whole calculation gives', async () => {
  const engine = headlessEngine(catalog);
  opened.push(engine);
  const file = await readXlsx(await recalculate(await writtenBook(smallCall)), { readStyles: true });
  const book = engine.open(snapshotOf(file, 'cambios'));
  await calculateAll(engine);
  const before = shown(book);
  const changes: readonly (readonly [string, string, string | number])[] = [
    ['Convocatoria', 'B12', 35_000], // the budget
    ['Postulaciones', 'A8', 'P-99'], // a code nobody scored
    ['Postulaciones', 'C6', 'Nadie'], // an unknown municipality
    ['Evaluación', 'F7', 12],
    ['Evaluación', 'A30', 'P-99'], // a blank row begins to speak
  ];
  for (const [sheet, cell, value] of changes) {
    book.getSheetByName(sheet)?.getRange(cell).setValue(value);
    await calculateChanges(engine);
  }
  const changed = shown(book);
  expect(changed).not.toEqual(before);
  await calculateAll(engine);
  expect(changed).toEqual(shown(book));
});

// Texts such as «1e1» and «12/05/2026» are left out: whether Univer finds them depends on what was searched before.
type Entry = string | number | boolean | null;
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constantFrom<Entry[]>('Sucre', 'sucre', 'Potosí', 'P*', '12', '=1/0', '=""', '>2'),
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom(true, false, null),
);

/** Everything that looks for a value in a column longer than what is simply walked. */
const asking = (row: number): readonly string[] => [
  `=COUNTIF($A$1:$A$30,B${row})`,
  `=SUMIF($A$1:$A$30,B${row},$C$1:$C$30)`,
  `=SUMIF($C$1:$C$30,B${row})`,
  `=MATCH(B${row},$A$1:$A$30,0)`,
  `=COUNTIFS($A$1:$A$30,B${row},$C$1:$C$30,">3")`,
  `=SUMIFS($C$1:$C$30,$A$1:$A$30,B${row})`,
  `=IFERROR(AVERAGEIFS($C$1:$C$30,$A$1:$A$30,B${row}),"no hay")`,
  `=RANK(C${row},$C$1:$C$30,0)`,
  `=RANK(C${row},$C$1:$C$30,1)`,
  `=IF(B${row}="","vacía",IF(AND(B${row}>1,B${row}<9),INDEX($C$1:$C$30,ROW()),B${row}&"|"&C${row}))`,
];

test('columns of anything: what is found in them is what Univer finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(entry, entry, fc.integer({ min: -3, max: 9 })), { minLength: 30, maxLength: 30 }),
      async (rows) => {
        const sheet = rows.map((each, at) => [...each, ...asking(at + 1)]);
        const [mine, plain] = await Promise.all([
          calculatedSheets([sheet]),
          calculatedSheets([sheet], { isPlain: true }),
        ]);
        const all = (from: typeof mine) =>
          sheet.flatMap((row, at) =>
            row.map(
              (_, column) =>
                `${columnLetters(column)}${at + 1} ${JSON.stringify(from.cell(0, `${columnLetters(column)}${at + 1}`) ?? null)}`,
            ),
          );
        expect(all(mine)).toEqual(all(plain));
      },
    ),
    { numRuns: 8 },
  );
});

test('results that spread over others are read by those that stand before them', async () => {
  const { cell } = await calculatedSheets([
    [
      ['=E4*10', '=SORT(A6:A9)', null, '=SORT(B1:B4*-1)', '=SORT(D1:D4)'],
      ['=SUM(B1:B4)'],
      ['=B3+0'],
      [],
      [],
      [4],
      [1],
      ['=1+1'],
      [3],
    ],
  ]);
  expect(['A1', 'A2', 'A3', 'B4', 'D1', 'E4'].map((each) => cell(0, each))).toEqual([-10, 10, 3, 4, -4, -1]);
});

test('formulas that look where another tells them to are left to Univer', async () => {
  const { cell } = await calculatedSheets([
    [
      ['=INDIRECT("B"&C1)', 5, 1],
      ['=OFFSET(B1,1,0)', '=B1*2'],
    ],
  ]);
  expect([cell(0, 'A1'), cell(0, 'A2')]).toEqual([5, 10]);
});
