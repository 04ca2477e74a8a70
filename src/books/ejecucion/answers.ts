import type { Classifier, IntakeReport, Stage } from '../../intake/budget.ts';
import type { ScaleName } from '../../norms/escalas.ts';

/** What is decided about a report besides its data. What is left out is taken from the data, or from usual practice. */
export interface Answers {
  readonly entidad?: string;
  readonly gestion?: string;
  /** Serial number of the day. */
  readonly fechaCorte?: number;
  readonly moneda?: string;
  /** One sheet each, in this order; the first one is ranked. Those the export lacks are passed over. */
  readonly clasificadores?: readonly Classifier[];
  readonly escala?: ScaleName;
  /** Budget against which execution is measured. */
  readonly denominador?: Extract<Stage, 'vigente' | 'inicial'>;
  /** Stage that counts as executed. */
  readonly ejecutado?: Extract<Stage, 'compromiso' | 'devengado' | 'pagado'>;
}

export interface ReportInput {
  readonly report: IntakeReport;
  readonly answers: Answers;
}
