import { expect, test } from '@jest/globals';
import { packed, unpacked } from '../../taskpane/reading/packed.ts';
import { senseOf } from '../../taskpane/reading/sense.ts';
import { inRepo } from './read.ts';
import { readFileSync } from 'node:fs';
import { openTables } from '../../xlsx/open.ts';

test.each(['workbench/samples/monitos-cuipo.csv', 'workbench/samples/peru-municipalidades-2024-2025.xlsx'])(
  '%s: what is understood travels from the worker whole, and each text once',
  async (path) => {
    const tables = await openTables(readFileSync(inRepo(path)), path);
    const sense = senseOf(tables, path, { at: undefined, intake: {} });
    const sent = structuredClone(packed(sense));
    expect(await unpacked(sent)).toEqual(sense);
    if (!('data' in sent)) throw new Error('no data');
    const { texts = [], codes = [] } = sent.data.keys.gestion ?? {};
    expect(texts.length).toBeLessThan(10);
    expect(codes.length).toBeGreaterThan(200);
  },
);

test('a failure travels as it is', async () => {
  const sense = senseOf([], 'a.csv', { at: 0, intake: {} });
  expect(await unpacked(structuredClone(packed(sense)))).toEqual(sense);
});
