import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { accounts } from './accounts.ts';

export const entidad: FactsPanel = {
  kind: 'facts',
  id: 'entidad',
  title: 'De quién son las cuentas',
  widths: [44, 30],
  facts: [
    {
      key: 'municipio',
      label: 'Municipio',
      input: {
        kind: 'text',
        required: true,
        meaning: 'En Bolivia, su nombre basta para saber su población. Si se repite: «San Pedro (Potosí)».',
      },
      checks: [
        {
          when: 'AND({municipio}<>"",{usada}="")',
          says: 'No se sabe la población: escríbala, o escriba el municipio con su departamento',
        },
      ],
    },
    { key: 'gestion', label: 'Gestión', format: 'year', input: { kind: 'whole', from: 1990, upTo: 2100 } },
    {
      key: 'poblacion',
      label: 'Población, si no es la del censo',
      format: 'whole',
      input: {
        kind: 'whole',
        from: 1,
        meaning: 'Una proyección del INE, o la de un municipio de otro país.',
      },
    },
    {
      key: 'censo',
      label: 'Población del censo 2024 (Bolivia)',
      format: 'whole',
      formula: 'IF({municipio}="","",IFERROR(MUNI.MUNICIPIO({municipio},"poblacion_2024"),""))',
    },
    {
      key: 'usada',
      label: 'Población que se usa',
      format: 'whole',
      formula: 'IF({poblacion}<>"",{poblacion},{censo})',
    },
    {
      key: 'categoria',
      label: 'Categoría con que se compara',
      formula: 'IF({usada}="","",MUNI.CATEGORIA({usada}))',
    },
    { key: 'fuente', label: 'De dónde salen las cifras', long: true, input: { kind: 'text' } },
  ],
};

/** What the municipality received and spent, by concept. */
export const cuentas: TablePanel = {
  kind: 'table',
  id: 'cuentas',
  title: 'Cuentas de la gestión',
  spare: 6,
  usual: accounts.map((concepto) => ({ concepto })),
  columns: [
    {
      key: 'concepto',
      heading: 'Concepto',
      width: 44,
      input: { kind: 'text', required: true, meaning: 'Como en la lista de arranque; los demás no se usan.' },
    },
    {
      key: 'monto',
      heading: 'Monto',
      format: 'amount',
      input: { kind: 'amount', meaning: 'Escriba 0 donde no hubo: una celda vacía es un dato que falta.' },
    },
    { key: 'nota', heading: 'Nota', width: 40, long: true, input: { kind: 'text' } },
  ],
  checks: [
    {
      at: 'concepto',
      when: 'AND({concepto}<>"",COUNTIF({concepto:},{concepto})>1)',
      says: 'El concepto está dos veces: deje una fila',
    },
  ],
};

export const hojaEntidad: GuidedSheet = {
  name: 'Entidad',
  purpose: 'El municipio, su población y la categoría con cuya mediana se compara.',
  panels: [entidad],
};

export const hojaCuentas: GuidedSheet = {
  name: 'Cuentas',
  purpose: 'Lo percibido y lo devengado por concepto. 0 donde no hubo; vacío donde no se sabe.',
  panels: [cuentas],
};
