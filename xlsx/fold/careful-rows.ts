import { BLANK, type ByteRows } from '../read/bytes/rows.ts';
import { EMPTY, FEWEST_FILLED, FILLED, markAt, type Folding } from './plain-rows.ts';
import type { FoldPlan } from './plan.ts';
import { Sums } from './sums.ts';
import { said, SaidTexts } from './texts.ts';

/** A row of the file that stands by itself, with the texts of its cells. */
export interface Apart {
  readonly row: number;
  readonly cells: Int32Array;
}

/** A row cut into cells, the first of them counted in all that were cut. */
export interface OneRow {
  readonly rows: ByteRows;
  readonly first: number;
  readonly width: number;
  readonly row: number;
}

/** Decides cell by cell whether a row is added to its group or stands by itself. */
export class CarefulRows {
  readonly apart: Apart[] = [];
  readonly folding: Folding;
  private readonly tuple: Int32Array;
  private readonly values: Float64Array;

  constructor(plan: FoldPlan, { texts }: ByteRows) {
    const { keys, given, amounts, times, heading } = plan;
    this.tuple = new Int32Array(keys.length + given.length);
    this.values = new Float64Array(amounts.length);
    this.folding = {
      plan,
      texts,
      told: new SaidTexts(texts),
      sums: new Sums(this.tuple.length, amounts.length, times),
      marks: new Uint8Array(markAt(heading.texts.length, 0)),
      filledGiven: new Uint8Array(given.length),
    };
  }

  /** How many rows there are of what was taken. */
  get count(): number {
    return this.folding.sums.count + this.apart.length;
  }

  take(one: OneRow): void {
    if (this.isApart(one)) {
      this.apart.push({ row: one.row, cells: codesOf(one) });
      return;
    }
    const { tuple, values } = this;
    const { plan, told, sums, filledGiven } = this.folding;
    const { keys, given, amounts } = plan;
    for (let at = 0; at < keys.length; at++) tuple[at] = codeIn(one, keys[at] as number);
    for (let at = 0; at < given.length; at++) {
      const filled = codeIn(one, given[at] as number) === BLANK ? EMPTY : FILLED;
      tuple[keys.length + at] = filled;
      filledGiven[at] = (filledGiven[at] as number) | filled;
    }
    for (let at = 0; at < amounts.length; at++) {
      const code = codeIn(one, amounts[at] as number);
      values[at] = code === BLANK ? Number.NaN : (told.centavos[code] as number);
    }
    sums.add(sums.groups.numberOf(tuple), one.row, values);
  }

  /** Rows of another width, titles, totals by their words, and amounts that are not plain. */
  private isApart(one: OneRow): boolean {
    const { plan, told, marks } = this.folding;
    if (one.width !== plan.heading.texts.length) return true;
    let filled = 0;
    for (let column = 0; column < one.width; column++) {
      const code = codeIn(one, column);
      if (code === BLANK) continue;
      filled++;
      if (told.isTotal(code)) return true;
    }
    if (filled < FEWEST_FILLED) return true;
    let apart = false;
    for (const at of plan.amounts) {
      const code = codeIn(one, at);
      if (code === BLANK) continue;
      const kind = told.amount(code);
      if (kind === said.apart) return true;
      // The first row of each decimal mark tells what the column's other amounts mean.
      if (kind !== said.whole && marks[markAt(at, kind)] === 0) {
        marks[markAt(at, kind)] = 1;
        apart = true;
      }
    }
    return apart;
  }
}

const codeIn = ({ rows, first }: OneRow, column: number): number => rows.codeAt(first + column);

export function codesOf(one: OneRow): Int32Array {
  const codes = new Int32Array(one.width);
  for (let column = 0; column < one.width; column++) codes[column] = codeIn(one, column);
  return codes;
}
