import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { IntakeReport } from '../../src/intake/budget.ts';
import { groupsBy } from '../../src/intake/grouping.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { understandFolded } from '../../xlsx/fold/fold.ts';
import { openTables } from '../../xlsx/open.ts';
import { openSource } from '../../xlsx/stream.ts';
import { fileSource } from '../../cli/source.ts';
import { describeWithData } from '../real-data.ts';

describeWithData('half a million rows', 'scale/cuipo_slim_500k.csv.gz', (file) => {
  test('read as they arrive give the same report as read whole, to the centavo and the row', async () => {
    const bytes = readFileSync(file);
    const arrived = understandTables(await openSource(await fileSource(file)), 'cuipo.csv');
    const whole = understandTables(await openTables(bytes, 'cuipo_slim_500k.csv.gz'), 'cuipo.csv');
    expect(told(arrived) === told(whole)).toBe(true);
    expect(arrived).toMatchObject({ rows: { read: 500_000, detail: 84_042 } });
  }, 300_000);

  test('brought together as they arrive give the same totals of every entity in every cut', async () => {
    const folded = await understandFolded(await fileSource(file), ['entidad', 'periodo']);
    const whole = understandTables(await openSource(await fileSource(file)), 'cuipo.csv');
    if (isFailure(folded) || isFailure(whole)) throw new Error('not understood');
    const groupsOf = ({ data }: IntakeReport): string[] =>
      groupsBy(data, ['entidad', 'periodo'])
        .map((group) => told(group))
        .sort();
    expect(told(folded.totals)).toBe(told(whole.totals));
    expect(told(folded.years.map(({ gestion, totals }) => [gestion, totals]))).toBe(
      told(whole.years.map(({ gestion, totals }) => [gestion, totals])),
    );
    expect(groupsOf(folded)).toEqual(groupsOf(whole));
    expect(groupsOf(folded).length).toBeGreaterThan(70);
  }, 300_000);
});

const told = (report: unknown): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
