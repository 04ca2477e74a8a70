import type { RawCell } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { BLANK, type ByteRows } from '../read/bytes/rows.ts';
import { ByteText, cellsOf, MOST_ROWS } from '../read/bytes/table.ts';
import type { FoldPlan } from './plan.ts';
import { said, SaidTexts } from './texts.ts';
import { Tuples } from './tuples.ts';

const EXACT = 1e14; // centavos: a cell tells this many to the last one
const LARGEST_CELL = 8e15; // centavos that an amount may reach in the unit it is counted in
const SAMPLED = 8000;
const MOST_IN_TITLE = 2;

/** A row of what was brought together: a group so far, or one of the file's that stands by itself. */
interface Kept {
  readonly row: number;
  readonly group: number;
  /** Sums in centavos of the group, NaN where blank; or the texts of every cell. */
  readonly cells: Float64Array | Int32Array;
}

/**
 * Brings rows together as they arrive: those that say the same in the keys become one, with their amounts added in
 * whole centavos. A row that may be no detail, or an amount that not everybody would read alike, stands by itself, so
 * that what understands tables decides about it as in any table.
 */
export class FoldText extends ByteText {
  plan: FoldPlan | undefined;
  /** Rows below the heading. */
  count = 0;
  private readonly most: number;
  private readonly planned: (first: readonly (readonly RawCell[])[]) => FoldPlan | undefined;
  private told: SaidTexts | undefined;
  private groups = new Tuples(1);
  private tuple = new Int32Array(1);
  private sums = new Float64Array(0);
  private firstRows: number[] = [];
  private readonly kept: Kept[] = [];
  private readonly marks = new Set<number>();
  private filledGiven = new Uint8Array(0);
  private sample: Int32Array[] = [];
  private stride = 1;
  private exact = EXACT;

  constructor(file: string, planned: FoldText['planned'], most = MOST_ROWS) {
    super(file);
    this.planned = planned;
    this.most = most;
  }

  /** The rows brought together, with the row of the file of each, and rows from all along the file. */
  end(): Folded | undefined {
    const rows = this.finish();
    if (!rows) return undefined;
    this.cutMore(rows);
    const { plan } = this;
    if (!plan) return undefined;
    for (let group = 0; group < this.groups.count; group++) this.keepGroup(group);
    this.kept.sort((a, b) => a.row - b.row);
    const texts = rows.texts.strings(() => this.upper.page());
    const textOf = (code: number): RawCell => (code < 0 ? null : (texts[code] ?? null));
    return {
      rows: this.kept.map((each) => this.cellsOf(each, plan, textOf)),
      sourceRows: this.kept.map(({ row }) => row),
      sample: this.sample.map((codes) => Array.from(codes, textOf)),
      uneven: plan.given.filter((_, at) => this.filledGiven[at] === FILLED + EMPTY),
    };
  }

  protected override cutMore(rows: ByteRows): void {
    if (!this.told) this.prepare(rows);
    const { plan, told } = this;
    if (!plan || !told) {
      rows.drain(() => undefined);
      return;
    }
    told.grow();
    let row = rows.rows - rows.widths.length;
    rows.drain((first, width) => {
      row++;
      if (row > plan.heading.firstRow) this.take({ rows, first, width, row }, plan, told);
    });
    if (this.groups.count + this.kept.length > this.most) throw new FileProblem('tooManyGroups', this.file);
  }

  private prepare(rows: ByteRows): void {
    this.told = new SaidTexts(rows.texts);
    this.plan = this.planned(cellsOf(rows, this.upper));
    if (!this.plan) return;
    const { keys, given, times } = this.plan;
    this.tuple = new Int32Array(keys.length + given.length);
    this.groups = new Tuples(this.tuple.length);
    this.filledGiven = new Uint8Array(given.length);
    this.exact = Math.min(EXACT, LARGEST_CELL / times);
  }

  private take(one: OneRow, plan: FoldPlan, told: SaidTexts): void {
    this.count++;
    if (this.count % this.stride === 0) this.keepSample(one);
    if (this.isApart(one, plan, told)) {
      this.kept.push({ row: one.row, group: -1, cells: codesOf(one) });
      return;
    }
    const { keys, given, amounts } = plan;
    const { tuple } = this;
    for (let at = 0; at < keys.length; at++) tuple[at] = codeIn(one, keys[at] as number);
    for (let at = 0; at < given.length; at++) {
      const filled = codeIn(one, given[at] as number) === BLANK ? EMPTY : FILLED;
      tuple[keys.length + at] = filled;
      this.filledGiven[at] = (this.filledGiven[at] as number) | filled;
    }
    const group = this.groups.numberOf(tuple);
    if (group === this.firstRows.length) this.open(one.row, amounts.length);
    this.add(one, group, amounts, told);
  }

  private add(one: OneRow, group: number, amounts: readonly number[], told: SaidTexts): void {
    const start = group * amounts.length;
    for (let at = 0; at < amounts.length; at++) {
      const code = codeIn(one, amounts[at] as number);
      if (code === BLANK) continue;
      const value = told.centavos[code] as number;
      const sofar = this.sums[start + at] as number;
      const next = sofar === sofar ? sofar + value : value; // NaN is blank
      if (Math.abs(next) < this.exact || sofar !== sofar) this.sums[start + at] = next;
      else {
        this.keepGroup(group); // before it is more than a cell tells exactly
        this.firstRows[group] = one.row;
        this.sums[start + at] = value;
      }
    }
  }

  /** Rows of another width, titles, totals by their words, and amounts that are not plain. */
  private isApart(one: OneRow, { heading, amounts }: FoldPlan, told: SaidTexts): boolean {
    if (one.width !== heading.texts.length) return true;
    let filled = 0;
    for (let column = 0; column < one.width; column++) {
      const code = codeIn(one, column);
      if (code === BLANK) continue;
      filled++;
      if (told.isTotal(code)) return true;
    }
    if (filled <= MOST_IN_TITLE) return true;
    let apart = false;
    for (const at of amounts) {
      const code = codeIn(one, at);
      if (code === BLANK) continue;
      const kind = told.amount(code);
      if (kind === said.apart) return true;
      // The first row of each decimal mark tells what the column's other amounts mean.
      if (kind !== said.whole && !this.marks.has(at * 8 + kind)) {
        this.marks.add(at * 8 + kind);
        apart = true;
      }
    }
    return apart;
  }

  private open(row: number, amounts: number): void {
    this.firstRows.push(row);
    const needed = this.firstRows.length * amounts;
    if (needed <= this.sums.length) {
      this.sums.fill(Number.NaN, needed - amounts, needed);
      return;
    }
    const larger = new Float64Array(Math.max(1024, this.sums.length * 2, needed)).fill(Number.NaN);
    larger.set(this.sums.subarray(0, needed - amounts));
    this.sums = larger;
  }

  private keepGroup(group: number): void {
    const width = this.plan?.amounts.length ?? 0;
    const cells = this.sums.slice(group * width, (group + 1) * width);
    this.kept.push({ row: this.firstRows[group] ?? 0, group, cells });
    this.sums.fill(Number.NaN, group * width, (group + 1) * width);
  }

  private keepSample(one: OneRow): void {
    this.sample.push(codesOf(one));
    if (this.sample.length < SAMPLED) return;
    this.sample = this.sample.filter((_, at) => at % 2 === 1);
    this.stride *= 2;
  }

  private cellsOf({ group, cells }: Kept, plan: FoldPlan, textOf: (code: number) => RawCell): RawCell[] {
    if (group < 0) return Array.from(cells, textOf);
    const row = new Array<RawCell>(plan.heading.texts.length).fill(null);
    for (const [place, at] of plan.keys.entries()) row[at] = textOf(this.groups.at(group, place));
    for (const [place, at] of plan.given.entries())
      if (this.groups.at(group, plan.keys.length + place) === FILLED) row[at] = SOMETHING;
    for (const [place, at] of plan.amounts.entries()) {
      const sum = cells[place] as number;
      row[at] = sum === sum ? sum / 100 : null;
    }
    return row;
  }
}

const EMPTY = 1;
const FILLED = 2;
/** Stands where rows brought together say different things. */
const SOMETHING = '·';

export interface Folded {
  readonly rows: readonly (readonly RawCell[])[];
  readonly sourceRows: readonly number[];
  readonly sample: readonly (readonly RawCell[])[];
  /** Columns given up that some rows fill and others do not, which may tell a subtotal from its detail. */
  readonly uneven: readonly number[];
}

interface OneRow {
  readonly rows: ByteRows;
  readonly first: number;
  readonly width: number;
  readonly row: number;
}

const codeIn = ({ rows, first }: OneRow, column: number): number => rows.codeAt(first + column);

const codesOf = (one: OneRow): Int32Array =>
  Int32Array.from({ length: one.width }, (_, column) => codeIn(one, column));
