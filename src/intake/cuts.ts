import type { Doubt, Notice, Stage } from './budget.ts';
import { yearOfCut } from './calendar.ts';
import { keyColumnsOf, type Export } from './reading.ts';
import type { Amounts } from './totals.ts';

/** What the figures say of a file that brings several cut-offs of one year. */
export interface Cuts {
  /** Each later cut-off contains the earlier ones: only the last counts. */
  readonly accumulates: boolean;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

const NONE: Cuts = { accumulates: false, notices: [], doubts: [] };
const ENOUGH = 0.5; // of the keys stand in several cut-offs, or the file does not bring cut-offs
const ONCE = 0.1; // of the budgets stand in several cut-offs: the others are given once, and the rest is of each month
const MOSTLY = 0.95;
const FEWEST = 3; // keys, below which what grows may grow by chance

const BUDGET: readonly Stage[] = ['vigente', 'inicial'];
const SPENT: readonly Stage[] = ['devengado', 'pagado', 'compromiso'];

/**
 * A budget repeated at each cut-off, beside spending that never falls, accumulates. A budget given once, with spending
 * of each month, adds up. Anything else only the person knows.
 */
export function cutsIn(given: Export, amounts: Amounts): Cuts {
  const { periods = [], format } = given;
  if (format.accumulates) return { ...NONE, accumulates: true };
  const cuts = [...new Set(periods)].filter((cut) => cut !== '').sort();
  const perYear = new Set(cuts.map(yearOfCut)).size;
  const budget = BUDGET.find((stage) => amounts[stage]);
  const spent = SPENT.find((stage) => amounts[stage]);
  if (budget === undefined) return NONE;
  if (cuts.length <= perYear) return { ...NONE, doubts: repeatsIn(given, amounts[budget]) };
  const lines = linesOf(given, periods, amounts[budget], spent && amounts[spent]);
  const several = lines.filter(({ at }) => at.length > 1);
  if (several.length < lines.length * ENOUGH) return NONE;
  const budgeted = lines.filter(({ at }) => at.some(({ budget: own }) => own !== 0));
  const again = budgeted.filter(({ at }) => at.filter(({ budget: own }) => own !== 0).length > 1);
  if (again.length < budgeted.length * ONCE) return NONE;
  const grow = several.filter(({ at }) =>
    at.every((each, order) => order === 0 || grows(at[order - 1], each)),
  );
  const said = cuts.length > MOST_SAID ? `${cuts[0] ?? ''} a ${cuts.at(-1) ?? ''}` : cuts.join(', ');
  if (several.length >= FEWEST && grow.length >= several.length * MOSTLY) {
    const message = `El archivo trae ${cuts.length} cortes (${said}) que se acumulan: el presupuesto se repite en cada uno y lo ejecutado no baja en ${grow.length} de ${several.length} claves. Se usa el último de cada gestión; los totales de cada corte van aparte.`;
    return { accumulates: true, notices: [{ message }], doubts: [] };
  }
  const because = `el archivo trae ${cuts.length} cortes (${said}), repite el presupuesto en cada uno y lo ejecutado no siempre crece (${grow.length} de ${several.length} claves): no se sabe si cada corte contiene a los anteriores. Se sumaron todos; si se acumulan, deje en el archivo solo el último`;
  return { ...NONE, doubts: [{ because }] };
}

const MOST_SAID = 4;

interface At {
  readonly cut: string;
  budget: number;
  spent: number;
}
interface Line {
  /** In order of cut-off. */
  readonly at: readonly At[];
}

const grows = (before: At | undefined, after: At): boolean =>
  before === undefined ||
  yearOfCut(before.cut) !== yearOfCut(after.cut) ||
  (after.spent >= before.spent && after.budget !== 0) ||
  (before.budget === 0 && before.spent === 0);

/** The same lines with the same budget again, and nothing that sets them apart: another version, cut-off or copy. */
function repeatsIn({ rows, columns, fates, sheetRow }: Export, budget: Float64Array | undefined): Doubt[] {
  const named = columns.filter(({ part }) => part !== undefined).map(({ at }) => at);
  if (named.length === 0) return [];
  const first = new Map<string, number>();
  const again: [row: number, other: number][] = [];
  const kept = fates.kept();
  for (const row of kept) {
    const key = named.map((at) => String(rows[row]?.[at] ?? '')).join('\u0001');
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    else again.push([row, known]);
  }
  if (again.length < FEWEST || again.length * 2 < kept.length * ENOUGH_AGAIN) return [];
  const filled = again.filter(([row]) => budget?.[row] || 0);
  const equal = filled.filter(([row, known]) => budget?.[row] === budget?.[known]);
  const [pair] = equal;
  if (!pair || equal.length < filled.length * ENOUGH) return [];
  const because = `${equal.length} filas repiten las claves y el presupuesto de otra (la ${sheetRow(pair[0])}, de la ${sheetRow(pair[1])}): puede ser otro corte, otra versión o una copia. Se sumaron todas; si se repiten, deje en el archivo una sola vez cada una`;
  return [{ because }];
}

const ENOUGH_AGAIN = 0.9; // of the rows have a twin

/** What each line of the budget says at each cut-off. Columns nobody named tell lines apart where they do not number them. */
function linesOf(
  { rows, columns, fates }: Export,
  periods: readonly string[],
  budget: Float64Array | undefined,
  spent: Float64Array | undefined,
): readonly Line[] {
  const period = columns.find(({ concept }) => concept === 'periodo')?.at ?? -1;
  const kept = fates.kept().filter((row) => periods[row] !== '');
  const every = keyColumnsOf(columns).filter((at) => at !== period);
  const named = columns.filter(({ at, part }) => part !== undefined && at !== period).map(({ at }) => at);
  const by = (at: readonly number[]): readonly Line[] => {
    const lines = new Map<string, Map<string, At>>();
    for (const row of kept) {
      const key = at.map((each) => String(rows[row]?.[each] ?? '')).join('\u0001');
      const cut = periods[row] ?? '';
      const own = lines.get(key) ?? new Map<string, At>();
      const sums = own.get(cut) ?? { cut, budget: 0, spent: 0 };
      sums.budget += budget?.[row] || 0;
      sums.spent += spent?.[row] || 0;
      lines.set(key, own.set(cut, sums));
    }
    return Array.from(lines.values(), (own) => ({
      at: [...own.values()].sort((a, b) => (a.cut < b.cut ? -1 : 1)),
    }));
  };
  const found = by(every);
  const repeat = found.filter(({ at }) => at.length > 1).length >= found.length * ENOUGH;
  return repeat ? found : by(named);
}
