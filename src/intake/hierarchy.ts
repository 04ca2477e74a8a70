import type { Classifier, Notice, UnderstoodColumn } from './budget.ts';
import { dotted, gatherAccounts, settleAccounts, zeroed, type Account, type Nesting } from './accounts.ts';
import type { Rows } from './amounts.ts';
import { grouped } from './grouped.ts';
import { saidAmount, saidStage } from './said.ts';
import type { Amounts } from './totals.ts';
import type { Stage } from './budget.ts';
import { tidyKey } from '../engine/key-columns.ts';

export interface Levels {
  readonly parents: readonly number[];
  readonly children: readonly number[];
  readonly notices: readonly Notice[];
}

const nothing: Levels = { parents: [], children: [], notices: [] };
const DOTS_FROM = 0.3; // share of codes with a dot that makes a column a dotted plan of accounts
const FIVE_DIGITS = /^[1-9]\d{4}$/;
const SHOWN = 20;

/** Keeps one level of each branch of accounts: the deepest that adds up to the account above it. */
export function oneLevel(
  rows: Rows,
  kept: readonly number[],
  columns: readonly UnderstoodColumn[],
  layers: readonly number[],
  amounts: Amounts,
  sheetRow: (row: number) => number,
): Levels {
  const account = codeColumn(columns, 'cuenta') ?? codeColumn(columns, 'objeto');
  if (account === undefined) return nothing;
  const codeOf = (row: number): string => tidyKey(rows[row]?.[account.at] ?? '');
  const nesting = nestingOf(kept.map(codeOf));
  if (nesting === undefined) return nothing;
  const context = contextColumns(columns, account, nesting).concat(layers);
  const trees = grouped(kept, (row) => context.map((at) => String(rows[row]?.[at] ?? '')).join('\u0001'));
  const named = Object.entries(amounts) as [Stage, Float64Array][];
  const settled = trees.map((tree) =>
    settleAccounts(
      gatherAccounts(
        tree,
        codeOf,
        named.map(([, values]) => values),
      ),
      nesting,
    ),
  );
  const parents = settled.flatMap((each) => each.parents);
  const children = settled.flatMap((each) => each.children);
  const broken = settled.flatMap((each) => each.broken);
  return {
    parents,
    children,
    notices: told(
      parents,
      broken,
      { all: trees.length, exact: settled.filter((each) => each.broken.length === 0).length },
      nesting,
      named.map(([stage]) => stage),
      sheetRow,
    ),
  };
}

const codeColumn = (
  columns: readonly UnderstoodColumn[],
  concept: Classifier,
): UnderstoodColumn | undefined => columns.find((each) => each.concept === concept && each.part === 'code');

function nestingOf(codes: readonly string[]): Nesting | undefined {
  const filled = codes.filter((code) => code !== '');
  const share = (test: (code: string) => boolean): number =>
    filled.filter(test).length / Math.max(1, filled.length);
  if (share((code) => code.includes('.')) >= DOTS_FROM) return dotted;
  return share((code) => FIVE_DIGITS.test(code)) > 0.9 ? zeroed : undefined;
}

/** Parents leave the finer keys blank, so a dotted tree lives within who spends and when; the other within all keys. */
const coarse: readonly (string | undefined)[] = [
  'gestion',
  'periodo',
  'departamento',
  'municipio',
  'entidad',
  'unidad',
];

const contextColumns = (
  columns: readonly UnderstoodColumn[],
  account: UnderstoodColumn,
  { certain }: Nesting,
): number[] =>
  columns
    .filter(({ concept, part }) => part !== undefined && concept !== account.concept)
    .filter(({ concept }) => !certain || coarse.includes(concept))
    .map(({ at }) => at);

function told(
  parents: readonly number[],
  broken: readonly Account[],
  trees: { readonly all: number; readonly exact: number },
  { certain }: Nesting,
  stages: readonly Stage[],
  sheetRow: (row: number) => number,
): Notice[] {
  if (parents.length === 0 && broken.length === 0) return [];
  const proof = `Las cuentas de detalle suman exactamente sus cuentas superiores en ${trees.exact} de ${trees.all} grupos; las superiores no se cuentan otra vez.`;
  const shown = broken.slice(0, SHOWN).map((account) => notice(account, stages, sheetRow));
  const rest =
    broken.length > SHOWN
      ? [{ message: `Y ${broken.length - SHOWN} cuentas más cuyo desglose no suma.` }]
      : [];
  return certain ? [{ message: proof }, ...shown, ...rest] : [];
}

function notice(
  { code, rows, sums, children }: Account,
  stages: readonly Stage[],
  sheetRow: (row: number) => number,
): Notice {
  const below = (at: number): bigint => children.reduce((all, child) => all + (child.sums[at] ?? 0n), 0n);
  const at = sums.findIndex((own, stage) => own !== below(stage));
  const stage = stages[at] ?? 'vigente';
  const message = `La cuenta ${code} dice ${saidAmount(sums[at] ?? 0n)} en ${saidStage(stage)} y su desglose suma ${saidAmount(below(at))}. Se usa la cuenta, sin desglose.`;
  return { row: sheetRow(rows[0] ?? 0), column: stage, message };
}
