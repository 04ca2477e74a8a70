import { sum, type Total } from '../../src/engine/money.ts';
import type { BudgetData, IntakeReport, Stage } from '../../src/intake/budget.ts';

const blank = null;
type Amount = number | null;

/** Six lines an accountant can add up by hand, with what real exports bring: blanks, no budget, an inversion. */
const lines: readonly {
  readonly row: number;
  readonly code: string;
  readonly programa: string;
  readonly fuente: string;
  readonly unidad: string;
  readonly mes: string;
  readonly printed?: string;
  readonly amounts: readonly [ini: Amount, mod: Amount, vig: Amount, comp: Amount, dev: Amount, pag: Amount];
}[] = [
  {
    row: 2,
    code: '10',
    programa: 'Agua potable',
    fuente: 'Coparticipación',
    unidad: 'Obras',
    mes: '2026-01',
    printed: '50.0',
    amounts: [800, 200, 1000, 600, 500, 400],
  },
  {
    row: 3,
    code: '10',
    programa: 'Agua potable',
    fuente: 'IDH',
    unidad: 'Riegos',
    mes: '2026-02',
    printed: '70.0',
    amounts: [1000, 0, 1000, 700, 700, 700],
  },
  {
    row: 4,
    code: '18',
    programa: 'Caminos vecinales',
    fuente: 'Coparticipación',
    unidad: 'Vías',
    mes: '2026-02',
    printed: '20.0',
    amounts: [3000, -1000, 2000, 500, 400.25, 0],
  },
  {
    row: 5,
    code: '20',
    programa: 'Salud',
    fuente: 'IDH',
    unidad: 'Hospital',
    mes: '2026-03',
    amounts: [0, 0, 0, 0, 50, 50],
  },
  {
    row: 7,
    code: '21',
    programa: 'Educación',
    fuente: 'Coparticipación',
    unidad: 'Escuelas',
    mes: '2026-03',
    amounts: [500, 0, 500, blank, blank, blank],
  },
  {
    row: 8,
    code: '34',
    programa: 'Fortalecimiento',
    fuente: '',
    unidad: '=Alcaldía',
    mes: '2026-03',
    printed: '90.0',
    amounts: [100, 0, 100, 100, 110, 110],
  },
];

const stages = ['inicial', 'modificaciones', 'vigente', 'compromiso', 'devengado', 'pagado'] as const;

const amountsIn = (stage: number): Float64Array =>
  Float64Array.from(lines, ({ amounts }) => {
    const amount = amounts[stage];
    return amount === null || amount === undefined ? Number.NaN : Math.round(amount * 100);
  });

const data: BudgetData = {
  country: 'bolivia',
  format: 'Hoja propia',
  source: 'prueba.csv',
  rows: lines.length,
  sourceRow: Int32Array.from(lines, ({ row }) => row),
  keys: {
    gestion: lines.map(() => '2026'),
    periodo: lines.map(({ mes }) => mes),
    programa: lines.map(({ programa }) => programa),
    fuente: lines.map(({ fuente }) => fuente),
    unidad: lines.map(({ unidad }) => unidad),
  },
  codes: { programa: lines.map(({ code }) => code) },
  amounts: Object.fromEntries(stages.map((stage, order) => [stage, amountsIn(order)])),
  published: lines.map(({ printed }) => printed),
};

export const smallReport: IntakeReport = {
  data,
  sheet: 'Hoja1',
  columns: [],
  rows: {
    read: 9,
    detail: 6,
    excluded: [
      { reason: 'total', rows: 1, examples: [9] },
      { reason: 'blank', rows: 1, examples: [6] },
    ],
  },
  totals: Object.fromEntries(stages.map((stage): [Stage, Total] => [stage, sum(data.amounts[stage]!)])),
  rate: undefined,
  years: [],
  periods: [],
  rateCheck: undefined,
  side: 'gastos',
  unit: undefined,
  proofs: [],
  doubts: [],
  profile: { muni: 'perfil', version: 1, headings: '', columns: {} },
  notices: [
    {
      row: 8,
      column: 'avance',
      message: 'El archivo publica un avance de 90.0 y devengado ÷ vigente da 110.0.',
    },
  ],
};

export const smallAnswers = {
  entidad: 'GAM de Prueba',
  fechaCorte: 46_112, // 31/03/2026
  clasificadores: ['programa', 'fuente', 'unidad'],
} as const;
