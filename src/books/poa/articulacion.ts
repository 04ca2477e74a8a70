import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, codeColumn, textColumn, workedAmount } from './columnas.ts';

/** From the national plan to the budget: pillar, goal, result and action; territorial plan; institutional plan; POA. */
export const articulacion: TablePanel = {
  kind: 'table',
  id: 'articulacion',
  columns: [
    codeColumn('p', 'P', 6),
    codeColumn('m', 'M', 6),
    codeColumn('r', 'R', 6),
    codeColumn('a', 'A', 6),
    textColumn('accionEta', 'Acción inscrita en el PTDI', 36, { required: true }),
    codeColumn('codPei', 'Código del producto PEI', 12),
    textColumn('accionPei', 'Acción institucional (PEI)', 30),
    codeColumn('codAcp', 'Código de la acción de corto plazo', 12),
    choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
    amountColumn('ptdi', 'Programado en el PTDI (Bs)', { from: 0 }),
    amountColumn('pei', 'Programado en el PEI (Bs)', { from: 0 }),
    workedAmount(
      'poa',
      'Programado en el POA (Bs)',
      'IFERROR(INDEX({categorias.programado:},MATCH({categoria},{categorias.categoria:},0)),"")',
    ),
    workedAmount(
      'vigente',
      'Vigente en el POA (Bs)',
      'IFERROR(INDEX({categorias.vigente:},MATCH({categoria},{categorias.categoria:},0)),"")',
    ),
  ],
  usual: [],
};

export const hojaArticulacion: GuidedSheet = {
  name: 'Articulación',
  purpose: 'De qué pilar, meta, resultado y acción viene cada acción del POA, y con cuánto en cada plan.',
  panels: [articulacion],
};
