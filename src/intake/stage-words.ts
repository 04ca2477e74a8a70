import type { Stage } from './budget.ts';

/** How a heading was known: by a name that can mean nothing else, or by one that usually means this. */
interface Names<C> {
  readonly concept: C;
  /** Headings as `tidyHeading` leaves them. Earlier lines win when two columns claim one concept. */
  readonly names: readonly string[];
  readonly confidence: number;
}

/** Names of the stages of spending in Bolivia, Peru, Colombia and their neighbours. */
export const stageNames: readonly Names<Stage>[] = [
  {
    concept: 'inicial',
    confidence: 1,
    names: [
      'pia',
      'aprobado',
      'inicial',
      'presupuesto inicial',
      'presupuesto aprobado',
      'presupuesto aprobado inicial',
    ]
      .concat([
        'presupuesto institucional de apertura',
        'apropiacion inicial',
        'asignacion inicial',
        'credito inicial',
      ])
      .concat([
        'credito sancion',
        'sancion',
        'aprobado inicial',
        'dotacao inicial',
        'budget approved',
        'original budget',
        'approved budget',
      ]),
  },
  {
    concept: 'inicial',
    confidence: 0.8,
    names: ['asignado', 'monto aprobado', 'original', 'ley de presupuesto'],
  },
  {
    concept: 'modificaciones',
    confidence: 1,
    names: [
      'modificaciones',
      'modificacion',
      'modif',
      'modif aprob',
      'modificaciones aprobadas',
      'reformas',
    ].concat(['modificaciones presupuestarias', 'presupuesto modificaciones', 'total modificaciones']),
  },
  {
    concept: 'modificaciones',
    confidence: 0.75,
    names: ['ajustado', 'traspasos', 'ajustes', 'reprogramaciones'],
  },
  {
    concept: 'vigente',
    confidence: 1,
    names: [
      'vigente',
      'pim',
      'presupuesto vigente',
      'credito vigente',
      'apropiacion definitiva',
      'codificado',
      'codific',
    ]
      .concat([
        'presupuesto institucional modificado',
        'presupuesto codificado',
        'credito definitivo',
        'monto vigente',
      ])
      .concat([
        'presupuesto actualizado',
        'monto actualizado',
        'actualizado',
        'apropiacion vigente',
        'vigente actual',
        'revised budget',
        'adjusted budget',
      ]),
  },
  {
    concept: 'vigente',
    confidence: 0.8,
    names: ['presupuesto definitivo', 'dotacao atualizada'],
  },
  { concept: 'vigente', confidence: 0.65, names: ['presupuesto modificado', 'programado'] },
  {
    concept: 'certificado',
    confidence: 1,
    names: [
      'preventivo',
      'certificacion',
      'certificado',
      'monto certificado',
      'precomprometido',
      'pre comprometido',
    ].concat([
      'cdp',
      'certificados',
      'total certificados',
      'disponibilidad',
      'preobligacion',
      'certificacion presupuestaria',
    ]),
  },
  {
    concept: 'compromiso',
    confidence: 1,
    names: [
      'compromiso',
      'comprometido',
      'compromisos',
      'compromiso anual',
      'crp',
      'rp',
      'registros presupuestales',
    ].concat(['total comprometido', 'compromisos acumulados', 'empenhado']),
  },
  {
    concept: 'devengado',
    confidence: 1,
    names: [
      'devengado',
      'obligaciones',
      'obligado',
      'obligaciones reconocidas',
      'causado',
      'ejecucion devengado',
      'dev',
    ].concat(['devengado acumulado', 'obligaciones reconocidas netas', 'monto devengado', 'liquidado']),
  },
  {
    concept: 'devengado',
    confidence: 0.8,
    names: [
      'ejecutado',
      'presupuesto ejecutado',
      'ejecucion',
      'ejecutado total',
      'ejercido',
      'gasto ejecutado',
      'actual expenditure',
      'actual',
      'outturn',
    ],
  },
  {
    concept: 'pagado',
    confidence: 1,
    names: [
      'pagado',
      'girado',
      'pagos',
      'pago',
      'ejecucion girado',
      'pagos realizados',
      'total pagado',
      'pagado neto',
    ],
  },
];

/** How narrow columns of a print shorten the names of the stages. */
export const shortNames: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  inicial: [
    'presupuesto inic',
    'presupuesto ini',
    'inic',
    'p inicial',
    'aprob',
    'presupuesto aprob',
    'cred inicial',
    'apr inicial',
  ],
  modificaciones: ['modific', 'modificac', 'modif presupuesto', 'modif presupuestarias', 'mod presup'],
  vigente: [
    'presupuesto vig',
    'vig',
    'cred vigente',
    'presupuesto modif',
    'presupuesto act',
    'presupuesto codif',
    'codif',
  ],
  certificado: ['prev', 'cert', 'precomp', 'precom'],
  compromiso: ['comprom', 'comp', 'compr', 'comprometida'],
  devengado: ['deveng', 'devengad', 'oblig', 'obligac', 'oblig reconocidas', 'causad', 'liquid'],
  pagado: ['pag', 'gir', 'pag acumulado'],
};

/** Names that mean one stage in some countries and another elsewhere: the other, where the first is taken. */
export const ambiguousNames: readonly {
  readonly name: string;
  readonly first: Stage;
  readonly second: Stage;
  readonly confidence: number;
}[] = [
  { name: 'definitivo', first: 'vigente', second: 'compromiso', confidence: 0.8 },
  { name: 'modificado', first: 'vigente', second: 'modificaciones', confidence: 0.65 },
  { name: 'registros', first: 'compromiso', second: 'compromiso', confidence: 0.65 },
  { name: 'autorizado', first: 'vigente', second: 'certificado', confidence: 0.65 },
];

/** Columns that look like a stage and are not. */
export const notStages: Readonly<Record<string, string>> = {
  'atencion de compromiso mensual': 'Es el compromiso atendido en el mes, no el devengado.',
  'ejecucion atencion de compromiso mensual': 'Es el compromiso atendido en el mes, no el devengado.',
  'devengado no pagado': 'Es la deuda flotante: se calcula, no se lee.',
};

/** A column that may be the initial budget when the file has no other amounts. */
export const loneBudgetNames: readonly string[] = [
  'total',
  'presupuesto',
  'monto',
  'importe',
  'monto total',
  'valor',
  'proforma',
  'presupuestado',
  'credito',
  'apropiacion',
  'dotacion',
  'presupuesto anual',
  'presupuesto municipal',
  'presupuesto asignado total',
];

export const rateNames: readonly string[] = [
  '% ejec',
  '% eje',
  '%',
  '% ejecucion',
  'avance %',
  '% avance',
  'avance',
  'porcentaje de ejecucion',
  'porcentaje ejecucion',
  'ejecucion %',
  '% ejec ppto',
  '% de ejecucion',
  'porcentaje',
  '% devengado',
  '% de avance',
  'porcentaje de avance',
  'avance presupuestario',
  '% cumplimiento',
  'avance financiero',
];
