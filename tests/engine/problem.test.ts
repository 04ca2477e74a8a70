import { describe, expect, it, test } from '@jest/globals';
import { locales } from '../../src/engine/language.ts';
import { norm } from '../../src/engine/norm.ts';
import { cellErrorOf, explain, Problem, problems, type ProblemCode } from '../../src/engine/problem.ts';

describe('explaining a problem', () => {
  const bad = new Problem('notNumber', 'presupuesto', { row: 12 }, 'Total');

  it.each([
    ['es', 'Presupuesto, fila 12: «Total» no es un número; corríjalo.'],
    ['en', 'Budget, row 12: “Total” is not a number; correct it.'],
    ['pt', 'Orçamento, linha 12: “Total” não é um número; corrija-o.'],
  ] as const)('in %s', (locale, sentence) => {
    expect(explain(bad, locale)).toBe(sentence);
  });

  it('says a detail in the reader’s language', () => {
    const detail = { es: 'de 0 a 1', en: 'from 0 to 1', pt: 'de 0 a 1' };
    const said = explain(new Problem('outOfRange', 'porcentaje', {}, detail), 'en');
    expect(said).toBe('Percentage: is out of range: from 0 to 1.');
  });

  it.each(Object.keys(problems) as ProblemCode[])('%s has a whole sentence in every language', (code) => {
    for (const locale of locales)
      expect(explain(new Problem(code, 'monto', {}, 'x'), locale)).toMatch(/^[^{}]+: [^{}]+\.$/);
    expect(['#VALUE!', '#N/A']).toContain(cellErrorOf(new Problem(code, 'monto')));
  });

  test('in its row, it is the same problem', () => {
    expect(bad.inRow(3)).toEqual(new Problem('notNumber', 'presupuesto', { row: 3 }, 'Total'));
  });
});

describe('a norm', () => {
  const version = (since: number, value: number) => ({ since, value, source: '…', verified: false });
  const cap = norm({
    id: 'tope',
    title: { es: 'Tope', en: 'Cap', pt: 'Teto' },
    versions: [version(2002, 0.25), version(2026, 0.2), version(2010, 0.3)],
  });

  it.each([
    [2001, undefined],
    [2002, 0.25],
    [2009, 0.25],
    [2010, 0.3],
    [2030, 0.2],
  ])('in %d is %d', (gestion, value) => {
    expect(cap.in(gestion)?.value).toBe(value);
  });

  it('knows its latest version', () => {
    expect(cap.current.value).toBe(0.2);
  });
});
