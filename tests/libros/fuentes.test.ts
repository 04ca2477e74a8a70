import { expect, test } from '@jest/globals';
import { coverageFaults, knownPlaces } from '../../scripts/docs-sources.ts';
import { sourceCoverage } from '../../scripts/source-coverage.ts';

test('every thing the documents ask for has a place that exists, or a reason', async () => {
  expect(coverageFaults(sourceCoverage, await knownPlaces())).toEqual([]);
});

test('what is left out, said twice or said to be where nothing is does not pass', async () => {
  const known = await knownPlaces();
  const [first, second, ...others] = sourceCoverage;
  const faults = coverageFaults(
    [
      second!,
      second!,
      ...others,
      { id: 'XX-01', asks: '', places: [] },
      { id: 'XX-02', asks: '', places: ['convocatoria/Nada', 'NADA', 'papel nada'] },
    ],
    known,
  );
  expect(faults).toEqual([
    `${first!.id}: nobody says where it is`,
    'XX-01: no document asks for it',
    'XX-02: no document asks for it',
    `${second!.id}: twice`,
    'XX-02: there is no convocatoria/Nada',
    'XX-02: there is no NADA',
    'XX-02: there is no papel nada',
    'XX-01: neither a place nor a reason',
  ]);
});
