import {
  paragraph,
  points,
  signatures,
  title,
  type Document,
  type DocumentTable,
  type Piece,
} from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { planName, signatories } from './cifras.ts';

/** Where and when an event was held, as its row of the cycle says. */
export function heldIn(figures: Figures, event: string): Readonly<Record<string, string>> {
  const line = linesOf(figures, 'eventos', 'evento').find((each) => each['evento'] === event) ?? {};
  return {
    evento: event,
    lugar: said(line, 'lugar'),
    dia: said(line, 'fecha', 'date'),
    municipio: said(factsOf(figures, 'parametros'), 'municipio'),
  };
}

/** Points of an event's list, of one kind. */
export const pointsOf = (figures: Figures, event: string, kind: string): readonly string[] =>
  linesOf(figures, 'lista', 'punto')
    .filter((line) => line['evento'] === event && line['clase'] === kind)
    .map((line) => `${said(line, 'punto')}${line['hecho'] === 'sí' ? ': hecho' : ''}`);

export const attendance = (figures: Figures, event: string): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'Actor', share: 3 },
    { heading: 'Representante', share: 3 },
    { heading: 'Mujeres', format: 'whole' },
    { heading: 'Hombres', format: 'whole' },
  ],
  rows: linesOf(figures, 'asistencia', 'actor')
    .filter((line) => line['evento'] === event)
    .map((line) => ['actor', 'representante', 'mujeres', 'hombres'].map((key) => line[key] ?? null)),
});

const OPENING =
  'En {lugar}, municipio de {municipio}, el {dia}, se realizó la {evento} con la participación de quienes firman al pie.';

const minutesOf = (figures: Figures, event: string, name: string, pieces: readonly Piece[]): Document => ({
  id: name,
  title: name,
  subtitle: planName(figures),
  footer: planName(figures),
  pieces: [
    paragraph(filled(OPENING, heldIn(figures, event))),
    title('Orden del día'),
    points(...pointsOf(figures, event, 'agenda')),
    ...pieces,
    title('Asistencia'),
    attendance(figures, event),
    signatures(...signatories(figures, 'alcalde', 'concejo', 'controlSocial'), 'Representante de las OTB'),
  ],
});

const weights = (figures: Figures): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'Criterio', share: 4 },
    { heading: 'Peso', format: 'number' },
  ],
  rows: linesOf(figures, 'criterios', 'criterio').map((line) => [
    line['criterio'] ?? null,
    line['peso'] ?? null,
  ]),
});

const ranking = (figures: Figures): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'Puesto', format: 'whole' },
    { heading: 'OTB u organización', share: 2 },
    { heading: 'Proyecto', share: 4 },
    { heading: 'Puntaje final', format: 'number' },
    { heading: 'Pide al municipio (Bs)', format: 'amount', share: 2 },
    { heading: 'Alcanza el monto' },
  ],
  rows: linesOf(figures, 'orden', 'codigo').map((line) =>
    ['puesto', 'quien', 'proyecto', 'final', 'pide', 'alcanza'].map((key) => line[key] ?? null),
  ),
});

/** Minutes of the second summit: what was agreed to weigh, and the order that came of it. */
export function actaPriorizacion(figures: Figures): Document | undefined {
  if (linesOf(figures, 'orden', 'codigo').length === 0) return undefined;
  const rules = factsOf(figures, 'reglas');
  return minutesOf(figures, 'Cumbre 2', 'Acta de priorización', [
    title('Criterios acordados'),
    weights(figures),
    paragraph(
      filled('Entran los {porOtb} primeros proyectos de cada OTB. Corrección por equidad: {equidad}.', {
        porOtb: said(rules, 'porOtb', 'whole'),
        equidad: said(rules, 'equidad'),
      }),
    ),
    title('Demanda priorizada'),
    ranking(figures),
  ]);
}

/** Minutes of conformity of the third summit: who was given the plan and the budget, and for how much. */
export function actaConformidad(figures: Figures): Document | undefined {
  if (linesOf(figures, 'presupuesto', 'programado').length === 0) return undefined;
  return minutesOf(figures, 'Cumbre 3', 'Acta de conformidad', [
    paragraph(
      filled(
        'El Ejecutivo Municipal presentó y entregó el proyecto de POA y Presupuesto de la gestión {gestion}, por Bs {total}, y los presentes manifiestan su conformidad con él, con las observaciones que se anotan.',
        {
          gestion: said(factsOf(figures, 'parametros'), 'gestion', 'year'),
          total: said(factsOf(figures, 'cuadre'), 'lineas', 'amount'),
        },
      ),
    ),
    title('Observaciones'),
    paragraph(filled('{observaciones}', {})),
  ]);
}

/** The agreement to take part, signed at the first summit. */
export function convenioParticipacion(figures: Figures): Document {
  const held = heldIn(figures, 'Cumbre 1');
  const plan = pointsOf(figures, 'Cumbre 2', 'antes').concat(pointsOf(figures, 'Cumbre 3', 'antes'));
  return {
    id: 'Convenio de participación',
    title: 'Convenio de participación',
    subtitle: planName(figures),
    footer: planName(figures),
    pieces: [
      paragraph(
        filled(
          'En {lugar}, el {dia}, el Alcalde, el Concejo Municipal y el Control Social del municipio de {municipio} acuerdan elaborar con la participación de todos el POA y el Presupuesto de la próxima gestión.',
          held,
        ),
      ),
      title('Plan de trabajo'),
      points(...plan),
      title('Compromisos'),
      points(
        'Informar a tiempo de la ejecución física y financiera del POA.',
        'Respetar los criterios de priorización que se acuerden en la Cumbre 2.',
        'Incorporar al POA la demanda priorizada hasta donde alcance el techo acordado.',
      ),
      signatures(...signatories(figures, 'alcalde', 'concejo', 'controlSocial')),
    ],
  };
}
