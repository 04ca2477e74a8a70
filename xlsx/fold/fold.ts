import type { Classifier, IntakeReport, UnderstoodColumn } from '../../src/intake/budget.ts';
import { failure, isFailure, type IntakeFailure } from '../../src/intake/failures.ts';
import { recognise } from '../../src/intake/recognise.ts';
import { understand, type SheetOptions } from '../../src/intake/understand.ts';
import { FileProblem } from '../file-problem.ts';
import { streamText, type ByteSource, type Reading } from '../stream.ts';
import { FoldText } from './fold-text.ts';
import { foldPlan, type Learned } from './plan.ts';

const MOST_READINGS = 4;

/**
 * Understands a text of any length by bringing its rows together first. What its first rows say of the columns is
 * compared with rows from all along it, and where they differ the file is read again knowing so. Rejects with a
 * FileProblem where it is no text or cannot be brought together.
 */
export async function understandFolded(
  source: ByteSource,
  by: readonly Classifier[],
  options: SheetOptions = {},
  reading: Reading = {},
): Promise<IntakeReport | IntakeFailure> {
  let learned: Learned = { needed: [] };
  let changed: readonly string[] = [];
  for (let times = 0; times < MOST_READINGS; times++) {
    const text = new FoldText(
      source.name,
      (first) => foldPlan(first, by, options, learned),
      reading.mostRows,
    );
    const name = await streamText(source, text, reading);
    const folded = name === undefined ? undefined : text.end();
    const { plan } = text;
    if (name === undefined || text.irregular) throw new FileProblem('unfoldable', source.name);
    if (!plan || !folded) return failure('noHeading', source.name);
    const whole = recognise(plan.heading, folded.sample, options);
    const differ = differing(plan.recognised.columns, whole.columns);
    if (folded.uneven.length === 0 && differ.length === 0) {
      const rows = [...plan.head, ...folded.rows];
      const sourceRows = [...plan.head.map((_, at) => at + 1), ...folded.sourceRows];
      const table = { name, hidden: false, rows, sourceRows, cutByMarks: true };
      const result = understand(table, source.name, options, undefined, plan.recognised);
      if (isFailure(result)) return result;
      const notice = { message: foldedWords(text.count, result.rows.read) };
      return { ...result, notices: [notice, ...result.notices] };
    }
    changed = differ;
    learned = { recognised: whole, needed: [...new Set([...learned.needed, ...folded.uneven])] };
  }
  throw new FileProblem('unsteady', source.name, changed.join(', '));
}

const meaning = ({ concept, part }: UnderstoodColumn): string => `${concept ?? ''} ${part ?? ''}`;

const differing = (one: readonly UnderstoodColumn[], other: readonly UnderstoodColumn[]): string[] =>
  one.flatMap((column, at) => {
    const found = other[at];
    return found && meaning(found) === meaning(column) ? [] : [column.heading];
  });

const foldedWords = (count: number, rows: number): string =>
  `El archivo trae ${count} filas, que se reunieron en ${rows} antes de buscar totales: las cuentas de filas son de filas reunidas, y cada una lleva el número de la primera. Los subtotales se hallan por sus palabras, por sus claves en blanco y por sus códigos; los que no se distinguen de un detalle en ninguna de las tres cosas no se buscan.`;
