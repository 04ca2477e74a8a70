import { typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, codeColumn, textColumn, workedAmount } from './columnas.ts';

const ofCategory = (column: string): string =>
  `IFERROR(INDEX({categorias.${column}:},MATCH({categoria},{categorias.categoria:},0)),"")`;

/** From the national plan to the budget: pillar, goal, result and action; territorial plan; institutional plan; POA. */
export const articulacion: TablePanel = {
  kind: 'table',
  id: 'articulacion',
  title: 'Articulación PDES – PTDI – PEI – POA',
  totals: {
    ptdi: 'ROUND(SUM({ptdi:}),2)',
    pei: 'ROUND(SUM({pei:}),2)',
  },
  columns: [
    codeColumn('p', 'P', 6),
    codeColumn('m', 'M', 6),
    codeColumn('r', 'R', 6),
    codeColumn('a', 'A', 6),
    textColumn('accionEta', 'Acción inscrita en el PTDI', 36, { required: true }),
    codeColumn('codPei', 'Código del producto PEI', 12),
    textColumn('accionPei', 'Acción institucional (PEI)', 30),
    choiceColumn('codAcp', 'Código de la acción de corto plazo', 12, '{poa.codAcp:}'),
    workedColumn(
      'acp',
      'Acción de corto plazo',
      'IFERROR(INDEX({poa.acp:},MATCH({codAcp},{poa.codAcp:},0))&"","")',
      {
        width: 30,
      },
    ),
    choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
    amountColumn('ptdi', 'Programado en el PTDI (Bs)', { from: 0 }),
    amountColumn('pei', 'Programado en el PEI (Bs)', { from: 0 }),
    workedAmount('poa', 'Programado en el POA (Bs)', ofCategory('programado')),
    workedAmount('vigente', 'Vigente en el POA (Bs)', ofCategory('vigente')),
  ],
  checks: [
    {
      at: 'p',
      when: 'AND({accionEta}<>"",OR({p}="",{m}="",{r}="",{a}=""))',
      says: 'Faltan pilar, meta, resultado o acción del PDES: complételos',
    },
    {
      at: 'categoria',
      when: 'AND({codAcp}<>"",{categoria}="")',
      says: 'La acción no llega al presupuesto: elija su categoría programática',
    },
  ],
  usual: [],
};

/** What five years of investment should cost: the strategic budget the yearly one is cut from. */
export const quinquenal: TablePanel = {
  kind: 'table',
  id: 'quinquenal',
  title: 'Programa de inversión quinquenal',
  spare: 15,
  totals: Object.fromEntries(
    [1, 2, 3, 4, 5].map((year) => [`y${String(year)}`, `ROUND(SUM({y${String(year)}:}),2)`]),
  ),
  columns: [
    textColumn('inversion', 'Programa o proyecto', 36, { required: true }),
    choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
    typedColumn(
      'primero',
      'Primera gestión',
      'whole',
      { required: true, from: 2000, upTo: 2100 },
      { format: 'year' },
    ),
    ...[1, 2, 3, 4, 5].map((year) =>
      amountColumn(`y${String(year)}`, `Año ${String(year)} (Bs)`, { from: 0 }),
    ),
    workedAmount('total', 'Cinco años (Bs)', 'ROUND(SUM({y1..y5}),2)'),
    workedAmount(
      'gestion',
      'Le toca a la gestión (Bs)',
      'IF(COUNT({primero},{parametros.gestion})<2,"",IF(AND({parametros.gestion}>={primero},{parametros.gestion}<={primero}+4),N(INDEX({y1..y5},1,{parametros.gestion}-{primero}+1)),0))',
    ),
    workedAmount('vigente', 'Vigente en el POA (Bs)', ofCategory('vigente')),
  ],
  usual: [],
};

export const hojaArticulacion: GuidedSheet = {
  name: 'Articulación',
  purpose: 'De qué pilar, meta, resultado y acción viene cada acción del POA, y con cuánto en cada plan.',
  panels: [articulacion, quinquenal],
};
