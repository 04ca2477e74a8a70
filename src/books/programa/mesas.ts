import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

/** The working group of each municipality: it validates the diagnosis and leads the change. */
export const mesas: TablePanel = {
  kind: 'table',
  id: 'mesas',
  spare: 6,
  usual: [],
  totals: { funcionarios: 'SUM({funcionarios:})', inscritos: 'SUM({inscritos:})' },
  columns: [
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    typedColumn('convenio', 'Acuerdo operativo', 'text', {}, { width: 20 }),
    typedColumn('firma', 'Firma', 'date'),
    typedColumn('designa', 'La designa', 'text', { meaning: 'La Alcaldesa o el Alcalde.' }, { width: 24 }),
    typedColumn('coordina', 'La coordina', 'text', {}, { width: 24 }),
    typedColumn(
      'declarados',
      'Integrantes declarados',
      'whole',
      { from: 0, meaning: 'Si no tiene la nómina.' },
      { width: 12 },
    ),
    workedColumn('inscritos', 'En la nómina', 'COUNTIF({integrantes.municipio:},{municipio})', {
      format: 'whole',
    }),
    workedColumn('funcionarios', 'Funcionarios', 'IF({inscritos}>0,{inscritos},N({declarados}))', {
      format: 'whole',
      width: 12,
    }),
  ],
  checks: [
    onlyOnce('municipio', 'El municipio'),
    {
      at: 'declarados',
      when: 'AND(ISNUMBER({declarados}),{inscritos}>0,{inscritos}<>{declarados})',
      says: 'La nómina no tiene los integrantes declarados: complétela o corrija el número',
    },
    {
      at: 'funcionarios',
      when: 'AND({municipio}<>"",{funcionarios}=0)',
      says: 'La mesa no tiene integrantes',
    },
  ],
};

export const integrantes: TablePanel = {
  kind: 'table',
  id: 'integrantes',
  title: 'Nómina de integrantes',
  spare: 20,
  usual: [],
  columns: [
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    typedColumn('nombre', 'Nombre', 'text', { required: true }, { width: 28 }),
    typedColumn('cargo', 'Cargo', 'text', {}, { width: 28 }),
    typedColumn('sexo', 'Sexo', 'choice', { options: ['mujer', 'hombre'] }, { width: 10 }),
  ],
  checks: [
    {
      at: 'nombre',
      when: 'AND({nombre}<>"",COUNTIFS({municipio:},{municipio},{nombre:},{nombre})>1)',
      says: 'La persona está dos veces en la mesa: deje una fila',
    },
  ],
};

/** How the change is told inside each municipality. */
export const difusion: TablePanel = {
  kind: 'table',
  id: 'difusion',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    longColumn('plan', 'Plan de difusión', 44, { required: true }),
    typedColumn('publico', 'Público', 'text', {}, { width: 24 }),
    typedColumn('fecha', 'Fecha', 'date'),
    workedColumn('nuevo', 'Primero del municipio', 'IF(COUNTIF({municipio:<},{municipio})=0,1,0)', {
      format: 'whole',
      width: 12,
      helper: true,
    }),
  ],
};

export const hojasMesas: readonly GuidedSheet[] = [
  {
    name: 'Mesas',
    purpose: 'La mesa de trabajo de cada municipio: su acuerdo, quién la designa y cuántos la forman.',
    panels: [mesas, integrantes],
  },
  { name: 'Difusión', purpose: 'Los planes de difusión y a cuántos municipios llegan.', panels: [difusion] },
];
