import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/engine/cells.ts';
import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import { recogniseBook } from '../../src/review/recognise.ts';
import { reviewOf, type Finding } from '../../src/review/review.ts';
import { recalculated } from '../recalculated.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { builtPoa, poaBook } from '../poa-libro/poa-book.ts';
import { smallPoa } from '../poa-libro/small-poa.ts';
import { addressOf, plant } from './plant.ts';
import { faults, type Place } from './planted-faults.ts';

let clean: readonly StandingSheet[];
let findings: readonly Finding[];

beforeAll(async () => {
  const bytes = await builtPoa(smallPoa);
  clean = await standingSheets(bytes, 'poa.xlsx');
  const edits = new Map<string, Map<string, Cell>>();
  for (const [sheet, heading, row, value] of faults.flatMap(({ planted }) => planted)) {
    const cells = edits.get(sheet) ?? new Map<string, Cell>();
    edits.set(sheet, cells.set(addressOf(clean, [sheet, heading, row]), value));
  }
  const wrong = await recalculated(plant(bytes, edits));
  findings = reviewOf(poaBook, await standingSheets(wrong, 'poa.xlsx'));
});

const said = (place: Place): string => `${place[0]}!${addressOf(clean, place)}`;
const places = (): readonly string[] => findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

test('nothing is found in a year without faults', () => {
  expect(reviewOf(poaBook, clean)).toEqual([]);
});

describe('every fault planted is found at its cell', () => {
  test.each(faults.map((each) => [each.fault, each] as const))('%s', (_, { found }) => {
    expect(places()).toEqual(expect.arrayContaining(found.map(said)));
  });
});

test('there are thirty faults and more', () => {
  expect(faults.length).toBeGreaterThanOrEqual(30);
});

test('and nothing is found that was not planted or does not follow from it', () => {
  const explained = new Set(faults.flatMap(({ found, follows = [] }) => [...found, ...follows].map(said)));
  expect(findings.filter(({ sheet, cell }) => !explained.has(`${sheet}!${cell}`))).toEqual([]);
});

test('each finding says what happened and what to do', () => {
  for (const { reason, remedy } of findings) {
    expect(reason).toMatch(/\.$/);
    expect(remedy).toMatch(/^[A-ZÁÉÍÓÚÑ«].*\.$/);
  }
});

test('the book is known by its sheets, and another workbook is not taken for one', async () => {
  expect((await recogniseBook(clean))?.id).toBe('poa');
  expect(await recogniseBook([{ name: 'Hoja1', cells: [['a', 1]] }])).toBeUndefined();
});
