import { sumOver } from './totals.ts';

/**
 * Accounts that add up other accounts of the same file: `2` is the sum of `2.1`, `2.2`…; 10000 of 11000, 12000….
 * Adding every row counts each amount once per level, so only one level of each branch may stay.
 */
export interface Account {
  readonly code: string;
  readonly rows: number[];
  readonly sums: bigint[];
  readonly children: Account[];
}

/** How codes of a column nest. `certain` where the code alone proves it; otherwise the sums must. */
export interface Nesting {
  readonly parentOf: (code: string) => string | undefined;
  readonly certain: boolean;
}

export const dotted: Nesting = {
  certain: true,
  parentOf(code) {
    const end = code.lastIndexOf('.');
    return end < 0 ? undefined : code.slice(0, end);
  },
};

/** 11110 → 11100 → 11000 → 10000. */
export const zeroed: Nesting = {
  certain: false,
  parentOf(code) {
    const parent = code.replace(/[1-9](0*)$/, '0$1');
    return parent === code || /^0+$/.test(parent) ? undefined : parent;
  },
};

/** 1 → 11 → 111; 51 → 5101 → 510105: the beginning of a code is the account above it. */
export const prefixed: Nesting = {
  certain: false,
  parentOf: (code) => (code.length > 1 ? code.slice(0, -1) : undefined),
};

export interface Settled {
  readonly parents: readonly number[];
  readonly children: readonly number[];
  /** Accounts whose breakdown does not add up to them: they stay, the breakdown goes. */
  readonly broken: readonly Account[];
  /** Of the accounts broken down in several with amounts, how many their breakdown adds up to. */
  readonly proved: number;
  readonly unproved: number;
}

/** Chooses the rows that count: as deep as the breakdown adds up to its account, stage by stage. */
export function settleAccounts(accounts: ReadonlyMap<string, Account>, nesting: Nesting): Settled {
  const roots = linked(accounts, nesting);
  const settled = {
    parents: [] as number[],
    children: [] as number[],
    broken: [] as Account[],
    proved: 0,
    unproved: 0,
  };
  const walk = (account: Account): void => {
    if (account.children.length === 0) return;
    const sums = addsUp(account);
    if (isTelling(account)) settled[sums ? 'proved' : 'unproved']++;
    if (sums) settled.parents.push(...account.rows);
    else if (nesting.certain) {
      settled.broken.push(account);
      settled.children.push(...account.children.flatMap(rowsUnder));
      return;
    }
    account.children.forEach(walk);
  };
  roots.forEach(walk);
  return settled;
}

function linked(accounts: ReadonlyMap<string, Account>, { parentOf }: Nesting): readonly Account[] {
  const roots: Account[] = [];
  for (const account of accounts.values()) {
    let above = parentOf(account.code);
    while (above !== undefined && !accounts.has(above)) above = parentOf(above);
    const parent = above === undefined ? undefined : accounts.get(above);
    if (parent) parent.children.push(account);
    else roots.push(account);
  }
  return roots;
}

const addsUp = ({ sums, children }: Account): boolean =>
  sums.every((own, stage) => own === children.reduce((all, child) => all + (child.sums[stage] ?? 0n), 0n));

const isTelling = ({ children, sums }: Account): boolean =>
  sums.some((sum) => sum !== 0n) &&
  children.filter((child) => child.sums.some((sum) => sum !== 0n)).length > 1;

const rowsUnder = ({ rows, children }: Account): number[] => [...rows, ...children.flatMap(rowsUnder)];

/** Accounts of one tree, with the sums of their rows. */
export function gatherAccounts(
  rows: readonly number[],
  codeOf: (row: number) => string,
  stages: readonly Float64Array[],
): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code === '') continue;
    let account = accounts.get(code);
    if (!account) {
      account = { code, rows: [], sums: [], children: [] };
      accounts.set(code, account);
    }
    account.rows.push(row);
  }
  for (const account of accounts.values())
    for (const values of stages) account.sums.push(sumOver(values, account.rows));
  return accounts;
}
