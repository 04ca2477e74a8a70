import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { understandTables } from '../../src/intake/understand.ts';
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
});

const told = (report: unknown): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
