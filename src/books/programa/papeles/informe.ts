import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf } from './partes.ts';

/** The programme as it stands. */
export function informe(figures: Figures): Document | undefined {
  const [data, all] = [factsOf(figures, 'datos'), factsOf(figures, 'resumen')];
  if (said(data, 'programa') === '') return undefined;
  return {
    id: 'Informe del programa',
    title: 'Informe del programa',
    subtitle: said(data, 'programa'),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        `Del ${said(data, 'inicio', 'date')} al ${said(data, 'fin', 'date')}. A la fecha de corte pasó el ${said(all, 'tiempo', 'percent')} del tiempo y se dio el ${said(all, 'ejecucion', 'percent')} de las horas.`,
      ),
      points(
        `Municipios: ${said(all, 'municipios', 'whole')} en ${said(all, 'territorios', 'whole')} territorios; diagnosticados: ${said(all, 'diagnosticados', 'whole')}`,
        `Funcionarios en mesas: ${said(all, 'funcionarios', 'whole')}`,
        `Alumnos de los cursos: ${said(all, 'alumnos', 'whole')}`,
        `Talleres hechos: ${said(all, 'talleres', 'whole')} de ${said(all, 'talleresPrevistos', 'whole')}`,
        `Municipios con plan de difusión: ${said(all, 'conDifusion', 'whole')} (${said(all, 'difusion', 'percent')})`,
      ),
      title('Por territorio'),
      {
        kind: 'table',
        columns: [
          { heading: 'Territorio', share: 3 },
          { heading: 'Municipios', format: 'whole' },
          { heading: 'Funcionarios', format: 'whole' },
          { heading: 'Horas acordadas', format: 'number' },
          { heading: 'Horas dadas', format: 'number' },
        ],
        rows: linesOf(figures, 'territorios', 'territorio').map((line) =>
          ['territorio', 'municipios', 'funcionarios', 'horas', 'dadas'].map((key) => line[key] ?? null),
        ),
      },
      title('Mapa estratégico'),
      {
        kind: 'table',
        columns: [
          { heading: 'Perspectiva' },
          { heading: 'Objetivo', share: 3 },
          { heading: 'Meta', format: 'number' },
          { heading: 'Logrado', format: 'number' },
          { heading: 'Avance', format: 'percent' },
        ],
        rows: linesOf(figures, 'mapa', 'objetivo').map((line) =>
          ['perspectiva', 'objetivo', 'meta', 'logrado', 'avance'].map((key) => line[key] ?? null),
        ),
      },
      title('Riesgos'),
      {
        kind: 'table',
        columns: [
          { heading: 'Riesgo', share: 3 },
          { heading: 'Nivel' },
          { heading: 'Qué se hace', share: 3 },
        ],
        rows: linesOf(figures, 'riesgos', 'riesgo').map((line) =>
          ['riesgo', 'nivel', 'medida'].map((key) => line[key] ?? null),
        ),
      },
      signatures(said(data, 'responsable') || 'Por el programa'),
    ],
  };
}
