import type { NumberColumn } from '../engine/columns.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { isBeyond, sensible } from '../engine/sensible-figures.ts';
import type { Term } from '../glossary.ts';

/** A sum that keeps what adding doubles would drop (Neumaier), told with Excel's fifteen digits. */
class RunningSum {
  private sum = 0;
  private dropped = 0;

  add(figure: number): number {
    const next = this.sum + figure;
    this.dropped +=
      Math.abs(this.sum) >= Math.abs(figure) ? this.sum - next + figure : figure - next + this.sum;
    this.sum = next;
    return this.told;
  }

  get told(): number {
    return asExcelKeeps(this.sum + this.dropped);
  }
}

/** The first figure that cannot be followed. */
function faultIn({ values, problems }: NumberColumn, about: Term): Problem | undefined {
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const beyond = values.findIndex((figure) => isBeyond(Math.abs(figure)));
  return beyond >= 0 ? new Problem('outOfRange', about, { row: beyond + 1 }, sensible) : undefined;
}

/** The rows of the follow-up, as cells. */
export type ProgressRow = readonly (number | '' | Problem)[];

const blankRow: ProgressRow = ['', '', '', '', '', '', '', '', ''];

/** Figures of each period and to date. Periods still to be reported show only what was programmed for them. */
export function planProgress(
  programado: NumberColumn,
  ejecutado: NumberColumn,
): readonly ProgressRow[] | Problem {
  const fault =
    faultIn(programado, 'programado') ?? faultIn(ejecutado, 'ejecutado') ?? gapIn(programado, ejecutado);
  if (fault) return fault;
  const all = totalOf(programado);
  if (!(all > 0)) return new Problem('zeroBase', 'programado');
  const last = lastFigure(ejecutado);
  const done = { programmed: new RunningSum(), executed: new RunningSum() };
  return Array.from(programado.values, (P, row) => {
    const E = ejecutado.values[row] as number;
    if (Number.isNaN(P)) return blankRow;
    const PA = done.programmed.add(P);
    if (row > last) return [row + 1, P, '', '', PA, '', PA / all, '', ''];
    const EA = done.executed.add(E);
    return [row + 1, P, E, efficacy(E, P), PA, EA, PA / all, Math.min(1, EA / all), uncapped(E, P)];
  });
}

/** A period executed without being programmed, a negative programme, or a period nobody reported before one that was. */
function gapIn({ values: programmed }: NumberColumn, ejecutado: NumberColumn): Problem | undefined {
  const executed = ejecutado.values;
  const last = lastFigure(ejecutado);
  for (let row = 0; row < programmed.length; row++) {
    const [P, E] = [programmed[row] as number, executed[row] as number];
    const place = { row: row + 1 };
    if (P < 0) return new Problem('negative', 'programado', place);
    if (Number.isNaN(P) && !Number.isNaN(E)) return new Problem('missing', 'programado', place);
    if (!Number.isNaN(P) && Number.isNaN(E) && row < last) return new Problem('missing', 'ejecutado', place);
  }
  return undefined;
}

function lastFigure({ values }: NumberColumn): number {
  let last = values.length - 1;
  while (last >= 0 && Number.isNaN(values[last])) last--;
  return last;
}

function totalOf({ values }: NumberColumn): number {
  const sum = new RunningSum();
  for (const figure of values) if (!Number.isNaN(figure)) sum.add(figure);
  return sum.told;
}

/** 0 when either is 0, as the source says. */
const efficacy = (E: number, P: number): number => (P === 0 ? 0 : Math.min(1, E / P));

const uncapped = (E: number, P: number): number | Problem =>
  P === 0 ? new Problem('zeroBase', 'programado') : E / P;
