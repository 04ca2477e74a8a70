import { describe, expect, test } from '@jest/globals';
import { amount, choice, date, percent, text } from '../../src/engine/kinds.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import {
  argumentTyped,
  callText,
  isAddress,
  isWithin,
  seenFrom,
  spreadSelection,
} from '../../taskpane/formula-call.ts';
import type { Marks } from '../../taskpane/workbook.ts';

const comma: Marks = { decimal: ',', list: ';' };
const point: Marks = { decimal: '.', list: ',' };

test.each([
  ['B2', true],
  ['$B$2', true],
  ['B2:C40', true],
  ['B:B', true],
  ['E2#', true],
  ['Hoja1!B2:B40', true],
  ["'Por programa'!B2", true],
  ['Datos[Devengado]', true],
  ['1234', false],
  ['A', false],
  ['San Pedro', false],
  ['2026-03-31', false],
])('%s is an address: %s', (typed, is) => {
  expect(isAddress(typed)).toBe(is);
});

describe('what is typed, as an argument', () => {
  const category = choice({ A: { es: '', en: '', pt: '' } });
  test.each([
    ['1.234', amount, comma, { value: 1234 }],
    ['1.234', amount, point, { value: 1.234 }],
    ['1.234,56', amount, comma, { value: 1234.56 }],
    ['1,234.56', amount, comma, { value: 1234.56 }],
    ['20 %', percent, comma, { value: 0.2 }],
    ['mil', amount, comma, { value: 'mil' }],
    ['31/03/2026', date, comma, { value: '31/03/2026' }],
    ['007', text, comma, { value: '007' }],
    ['A', category, comma, { value: 'A' }],
    ['B2:B40', amount, comma, { address: 'B2:B40' }],
    ['  ', amount, comma, undefined],
  ] as const)('%s', (typed, kind, marks, argument) => {
    expect(argumentTyped(typed, kind, marks)).toEqual(argument);
  });
});

test.each([
  [[{ value: 0.2 }, { value: 'San Pedro' }], comma, '=MUNI.X(0,2;"San Pedro")'],
  [[{ value: 0.2 }, { value: 'San Pedro' }], point, '=MUNI.X(0.2, "San Pedro")'],
  [[{ address: 'B2:B9' }, undefined, { value: 'sí' }], comma, '=MUNI.X(B2:B9;;"sí")'],
  [[{ value: 1 }, undefined, undefined], comma, '=MUNI.X(1)'],
  [[{ value: 'el "Fondo"' }], comma, '=MUNI.X("el ""Fondo""")'],
])('%j is written %s', (given, marks, formula) => {
  expect(callText('X', given, marks)).toBe(formula);
});

test('programs exchange it with commas and a point', () => {
  expect(callText('X', [{ value: 0.2 }, { address: 'B2' }])).toBe('=MUNI.X(0.2,B2)');
});

test.each([
  ['B2:C40', ['B2:B40', 'C2:C40']],
  ['Datos!B2:C40', ['Datos!B2:B40', 'Datos!C2:C40']],
  ['Z1:AA3', ['Z1:Z3', 'AA1:AA3']],
  ['B2:B40', ['B2:B40']],
  ['B2:D40', ['B2:B40', 'C2:C40']],
])('a selection of %s gives the arguments %j', (selection, columns) => {
  expect(spreadSelection(tasaEjecucion as unknown as AnyFormula, selection)).toEqual(columns);
});

test.each([
  ['B5', 'B2:B40', true],
  ['B41', 'B2:B40', false],
  ['Hoja1!B5', 'Hoja2!B2:B40', false],
  ['Hoja1!B5', 'B2:B40', true],
])('%s lies within %s: %s', (cell, range, is) => {
  expect(isWithin(cell, range)).toBe(is);
});

test('the sheet is named only from another one', () => {
  expect(seenFrom('Datos!E2', { address: 'Datos!B2' })).toEqual({ address: 'B2' });
  expect(seenFrom('Resumen!E2', { address: 'Datos!B2' })).toEqual({ address: 'Datos!B2' });
});
