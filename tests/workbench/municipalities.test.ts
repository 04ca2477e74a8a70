import { expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { municipalitiesBook } from '../../workbench/municipalities.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';

test('Bolivia’s municipalities: 343 rows, the census total, and the category each works out', async () => {
  const engine = headlessEngine(catalog);
  engine.open({ id: 'municipios' });
  const workbook = localWorkbook(engine);
  await workbook.carryOut(municipalitiesBook());
  const { rows } = await workbook.read('Municipios de Bolivia');
  const [, , source = [], , heading = [], ...municipalities] = rows;
  expect(municipalities).toHaveLength(343);
  expect(source[7]).toBe(11_365_333);
  const [name, population, category] = ['Municipio', 'Población 2024', 'Categoría 2024'].map((word) =>
    heading.indexOf(word),
  );
  const shown = municipalities.find((row) => row[name!] === 'Poroma');
  expect([shown?.[population!], shown?.[category!]]).toEqual([13_649, 'B']);
  engine.dispose();
});
