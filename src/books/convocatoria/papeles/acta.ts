import { saidWhole } from '../../words.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import { callName, footerOf } from './cifras.ts';

const commission = ['Presidente de la comisión', 'Responsable del fondo', 'Vocal', 'Control social'];

/** Minutes of the evaluation: who was admitted, who was not and why, the scores. */
export function acta(figures: Figures): Document {
  const evaluated = linesOf(figures, 'evaluacion', 'codigo');
  const admitted = evaluated.filter((line) => line['elegible'] === 'sí');
  const rejected = evaluated.filter((line) => line['elegible'] !== 'sí');
  const applied = linesOf(figures, 'postulaciones', 'codigo').length;
  return {
    id: 'Acta de evaluación',
    title: 'Acta de evaluación',
    subtitle: callName(figures),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'En {lugar}, el {dia}, la comisión que firma al pie verificó los requisitos y calificó las postulaciones, con este resultado.',
          {},
        ),
      ),
      points(
        `Postulaciones recibidas: ${saidWhole(applied)}`,
        `Evaluadas: ${saidWhole(evaluated.length)}`,
        `Habilitadas: ${saidWhole(admitted.length)}`,
        `No habilitadas: ${saidWhole(rejected.length)}`,
      ),
      title('Postulaciones habilitadas'),
      {
        kind: 'table',
        columns: [
          { heading: 'Código' },
          { heading: 'Municipio', share: 3 },
          { heading: 'Puntaje', format: 'number' },
          { heading: 'Puesto', format: 'whole' },
        ],
        rows: admitted.map((line) =>
          ['codigo', 'municipio', 'puntaje', 'puesto'].map((key) => line[key] ?? null),
        ),
      },
      title('Postulaciones no habilitadas y su motivo'),
      {
        kind: 'table',
        columns: [{ heading: 'Código' }, { heading: 'Municipio', share: 2 }, { heading: 'Motivo', share: 4 }],
        rows: rejected.map((line) => ['codigo', 'municipio', 'motivo'].map((key) => line[key] ?? null)),
      },
      signatures(...commission),
    ],
  };
}

/** The order of merit and what each application receives. */
export function ordenDeMerito(figures: Figures): Document {
  const places = linesOf(figures, 'orden', 'puesto');
  const award = factsOf(figures, 'adjudicacion');
  const words = {
    metodo: said(award, 'metodo'),
    presupuesto: said(award, 'presupuesto', 'amount'),
    adjudicado: said(award, 'adjudicado', 'amount'),
    saldo: said(award, 'saldo', 'amount'),
  };
  return {
    id: 'Orden de mérito publicado',
    title: 'Orden de mérito y adjudicación',
    subtitle: callName(figures),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'Método: {metodo}. Presupuesto: Bs {presupuesto}. Adjudicado: Bs {adjudicado}. Saldo: Bs {saldo}.',
          words,
        ),
      ),
      {
        kind: 'table',
        columns: [
          { heading: 'Puesto', format: 'whole' },
          { heading: 'Municipio', share: 2 },
          { heading: 'Servicio', share: 3 },
          { heading: 'Puntaje', format: 'number' },
          { heading: 'Adjudicado (Bs)', format: 'amount', share: 2 },
          { heading: 'Motivo', share: 3 },
        ],
        rows: places.map((line) =>
          ['puesto', 'municipio', 'servicio', 'puntaje', 'montoAdjudicado', 'motivo'].map(
            (key) => line[key] ?? null,
          ),
        ),
      },
      signatures(...commission),
    ],
  };
}
