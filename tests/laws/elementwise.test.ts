import { beforeAll, describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import type { Cell, Value } from '../../src/engine/cells.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import { Random } from '../engine/random.ts';
import { ask, askColumn, cellsOf, columnsOf, isBlankRow, samplesOf, told, type Sample } from './rows.ts';

const elementwise = catalog.filter(({ shape }) => shape === 'elementwise');
const random = new Random(68);

type Rows = readonly (readonly Cell[])[];

/** Where a row has faults in several cells either may be told: a column looks at what is bad before what is blank. */
const sameFault = (one: Value | undefined, other: Value): Value | undefined =>
  one instanceof Problem && other instanceof Problem && one.about !== other.about ? one : other;

describe.each(elementwise.map((spec) => [spec.id, spec] as const))(
  '%s, row by row',
  (_, spec: AnyFormula) => {
    let samples: readonly Sample[] = [];
    beforeAll(async () => {
      samples = await samplesOf(spec);
    });
    const everywhere = (law: (sample: Sample, rows: Rows) => void) => () => {
      expect(samples.length).toBeGreaterThan(0);
      for (const sample of samples) law(sample, sample.rows);
    };

    test(
      'gives a cell of a column what it gives the same cells alone',
      everywhere((sample, rows) => {
        const column = askColumn(sample, rows);
        for (const [at, row] of rows.entries()) {
          if (isBlankRow(row)) continue;
          const alone = ask(sample, cellsOf(sample, row)) as Value;
          expect([row, told(column[at])]).toEqual([row, told(sameFault(column[at], alone))]);
        }
      }),
    );

    test(
      'gives results, not only refusals',
      everywhere((sample, rows) => {
        if (sample !== samples[0]) return;
        const all = samples.flatMap((each) => askColumn(each, each.rows));
        expect(all.some((value) => value !== '' && !(value instanceof Problem))).toBe(true);
        expect(rows.length).toBeGreaterThan(40);
      }),
    );

    test(
      'takes single cells beside a column as if they stood in every row',
      everywhere((sample, rows) => {
        const [first] = rows;
        if (!first) return;
        for (const [at, term] of sample.wide.entries()) {
          const repeated = rows.map((row) =>
            first.map((cell, other) => (other === at ? (row[at] ?? null) : cell)),
          );
          const beside = { ...cellsOf(sample, first), [term]: repeated.map((row) => [row[at]]) };
          const result = ask(sample, beside);
          // A single cell that is bad or blank is said once, for the whole column.
          if (result instanceof Problem) continue;
          const found = (result as readonly (readonly never[])[]).map(([cell]) => told(cell));
          const wanted = askColumn(sample, repeated).map(told);
          expect(found.filter((__, row) => !isBlankRow([rows[row]?.[at] ?? null]))).toEqual(
            wanted.filter((__, row) => !isBlankRow([rows[row]?.[at] ?? null])),
          );
        }
      }),
    );

    test(
      'moves with its row',
      everywhere((sample, rows) => {
        const before = askColumn(sample, rows).map(told);
        const order = random.order(rows.length);
        const after = askColumn(
          sample,
          order.map((at) => rows[at] ?? []),
        ).map(told);
        expect(after).toEqual(order.map((at) => before[at]));
      }),
    );

    test(
      'keeps a bad cell’s fault in its row',
      everywhere((sample, rows) => {
        const before = askColumn(sample, rows).map(told);
        for (const [at, term] of sample.wide.entries()) {
          const bad = random.below(rows.length);
          const spoilt = rows.map((row, down) =>
            down === bad ? row.map((cell, across) => (across === at ? '#REF!' : cell)) : row,
          );
          const after = askColumn(sample, spoilt);
          expect(after[bad]).toBeInstanceOf(Problem);
          expect((after[bad] as Problem).place.row).toBe(bad + 1);
          const others = after.map(told).filter((__, down) => down !== bad);
          expect([term, others]).toEqual([term, before.filter((__, down) => down !== bad)]);
        }
      }),
    );

    test(
      'leaves blank rows blank, and the others as they were',
      everywhere((sample, rows) => {
        const before = askColumn(sample, rows).map(told);
        const blank = sample.wide.map(() => null);
        const after = askColumn(
          sample,
          rows.flatMap((row) => [blank, row]),
        );
        expect(after.filter((__, at) => at % 2 === 0)).toEqual(rows.map(() => ''));
        expect(after.filter((__, at) => at % 2 === 1).map(told)).toEqual(before);
      }),
    );

    test(
      'calls a blank among figures missing, never zero',
      everywhere((sample, rows) => {
        for (const [at, term] of sample.wide.entries()) {
          if (spec.params[term]?.optional !== false || sample.wide.length < 2) continue;
          const holed = rows.map((row) => row.map((cell, across) => (across === at ? null : cell)));
          for (const [down, value] of askColumn(sample, holed).entries()) {
            const row = holed[down] ?? [];
            if (isBlankRow(row)) expect(value).toBe('');
            else expect([row, value instanceof Problem]).toEqual([row, true]);
          }
        }
      }),
    );

    test(
      'refuses columns of different lengths, saying both',
      everywhere((sample, rows) => {
        const columns = columnsOf(sample, rows);
        for (const term of sample.wide.slice(1)) {
          const uneven = { ...columns, [term]: (columns[term] as unknown[]).slice(1) };
          const result = ask(sample, uneven);
          expect(result).toBeInstanceOf(Problem);
          expect(told(result as Problem)).toMatchObject({
            code: 'lengths',
            detail: `${rows.length} × 1 / ${rows.length - 1} × 1`,
          });
        }
      }),
    );

    test(
      'takes a block as it takes each of its columns',
      everywhere((sample, rows) => {
        const [one, other] = [rows, [...rows].reverse()];
        const columns = [columnsOf(sample, one), columnsOf(sample, other)];
        const blocks = Object.fromEntries(
          sample.wide.map((term) => {
            const [a, b] = columns.map((each) => each[term] as unknown[][]);
            return [term, (a ?? []).map(([cell], at) => [cell, b?.[at]?.[0]])];
          }),
        );
        const block = ask(sample, blocks) as readonly (readonly never[])[];
        expect(block.map(([a]) => told(a))).toEqual(askColumn(sample, one).map(told));
        expect(block.map(([, b]) => told(b))).toEqual(askColumn(sample, other).map(told));
      }),
    );
  },
);
