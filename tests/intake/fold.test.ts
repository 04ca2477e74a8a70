import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Classifier, IntakeReport } from '../../src/intake/budget.ts';
import {
  explainFailure,
  isFailure,
  understandTables,
  type SheetOptions,
} from '../../src/intake/understand.ts';
import { groupsBy } from '../../src/intake/grouping.ts';
import { understandFolded } from '../../xlsx/fold/fold.ts';
import { blobSource, openSource } from '../../xlsx/stream.ts';
import { describeWithData } from '../real-data.ts';
import { inRepo, said } from './read.ts';

const sourceOf = (text: string | Uint8Array, name = 'nacional.csv') =>
  blobSource(new Blob([typeof text === 'string' ? text : new Uint8Array(text)]), name);

async function folded(
  text: string | Uint8Array,
  by: readonly Classifier[],
  options: SheetOptions = {},
): Promise<IntakeReport> {
  const result = await understandFolded(sourceOf(text), by, options);
  if (isFailure(result)) throw new Error(explainFailure(result, 'es'));
  return result;
}

async function whole(text: string | Uint8Array, options: SheetOptions = {}): Promise<IntakeReport> {
  const result = understandTables(await openSource(sourceOf(text)), 'nacional.csv', options);
  if (isFailure(result)) throw new Error(explainFailure(result, 'es'));
  return result;
}

/** Everything of a report that does not depend on how many rows were brought together. */
const answers = (
  { totals, years, periods, rate }: IntakeReport,
  data: IntakeReport['data'],
  by: readonly Classifier[],
) => ({
  totals: said(totals),
  rate,
  years: years.map(({ gestion, totals: own, rate: each }) => ({ gestion, each, ...said(own) })),
  periods: periods.map(({ periodo, totals: own }) => ({ periodo, ...said(own) })),
  groups: groupsBy(data, by)
    .map(({ keys, totals: own }) => [...keys, JSON.stringify(said(own))].join(' | '))
    .sort(),
});

async function expectSame(
  text: string | Uint8Array,
  by: readonly Classifier[],
  options: SheetOptions = {},
): Promise<IntakeReport> {
  const [one, other] = [await folded(text, by, options), await whole(text, options)];
  expect(answers(one, one.data, by)).toEqual(answers(other, other.data, by));
  return one;
}

const amount = (at: number): string => `${(at * 7919) % 100_000},${String((at * 31) % 100).padStart(2, '0')}`;

/** A national file: many works of few municipalities, in two decimal marks where asked. */
const national = (rows: number, cell = amount): string =>
  [
    'Municipio;Programa;Obra;Vigente;Devengado',
    ...Array.from({ length: rows }, (_, at) =>
      [`Municipio ${at % 9}`, `Programa ${at % 4}`, `Obra ${at}`, cell(at + 50), cell(at)].join(';'),
    ),
  ].join('\n');

describe('rows brought together as they arrive', () => {
  test('are few, and give the totals of the whole file to the centavo, by what was asked', async () => {
    const report = await expectSame(national(2000), ['municipio', 'programa']);
    expect(report.rows.read).toBeLessThan(60);
    expect(report.notices[0]?.message).toMatch(/trae 2000 filas, que se reunieron en \d\d antes/);
  });

  test('a total, by its words, is left out, with its row of the file', async () => {
    const report = await expectSame(`${national(2000)}\nTotal general;;;999;999`, ['municipio']);
    expect(report.rows.excluded).toEqual([{ reason: 'total', rows: 1, examples: [2002] }]);
  });

  test('subtotals that leave a key blank are not added to their detail', async () => {
    const lines = ['Municipio;Programa;Vigente;Devengado'];
    for (let town = 0; town < 300; town++) {
      lines.push(`Municipio ${town};;${60 + town};30`);
      for (const part of [1, 2, 3])
        lines.push(
          `Municipio ${town};Programa ${part};${20 + town / 3},00;10`.replace(/(\d+)\.(\d\d)\d*,00/, '$1,$2'),
        );
    }
    const exact = lines
      .map((line) => line.replace(/;(\d+),\d\d;10$/, ';20;10'))
      .map((line) => line.replace(/;(\d+);30$/, ';60;30'));
    const report = await expectSame(exact.join('\n'), ['municipio']);
    expect(report.rows.excluded[0]).toMatchObject({ reason: 'subtotal', rows: 300 });
  });

  test('an amount that means nothing until the whole column is seen is settled as in the whole file', async () => {
    const cell = (at: number): string => (at % 3 === 0 ? '1.234' : at % 700 === 1 ? '2.345,50' : '15');
    await expectSame(national(3000, cell), ['municipio']);
  });

  test('an amount that is none, far down, stops it and says the row; left out, it says so', async () => {
    const text = national(26_000).replace(
      /\nMunicipio (\d);Programa (\d);Obra 25000;[^;]+;/,
      '\nMunicipio $1;Programa $2;Obra 25000;pendiente;',
    );
    const result = await understandFolded(sourceOf(text), ['municipio']);
    expect(result).toMatchObject({ failed: 'badAmounts', rows: [25_002] });
    await expectSame(text, ['municipio'], { leaveOutBadRows: true });
  });

  test('a row of another width stops it, as in the whole file', async () => {
    const text = `${national(3000)}\nMunicipio 1;Programa 1;Obra;x;1;2`;
    expect(await understandFolded(sourceOf(text), ['municipio'])).toMatchObject({
      failed: 'ragged',
      rows: [3002],
    });
  });

  test('a column whose meaning changes far down is read again knowing so, or refused: never half understood', async () => {
    const head = 'Municipio;Fuente;Vigente;Devengado';
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `Municipio ${at % 9};${at < 50_000 ? 41 : `Fuente ${at % 3}`};${at};1`,
    );
    await expectSame([head, ...rows].join('\n'), ['municipio']);
  });

  test('totals beyond what a cell tells to the centavo stay exact', async () => {
    const report = await folded(
      national(4000, () => '98765432109,87'),
      ['municipio'],
    );
    expect(said(report.totals)).toMatchObject({ vigente: '395061728439480.00' });
  });

  test('what is no text is refused with what to do', async () => {
    await expect(understandFolded(sourceOf('a;b\n"x"y;1\n'), ['municipio'])).rejects.toMatchObject({
      code: 'unfoldable',
    });
    await expect(
      understandFolded(sourceOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), ['municipio']),
    ).rejects.toMatchObject({ code: 'unfoldable' });
  });

  test('called off, it stops', async () => {
    const signal = AbortSignal.abort();
    await expect(understandFolded(sourceOf(national(10)), [], {}, { signal })).rejects.toThrow();
  });
});

test('Moñitos: accounts within accounts, four cuts, revenue beside spending: the same answers', async () => {
  await expectSame(readFileSync(inRepo('workbench/samples/monitos-cuipo.csv')), ['entidad', 'periodo']);
});

for (const file of ['colombia/214505145.csv', 'bolivia/bo-presupuestos_instituciones_publicas_2024.csv'])
  describeWithData(file, file, (path) => {
    test('the same answers brought together', async () => {
      await expectSame(readFileSync(path), []);
    });
  });
