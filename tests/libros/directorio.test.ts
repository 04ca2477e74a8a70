import { describe, expect, test } from '@jest/globals';
import { offersFrom, withOffers } from '../../src/books/directorio/traer.ts';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { recogniseBook } from '../../src/review/recognise.ts';
import { standingOf } from '../guided/standing.ts';

const bookOf = async (id: string) => guidedBooks[id]!.load();

async function sheetsOf(id: string, state: GuidedState): Promise<readonly StandingSheet[]> {
  const book = await bookOf(id);
  return standingOf(guidedPlan(book(state), state));
}

async function offered(to: string, state: GuidedState, from: string, other: GuidedState) {
  const sheets = await sheetsOf(from, other);
  const found = (await recogniseBook(sheets))!;
  expect(found.id).toBe(from);
  return offersFrom(await bookOf(to), state, { bookOf: found.bookOf, sheets });
}

const fund: GuidedState = {
  rows: {
    tecnicos: [
      { tecnico: 'Ana Quispe', especialidad: 'Catastro', dias: 40 },
      { tecnico: 'Luis Rojas', especialidad: 'POA', dias: 60 },
    ],
  },
};

describe('what one book offers another', () => {
  test('staff that is missing is added, blanks are filled, and what differs stays as it is here', async () => {
    const here: GuidedState = {
      rows: { tecnicos: [{ tecnico: 'ana quispe', especialidad: 'Planificación' }] },
    };
    const [offer, ...others] = await offered('diagnostico', here, 'convocatoria', fund);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      added: ['Luis Rojas'],
      filled: ['Ana Quispe'],
      differing: [{ name: 'Ana Quispe', heading: 'Especialidad', here: 'Planificación', there: 'Catastro' }],
      rows: [
        { tecnico: 'ana quispe', especialidad: 'Planificación', dias: 40 },
        { tecnico: 'Luis Rojas', especialidad: 'POA', dias: 60 },
      ],
    });
    const taken = withOffers(here, [offer!]);
    expect((await offered('diagnostico', taken, 'convocatoria', fund))[0]).toMatchObject({
      added: [],
      filled: [],
    });
  });

  test('the list of the country is not brought, only what someone changed in it', async () => {
    const plain = await offered('programa', { rows: {} }, 'convocatoria', fund);
    expect(plain.map(({ panel }) => panel.id)).toEqual(['tecnicos']);
    const own: GuidedState = {
      rows: { municipios: [{ municipio: 'Villa Nueva', departamento: 'Oruro', poblacion: 900 }] },
    };
    const [offer] = await offered('programa', { rows: {} }, 'convocatoria', own);
    expect(offer).toMatchObject({ added: ['Villa Nueva'], rows: [{ municipio: 'Villa Nueva' }] });
  });

  test('agreements are brought by their code; a book that chooses them from its own list takes none', async () => {
    const signed: GuidedState = {
      rows: { convenios: [{ convenio: 'EJ-01', municipio: 'Trinidad', firma: 43_000, vence: 43_900 }] },
    };
    expect(await offered('convocatoria', { rows: {} }, 'cooperacion', signed)).toEqual([]);
    const [offer] = await offered('cooperacion', { rows: {} }, 'cooperacion', signed);
    expect(offer?.rows).toEqual(signed.rows['convenios']);
  });
});
