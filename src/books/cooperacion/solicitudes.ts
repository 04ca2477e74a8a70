import { inOrder, longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** The four stages of a request, each from the day the one before ended to its own. */
export const etapas = [
  { key: 'analisis', name: 'Análisis', heading: 'Analizada', from: 'fecha' },
  { key: 'reunion', name: 'Reuniones', heading: 'Aclarada en reunión', from: 'analisis' },
  { key: 'firma', name: 'Validación y firma', heading: 'Firmada', from: 'reunion' },
  { key: 'fin', name: 'Ejecución', heading: 'Ejecutada', from: 'firma' },
] as const;

/** Days in a stage: those it took or, while it runs, those it has taken up to the cut-off. */
const daysIn = ({ key, name, from }: (typeof etapas)[number]): ColumnSpec =>
  workedColumn(
    `dias_${key}`,
    `Días en ${name.toLowerCase()}`,
    `IF(NOT(ISNUMBER({${from}})),"",IF(ISNUMBER({${key}}),{${key}}-{${from}},IF(OR({respuesta}="rechazada",{datos.corte}=""),"",MAX(0,{datos.corte}-{${from}}))))`,
    { format: 'whole', width: 10 },
  );

/** The last stage that ended decides: the deepest date is asked first. */
const stageFormula = (): string => {
  const names = ['Análisis', 'Reuniones', 'Validación y firma', 'Ejecución', 'Concluida'];
  return etapas.reduce(
    (rest, { key }, at) => `IF(ISNUMBER({${key}}),"${names[at + 1] ?? ''}",${rest})`,
    '"Análisis"',
  );
};

/** Who asks for what, and how far it has come. */
export const solicitudes: TablePanel = {
  kind: 'table',
  id: 'solicitudes',
  spare: 15,
  usual: [],
  columns: [
    typedColumn('codigo', 'Código', 'text', { required: true }, { width: 10 }),
    typedColumn('municipio', 'Entidad que solicita', 'text', { required: true }, { width: 30 }),
    typedColumn('fecha', 'Recibida', 'date', { required: true }),
    typedColumn('area', 'Área', 'choice', { required: true, options: '{areas.area:}' }, { width: 30 }),
    typedColumn(
      'practica',
      'Práctica o modelo',
      'choice',
      { options: '{practicas.practica:}' },
      { width: 36 },
    ),
    typedColumn(
      'enfoque',
      'Criterio',
      'choice',
      { options: ['metropolitano', 'región autónoma', 'ninguno'] },
      { width: 16 },
    ),
    typedColumn('estrategica', 'Viabilidad estratégica', 'choice', { options: ['sí', 'no'] }, { width: 12 }),
    typedColumn('operativa', 'Viabilidad operativa', 'choice', { options: ['sí', 'no'] }, { width: 12 }),
    ...etapas.map(({ key, heading }) => typedColumn(key, heading, 'date')),
    typedColumn('respuesta', 'Respuesta', 'choice', { options: ['aceptada', 'rechazada'] }, { width: 11 }),
    longColumn('motivo', 'Motivo o notas', 36),
    workedColumn(
      'puntos',
      'Puntos',
      'IF({enfoque}="","",IF({enfoque}="metropolitano",{parametros.metropolitano},IF({enfoque}="región autónoma",{parametros.autonoma},0)))',
      { format: 'number', width: 9 },
    ),
    workedColumn('etapa', 'Etapa', `IF({respuesta}="rechazada","Rechazada",${stageFormula()})`, {
      width: 18,
    }),
    ...etapas.map(daysIn),
    workedColumn(
      'total',
      'Días en total',
      'IF(COUNT({dias_analisis..dias_fin})=0,"",SUM({dias_analisis..dias_fin}))',
      { format: 'whole', width: 10 },
    ),
    workedColumn(
      'faltan',
      'Documentos que faltan',
      'COUNTIFS({documentos.solicitud:},{codigo},{documentos.entregado:},"no")+COUNTIFS({documentos.solicitud:},{codigo},{documentos.entregado:},"")',
      { format: 'whole', width: 12 },
    ),
  ],
  checks: [
    onlyOnce('codigo', 'El código'),
    ...etapas.map(({ key, from, name }) =>
      inOrder(from, key, `La fecha de ${name.toLowerCase()} es anterior a la de la etapa previa`),
    ),
    ...etapas.map(({ key, from, heading }) => ({
      at: from,
      when: `AND(ISNUMBER({${key}}),{${from}}="")`,
      says: `«${heading}» tiene fecha y la etapa anterior no: complétela`,
    })),
    {
      at: 'analisis',
      when: 'AND(ISNUMBER({analisis}),OR({estrategica}="",{operativa}=""))',
      says: 'Se analizó: diga si es viable estratégica y operativamente',
    },
    {
      at: 'firma',
      when: 'AND(ISNUMBER({firma}),OR({estrategica}="no",{operativa}="no"))',
      says: 'Se firmó algo que no es viable: revise el análisis',
    },
    {
      at: 'faltan',
      when: 'AND(ISNUMBER({firma}),N({faltan})>0)',
      says: 'Se firmó con documentos por entregar',
    },
  ],
};

/** What the applicant must hand in before it is helped. */
export const documentos: TablePanel = {
  kind: 'table',
  id: 'documentos',
  title: 'Documentos que entrega quien solicita',
  spare: 15,
  usual: [],
  columns: [
    typedColumn(
      'solicitud',
      'Solicitud',
      'choice',
      { required: true, options: '{solicitudes.codigo:}' },
      { width: 12 },
    ),
    typedColumn(
      'documento',
      'Documento',
      'choice',
      {
        required: true,
        open: true,
        options: [
          'Diagnóstico básico',
          'Recursos humanos con que cuenta',
          'Perfil epidemiológico',
          'Recuento de infraestructuras',
          'Nota formal de solicitud',
        ],
      },
      { width: 36 },
    ),
    typedColumn('entregado', 'Entregado', 'choice', { options: ['sí', 'no'] }, { width: 11 }),
  ],
};

/** What is asked for, and how often. */
export const areas: TablePanel = {
  kind: 'table',
  id: 'areas',
  spare: 8,
  columns: [
    typedColumn('area', 'Área', 'text', { required: true }, { width: 46 }),
    typedColumn('fuente', 'De dónde sale', 'text', {}, { width: 50 }),
    workedColumn('solicitudes', 'Solicitudes', 'COUNTIF({solicitudes.area:},{area})', {
      format: 'whole',
      width: 12,
    }),
    workedColumn('actividades', 'Actividades', 'COUNTIF({actividades.area:},{area})', {
      format: 'whole',
      width: 12,
    }),
    workedColumn('veces', 'Veces requerida', '{solicitudes}+{actividades}', { format: 'whole', width: 12 }),
    workedColumn('puesto', 'Puesto', 'IF({veces}=0,"",1+COUNTIF({veces:},">"&{veces}))', { format: 'whole' }),
  ],
  checks: [onlyOnce('area', 'El área')],
  usual: [
    ...[
      'Formulación de POA y presupuestos',
      'Planillas parametrizadas para proyectos',
      'Participación social y control social',
      'Gestión de vías y asfaltos',
      'Parques y áreas verdes',
    ].map((area) => ({ area, fuente: 'La Paz, 2005–2012: áreas que pedían otros municipios' })),
    ...[
      'Promoción de la participación ciudadana',
      'Política de transparencia',
      'Estrategias integradas para el servicio de la guardia municipal',
      'Gestión de empresas municipales',
    ].map((area) => ({ area, fuente: 'La Paz, 2013–2015: las cuatro más requeridas de su oferta' })),
    ...[
      'Gestión de riesgos',
      'Prevención de violencias',
      'Salud',
      'Alumbrado público',
      'Residuos y reciclaje',
    ].map((area) => ({ area, fuente: 'La Paz, 2015–2018: asistencias de sus unidades' })),
  ],
};

export const hojasSolicitudes: readonly GuidedSheet[] = [
  {
    name: 'Solicitudes',
    purpose: 'Cada solicitud por sus cuatro etapas, con sus fechas y los días en cada una.',
    panels: [solicitudes, documentos],
  },
  { name: 'Áreas', purpose: 'Las áreas más requeridas, por solicitudes y por actividades.', panels: [areas] },
];
