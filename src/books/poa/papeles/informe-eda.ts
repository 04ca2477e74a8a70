import {
  paragraph,
  points,
  signatures,
  title,
  type Document,
  type DocumentTable,
} from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { planName, signatories } from './cifras.ts';
import { attendance, heldIn, pointsOf } from './cumbres.ts';

export const encounters = (figures: Figures): readonly string[] =>
  linesOf(figures, 'eventos', 'evento')
    .map((line) => said(line, 'evento'))
    .filter((event) => event.startsWith('EDA'));

const claims = (figures: Figures, event: string): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'N.º' },
    { heading: 'Quién lo presenta', share: 2 },
    { heading: 'Asunto', share: 4 },
    { heading: 'Estado' },
  ],
  rows: linesOf(figures, 'reclamos', 'numero')
    .filter((line) => line['evento'] === event)
    .map((line) => ['numero', 'quien', 'asunto', 'estado'].map((key) => line[key] ?? null)),
});

const programmes = (figures: Figures): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'Programa' },
    { heading: 'Denominación', share: 4 },
    { heading: 'Presupuesto vigente (Bs)', format: 'amount', share: 2 },
  ],
  rows: linesOf(figures, 'programas', 'programa')
    .filter((line) => Number(line['vigente']) !== 0)
    .map((line) => ['programa', 'nombre', 'vigente'].map((key) => line[key] ?? null)),
});

/** What is told at an encounter: how the plan goes, what people observed, and who was there. */
export function informeEda(figures: Figures, event: string): Document | undefined {
  if (!encounters(figures).includes(event)) return undefined;
  const cut = factsOf(figures, 'corte');
  const told = linesOf(figures, 'informes', 'evento').find((line) => line['evento'] === event) ?? {};
  return {
    id: `Informe ${event}`,
    title: `Informe del ${event}`,
    subtitle: planName(figures),
    footer: planName(figures),
    pieces: [
      paragraph(
        filled(
          'En {lugar}, municipio de {municipio}, el {dia}, se realizó el {evento}.',
          heldIn(figures, event),
        ),
      ),
      title('Avance del POA'),
      paragraph(
        filled(
          'Presupuesto vigente: Bs {vigente}. Ejecutado a la fecha: Bs {devengado}. Avance financiero: {financiero}.',
          {
            vigente: said(factsOf(figures, 'cuadre'), 'lineas', 'amount'),
            devengado: said(cut, 'devengado', 'amount'),
            financiero: said(cut, 'financiero', 'percent'),
          },
        ),
      ),
      paragraph(
        filled('Qué se informó: {logros}. Qué quedó pendiente: {pendientes}.', {
          logros: said(told, 'logros'),
          pendientes: said(told, 'pendientes'),
        }),
      ),
      title('Presupuesto por programa'),
      programmes(figures),
      title('Agenda'),
      points(...pointsOf(figures, event, 'agenda')),
      title('Observaciones y reclamos'),
      claims(figures, event),
      title('Asistencia'),
      attendance(figures, event),
      signatures(...signatories(figures, 'alcalde', 'concejo', 'controlSocial')),
    ],
  };
}
