import { expect, test } from '@jest/globals';
import { paragraph, points, title, type Document } from '../../src/books/documents/document.ts';
import { lackingIn } from '../../src/books/documents/lacking.ts';
import { paperPlan } from '../../src/books/documents/paper-plan.ts';
import { BLANK } from '../../src/books/documents/said-cell.ts';

const paper: Document = {
  id: 'Convenio A/12: [único]',
  title: 'Convenio',
  footer: 'AMDECO',
  pieces: [
    paragraph(`Entre AMDECO y ${BLANK}. Firman hoy. Vence el ${BLANK} de ${BLANK}.`),
    title('1. Pagos'),
    points('Uno', `Dos: ${BLANK}`),
    {
      kind: 'table',
      columns: [{ heading: 'Cuota' }, { heading: 'Monto (Bs)', format: 'amount' }],
      rows: [
        [1, null],
        [2, 0],
        [3, ''],
      ],
    },
    title('2. Anexos'),
    { kind: 'table', columns: [{ heading: 'Anexo' }], rows: [] },
  ],
};

test('what a paper lacks is told sentence by sentence and column by column; a zero is a figure', () => {
  expect(lackingIn(paper)).toEqual([
    { under: 'Convenio', kind: 'blank', words: `Entre AMDECO y ${BLANK}.`, count: 1 },
    { under: 'Convenio', kind: 'blank', words: `Vence el ${BLANK} de ${BLANK}.`, count: 2 },
    { under: '1. Pagos', kind: 'blank', words: `Dos: ${BLANK}`, count: 1 },
    { under: '1. Pagos', kind: 'noCells', words: 'Monto (Bs)', count: 2 },
    { under: '2. Anexos', kind: 'noRows', words: '', count: 0 },
  ]);
});

const nothing = { sheets: [], tables: [], names: [] };

test('a code with signs no sheet can be called by still has its sheet', () => {
  expect(paperPlan(paper, nothing).sheets[0]?.name).toBe('Convenio A-12- -único-');
});

test('a sheet of another book with the name of the paper is left alone', () => {
  const sheet = { ...paper, id: 'Orden de mérito' };
  const plan = paperPlan(sheet, {
    ...nothing,
    sheets: [{ name: 'Orden de mérito' }],
    names: [
      { name: 'Muni.convocatoria.9', refersTo: "='Orden de mérito'!$A$1" },
      { name: 'Muni.papeles.4', refersTo: '=#REF!$A$1' },
    ],
  });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Orden de mérito 2']);
  expect(plan.names).toMatchObject([{ name: 'Muni.papeles.5', sheet: 'Orden de mérito 2' }]);
});
