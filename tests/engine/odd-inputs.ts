import type { Kind } from '../../src/engine/kinds.ts';
import type { Random } from './random.ts';

/** Cells that people, systems and hostile scripts put where a formula looks. All of them can come out of JSON. */
const oddCells: readonly unknown[] = [
  ...[null, '', ' ', true, false, 0, -0, 1, -1, 0.1, 100, -0.005, 2026, 46_053, 9_999, -10_000],
  ...[1e15, -1e15, 1e22, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  ...['1.234', '1.234.567,89', '(123,45)', '12,5 %', '-5 %', '1e999', '-1e999', '9'.repeat(400)],
  ...['2026-02-29', '2028-02-29', '31/12/2026', '9999-12-31', '#N/A', '#DIV/0!'],
  ...['A', 'San Pedro', 'Sucre', 'efectivo', 'sí', 'optimo', 'equidad', 'SENAPE', 'bolivia', 'Salud'],
  ...['constructor', '__proto__', 'toString', 'a / b', 'a ^ 99 ^ b', 'si(a > 1; a; b', '\u0000', '🙂'],
  ...[{}, { code: '#REF!' }, { error: 3 }, { toString: 1 }, [], [1], [[1]]],
];

const oddArguments: readonly unknown[] = [
  ...[undefined, [], [[]], [[], []], [[1], null], [null, [1]], [1, [2]], [[1], 2], [[1], [2, 3]], [[[1]]]],
];

const HUNDREDTHS = 100;

/** Arguments that resemble an example, so that most calls get past the reading, and then are not quite it. */
export class OddInputs {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** One argument is changed for sure; each of the others, now and then. */
  call(kinds: readonly Kind<unknown>[], example: readonly unknown[]): readonly unknown[] {
    const chosen = this.random.below(kinds.length);
    return kinds.map((kind, at) =>
      at === chosen || this.random.below(8) === 0 ? this.changed(example[at], kind) : example[at],
    );
  }

  /** Any JSON value, to a depth of three, with cells of all sorts at its leaves. */
  anything(depth = 3): unknown {
    const { random } = this;
    const kinds: readonly (() => unknown)[] = [
      () => this.cell(),
      () => this.cell(),
      () => random.oneOf(oddArguments),
      () => this.words(),
      () => Array.from({ length: random.below(5) }, () => this.anything(depth - 1)),
      () => Object.fromEntries([[this.words(), this.anything(depth - 1)]]),
    ];
    return depth === 0 ? this.cell() : random.oneOf(kinds)();
  }

  /** A text of any letters, digits and signs. */
  private words(): string {
    const { random } = this;
    const letter = () =>
      String.fromCharCode(random.below(8) === 0 ? random.below(0x3000) : 32 + random.below(95));
    return Array.from({ length: random.below(12) }, letter).join('');
  }

  private changed(example: unknown, { choices = [] }: Kind<unknown>): unknown {
    const { random } = this;
    const changes: readonly (() => unknown)[] = [
      () => this.withOddCells(example),
      () => this.withOddCells(example),
      () => (choices.length > 0 ? random.oneOf(choices).value : this.figure()),
      () => this.cell(),
      () => this.block(),
      () => random.oneOf(oddArguments),
    ];
    return random.oneOf(changes)();
  }

  private withOddCells(example: unknown): unknown {
    if (!Array.isArray(example)) return this.cell();
    const rows = (example as unknown[][]).map((cells) => [...cells]);
    const row = this.random.oneOf(rows);
    row[this.random.below(row.length)] = this.cell();
    return this.random.below(4) === 0 ? [...rows, row] : rows;
  }

  private block(): unknown {
    const width = this.random.below(5) + 1;
    return Array.from({ length: this.random.below(4) + 1 }, () =>
      Array.from({ length: width }, () => this.cell()),
    );
  }

  private cell(): unknown {
    return this.random.below(2) === 0 ? this.figure() : this.random.oneOf(oddCells);
  }

  private figure(): number {
    const size = this.random.oneOf([1, 1, 1, -1, 0.001, 1e9]);
    return (this.random.below(100_000_000) / HUNDREDTHS) * size;
  }
}
