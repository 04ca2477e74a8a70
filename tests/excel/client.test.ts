/** @jest-environment jsdom */
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startExcel, type Host } from './host/office.ts';

let host: Host;
beforeAll(() => {
  host = startExcel();
});
beforeEach(() => {
  host.restart();
});

/** The genuine client is what speaks here: these tests say that our host is understood by it. */
test('a range is written and read in one round trip', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Hoja1').getRange('A1:B2');
    range.values = [
      ['Partida', 'Monto'],
      ['Servicios', 1234.5],
    ];
    range.load('values,address');
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual([
    'Hoja1!A1:B2',
    [
      ['Partida', 'Monto'],
      ['Servicios', 1234.5],
    ],
  ]);
  expect(host.trips).toBe(1);
});

test.each([
  ['0101', 101],
  ["'0101", '0101'],
  ['ene-24', 45_000],
  ['=1+1', ''],
  ['VERDADERO', true],
  ['Sucre', 'Sucre'],
])('%s is taken as a person would have typed it', async (entered, value) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hoja1').getRange('A1').values = [[entered]];
    await context.sync();
  });
  expect(host.book.sheets[0]?.at(0, 0)?.value).toBe(value);
});

test('a missing sheet is a null object, or a genuine error with the statement to blame', async () => {
  const missing = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('No está');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(missing).toBe(true);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('No está').load('name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ name: 'RichApi.Error', code: 'ItemNotFound' });
});

test('an API that the host does not model fails loudly', async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hoja1').getRange('A1').format.protection.locked = true;
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('a block of another size than its range is refused', async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hoja1').getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('more than 5 MB in one call is refused', async () => {
  const failing = Excel.run(async (context) => {
    const text = 'x'.repeat(6_000_000);
    context.workbook.worksheets.getItem('Hoja1').getRange('A1').values = [[text]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});
