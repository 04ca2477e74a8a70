import { beforeAll, describe, expect, test } from '@jest/globals';
import { adjudicar } from '../../src/convocatoria/adjudicar.ts';
import { ordenMerito } from '../../src/convocatoria/orden-merito.ts';
import { puntaje } from '../../src/convocatoria/puntaje.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { calculate } from '../../src/engine/formula.ts';
import { built, type Built, type Read } from './built-book.ts';
import { smallCall } from './small-call.ts';

let book: Built;
beforeAll(async () => {
  book = await built(smallCall);
});

const column = (rows: readonly Read[], key: string): Cell[][] => rows.map((row) => [row[key] ?? null]);

const withMaxima = (cupos: readonly Row[], decision: Row = {}): GuidedState => ({
  rows: { ...smallCall.rows, cupos, adjudicacion: [{ metodo: 'orden de mérito', ...decision }] },
});

describe('scores and places', () => {
  test('marks the book knows: category, joint demand, history', () => {
    const evaluated = new Map(book.rows('evaluacion').map((row) => [row['codigo'], row]));
    expect(evaluated.get('P-01')).toMatchObject({ c3: 0, c4: 0, c5: 50 }); // D, alone, no history
    expect(evaluated.get('P-02')).toMatchObject({ c3: 100, c4: 100, c5: 50 }); // B, joint
    expect(evaluated.get('P-06')).toMatchObject({ c3: 100, c4: 0, c5: 80 }); // paid 8,000 of 10,000
    expect(evaluated.get('P-09')).toMatchObject({ c5: 100 }); // paid more than it had promised
  });

  test('the score is the weighted sum, as PUNTAJE gives it', () => {
    const weights = [[30], [25], [15], [15], [15]];
    for (const row of book.rows('evaluacion')) {
      const marks = ['c1', 'c2', 'c3', 'c4', 'c5'].map((key) => row[key] ?? null);
      const byHand = marks.reduce<number>((sum, mark, at) => sum + Number(mark) * (weights[at]?.[0] ?? 0), 0);
      expect(row['puntaje']).toBeCloseTo(byHand / 100, 6);
      expect(calculate(puntaje, [[marks], weights])).toBeCloseTo(Number(row['puntaje']), 6);
    }
  });

  test('who lacks a paper is out, and is told which and until when', () => {
    const out = book.rows('evaluacion').filter(({ elegible }) => elegible === 'no');
    expect(out).toMatchObject([
      {
        codigo: 'P-08',
        motivo: 'falta Resolución del Concejo Municipal (puede subsanar hasta el 19/2/2027)',
      },
    ]);
    expect(book.rows('orden').some(({ codigo }) => codigo === 'P-08')).toBe(false);
  });

  test('every place is one’s own, in the order ORDEN_MERITO gives with the same tie-breaks', () => {
    const ranked = book.rows('evaluacion').filter(({ concursa }) => concursa !== '');
    expect(ranked.map(({ puesto }) => Number(puesto)).sort((a, b) => a - b)).toEqual(
      ranked.map((_, at) => at + 1),
    );
    const breaks = ranked.map((row) => ['c1', 'c3', 'c5'].map((key) => row[key] ?? null));
    const told = calculate(ordenMerito, [
      column(ranked, 'codigo'),
      column(ranked, 'puntaje'),
      [['Pertinencia', 'Categoría', 'Historial'], ...breaks],
    ]) as Cell[][];
    expect(book.rows('orden').map(({ codigo }) => codigo)).toEqual(told.slice(1).map(([, codigo]) => codigo));
  });

  test('what decided a tie is named', () => {
    const decided = new Map(book.rows('evaluacion').map(({ codigo, desempate }) => [codigo, desempate]));
    expect(decided.get('P-04')).toBe('Pertinencia de la demanda');
    expect(decided.get('P-05')).toBe('fecha y orden de presentación');
    expect(decided.get('P-01') ?? '').toBe('');
  });
});

const methodOf = { merito: 'orden', saltando: 'orden_saltando', optimo: 'optimo' } as const;

/** What ADJUDICAR says of the list of the book, by method. */
function told(
  rows: readonly Read[],
  presupuesto: number,
  metodo: string,
  limits?: Cell[][],
): readonly Cell[] {
  const given = [column(rows, 'monto'), column(rows, 'puntaje'), presupuesto, metodo];
  const table = calculate(adjudicar, limits ? [...given, column(rows, 'grupo'), limits] : given);
  return (table as Cell[][]).slice(1).map(([, isAwarded]) => isAwarded ?? null);
}

const decisions = (rows: readonly Read[], method: keyof typeof methodOf): readonly Cell[] =>
  rows.map((row) => (row[method] === 'sí' ? 'sí' : 'no'));

describe('the three methods', () => {
  test.each(['merito', 'saltando', 'optimo'] as const)('%s: as ADJUDICAR', (method) => {
    const rows = book.rows('orden');
    expect(decisions(rows, method)).toEqual(told(rows, 60_000, methodOf[method]));
  });

  test('a refusal says how much is missing, and waits its turn', () => {
    const refused = book.rows('orden').filter(({ adjudicado }) => adjudicado === 'no');
    expect(String(refused[0]?.['motivo'])).toMatch(/^sin saldo: faltan Bs 10.?929.06$/);
    expect(refused[1]?.['motivo']).toBe('después del puesto 7, que ya no alcanzó');
    expect(refused.map(({ espera }) => espera)).toEqual(refused.map((_, at) => at + 1));
  });

  test('the sheet of the award says what each method would give', () => {
    const rows = book.rows('orden');
    for (const [at, key] of (['merito', 'saltando', 'optimo'] as const).entries()) {
      const chosen = rows.filter((row) => row[key] === 'sí');
      const monto = chosen.reduce((sum, row) => sum + Math.round(Number(row['monto']) * 100), 0) / 100;
      expect(book.rows('metodos')[at]).toMatchObject({ adjudicadas: chosen.length, monto });
    }
  });

  test('maxima by category: all three within them, as ADJUDICAR', async () => {
    const limits: Cell[][] = [
      ['B', null, 20_000],
      ['D', null, 14_000],
    ];
    const cupos = limits.map(([grupo, , maximo]) => ({ grupo: grupo ?? null, maximo: maximo ?? null }));
    const limited = await built(withMaxima(cupos, { metodo: 'óptimo' }));
    const rows = limited.rows('orden');
    expect(limited.observations).toEqual([]);
    for (const method of ['merito', 'saltando', 'optimo'] as const)
      expect(decisions(rows, method)).toEqual(told(rows, 60_000, methodOf[method], limits));
    expect(rows.map(({ adjudicado }) => adjudicado)).toEqual(decisions(rows, 'optimo'));
  });

  test('minima are kept by the optimum, and the other methods say that they cannot', async () => {
    const cupos = [{ grupo: 'La Paz', minimo: 9000 }];
    const limited = await built(withMaxima(cupos, { metodo: 'óptimo', cupoPor: 'departamento' }));
    expect(Number(limited.rows('cupos')[0]?.['recibe'])).toBeGreaterThanOrEqual(9000);
    const rows = limited.rows('orden');
    expect(decisions(rows, 'optimo')).toEqual(told(rows, 60_000, 'optimo', [['La Paz', 9000, null]]));
  });
});
