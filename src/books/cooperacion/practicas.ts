import { longColumn, onlyOnce, typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** What a practice is chosen by. The source does not publish its criteria: these follow from how it defines a practice. */
const criterios = [
  ['exito', 'Experiencia exitosa'],
  ['metodo', 'Método y procedimientos escritos'],
  ['mejora', 'Mejora continua'],
  ['demanda', 'La piden otros municipios'],
] as const;

const PROPOSED = 'Propuesta: el documento no publica con qué criterios se pasó de 56 a 12';

export const pesosPractica: FactsPanel = {
  kind: 'facts',
  id: 'pesosPractica',
  title: 'Criterios de selección',
  sourced: true,
  widths: [34, 10],
  facts: criterios.map(([key, label], at) =>
    typedFact(
      key,
      label,
      'percent',
      { required: true, from: 0, upTo: 1 },
      {
        usual: 0.25,
        source: PROPOSED,
        verified: false,
        ...(at === criterios.length - 1 && {
          checks: [
            {
              when: `ROUND(${criterios.map(([each]) => `N({${each}})`).join('+')}-1,8)<>0`,
              says: 'Los pesos no suman 100 %',
            },
          ],
        }),
      },
    ),
  ),
};

/** How many there were and how many were chosen. */
export const seleccion: FactsPanel = {
  kind: 'facts',
  id: 'seleccion',
  title: 'La selección',
  under: 'pesosPractica',
  widths: [34, 10],
  facts: [
    typedFact(
      'identificadas',
      'Prácticas identificadas',
      'whole',
      { from: 0, meaning: 'Si la lista no las tiene todas.' },
      {
        checks: [
          {
            when: 'IF(ISNUMBER({identificadas}),{identificadas}<{enLista},FALSE)',
            says: 'La lista tiene más prácticas que las identificadas: corrija el número',
          },
        ],
      },
    ),
    workedFact('enLista', 'En la lista', 'COUNTIF({practicas.practica:},"?*")', { format: 'whole' }),
    workedFact('elegidas', 'Elegidas para el catálogo', 'COUNTIF({practicas.elegida:},"sí")', {
      format: 'whole',
    }),
    workedFact(
      'parte',
      'Parte elegida',
      'IF(MAX(N({identificadas}),{enLista})=0,"",{elegidas}/MAX(N({identificadas}),{enLista}))',
      { format: 'percent' },
    ),
  ],
};

export const practicas: TablePanel = {
  kind: 'table',
  id: 'practicas',
  spare: 12,
  usual: [],
  columns: [
    typedColumn('practica', 'Práctica o modelo de gestión', 'text', { required: true }, { width: 50 }),
    typedColumn(
      'clase',
      'Clase',
      'choice',
      { required: true, options: ['buena práctica', 'modelo de gestión'] },
      { width: 18 },
    ),
    typedColumn('unidad', 'Unidad que la lleva', 'text', {}, { width: 30 }),
    typedColumn('desde', 'Publicada en', 'whole', { from: 1990, upTo: 2100 }, { format: 'year' }),
    ...criterios.map(([key, label]) =>
      typedColumn(key, label, 'number', { from: 0, upTo: 100, meaning: 'De 0 a 100.' }, { width: 14 }),
    ),
    typedColumn('elegida', 'Elegida', 'choice', { options: ['sí', 'no'] }, { width: 9 }),
    workedColumn(
      'puntaje',
      'Puntaje',
      `IF(COUNT({exito..demanda})<${String(criterios.length)},"",ROUND(${criterios.map(([key]) => `{${key}}*{pesosPractica.${key}}`).join('+')},2))`,
      { format: 'number' },
    ),
    workedColumn('puesto', 'Puesto', 'IF({puntaje}="","",1+COUNTIF({puntaje:},">"&{puntaje}))', {
      format: 'whole',
    }),
    workedColumn('solicitudes', 'Veces pedida', 'COUNTIF({solicitudes.practica:},{practica})', {
      format: 'whole',
      width: 10,
    }),
    workedColumn('intercambios', 'Veces compartida', 'COUNTIF({actividades.practica:},{practica})', {
      format: 'whole',
      width: 11,
    }),
  ],
  checks: [onlyOnce('practica', 'La práctica')],
};

/** What is offered to other municipalities, each thing with what it asks of them. */
export const servicios: TablePanel = {
  kind: 'table',
  id: 'servicios',
  shares: 'servicios',
  title: 'Oferta: lo que se da a otros municipios',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('servicio', 'Servicio', 'text', { required: true }, { width: 44 }),
    typedColumn('area', 'Área', 'text', {}, { width: 30 }),
    typedColumn(
      'modalidad',
      'Modalidad',
      'choice',
      { options: ['pasantía', 'asistencia técnica', 'capacitación', 'taller'], open: true },
      { width: 18 },
    ),
    typedColumn(
      'practica',
      'Práctica que transfiere',
      'choice',
      { options: '{practicas.practica:}' },
      { width: 44 },
    ),
    longColumn('pide', 'Qué se pide al solicitante', 44),
  ],
  checks: [onlyOnce('servicio', 'El servicio')],
};

export const hojasPracticas: readonly GuidedSheet[] = [
  {
    name: 'Buenas prácticas',
    purpose:
      'El catálogo de prácticas y modelos: cuántas se identificaron, con qué criterios y cuáles se eligieron.',
    panels: [practicas, pesosPractica, seleccion],
  },
  {
    name: 'Oferta',
    purpose: 'Lo que se ofrece a otros municipios y lo que deben traer.',
    panels: [servicios],
  },
];
