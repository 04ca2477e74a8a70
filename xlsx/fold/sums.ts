import { Tuples } from './tuples.ts';

const EXACT = 1e14; // centavos: a cell tells this many to the last one
const LARGEST_CELL = 8e15; // centavos that an amount may reach in the unit it is counted in
const FIRST = 1024; // sums

/** What a group adds up to, and the row of the file it begins in. */
export interface GroupSums {
  readonly row: number;
  readonly group: number;
  /** In centavos, NaN where blank. */
  readonly cells: Float64Array;
}

/** Amounts added by group in whole centavos, each sum within what a cell tells exactly: beyond it another begins. */
export class Sums {
  readonly groups: Tuples;
  /** Sums that were full, the latest last. */
  readonly full: GroupSums[] = [];
  private readonly width: number;
  private readonly exact: number;
  private sums: Float64Array;
  private readonly firstRows: number[] = [];

  constructor(keys: number, amounts: number, times: number) {
    this.groups = new Tuples(keys);
    this.width = amounts;
    this.exact = Math.min(EXACT, LARGEST_CELL / times);
    this.sums = new Float64Array(Math.max(FIRST, amounts)).fill(Number.NaN);
  }

  /** How many rows there are of what was added. */
  get count(): number {
    return this.groups.count + this.full.length;
  }

  /** Adds the amounts of a row, NaN where blank, to its group. */
  add(group: number, row: number, values: Float64Array): void {
    if (group === this.firstRows.length) this.open(row);
    const start = group * this.width;
    for (let at = 0; at < this.width; at++) {
      const value = values[at] as number;
      if (value !== value) continue; // NaN is blank
      const sofar = this.sums[start + at] as number;
      const next = sofar === sofar ? sofar + value : value;
      if (Math.abs(next) < this.exact || sofar !== sofar) this.sums[start + at] = next;
      else {
        this.full.push(this.of(group)); // before it is more than a cell tells exactly
        this.sums.fill(Number.NaN, start, start + this.width);
        this.firstRows[group] = row;
        this.sums[start + at] = value;
      }
    }
  }

  /** Every sum, the full ones too. */
  all(): GroupSums[] {
    return [...this.full, ...Array.from({ length: this.groups.count }, (_, group) => this.of(group))];
  }

  private of(group: number): GroupSums {
    const cells = this.sums.slice(group * this.width, (group + 1) * this.width);
    return { row: this.firstRows[group] ?? 0, group, cells };
  }

  private open(row: number): void {
    this.firstRows.push(row);
    const needed = this.firstRows.length * this.width;
    if (needed <= this.sums.length) return;
    const larger = new Float64Array(Math.max(this.sums.length * 2, needed)).fill(Number.NaN);
    larger.set(this.sums);
    this.sums = larger;
  }
}
