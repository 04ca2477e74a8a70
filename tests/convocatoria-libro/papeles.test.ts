import { beforeAll, describe, expect, test } from '@jest/globals';
import { papeles } from '../../src/books/convocatoria/papeles/papeles.ts';
import type { Document } from '../../src/books/documents/document.ts';
import type { Figures } from '../../src/books/guided/read-guided.ts';
import { smallYear } from './small-year.ts';
import { readYear } from './year-book.ts';

let figures: Figures;
beforeAll(async () => {
  ({ figures } = await readYear(smallYear));
});

const paper = (id: string, which = ''): Document =>
  papeles.find((each) => each.id === id)!.make(figures, which)!;

/** All that a paper says, cell by cell and sentence by sentence. */
const saidIn = ({ pieces }: Document): readonly unknown[] =>
  pieces.flatMap((piece): readonly unknown[] => {
    if (piece.kind === 'table') return piece.rows.flat();
    if (piece.kind === 'points') return piece.texts;
    return piece.kind === 'signatures' ? piece.names : [piece.text];
  });
const text = (document: Document): string => saidIn(document).join('\n');

describe("the papers of a year's call", () => {
  test('the terms hold its budget, its last day and what each category pays', () => {
    const terms = text(paper('bases'));
    expect(terms).toContain('El fondo dispone de Bs 200.000,00.');
    expect(terms).toContain('hasta el 31/01/2027');
    expect(saidIn(paper('bases'))).toEqual(expect.arrayContaining(['A', 0.3]));
  });

  test('the minutes count every application once: admitted, or not and why', () => {
    const minutes = text(paper('acta'));
    expect(minutes).toContain('Postulaciones recibidas: 6');
    expect(minutes).toContain('Habilitadas: 5');
    expect(minutes).toContain('No habilitadas: 1');
    expect(minutes).toMatch(/P-006\nZudáñez\n\S+/);
  });

  test('the order of merit adds up to what it says was awarded, within the budget', () => {
    const { pieces } = paper('orden');
    const table = pieces.find((piece) => piece.kind === 'table')!;
    const awarded = table.rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0);
    expect(awarded).toBeGreaterThan(0);
    expect(awarded).toBeLessThanOrEqual(20_000_000);
    expect(figures['adjudicacion']?.[0]?.['adjudicado']).toBe(awarded / 100);
  });

  test('an agreement is filled with its own figures, and what is not known is left to be filled', () => {
    const agreement = paper('convenio', 'P-001');
    const said = text(agreement);
    expect(agreement.subtitle).toBe('1/2027 · FOCAM · Primera convocatoria 2027');
    expect(said).toContain(
      'El servicio cuesta Bs 30.000,01. El fondo aporta Bs 21.000,01 y el municipio Bs 9.000,00',
    );
    expect(said).toContain('Bs 3.000,00 hasta el 15/03/2027; Bs 3.000,00 hasta el 15/04/2027');
    expect(said).toContain('Alcalde de Colomi');
    expect(said).not.toMatch(/\{\w+\}/);
    expect(text(paper('convenio', 'P-005'))).toContain('……');
  });

  test('a certificate says what was committed and paid', () => {
    const certificate = saidIn(paper('certificado', 'P-002'));
    expect(certificate).toEqual(expect.arrayContaining(['Contraparte comprometida', 6500]));
    // 35.5 × 91.55 = 3,250.025: half a centavo goes up.
    expect(certificate).toEqual(expect.arrayContaining(['Pagada en especie', 3250.03]));
  });

  test('one paper for each agreement of the book, and none for one it does not hold', () => {
    const agreement = papeles.find(({ id }) => id === 'convenio')!;
    expect(agreement.ofEach?.(figures)).toEqual(['P-001', 'P-002', 'P-003', 'P-004', 'P-005']);
    expect(agreement.make(figures, 'P-099')).toBeUndefined();
  });
});
