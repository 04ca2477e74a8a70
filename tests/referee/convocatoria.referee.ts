import { describe, expect, test } from '@jest/globals';
import { bookOf, built, readBook, type Read } from '../convocatoria-libro/built-book.ts';
import { smallCall } from '../convocatoria-libro/small-call.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

/** What plain Excel 2016 works out, by panel: everything but the exact optimum and the dates in working days. */
const native: Readonly<Record<string, readonly string[]>> = {
  costeo: ['honorarios', 'viaticos', 'directo', 'base'],
  precios: ['precioA', 'precioB', 'precioC', 'precioD'],
  conjuntas: ['repartido', 'ahorro'],
  compartidos: ['demanda', 'peso', 'parte'],
  postulaciones: ['categoria', 'ajustado', 'precio', 'contraparte', 'fondo', 'socios', 'observaciones'],
  evaluacion: ['elegible', 'c3', 'c4', 'c5', 'puntaje', 'puesto', 'desempate', 'observaciones'],
  orden: ['codigo', 'meritoSaldo', 'merito', 'saltando', 'adjudicado', 'montoAdjudicado', 'motivo', 'espera'],
};

const describeWithReferee = isInstalled() ? describe : describe.skip;

describeWithReferee('LibreOffice works out the call', () => {
  test.each(['categoría', 'departamento'])(
    'as the local engine does, with maxima by %s',
    async (cupoPor) => {
      const cupos = [{ grupo: cupoPor === 'categoría' ? 'D' : 'Cochabamba', maximo: 9000 }];
      const decision = [{ metodo: 'orden saltando', cupoPor }];
      const state = { rows: { ...smallCall.rows, cupos, adjudicacion: decision } };
      const ours = await built(state);
      const theirs = await readBook(recalculated(ours.bytes), bookOf(state), state);
      for (const [panel, columns] of Object.entries(native)) {
        const shown = (rows: readonly Read[]) => rows.map((row) => columns.map((key) => row[key] ?? ''));
        expect(shown(theirs.rows(panel))).toEqual(shown(ours.rows(panel)));
      }
    },
    200_000,
  );
});
