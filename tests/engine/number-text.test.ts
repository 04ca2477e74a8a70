import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { markOf, readNumberText, settle, type DecimalMark } from '../../src/engine/number-text.ts';

const alone = (text: string): number | undefined => {
  const reading = readNumberText(text);
  return reading && settle(reading, undefined);
};

describe('texts with one meaning', () => {
  it.each([
    ['14.120.885,00', 14_120_885],
    ['24,201,193.00', 24_201_193],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['(123,45)', -123.45],
    ['-123,45', -123.45],
    ['123,45-', -123.45],
    ['−7', -7],
    ['+7', 7],
    ['1 234 567,89', 1_234_567.89],
    ["1'234'567.89", 1_234_567.89],
    ['1\u00A0234,5', 1234.5],
    ['Bs 1.234,50', 1234.5],
    ['S/ 1,234.50', 1234.5],
    ['$ 20', 20],
    ['12,5 %', 0.125],
    ['57%', 0.57],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1.2E3', 1200],
    ['1.234.567', 1_234_567],
    ['  42 ', 42],
    ['0', 0],
  ])('%s is %d', (text, number) => {
    expect(alone(text)).toBe(number);
  });
});

describe('texts that are refused', () => {
  it.each([
    ['340 0 099'],
    ['12 34'],
    ['1.23.456'],
    ['1,234,56'],
    ['12.345.67'],
    ['1.234,567,8'],
    ['(-5)'],
    ['(5'],
    ['5)'],
    ['--5'],
    ['abc'],
    ['12 abc'],
    ['-'],
    ['%'],
    ['2026-03-31'],
    ['31/03/2026'],
    ['#N/A'],
    ['1e999'],
    ['9'.repeat(400)],
    [`${'9'.repeat(400)},5`],
  ])('%s', (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });
});

describe('texts with two meanings', () => {
  it.each([['1.234'], ['1,234'], ['999.000'], ['-12,500']])('%s alone is neither', (text) => {
    expect(readNumberText(text)).toBeDefined();
    expect(alone(text)).toBeUndefined();
  });

  const column = (...texts: readonly string[]): readonly (number | undefined)[] => {
    const readings = texts.map(readNumberText);
    const mark = markOf(readings);
    return readings.map((reading) => reading && settle(reading, mark));
  };

  it.each([
    [
      ['1.234', '5,50'],
      [1234, 5.5],
    ],
    [
      ['1.234', '5.50'],
      [1.234, 5.5],
    ],
    [
      ['1,234', '1.234.567'],
      [1.234, 1_234_567],
    ],
    [
      ['1.234', '5.678'],
      [undefined, undefined],
    ],
    [
      ['1.234', '5,50', '7.5'],
      [undefined, 5.5, 7.5],
    ],
  ])('%j are %j: the rest of the column tells', (texts, numbers) => {
    expect(column(...texts)).toEqual(numbers);
  });
});

test('an amount written either way is read back', () => {
  const written = (cents: number, mark: DecimalMark): string => {
    const [whole = '', rest = ''] = (cents / 100).toFixed(2).split('.');
    return `${whole.replace(/\B(?=(?:\d{3})+$)/g, mark === ',' ? '.' : ',')}${mark}${rest}`;
  };
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(',', '.'), (cents, mark) => {
      expect(alone(written(cents, mark))).toBe(Number((cents / 100).toFixed(2)));
    }),
  );
});
