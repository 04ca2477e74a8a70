import type { Cell } from '../../../engine/cells.ts';
import { paragraph, signatures, title, type Document, type DocumentTable } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { niveles } from '../matriz.ts';
import { planName, signatories } from './cifras.ts';

/** The narrowest level a row says: its task, its activity… */
function whatOf(line: Line): Cell {
  const said = [...niveles].reverse().find(([key]) => (line[key] ?? '') !== '');
  return said ? (line[said[0]] ?? null) : null;
}

const matrix = (figures: Figures): DocumentTable => ({
  kind: 'table',
  columns: [
    { heading: 'Código' },
    { heading: 'Nivel y denominación', share: 4 },
    { heading: 'Categoría programática', share: 2 },
    { heading: 'Indicador', share: 2 },
    { heading: 'Meta', format: 'number' },
    { heading: 'Ponderación', format: 'number' },
  ],
  rows: linesOf(figures, 'poa', 'codigo').map((line) => [
    line['codigo'] ?? null,
    `${said(line, 'nivel')}: ${String(whatOf(line) ?? '')}`,
    line['categoria'] ?? null,
    line['indicador'] ?? null,
    line['metaActual'] ?? line['meta'] ?? null,
    line['ponderacion'] ?? null,
  ]),
});

const resources = (figures: Figures): DocumentTable => {
  const rows = linesOf(figures, 'fuentes', 'clave').filter(
    (line) => Number(line['estimado']) !== 0 || Number(line['vigente']) !== 0,
  );
  const { recursos = null } = factsOf(figures, 'distribucion');
  const { lineas = null } = factsOf(figures, 'cuadre');
  return {
    kind: 'table',
    columns: [
      { heading: 'Fuente-organismo' },
      { heading: 'Nombre', share: 3 },
      { heading: 'Recursos (Bs)', format: 'amount', share: 2 },
      { heading: 'Presupuesto vigente (Bs)', format: 'amount', share: 2 },
    ],
    rows: [
      ...rows.map((line) => ['clave', 'nombre', 'estimado', 'vigente'].map((key) => line[key] ?? null)),
      ['Total', '', recursos, lineas],
    ],
    totals: true,
  };
};

/** The plan as it is handed over: its resources, its matrix and who answers for it. */
export function planImpreso(figures: Figures): Document | undefined {
  if (linesOf(figures, 'poa', 'codigo').length === 0) return undefined;
  const facts = factsOf(figures, 'parametros');
  const known = {
    municipio: said(facts, 'municipio'),
    departamento: said(facts, 'departamento'),
    poblacion: said(facts, 'poblacion', 'whole'),
    categoria: said(facts, 'categoria'),
  };
  return {
    id: 'POA impreso',
    title: 'Programa Operativo Anual',
    subtitle: planName(figures),
    footer: planName(figures),
    pieces: [
      paragraph(
        filled(
          'Municipio de {municipio}, departamento de {departamento}: {poblacion} habitantes, categoría {categoria}.',
          known,
        ),
      ),
      title('Recursos y presupuesto por fuente'),
      resources(figures),
      title('Acciones, operaciones, actividades y tareas'),
      matrix(figures),
      signatures(...signatories(figures, 'alcalde', 'concejo', 'controlSocial', 'responsablePoa')),
    ],
  };
}
