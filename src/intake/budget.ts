import type { Term } from '../glossary.ts';
import type { Total } from '../engine/money.ts';

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
export type Concept = Stage | Classifier | 'avance' | 'saldo';

export type Country = 'bolivia' | 'peru' | 'colombia' | 'otro';

/** Raw cells as a file holds them: texts as they stand, numbers as doubles, dates as serials. */
export type RawCell = string | number | boolean | null;
export interface RawTable {
  /** Sheet name, or the file's for text files. */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly RawCell[])[];
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
}

export type ExclusionReason =
  'blank' | 'title' | 'total' | 'subtotal' | 'parent' | 'otherYear' | 'notNumber' | 'income';

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
  /** Whole centavos; NaN where blank. */
  readonly amounts: Readonly<Partial<Record<Stage, Float64Array>>>;
  /** The rate the publisher printed for each row, as printed. */
  readonly published: readonly (string | undefined)[] | undefined;
}

export interface IntakeReport {
  readonly data: BudgetData;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: { readonly read: number; readonly detail: number; readonly excluded: readonly Exclusion[] };
  readonly totals: Readonly<Partial<Record<Stage, Total>>>;
  /** devengado ÷ vigente; undefined without a budget. */
  readonly rate: number | undefined;
  readonly notices: readonly Notice[];
}

/** Every concept is a word of the glossary. */
export const termOf = (concept: Concept): Term => concept;
