import { onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';

const IN = '{comunas.territorio:},{territorio}';
const count = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'whole', width: 12 });

/** The territories of the programme, with what their municipalities add up to. */
export const territorios: TablePanel = {
  kind: 'table',
  id: 'territorios',
  spare: 4,
  usual: [],
  totals: {
    municipios: 'SUM({municipios:})',
    funcionarios: 'SUM({funcionarios:})',
    horas: 'SUM({horas:})',
    dadas: 'SUM({dadas:})',
  },
  columns: [
    typedColumn('territorio', 'Territorio', 'text', { required: true }, { width: 32 }),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
    count('municipios', 'Municipios', 'COUNTIF({comunas.territorio:},{territorio})'),
    count(
      'poblacion',
      'Población',
      `IF(COUNTIFS(${IN},{comunas.poblacion:},">=0")=0,"",SUMIFS({comunas.poblacion:},${IN}))`,
    ),
    count('diagnosticados', 'Diagnosticados', `SUMIFS({comunas.diagnosticado:},${IN})`),
    count('funcionarios', 'Funcionarios en mesas', `SUMIFS({comunas.funcionarios:},${IN})`),
    workedColumn('horas', 'Horas acordadas', `SUMIFS({comunas.horas:},${IN})`, { format: 'number' }),
    workedColumn('dadas', 'Horas dadas', `SUMIFS({comunas.dadas:},${IN})`, { format: 'number' }),
    count(
      'talleres',
      'Talleres hechos',
      'COUNTIFS({talleres.territorio:},{territorio},{talleres.hecho:},">0")',
    ),
  ],
  checks: [
    onlyOnce('territorio', 'El territorio'),
    {
      at: 'municipios',
      when: 'AND({territorio}<>"",{municipios}=0)',
      says: 'No tiene municipios: agréguelos en la hoja Municipios',
    },
  ],
};

const found = (panel: string, column: string): string =>
  `IFERROR(N(INDEX({${panel}.${column}:},MATCH({municipio},{${panel}.municipio:},0))),0)`;

/** The municipalities, each in its territory. */
export const comunas: TablePanel = {
  kind: 'table',
  id: 'comunas',
  shares: 'municipios',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('municipio', 'Municipio', 'text', { required: true }, { width: 26 }),
    typedColumn(
      'territorio',
      'Territorio',
      'choice',
      { required: true, options: '{territorios.territorio:}' },
      { width: 32 },
    ),
    typedColumn('poblacion', 'Población', 'whole', { from: 0 }, { width: 12 }),
    typedColumn('autoridad', 'Alcaldesa o Alcalde', 'text', {}, { width: 26 }),
    workedColumn(
      'diagnosticado',
      'Diagnosticado',
      'IF(COUNTIF({diagnostico.municipio:},{municipio})=0,0,1)',
      { format: 'whole', width: 12 },
    ),
    workedColumn('funcionarios', 'Funcionarios en la mesa', found('mesas', 'funcionarios'), {
      format: 'whole',
      width: 13,
    }),
    workedColumn('horas', 'Horas acordadas', found('reparto', 'acordadas'), { format: 'number' }),
    workedColumn(
      'dadas',
      'Horas dadas',
      'SUMIF({acompanamiento.municipio:},{municipio},{acompanamiento.horas:})',
      { format: 'number' },
    ),
  ],
  checks: [onlyOnce('municipio', 'El municipio')],
};

export const hojasTerritorios: readonly GuidedSheet[] = [
  { name: 'Territorios', purpose: 'Cada territorio con lo que suman sus municipios.', panels: [territorios] },
  {
    name: 'Municipios',
    purpose: 'Los municipios del programa y el territorio de cada uno.',
    panels: [comunas],
  },
];
