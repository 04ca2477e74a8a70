import { minus, plus, sumOf, toCell, zero, type Money, type Total } from '../../../engine/money.ts';
import { months } from '../../words.ts';
import { valueOf } from '../../guided/read-guided.ts';
import type { ColumnSpec, GuidedState, Row } from '../../guided/spec.ts';
import { amountIn, figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { adding, unchanged, type Outcome } from '../../guided/outcome.ts';
import { amountColumn, categoryColumns, codeColumn, monthKeys } from '../columnas.ts';

const PANEL = 'financiero';

/** What an execution report says of each line, in the words of such reports. */
export const reportColumns: readonly ColumnSpec[] = [
  codeColumn('clave', 'Clave presupuestaria', 36),
  codeColumn('da', 'DA', 7),
  codeColumn('ue', 'UE', 7),
  codeColumn('categoria', 'Categoría programática', 16),
  ...categoryColumns,
  codeColumn('objeto', 'Objeto del gasto', 10),
  codeColumn('fuente', 'Fuente', 9),
  codeColumn('organismo', 'Organismo', 11),
  amountColumn('compromiso', 'Comprometido'),
  amountColumn('devengado', 'Devengado', { required: true }),
  amountColumn('pagado', 'Pagado'),
];

type Sum = Money | Total;

/** `01|001|340 0 099|31100|41-113`: the key the budget's own sheet works out. Blank while a code is missing. */
export function budgetKey(row: Row): string {
  const codes = ['da', 'ue', 'programa', 'proyecto', 'actividad', 'objeto', 'fuente', 'organismo'];
  const [
    da = '',
    ue = '',
    programa = '',
    proyecto = '',
    actividad = '',
    objeto = '',
    fuente = '',
    body = '',
  ] = codes.map((key) => textIn(row, key));
  const categoria = [programa, proyecto, actividad].includes('')
    ? ''
    : `${programa} ${proyecto} ${actividad}`;
  const pair = fuente === '' || body === '' ? '' : `${fuente}-${body}`;
  return [da, ue, categoria, objeto, pair].join('|');
}

/** Every line of the budget and every action of the plan that nobody follows yet, ready to be reported on. */
export function seguir(state: GuidedState): Outcome {
  const followed = new Set(rowsIn(state, PANEL).map((row) => textIn(row, 'clave')));
  const lines = rowsIn(state, 'presupuesto')
    .filter((row) => figureIn(row, 'programado') !== undefined)
    .map(budgetKey);
  const done = new Set(rowsIn(state, 'fisico').map((row) => textIn(row, 'codigo')));
  const actions = rowsIn(state, 'poa')
    .filter((row) => monthKeys.some((key) => figureIn(row, key) !== undefined))
    .map((row) => textIn(row, 'codigo'));
  const missing = (all: readonly string[], there: ReadonlySet<string>): readonly string[] =>
    [...new Set(all)].filter((each) => each !== '' && !there.has(each));
  const withLines = adding(
    unchanged(state),
    PANEL,
    missing(lines, followed).map((clave) => ({ clave })),
  );
  return adding(
    withLines,
    'fisico',
    missing(actions, done).map((codigo) => ({ codigo })),
  );
}

/** A line of an execution report: its codes, and what it says up to the cut. */
export interface Executed {
  readonly line: number;
  readonly row: Row;
}

interface Taken {
  readonly rows: readonly Row[];
  readonly refused: readonly { readonly line: number; readonly why: string }[];
}

/** What a report says of one line of the budget, its repeated rows added up. */
interface Said {
  readonly lines: readonly number[];
  readonly devengado: Sum;
  readonly compromiso: Sum | undefined;
  readonly pagado: Sum | undefined;
}

/**
 * Puts an execution report, accrued up to the month of the cut, into that month: what it says less what the months
 * before already have. A month that says something else is not written over, and a line the budget does not have is
 * told: neither is ever added in silence.
 */
export function traerEjecucion(state: GuidedState, arriving: readonly Executed[]): Taken {
  const rows = rowsIn(state, PANEL);
  const [cut] = rowsIn(state, 'corte');
  const month = figureIn(cut, 'mes') ?? 0;
  const refuse = (all: readonly number[], why: string) => all.map((line) => ({ line, why }));
  if (!(month >= 1 && month <= monthKeys.length))
    return {
      rows,
      refused: refuse(
        arriving.map(({ line }) => line),
        'Diga antes el mes del corte, en Seguimiento',
      ),
    };
  const known = new Set(rowsIn(state, 'presupuesto').map(budgetKey));
  const refused: { readonly line: number; readonly why: string }[] = [];
  const next = new Map(rows.map((row) => [textIn(row, 'clave'), row]));
  for (const [clave, said] of saidBy(arriving)) {
    const before = next.get(clave) ?? { clave };
    const fault = known.has(clave)
      ? faultIn(before, said, month)
      : `La línea ${clave} no está en Presupuesto: agréguela, registre la reformulación o corrija sus códigos`;
    if (fault === undefined) next.set(clave, filled(before, said, month));
    else refused.push(...refuse(said.lines, fault));
  }
  return { rows: [...next.values()], refused };
}

function saidBy(arriving: readonly Executed[]): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  for (const { line, row } of arriving) {
    const clave = textIn(row, 'clave') || budgetKey(withCategory(row));
    const before = all.get(clave);
    const added = (key: 'compromiso' | 'pagado'): Sum | undefined =>
      figureIn(row, key) === undefined ? before?.[key] : plus(before?.[key] ?? zero, amountIn(row, key));
    all.set(clave, {
      lines: [...(before?.lines ?? []), line],
      devengado: plus(before?.devengado ?? zero, amountIn(row, 'devengado')),
      compromiso: added('compromiso'),
      pagado: added('pagado'),
    });
  }
  return all;
}

/** `340 0 099` in one column is programme, project and activity. */
function withCategory(row: Row): Row {
  const [programa, proyecto, actividad] = textIn(row, 'categoria').split(/\s+/);
  return actividad === undefined
    ? row
    : { ...row, programa: programa ?? '', proyecto: proyecto ?? '', actividad };
}

const earlier = (row: Row, month: number): Sum =>
  sumOf(monthKeys.slice(0, month - 1).map((key) => amountIn(row, key)));

const monthOf = (row: Row, said: Said, month: number) => ({
  key: monthKeys[month - 1] ?? '',
  amount: toCell(minus(said.devengado, earlier(row, month))),
});

function faultIn(row: Row, said: Said, month: number): string | undefined {
  const { key, amount } = monthOf(row, said, month);
  const there = valueOf(row[key]);
  if (there === null || there === '' || there === amount) return undefined;
  return `${months[month - 1] ?? ''} ya dice ${String(there)} y el informe da ${String(amount)}: borre el mes para traerlo, o corrija el informe`;
}

function filled(row: Row, said: Said, month: number): Row {
  const { key, amount } = monthOf(row, said, month);
  return {
    ...row,
    [key]: amount,
    ...(said.compromiso !== undefined && { compromiso: toCell(said.compromiso) }),
    ...(said.pagado !== undefined && { pagado: toCell(said.pagado) }),
  };
}
