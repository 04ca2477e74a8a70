import { bigintOf } from '../engine/money.ts';
import { stages, type Doubt, type IntakeReport } from './budget.ts';

/** Spending before revenue, and then the one that gives most rows; where others say other figures, it is asked. */
export function bestOf(reports: readonly IntakeReport[]): IntakeReport | undefined {
  const best = reports.reduce<IntakeReport | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
  if (!best) return undefined;
  const others = reports.filter((each) => each !== best && differ(each, best));
  return others.length === 0 ? best : { ...best, doubts: [doubtOf(best, others), ...best.doubts] };
}

const isBetter = (a: IntakeReport, b: IntakeReport): boolean =>
  a.side === b.side ? a.data.rows > b.data.rows : a.side === 'gastos';

/** A summary says the same figures as its detail; another cut-off, year or office does not. */
const differ = (a: IntakeReport, b: IntakeReport): boolean =>
  a.side === b.side &&
  stages.some((stage) => {
    const [one, other] = [a.totals[stage], b.totals[stage]];
    return one !== undefined && other !== undefined && bigintOf(one) !== bigintOf(other);
  });

const FIRST = 3;

function doubtOf(best: IntakeReport, others: readonly IntakeReport[]): Doubt {
  const sheets = [...new Set(others.map(({ sheet }) => sheet))].filter((sheet) => sheet !== best.sheet);
  const named = others.map(({ sheet, data }) => `«${sheet}» desde la fila ${data.sourceRow[0] ?? 1}`);
  const shown = named.slice(0, FIRST).join(', ');
  const rest = named.length > FIRST ? ` y ${named.length - FIRST} más` : '';
  const because = `el archivo trae otras tablas de presupuesto con otras cifras (${shown}${rest}); se leyó solo la de «${best.sheet}» desde la fila ${best.data.sourceRow[0] ?? 1}`;
  return { because, ...(sheets.length > 0 && { sheets }) };
}
