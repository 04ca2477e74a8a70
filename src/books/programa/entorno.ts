import { longColumn, onlyOnce, typedColumn, typedFact, workedColumn } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

const scale = { from: 1, upTo: 5, meaning: 'De 1 a 5.' };

/** Who the municipality deals with, what each wants of the other and how the relation is worked on. */
export const actores: TablePanel = {
  kind: 'table',
  id: 'actores',
  spare: 12,
  usual: [],
  columns: [
    typedColumn('actor', 'Actor', 'text', { required: true }, { width: 30 }),
    typedColumn(
      'grupo',
      'Grupo',
      'choice',
      {
        required: true,
        options: ['público', 'privado', 'comunidad', 'académico', 'cooperación'],
        open: true,
      },
      { width: 14 },
    ),
    typedColumn('municipio', 'Municipio', 'choice', { options: MUNICIPIOS }, { width: 20 }),
    longColumn('suInteres', 'Su interés en la municipalidad', 32),
    longColumn('nuestroInteres', 'Interés de la municipalidad en él', 32),
    typedColumn('influencia', 'Influencia', 'whole', scale),
    typedColumn('interes', 'Interés', 'whole', scale),
    longColumn('corto', 'Objetivo a corto plazo', 28),
    longColumn('mediano', 'A mediano plazo', 28),
    longColumn('largo', 'A largo plazo', 28),
    longColumn('estrategia', 'Estrategia de relacionamiento', 32),
    workedColumn(
      'trato',
      'Trato',
      'IF(COUNT({influencia},{interes})<2,"",IF({influencia}>=3,IF({interes}>=3,"Gestionar de cerca","Mantener satisfecho"),IF({interes}>=3,"Mantener informado","Seguir de lejos")))',
      { width: 22 },
    ),
  ],
  checks: [
    {
      at: 'actor',
      when: 'AND({actor}<>"",COUNTIFS({actor:},{actor},{municipio:},{municipio}&"")>1)',
      says: 'El actor está dos veces: deje una fila',
    },
    {
      at: 'estrategia',
      when: 'AND({trato}="Gestionar de cerca",{estrategia}="")',
      says: 'Falta la estrategia de relacionamiento de un actor principal',
    },
  ],
};

/** What may undo the programme's work: the four problems the source tells of, and the office's own. */
export const riesgos: TablePanel = {
  kind: 'table',
  id: 'riesgos',
  spare: 8,
  columns: [
    typedColumn('riesgo', 'Riesgo', 'text', { required: true }, { width: 40 }),
    typedColumn('probabilidad', 'Probabilidad', 'whole', scale, { width: 12 }),
    typedColumn('impacto', 'Impacto', 'whole', scale),
    workedColumn('valor', 'Valor', 'IF(COUNT({probabilidad},{impacto})<2,"",{probabilidad}*{impacto})', {
      format: 'whole',
    }),
    workedColumn('nivel', 'Nivel', 'IF({valor}="","",IF({valor}>=15,"Alto",IF({valor}>=6,"Medio","Bajo")))'),
    longColumn('medida', 'Qué se hace', 44),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
  ],
  checks: [
    onlyOnce('riesgo', 'El riesgo'),
    {
      at: 'medida',
      when: 'AND({nivel}="Alto",{medida}="")',
      says: 'Un riesgo alto necesita decir qué se hace',
    },
  ],
  usual: [
    { riesgo: 'Rotación del personal capacitado' },
    { riesgo: 'Falta de continuidad de lo empezado' },
    { riesgo: 'Alta concentración de funciones en pocas personas' },
    { riesgo: 'Cambio de administración municipal' },
  ],
};

const criteria = [
  ['planificacion', 'Participación en la planificación'],
  ['inversion', 'Participación en la inversión'],
  ['resultados', 'Resultados'],
] as const;

export const pesosIncentivo: FactsPanel = {
  kind: 'facts',
  id: 'pesosIncentivo',
  title: 'Pesos (propuesta: cámbiela)',
  widths: [34, 10],
  facts: criteria.map(([key, label], at) =>
    typedFact(
      key,
      label,
      'percent',
      { required: true, from: 0, upTo: 1 },
      {
        usual: [0.4, 0.3, 0.3][at] ?? 0,
        ...(at === criteria.length - 1 && {
          checks: [
            {
              when: `ROUND(${criteria.map(([each]) => `N({${each}})`).join('+')}-1,8)<>0`,
              says: 'Los pesos no suman 100 %',
            },
          ],
        }),
      },
    ),
  ),
};

/** Initiatives that compete for the programme's incentives. */
export const iniciativas: TablePanel = {
  kind: 'table',
  id: 'iniciativas',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('iniciativa', 'Iniciativa', 'text', { required: true }, { width: 40 }),
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    ...criteria.map(([key, label]) =>
      typedColumn(key, label, 'number', { from: 0, upTo: 100, meaning: 'De 0 a 100.' }, { width: 14 }),
    ),
    workedColumn(
      'puntaje',
      'Puntaje',
      `IF(COUNT(${criteria.map(([key]) => `{${key}}`).join(',')})<${String(criteria.length)},"",ROUND(${criteria.map(([key]) => `{${key}}*{pesosIncentivo.${key}}`).join('+')},2))`,
      { format: 'number' },
    ),
    workedColumn('puesto', 'Puesto', 'IF({puntaje}="","",1+COUNTIF({puntaje:},">"&{puntaje}))', {
      format: 'whole',
    }),
    typedColumn('incentivo', 'Incentivo', 'text', {}, { width: 28 }),
  ],
  checks: [
    {
      at: 'iniciativa',
      when: 'AND({iniciativa}<>"",COUNTIFS({iniciativa:},{iniciativa},{municipio:},{municipio})>1)',
      says: 'La iniciativa está dos veces: deje una fila',
    },
  ],
};

export const hojasEntorno: readonly GuidedSheet[] = [
  {
    name: 'Entorno',
    purpose: 'Los actores, lo que cada uno espera del otro y cómo se trabaja la relación.',
    panels: [actores],
  },
  { name: 'Riesgos', purpose: 'Lo que puede deshacer lo logrado, y qué se hace.', panels: [riesgos] },
  {
    name: 'Incentivos',
    purpose: 'Las iniciativas que compiten por incentivos, con su puntaje.',
    panels: [iniciativas, pesosIncentivo],
  },
];
