import { onlyOnce, typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import { lookup } from '../guided/named-columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** A team that moves among several municipalities, which share what it costs to have it. */
export const equipo: FactsPanel = {
  kind: 'facts',
  id: 'equipo',
  title: 'Equipo móvil',
  widths: [34, 20],
  facts: [
    typedFact('nombre', 'Equipo', 'text'),
    typedFact(
      'metodo',
      'El costo se reparte por',
      'choice',
      {
        required: true,
        options: ['igual', 'población', 'uso', 'mixto'],
        meaning: 'Mixto: una parte igual para todos y el resto por uso.',
      },
      { usual: 'población' },
    ),
    typedFact(
      'parteIgual',
      'Parte igual, si es mixto',
      'percent',
      { from: 0, upTo: 1 },
      {
        checks: [
          { when: 'AND({metodo}="mixto",{parteIgual}="")', says: 'Diga qué parte se divide por igual' },
        ],
      },
    ),
    workedFact('costo', 'Costo fijo (Bs)', 'ROUND(SUM({costosFijos.importe:}),2)', { format: 'amount' }),
    workedFact('repartido', 'Repartido (Bs)', 'ROUND(SUM({socios.cuota:}),2)', { format: 'amount' }),
    workedFact('ahorro', 'Ahorro frente a tener cada uno el suyo (Bs)', 'ROUND(SUM({socios.ahorro:}),2)', {
      format: 'amount',
    }),
  ],
};

export const costosFijos: TablePanel = {
  kind: 'table',
  id: 'costosFijos',
  title: 'Costos fijos',
  spare: 8,
  usual: [],
  columns: [
    typedColumn('concepto', 'Concepto', 'text', { required: true }, { width: 30 }),
    typedColumn('importe', 'Importe (Bs)', 'amount', { required: true, from: 0 }),
  ],
};

const METHOD = '{equipo.metodo}';
const EQUAL = 'MUNI.COSTO_COMPARTIDO({equipo.costo},{municipio:})';
const WEIGHED = 'MUNI.COSTO_COMPARTIDO({equipo.costo},{municipio:},{peso:},{equipo.metodo})';
const MIXED = 'MUNI.COSTO_COMPARTIDO({equipo.costo},{municipio:},{peso:},"mixto",{equipo.parteIgual})';
const shareAt = (column: number): string => {
  const at = (table: string): string => `INDEX(${table},{#}+1,${String(column)})`;
  return `IFERROR(IF(${METHOD}="igual",${at(EQUAL)},IF(${METHOD}="mixto",${at(MIXED)},${at(WEIGHED)})),"")`;
};

/** Who shares the team: their parts add up to the cost, to the centavo. */
export const socios: TablePanel = {
  kind: 'table',
  id: 'socios',
  title: 'Municipios que lo comparten',
  spare: 10,
  usual: [],
  totals: { cuota: 'ROUND(SUM({cuota:}),2)', dias: 'SUM({dias:})' },
  columns: [
    typedColumn(
      'municipio',
      'Municipio',
      'choice',
      { required: true, options: '{municipios.municipio:}' },
      { width: 28 },
    ),
    typedColumn('dias', 'Días de uso', 'number', { from: 0 }),
    workedColumn(
      'peso',
      'Peso',
      `IF(${METHOD}="igual",1,IF(${METHOD}="población",IFERROR(${lookup('municipios', 'poblacion', '{municipio}', 'municipio')},""),{dias}))`,
      { format: 'whole' },
    ),
    workedColumn('parte', 'Participación', shareAt(2), { format: 'percent', width: 12 }),
    workedColumn('cuota', 'Cuota (Bs)', shareAt(3), { format: 'amount' }),
    workedColumn('ahorro', 'Ahorro (Bs)', shareAt(4), { format: 'amount' }),
  ],
  checks: [
    onlyOnce('municipio', 'El municipio'),
    {
      at: 'cuota',
      when: 'AND({municipio}<>"",{equipo.costo}>0,{cuota}="")',
      says: 'No se puede repartir: complete los días de uso, la población en Municipios o la parte igual',
    },
  ],
};

export const tecnicos: TablePanel = {
  kind: 'table',
  id: 'tecnicos',
  shares: 'tecnicos',
  title: 'Quiénes lo forman',
  spare: 8,
  usual: [],
  columns: [
    typedColumn('tecnico', 'Técnica o técnico', 'text', { required: true }, { width: 28 }),
    typedColumn('especialidad', 'Especialidad', 'text', {}, { width: 28 }),
    typedColumn('dias', 'Días disponibles', 'whole', { from: 0 }, { width: 11 }),
  ],
  checks: [onlyOnce('tecnico', 'La persona')],
};

export const hojaEquipos: GuidedSheet = {
  name: 'Equipos móviles',
  purpose: 'Un equipo de especialistas para varios municipios: cuánto cuesta y cuánto paga cada uno.',
  panels: [equipo, costosFijos, socios, tecnicos],
};
