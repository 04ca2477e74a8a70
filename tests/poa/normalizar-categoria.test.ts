import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { categoryIn, type CategoryFormat } from '../../src/poa/category-code.ts';
import { normalizarCategoria } from '../../src/poa/normalizar-categoria.ts';
import { describeWithData } from '../real-data.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(normalizarCategoria);

const tidy = (categoriaProgramatica: unknown, formato?: CategoryFormat) =>
  calculated(normalizarCategoria, { categoriaProgramatica, formato });

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((each) => String(each).padStart(count, '0'));
const code = fc.oneof(
  fc.tuple(digits(3), digits(1), digits(3)),
  fc.tuple(digits(2), digits(4), digits(3)),
  fc.tuple(digits(3), digits(14), digits(3)),
);
const between = fc.constantFrom(' ', '  ', '\u00A0', '\t', '-', '.', '/', ' - ', ' . ');
const behind = fc.constantFrom('', ' ', ' FORTALECIMIENTO MUNICIPAL', ': Salud', ' - Caminos 2027');

describe('NORMALIZAR_CATEGORIA', () => {
  test('whatever stands between its numbers, a whole code is one', () => {
    fc.assert(
      fc.property(code, between, between, behind, (parts, first, second, name) => {
        const [programme, project, activity] = parts;
        expect(tidy(`${programme}${first}${project}${second}${activity}${name}`)).toBe(parts.join(' '));
      }),
    );
  });

  test('what is written right stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(undefined, 'actual', 'anterior'), (words, formato) => {
        const once = tidy(words, formato);
        if (typeof once === 'string' && once !== '') expect(tidy(once, formato)).toBe(once);
      }),
    );
  });

  test('two codes are told apart after as before', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(tidy(a.join('-')) === tidy(b.join('  '))).toBe(a.join(' ') === b.join(' '));
      }),
    );
  });

  test.each([
    ['100-109', 'a range'],
    ['340', 'a programme alone'],
    ['11 -1 -1', 'the sign of numbers that stand for none'],
    ['78 0 1', 'short: 078 0 001 or 78 0000 001'],
    ['10 1430071100000 0', 'a SISIN code without its zero'],
    ['340 0 0990', 'too many digits'],
    ['340 0 099 1', 'a fourth number'],
    ['TOTAL', 'a word'],
    ['340099', 'six digits together'],
  ])('«%s» is refused: %s', (words) => {
    expect(codeOf(tidy(words))).toBe('notChoice');
  });

  test('the reader may say how short codes are written', () => {
    expect(tidy('78 0 1', 'actual')).toBe('078 0 001');
    expect(tidy('78 0 1', 'anterior')).toBe('78 0000 001');
    expect(codeOf(tidy('340 0 099', 'anterior'))).toBe('notChoice');
    expect(codeOf(tidy('11 0002 000', 'actual'))).toBe('notChoice');
  });
});

type Row = Readonly<Record<string, string>>;
const FORMATS = [undefined, 'anterior', 'actual'] as const;

/** How many of a published file's codes are read: as they stand, and told how they are written. */
function readIn(file: string): readonly number[] {
  const { data } = papaparse.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const codes = data.map((row) => [row['programa'], row['proyecto'], row['actividad']].join(' '));
  return FORMATS.map((format) => codes.filter((each) => categoryIn(each, format)).length);
}

describeWithData('budgets of 2009', 'bolivia/bo-presupuestos_administracion_territorial_2009.csv', (file) => {
  test('1,776 of 1,802 codes are read as the former way; the 26 others are −1', () => {
    expect(readIn(file)).toEqual([587, 1776, 1189]);
  });
});

describeWithData('budgets of 2024', 'bolivia/bo-presupuestos_instituciones_publicas_2024.csv', (file) => {
  test('5,425 of 5,463 codes are read; two others are −1, and 36 SISIN codes lost their zero', () => {
    expect(readIn(file)).toEqual([747, 5425, 5425]);
  });
});
