import { beforeAll, expect, test } from '@jest/globals';
import { documentSheet } from '../../src/books/documents/document-sheet.ts';
import type { Document } from '../../src/books/documents/document.ts';
import { figuresIn, type Figures } from '../../src/books/guided/read-guided.ts';
import { papeles } from '../../src/books/poa/papeles/papeles.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writeDocx } from '../../xlsx/write-docx.ts';
import { written } from './built-plan.ts';
import { example, poaBook } from './examples.ts';

let figures: Figures;
beforeAll(async () => {
  figures = figuresIn(poaBook, await standingSheets(await written(example('A')), 'poa.xlsx'));
});

function made(id: string, which = ''): Document {
  const document = papeles.find((each) => each.id === id)?.make(figures, which);
  if (!document) throw new Error(`no ${id}`);
  return document;
}

const tablesOf = ({ pieces }: Document) => pieces.flatMap((piece) => (piece.kind === 'table' ? [piece] : []));
const centavos = (value: unknown): number => Math.round(Number(value) * 100);

test('every paper is a sheet that prints and a .docx', async () => {
  for (const paper of papeles) {
    const document = made(paper.id, paper.ofEach?.(figures)[0]);
    expect(documentSheet(document).blocks.length).toBeGreaterThan(2);
    const bytes = await writeDocx(document);
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  }
});

test('the budget by programme tells one total three times, that of the lines', () => {
  const sum = (example('A').rows['presupuesto'] ?? []).reduce(
    (sofar, { programado }) => sofar + centavos(programado),
    0,
  );
  const totals = tablesOf(made('presupuesto')).map(({ rows }) => rows.at(-1));
  expect(totals.map((row) => centavos(row?.at(-1)))).toEqual([sum, sum, sum]);
});

test('the plan for printing has every row of the matrix, each with its level', () => {
  const [, matrix] = tablesOf(made('poa'));
  expect(matrix?.rows).toHaveLength(example('A').rows['poa']?.length ?? 0);
  expect(matrix?.rows[2]?.[1]).toMatch(/^acción de corto plazo: Ejecutar/);
});

test('the minutes of prioritisation rank every demand of the matrix, best first', () => {
  const [weights, ranking] = tablesOf(made('priorizacion'));
  expect(weights?.rows.reduce((sum, [, weight]) => sum + Number(weight), 0)).toBe(100);
  const scores = ranking?.rows.map((row) => Number(row[3])) ?? [];
  expect(scores).toHaveLength(example('A').rows['priorizacion']?.length ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('there is a report of each encounter, and of no other', () => {
  const eda = papeles.find(({ id }) => id === 'eda');
  expect(eda?.ofEach?.(figures)).toEqual(['EDA 1', 'EDA 2']);
  expect(eda?.make(figures, 'EDA 9')).toBeUndefined();
  expect(made('eda', 'EDA 2').title).toBe('Informe del EDA 2');
});
