import { describe, expect, test } from '@jest/globals';
import { sampleBook } from '../libros/sample.ts';
import type { BookId } from '../libros/described-sample.ts';
import { readBook, type Read } from '../convocatoria-libro/built-book.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

/** What plain Excel 2016 works out, by book and panel: everything but shares by the largest remainder. */
const native: Readonly<Record<BookId, Readonly<Record<string, readonly string[]>>>> = {
  diagnostico: {
    matriz_base: ['area', 'd1', 'd2', 'd3', 'd4', 'd5'],
    porEje: ['antes', 'nivelAntes', 'despues', 'nivelDespues', 'cambio'],
    porDimension: ['antes', 'despues', 'cambio'],
    porArea: ['antes', 'nivelAntes', 'despues', 'nivelDespues', 'cambio'],
    cuadrante: ['operativo', 'v1', 'v2', 'v3', 'v4'],
    celdas: ['area', 'dimension', 'antes', 'despues', 'orden'],
    acciones: ['esperado', 'haciaMeta', 'hitos', 'estado', 'observaciones'],
    hitos: ['estado'],
    gantt: ['accion', 'p1', 'p4', 'p6', 'p9', 'p13', 'p20'],
    tamanos: ['hasta', 'municipios', 'parte', 'acumulado', 'poblacion', 'parteGente'],
  },
  programa: {
    territorios: ['municipios', 'diagnosticados', 'funcionarios', 'talleres'],
    diagnostico: [
      'nivel_estrategia',
      'nivel_estructura',
      'nivel_procesos',
      'nivel_productos',
      'bajos',
      'observaciones',
    ],
    diferencias: ['territorio', 'cuenta_estrategia', 'brecha_estrategia', 'brecha_procesos'],
    productos: ['municipio', 'estrategia', 'productos'],
    mapa: ['metas', 'logrado', 'avance', 'observaciones'],
    avanceMapa: ['objetivos', 'avance', 'sinEfecto', 'trimestre1'],
    pares: ['brecha'],
    talleres: ['estado', 'choque'],
  },
  cooperacion: {
    practicas: ['practica', 'elegida', 'solicitudes', 'intercambios'],
    solicitudes: ['etapa', 'dias_analisis', 'dias_firma', 'dias_fin', 'total', 'faltan', 'observaciones'],
    convenios: ['estado', 'actividades', 'ultimo', 'aviso'],
    resultados: ['practica', 'municipio', 'tipo', 'resultado'],
    viajes: ['dias', 'viatico', 'total', 'tramite', 'observaciones'],
    cursos: ['parteAula', 'reparto', 'transferencia', 'permanencia'],
    bienes: ['aviso'],
    porEtapa: ['etapa', 'solicitudes', 'dias'],
  },
};

const describeWithReferee = isInstalled() ? describe : describe.skip;

/** LibreOffice and the local engine may differ in the last place of a division. */
const shown = (rows: readonly Read[], columns: readonly string[]) =>
  rows
    .map((row) =>
      columns.map((key) => {
        const cell = row[key] ?? '';
        return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
      }),
    )
    .filter((row) => row.some((cell) => cell !== ''));

describeWithReferee('LibreOffice works out the guided books', () => {
  test.each(Object.keys(native) as BookId[])(
    '%s: as the local engine does',
    async (id) => {
      const { built, bookOf, state } = await sampleBook(id);
      const theirs = await readBook(recalculated(built.bytes), bookOf(state), state);
      for (const [panel, columns] of Object.entries(native[id]))
        expect([panel, shown(theirs.rows(panel), columns)]).toEqual([
          panel,
          shown(built.rows(panel), columns),
        ]);
    },
    240_000,
  );
});
