import { afterEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import type { Plan } from '../../src/books/plan.ts';
import { readNumberText } from '../../src/engine/number-text.ts';
import { formIn } from '../../src/intake/form.ts';
import { profileFrom } from '../../src/intake/profile.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { asked } from '../../src/municipio/pedido.ts';
import { entered } from '../../taskpane/hosts/excel/entering.ts';
import { preferencesFrom } from '../../taskpane/preferences.ts';
import { cellsOf } from '../../workbench/host/cells.ts';
import { everyFeature } from '../books/plans.ts';
import { writePlan } from '../../xlsx/write.ts';

describe('JSON that tries to change every object of the page', () => {
  const hostile = JSON.stringify({ inner: { sucio: 'sí' } });
  const into = (name: string, value: string) => `{"${name}":${value}}`;
  const poisons = [
    into('__proto__', hostile),
    into('constructor', into('prototype', hostile)),
    into('prototype', hostile),
  ];
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['inner']).toBeUndefined();
  });

  test.each(Object.keys(guidedBooks))(
    'the description of «%s»: an unknown part, said as that',
    async (id) => {
      const bookOf = await guidedBooks[id]!.load();
      const panel = bookOf({ rows: {} }).sheets.flatMap(({ panels }) => panels)[0]!.id;
      for (const poison of poisons) {
        expect(JSON.stringify(stateFrom(bookOf, JSON.parse(poison)))).toContain('no tiene esa parte');
        for (const row of [poison, `[${poison}]`]) {
          const told = stateFrom(bookOf, JSON.parse(into(panel, row)));
          expect(Array.isArray(told)).toBe(true);
        }
      }
    },
  );

  test('profiles and preferences: what they do not know is left out', () => {
    for (const poison of poisons) {
      expect(profileFrom(JSON.parse(poison))).toBeUndefined();
      const profile = `{"muni":"perfil","version":1,"columns":${poison.replaceAll(hostile, 'null')},"x":${poison}}`;
      const read = profileFrom(JSON.parse(profile));
      expect(read === undefined || !Object.keys(read).includes('x')).toBe(true);
      expect(
        preferencesFrom(JSON.parse(`{"theme":"dark","locale":"xx","__proto__":${poison},"x":1}`), {
          locale: 'es',
          theme: 'light',
        }),
      ).toEqual({ locale: 'es', theme: 'dark' });
    }
  });
});

describe('texts that look like formulas', () => {
  const texts = [
    '=HYPERLINK("http://ejemplo.invalid","x")',
    "=cmd|'/c calc'!A1",
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
  ];

  test('stay texts in Excel, in the local workbook and in a file', async () => {
    for (const text of texts) expect(entered(text)).toBe(`'${text}`);
    const block = { row: 0, column: 0, cells: texts.map((text) => [text]) };
    const [sheet] = everyFeature.sheets;
    const plain = {
      ...sheet!,
      blocks: [block],
      looks: [],
      tables: [],
      lists: [],
      conditions: [],
      charts: [],
    };
    const cells = cellsOf(plain);
    for (const [row, text] of texts.entries()) expect(cells[row]?.[0]).toMatchObject({ f: null, v: text });
    const plan: Plan = { ...everyFeature, sheets: [plain], names: [] };
    const parts = unzipSync(await writePlan(plan));
    const written = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(written).not.toContain('<f');
    expect(written.match(/<c [^>]*t="(?:s|inlineStr)"/g)).toHaveLength(texts.length);
  });
});

/** A pattern that takes ever longer would still be here at the end of the day: what hangs, Jest ends. */
describe('texts made to keep a pattern busy', () => {
  const many = 32_000;
  const hostile = [
    `(${' '.repeat(many)}x`,
    `1${' '.repeat(many)}x`,
    `-${' '.repeat(many)}-`,
    `Bs${' '.repeat(many)}x`,
    '1.'.repeat(many),
    `cuadro${' '.repeat(many)}x`,
    `A${' '.repeat(many)}(B`,
    `${'A, '.repeat(many)};`,
    ' - '.repeat(many),
    `Devengado${' al 1 de'.repeat(many)}`,
    `${'del '.repeat(many)}2024`,
    `total${' de'.repeat(many)}`,
    `(${'a+'.repeat(many)}b)`,
  ];

  test.each(hostile.map((text) => [text.slice(0, 8), text] as const))('%s…', (_, text) => {
    expect(readNumberText(text)).toBeUndefined();
    expect(formIn({ name: 'x', rows: [[text]], hidden: false })).toBeUndefined();
    expect(asked(text)).toContainEqual({ name: text });
    const rows = [
      ['Programa', 'Vigente', 'Devengado', text],
      ['A', 100, 40, text],
      [text, 200, 50, null],
    ];
    const read = understandTables([{ name: 'x', rows, hidden: false }], 'x.csv');
    expect(isFailure(read) ? read.failed : read.rows.read).toBe(2);
  });
});
