import type { Term } from '../glossary.ts';
import type { Total } from '../engine/money.ts';
import type { PersonalKind } from './personal.ts';
import type { Profile } from './profile.ts';
import type { Unit } from './units.ts';

/** The stages of spending, in order, by the words of the official forms. */
export const stages = [
  'inicial',
  'modificaciones',
  'vigente',
  'certificado',
  'compromiso',
  'devengado',
  'pagado',
] as const;
export type Stage = (typeof stages)[number];

/** What a row may be classified by. */
export const classifiers = [
  'gestion',
  'periodo',
  'departamento',
  'municipio',
  'entidad',
  'unidad',
  'programa',
  'proyecto',
  'actividad',
  'funcion',
  'fuente',
  'organismo',
  'objeto',
  'cuenta',
] as const;
export type Classifier = (typeof classifiers)[number];

/** Every concept a column of an export may hold. */
export const concepts = [...stages, ...classifiers, 'avance', 'saldo'] as const;
export type Concept = (typeof concepts)[number];

export const countries = [
  'bolivia',
  'peru',
  'colombia',
  'ecuador',
  'chile',
  'argentina',
  'mexico',
  'brasil',
  'venezuela',
  'guatemala',
  'dominicana',
  'espana',
  'otro',
] as const;
export type Country = (typeof countries)[number];

/** What the money of a file is: spent, or received. */
export type Side = 'gastos' | 'ingresos';

/** Raw cells as a file holds them: texts as they stand, numbers as doubles, dates as serials. */
export type RawCell = string | number | boolean | null;
export interface RawTable {
  /** Sheet name, or the file's for text files. */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly RawCell[])[];
  /** Merged cells: only the first holds a value. Counted from 0, both ends included. */
  readonly merged?: readonly Merged[];
  /** A text cut into cells by its separators: a row of another width may have been cut in the wrong place. */
  readonly cutByMarks?: boolean;
  /** Row of the file, from 1, of the first that each row stands for, where rows were brought together. */
  readonly sourceRows?: ArrayLike<number>;
}
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface UnderstoodColumn {
  /** Column in the source, from 0. */
  readonly at: number;
  readonly heading: string;
  readonly concept: Concept | undefined;
  /** A column may hold a code, a name, or both glued together (`0101: SUCRE`). */
  readonly part: 'code' | 'name' | 'both' | undefined;
  /** 0 to 1. Below 0.7 the pane asks. */
  readonly confidence: number;
  /** Why it was taken so, in words for the user. */
  readonly evidence: string;
  /** What it tells of people; left out unless they are asked for. */
  readonly personal?: PersonalKind;
}

export type ExclusionReason =
  | 'blank'
  | 'title'
  | 'total'
  | 'subtotal'
  /** Worked out of other rows and no sum of them: a rate, a mean, a balance. */
  | 'computed'
  /** Adds up other rows of the file, which are used instead. */
  | 'parent'
  /** Breaks down an account with which it does not add up: the account is used instead. */
  | 'child'
  | 'otherYear'
  /** An earlier cut-off of the same year: figures accumulate, so only the last one counts. */
  | 'otherPeriod'
  | 'notNumber'
  /** Cut into more or fewer cells than the heading. */
  | 'ragged'
  | 'income';

export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly rows: number;
  /** The first few, by sheet row counted from 1. */
  readonly examples: readonly number[];
}

/** One line of the export that could not be used, or that does not agree with what its publisher printed. */
export interface Notice {
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** An export, understood: detail rows only, amounts in whole centavos, keys as text. */
export interface BudgetData {
  readonly country: Country;
  /** «Consulta Amigable (MEF, Perú)», «CUIPO (Colombia)», «SIGEP (Bolivia)», «Hoja propia». */
  readonly format: string;
  readonly source: string;
  readonly rows: number;
  /** Sheet row of each detail row, from 1. */
  readonly sourceRow: Int32Array;
  readonly keys: Readonly<Partial<Record<Classifier, readonly string[]>>>;
  /** The codes beside the keys, where the file has them: texts, leading zeros kept. */
  readonly codes?: Readonly<Partial<Record<Classifier, readonly string[]>>>;
  /** Whole centavos; NaN where blank. */
  readonly amounts: Readonly<Partial<Record<Stage, Float64Array>>>;
  /** The rate the publisher printed for each row, as printed. */
  readonly published: readonly (string | undefined)[] | undefined;
  /** Columns that tell of people, only where they were asked for. */
  readonly personal?: readonly { readonly heading: string; readonly values: readonly string[] }[];
}

export type Totals = Readonly<Partial<Record<Stage, Total>>>;

/** Totals of one gestión, or of one cut-off of it. */
export interface PeriodTotals {
  readonly gestion: string;
  /** `2021-12`; undefined for the whole gestión. */
  readonly periodo?: string;
  readonly rows: number;
  readonly totals: Totals;
  readonly rate: number | undefined;
}

/** How the rates printed by the publisher compare with devengado ÷ vigente of each row. */
export interface RateCheck {
  readonly compared: number;
  readonly equal: number;
  /** How the publisher rounds, in words. */
  readonly rounding: string;
}

/** What may be decided about an export before reading it. */
export interface IntakeOptions {
  readonly gestion?: string;
  /** What the person said a column is, by its place from 0; null where it is not to be used. */
  readonly overrides?: Readonly<Record<number, Concept | null>>;
  /** Rows whose amounts cannot be read are left out, and told; otherwise they stop the reading. */
  readonly leaveOutBadRows?: boolean;
  /** The decimal mark of columns that do not tell it themselves. */
  readonly decimal?: ',' | '.';
  /** What each amount is counted in, where the file does not say it or says it wrong. */
  readonly unit?: 1 | 1000 | 1_000_000;
  /** Bring columns that tell of people. */
  readonly people?: boolean;
  /** What was answered about earlier exports of this kind. */
  readonly profile?: Profile;
  /** Answers kept from other visits: those with the same headings are used. */
  readonly remembered?: readonly Profile[];
}

/** A total that the file itself prints, beside what its detail adds up to. */
export interface Proof {
  /** Sheet row of the total, from 1. */
  readonly row: number;
  readonly stage: Stage;
  readonly published: bigint;
  readonly summed: bigint;
}

/** Something only the person knows: what the report supposes, and why it is not sure. */
export interface Doubt {
  /** A column, with what it was taken for; or else a row, of a total that its detail does not add up to. */
  readonly column?: { readonly at: number; readonly heading: string; readonly supposed: Concept };
  readonly row?: number;
  /** Other sheets that may be the one that was meant. */
  readonly sheets?: readonly string[];
  readonly because: string;
}

export interface IntakeReport {
  readonly data: BudgetData;
  /** The sheet it was read from. */
  readonly sheet: string;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: { readonly read: number; readonly detail: number; readonly excluded: readonly Exclusion[] };
  /** Of all detail rows. With several gestiones they mix years: see `years`. */
  readonly totals: Totals;
  /** devengado ÷ vigente; undefined without a budget, and with several gestiones: each has its own. */
  readonly rate: number | undefined;
  /** Totals per gestión, in order; empty when the file does not say its year. */
  readonly years: readonly PeriodTotals[];
  /** Accumulated totals at each cut-off, where the file brings several. */
  readonly periods: readonly PeriodTotals[];
  readonly rateCheck: RateCheck | undefined;
  /** Whether the money is spent or received. */
  readonly side: Side;
  /** What the amounts were counted in; they are given in units all the same. */
  readonly unit: Unit | undefined;
  readonly proofs: readonly Proof[];
  readonly doubts: readonly Doubt[];
  /** What was answered about the file, to be kept for others of its kind. */
  readonly profile: Profile;
  readonly notices: readonly Notice[];
}

/** Every concept is a word of the glossary. */
export const termOf = (concept: Concept): Term => concept;
