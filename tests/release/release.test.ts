import { expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { checkRelease } from '../../scripts/release/check.ts';
import { releaseOf } from '../../scripts/release/zip.ts';

test('the zip has everything, serves it from an empty folder, and a changed file is noticed', async () => {
  const { name, zip } = await releaseOf();
  expect(await checkRelease(zip)).toEqual([]);
  const files = unzipSync(zip);
  const licences = new TextDecoder().decode(files[`${name}/LICENCIAS.txt`]);
  for (const each of [
    'mathjs',
    'hucre',
    'idb',
    '@univerjs/core',
    'Apache License',
    'Permission is hereby granted',
  ])
    expect(licences).toContain(each);
  const broken = { ...files, [`${name}/web/otras/muni-onlyoffice.js`]: new Uint8Array([32]) };
  expect(await checkRelease(zipSync(broken, { level: 0 }))).toEqual([
    'web/otras/muni-onlyoffice.js no es el que dice SHA256SUMS',
    '/otras/muni-onlyoffice.js no responde como debe',
    '/otras/muni-onlyoffice.js no llega como es',
  ]);
});
