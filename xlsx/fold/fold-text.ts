import type { RawCell } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { ByteRows, type Cut, type CutRow, type RowTaker } from '../read/bytes/rows.ts';
import { joined } from '../read/gunzip.ts';
import { ByteText, cellsOf, MOST_ROWS } from '../read/bytes/table.ts';
import { CarefulRows, codesOf } from './careful-rows.ts';
import { EMPTY, FILLED, PlainRows, type Folding } from './plain-rows.ts';
import type { FoldPlan } from './plan.ts';
import type { GroupSums, Sums } from './sums.ts';

const SAMPLED = 4000; // rows

/**
 * Brings rows together as they arrive: those that say the same in the keys become one, with their amounts added in
 * whole centavos. A row that may be no detail, or an amount that not everybody would read alike, stands by itself, so
 * that what understands tables decides about it as in any table.
 */
export class FoldText extends ByteText {
  plan: FoldPlan | undefined;
  /** Rows below the heading. */
  count = 0;
  protected readonly sampled: number = SAMPLED;
  private readonly most: number;
  private readonly planned: (first: readonly (readonly RawCell[])[]) => FoldPlan | undefined;
  private careful: CarefulRows | undefined;
  private isPrepared = false;
  /** Rows from all along the file, as texts or as they are written. */
  private sample: (Int32Array | Uint8Array)[] = [];
  private stride = 1;

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
    const { plan, careful } = this;
    if (!plan || !careful) return undefined;
    const sample = this.sampleOf(rows);
    const texts = rows.texts.strings(() => this.upper.page());
    const textOf = (code: number): RawCell => (code < 0 ? null : (texts[code] ?? null));
    const { sums, filledGiven } = careful.folding;
    const kept = [...careful.apart, ...sums.all()].sort((a, b) => a.row - b.row);
    return {
      rows: kept.map((each) =>
        'group' in each ? groupCells(each, plan, sums, textOf) : Array.from(each.cells, textOf),
      ),
      sourceRows: kept.map(({ row }) => row),
      sample: sample.map((codes) => Array.from(codes, textOf)),
      uneven: plan.given.filter((_, at) => filledGiven[at] === FILLED + EMPTY),
    };
  }

  protected override cutMore(rows: ByteRows): void {
    if (!this.isPrepared) this.prepare(rows);
    const { plan, careful } = this;
    let row = rows.rows - rows.widths.length;
    rows.drain((first, width) => {
      row++;
      if (!plan || !careful || row <= plan.heading.firstRow) return;
      const one = { rows, first, width, row };
      this.count++;
      if (this.untilSampled() === this.stride) this.keepSample(codesOf(one));
      careful.take(one);
    });
    if (careful && careful.count > this.most) throw new FileProblem('tooManyGroups', this.file);
  }

  private prepare(rows: ByteRows): void {
    this.isPrepared = true;
    this.plan = this.planned(cellsOf(rows, this.upper));
    if (!this.plan) return;
    this.careful = new CarefulRows(this.plan, rows);
    rows.taker = this.takerOf(rows, this.careful);
  }

  /** Who adds up the rows that need not be cut into cells. */
  protected plainOf(folding: Folding, cut: Cut): Pick<PlainRows, 'take' | 'taken'> | undefined {
    return new PlainRows(folding, cut);
  }

  private takerOf(rows: ByteRows, careful: CarefulRows): RowTaker {
    const plain = this.plainOf(careful.folding, rows.cut);
    const taker = {
      taken: 0,
      quick: (bytes: Uint8Array, from: number, row: number): number => {
        const before = this.count;
        const at = plain ? this.takePlain(plain, bytes, from, row) : from;
        taker.taken = this.count - before;
        return at;
      },
      careful: ({ first, width, row, written }: CutRow): void => {
        this.count++;
        if (this.untilSampled() === this.stride) this.keepSample(written.slice());
        careful.take({ rows, first, width, row });
      },
    };
    return taker;
  }

  /** Plain rows up to each that is kept as a sample, and that one. */
  private takePlain(
    plain: Pick<PlainRows, 'take' | 'taken'>,
    bytes: Uint8Array,
    from: number,
    row: number,
  ): number {
    const start = this.count;
    for (let at = from; ;) {
      const most = this.untilSampled() - 1;
      at = plain.take(bytes, at, row + this.count - start, most);
      this.count += plain.taken;
      if (plain.taken < most) return at;
      const next = plain.take(bytes, at, row + this.count - start, 1);
      if (plain.taken === 0) return at;
      this.count++;
      this.keepSample(bytes.slice(at, next));
      at = next;
    }
  }

  /** How many rows there are from the one at hand to the next that is kept to tell what the columns are. */
  private untilSampled(): number {
    return this.stride - (this.count % this.stride);
  }

  private keepSample(row: Int32Array | Uint8Array): void {
    this.sample.push(row);
    if (this.sample.length < this.sampled) return;
    this.sample = this.sample.filter((_, at) => at % 2 === 1);
    this.stride *= 2;
  }

  /** Rows that were kept as they are written are cut now. */
  private sampleOf({ texts, cut }: ByteRows): Int32Array[] {
    const rows = new ByteRows(this.file, cut, texts);
    const made = this.sample.filter((each) => each instanceof Int32Array);
    const written = this.sample.filter((each) => each instanceof Uint8Array);
    rows.push(
      joined(
        written,
        written.reduce((all, { length }) => all + length, 0),
      ),
    );
    rows.end();
    let left = written.length; // at the end there may be one more that is blank
    rows.drain((first, width) => {
      if (left-- > 0) made.push(codesOf({ rows, first, width, row: 0 }));
    });
    return made;
  }
}

/** Stands where rows brought together say different things. */
const SOMETHING = '·';

export interface Folded {
  readonly rows: readonly (readonly RawCell[])[];
  readonly sourceRows: readonly number[];
  readonly sample: readonly (readonly RawCell[])[];
  /** Columns given up that some rows fill and others do not, which may tell a subtotal from its detail. */
  readonly uneven: readonly number[];
}

function groupCells(
  { group, cells }: GroupSums,
  { heading, keys, given, amounts }: FoldPlan,
  { groups }: Sums,
  textOf: (code: number) => RawCell,
): RawCell[] {
  const row = new Array<RawCell>(heading.texts.length).fill(null);
  for (const [place, at] of keys.entries()) row[at] = textOf(groups.at(group, place));
  for (const [place, at] of given.entries())
    if (groups.at(group, keys.length + place) === FILLED) row[at] = SOMETHING;
  for (const [place, at] of amounts.entries()) {
    const sum = cells[place] as number;
    row[at] = sum === sum ? sum / 100 : null;
  }
  return row;
}
