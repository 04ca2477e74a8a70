import type { Row } from '../guided/spec.ts';

type Kind = 'antes' | 'agenda' | 'resultado';

const rowsOf = (evento: string, clase: Kind, puntos: readonly string[]): readonly Row[] =>
  puntos.map((punto) => ({ evento, clase, punto }));

const FIRST = ['Bienvenida', 'Objetivos y reglas del juego'];
const LAST = ['Acuerdo sobre los próximos pasos', 'Clausura'];

const cumbre1: readonly Row[] = [
  ...rowsOf('Cumbre 1', 'antes', [
    'Visión de futuro preparada (gestión estratégica)',
    'Ejecución presupuestaria al día',
    'Ejecución física del POA al día',
    'Capacitación en planificación participativa y en la elaboración del POA',
    'Movilización social y plan de trabajo',
    'Convenio-compromiso redactado',
  ]),
  ...rowsOf('Cumbre 1', 'agenda', [
    ...FIRST,
    'Alcalde: ejecución física',
    'Alcalde: ejecución financiera',
    'Alcalde: actividades ejecutadas y programación de las próximas',
    'Concejo: fiscalización, normativa y coordinación',
    'Control Social: seguimiento al PDM y al POA, proyectos y obras',
    'Control Social: uso de la coparticipación tributaria',
    'Informe del Diputado Uninominal',
    'Informe del Asambleísta Departamental',
    'Informes de salud, educación y otros sectores',
    'Visión, estrategia y objetivos de desarrollo del municipio',
    'Cómo se elabora el POA participativo',
    'Capacitación para llenar el formulario de demanda',
    'Plan de trabajo del POA participativo',
    'Firma del convenio de participación',
    ...LAST,
  ]),
  ...rowsOf('Cumbre 1', 'resultado', [
    'Participantes capacitados en la demanda diferenciada y de salud',
    'Ejecución del POA, informe del Concejo y del Control Social conocidos',
    'Ejecutivo, Concejo y Control Social comprometidos con el proceso',
    'Asistentes comprometidos a movilizar a sus organizaciones',
  ]),
];

const cumbre2: readonly Row[] = [
  ...rowsOf('Cumbre 2', 'antes', [
    'Dirigentes capacitados en el autodiagnóstico comunitario',
    'Asambleas comunitarias motivadas y acompañadas',
    'Resumen de la inversión del último quinquenio por OTB',
    'Matriz de priorización con los dos primeros proyectos de cada OTB',
  ]),
  ...rowsOf('Cumbre 2', 'agenda', [
    ...FIRST,
    'Informes del Alcalde, del Concejo y de otros representantes',
    'Lectura de la matriz y acuerdo de los criterios de priorización',
    'Calificación de la demanda de las OTB',
    'Entrega de la demanda concertada',
    'Programas y proyectos priorizados por el municipio',
    'Probables proyectos concurrentes',
    ...LAST,
  ]),
  ...rowsOf('Cumbre 2', 'resultado', [
    'Oferta institucional conocida',
    'Demanda de cada OTB conocida',
    'Requerimiento de salud (DILOS) y de educación conocido',
    'Demanda de las OTB priorizada y consensuada',
    'El Alcalde recibe la demanda priorizada',
  ]),
];

const cumbre3: readonly Row[] = [
  ...rowsOf('Cumbre 3', 'antes', [
    'Evaluación técnica y económica de la demanda',
    'Asamblea donde el Alcalde expone el proyecto de POA y Presupuesto',
    'Reuniones de trabajo con los actores',
  ]),
  ...rowsOf('Cumbre 3', 'agenda', [
    ...FIRST,
    'Exposición del proyecto de POA y Presupuesto',
    'Preguntas, observaciones y aclaraciones',
    'Entrega al Control Social y al Concejo',
    'Lectura y firma del acta de conformidad',
    ...LAST,
  ]),
  ...rowsOf('Cumbre 3', 'resultado', [
    'Proyecto de POA y Presupuesto presentado y entregado',
    'Observaciones de la comunidad registradas',
    'Acta de conformidad firmada por OTB y Control Social',
    'Representantes capacitados para programar el control social',
  ]),
];

const meetings: readonly Row[] = [
  ...rowsOf('EDC', 'agenda', [
    'Políticas, estrategias y acciones que se coordinan',
    'Proyectos concurrentes',
    'Secretaría Pro Tempore',
  ]),
  ...rowsOf('EDC', 'resultado', [
    'Acciones coordinadas entre municipios y otros niveles',
    'Información del trabajo de las autoridades recibida por la sociedad civil',
  ]),
  ...rowsOf('EDA 1', 'agenda', ['Informe de la gestión anterior', 'Programación de la ejecución del POA']),
  ...rowsOf('EDA 1', 'resultado', [
    'Acciones comprometidas en la gestión anterior informadas',
    'Programación de proyectos y obras conocida',
    'Observaciones y reclamos registrados',
  ]),
  ...rowsOf('EDA 2', 'agenda', ['Informes de avance del POA', 'Informes de salud y educación']),
  ...rowsOf('EDA 2', 'resultado', [
    'Cuentas rendidas sobre el avance de lo comprometido',
    'Observaciones y reclamos registrados',
  ]),
];

/** What each event needs before, treats and should leave, in the words of the cycle. */
export const puntosDelCiclo: readonly Row[] = [...cumbre1, ...cumbre2, ...cumbre3, ...meetings];
