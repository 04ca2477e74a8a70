import type { Term } from '../glossary.ts';
import {
  cellOf,
  errorIn,
  gridOf,
  isBlank,
  isSingle,
  problemIn,
  widthOf,
  type About,
  type Grid,
  type Input,
} from './cells.ts';
import { moneyColumn, numberColumn, type MoneyColumn, type NumberColumn } from './columns.ts';
import { keyColumns, type KeyColumn } from './key-columns.ts';
import { fold, readDate } from './reading.ts';
import { fromCentavos, toCentavos, type Money } from './money.ts';
import { readAmountText, readNumberText } from './number-text.ts';
import { Problem } from './problem.ts';
import type { Text } from './language.ts';

export interface Choice {
  readonly value: string;
  readonly meaning: Text;
}

/** A column of an argument, read: NaN where a number is blank; why a bad cell is bad, by row from 0. */
interface Read<T> {
  readonly values: ArrayLike<T>;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** How one kind of argument travels from a cell or range to the domain. */
export interface Kind<T> {
  /** A `cell` kind is spread over a column by elementwise formulas; a `range` kind is read whole. */
  readonly shape: 'cell' | 'range';
  /** What the argument is, in a word, for help and metadata. */
  readonly is:
    'amount' | 'number' | 'percent' | 'whole' | 'year' | 'date' | 'text' | 'yesNo' | 'choice' | 'range';
  readonly optional: boolean;
  readonly choices?: readonly Choice[];
  /** What a blank argument stands for; reads the argument otherwise. A bad one is returned, not thrown. */
  readonly read: (input: Input, about: About) => T | Problem;
  /** Cell kinds read a whole column at once where that is faster than cell by cell. */
  readonly readColumn: undefined | ((grid: Grid<Input>, term: Term, at: number) => Read<T>);
}

const cellKind = <T>(is: Kind<T>['is'], readCell: (cell: Input, about: About) => T | Problem): Kind<T> => ({
  shape: 'cell',
  is,
  optional: false,
  readColumn: undefined,
  read(input, about) {
    const cell = cellOf(input);
    const error = errorIn(cell);
    if (error !== undefined) return problemIn('errorInCell', about, error);
    return isBlank(cell) ? problemIn('missing', about) : readCell(cell, about);
  },
});

function readNumber(cell: Input, about: About, readText = readNumberText): number | Problem {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : problemIn('notNumber', about, cell);
  const reading = typeof cell === 'string' ? readText(cell) : undefined;
  if (reading === undefined) return problemIn('notNumber', about, String(cell));
  return 'value' in reading ? reading.value : problemIn('ambiguousNumber', about, String(cell));
}

const check = <T>(value: T | Problem, fault: (value: T) => Problem | undefined): T | Problem =>
  value instanceof Problem ? value : (fault(value) ?? value);

export const number: Kind<number> = {
  ...cellKind('number', (cell, about) => readNumber(cell, about)),
  readColumn: (grid, term, at) => numberColumn(grid, term, at),
};

/** A share of one: 0.2, or the text «20 %». */
export const percent: Kind<number> = { ...number, is: 'percent' };

/** Money of either sign. */
export const amount: Kind<Money> = {
  ...cellKind('amount', (cell, about): Money | Problem => {
    const value = readNumber(cell, about, readAmountText);
    if (value instanceof Problem) return value;
    const whole = toCentavos(value);
    return Number.isNaN(whole) ? problemIn('tooLarge', about) : fromCentavos(whole);
  }),
  readColumn(grid, term, at) {
    const { values, problems } = moneyColumn(grid, term, at);
    return { values: values as unknown as ArrayLike<Money>, problems };
  },
};

const notNegative = <T>(kind: Kind<T>): Kind<T> => {
  const { readColumn } = kind;
  return {
    ...kind,
    readColumn: readColumn && ((grid, term, at) => withoutNegatives(readColumn(grid, term, at), term)),
    read: (input, about) =>
      check(kind.read(input, about), (value) =>
        Number(value) < 0 ? problemIn('negative', about) : undefined,
      ),
  };
};

/** Every negative becomes the problem of its row. */
function withoutNegatives<T>({ values, problems }: Read<T>, term: Term): Read<T> {
  const found = new Map(problems);
  for (let row = 0; row < values.length; row++)
    if (Number(values[row]) < 0) found.set(row, new Problem('negative', term, { row: row + 1 }));
  return { values, problems: found };
}

export const positiveAmount: Kind<Money> = notNegative(amount);
export const positiveNumber: Kind<number> = notNegative(number);

export const whole: Kind<number> = cellKind('whole', (cell, about) =>
  check(readNumber(cell, about), (value) =>
    Number.isSafeInteger(value) ? undefined : problemIn('notWhole', about),
  ),
);

/** Gestión: a fiscal year. */
export const year: Kind<number> = cellKind('year', (cell, about) =>
  check(readNumber(cell, about), (value) =>
    Number.isInteger(value) && value >= 1900 && value <= 2200 ? undefined : problemIn('notYear', about),
  ),
);

/** A day as Excel's serial number. ISO text and dd/mm/yyyy are read too. */
export const date: Kind<number> = cellKind('date', (cell, about) => {
  const serial = readDate(cell);
  return serial === undefined ? problemIn('notDate', about, String(cell)) : serial;
});

export const text: Kind<string> = cellKind('text', (cell) => String(cell).trim());

export const yesNo: Kind<boolean> = cellKind('yesNo', (cell, about) => {
  if (typeof cell === 'boolean') return cell;
  const said = fold(String(cell));
  if (['si', 's', 'yes', 'y', 'sim', 'verdadero', 'true', '1', 'x'].includes(said)) return true;
  if (['no', 'n', 'nao', 'falso', 'false', '0'].includes(said)) return false;
  return problemIn('notYesNo', about);
});

/** «Orden saltando» is orden_saltando: nobody types the underscore. */
const joined = (said: string): string => fold(said).replace(/[\s_]+/g, '_');

/** One of a few words. Read without regard to case, accents or underscores; the value is the word as written here. */
export const choice = <const V extends string>(options: Readonly<Record<V, Text>>): Kind<V> => {
  const values = Object.keys(options) as V[];
  const known = new Map<string, V>(
    values.flatMap((value) => [value, fold(value), joined(value)].map((said) => [said, value])),
  );
  return {
    ...cellKind('choice', (cell, about) => {
      const said = String(cell);
      const value = known.get(said) ?? known.get(fold(said)) ?? known.get(joined(said));
      return value ?? problemIn('notChoice', about, values.join(', '));
    }),
    choices: values.map((value) => ({ value, meaning: options[value] })),
  };
};

/** An argument that may be left out; undefined then. */
export const optional = <T>(kind: Kind<T>): Kind<T | undefined> => {
  return {
    ...kind,
    optional: true,
    read: (input, about) =>
      isBlank(cellOf(input)) && isSingle(gridOf(input)) ? undefined : kind.read(input, about),
  };
};

/** An argument read whole, whatever the formula makes of it. */
export const rangeKind = <T>(readRange: (grid: Grid<Input>, about: About) => T | Problem): Kind<T> => ({
  shape: 'range',
  is: 'range',
  optional: false,
  readColumn: undefined,
  read: (input, about) => readRange(gridOf(input), about),
});

/** A range as one column. A single row of several cells is taken as a column too. */
const upright = (grid: Grid<Input>): Grid<Input> =>
  grid.length === 1 && widthOf(grid) > 1 ? (grid[0] ?? []).map((cell) => [cell]) : grid;

const oneColumn = { es: 'una sola columna', en: 'a single column', pt: 'uma só coluna' };

/** A range of one column. More would be read without a word of what is left out. */
const columnKind = <T>(readUpright: (grid: Grid<Input>, term: Term) => T | Problem): Kind<T> =>
  rangeKind((grid, about) =>
    grid.length > 1 && widthOf(grid) > 1
      ? problemIn('badShape', about, oneColumn)
      : readUpright(upright(grid), about.term),
  );

export const amounts: Kind<MoneyColumn> = columnKind((grid, term) => moneyColumn(grid, term));
export const numbers: Kind<NumberColumn> = columnKind((grid, term) => numberColumn(grid, term));

/** A column read cell by cell; the first bad cell is the answer, with its row. Blank cells are undefined. */
export const column = <T>(kind: Kind<T>): Kind<readonly (T | undefined)[]> =>
  columnKind((grid, term) => {
    const values: (T | undefined)[] = [];
    for (const [row, [cell]] of grid.entries()) {
      const value = isBlank(cell) ? undefined : kind.read(cell, { term, place: { row: row + 1 } });
      if (value instanceof Problem) return value;
      values.push(value);
    }
    return values;
  });

const columnsUpTo = (most: number): Text => ({
  es: `de 1 a ${String(most)} columnas`,
  en: `1 to ${String(most)} columns`,
  pt: `de 1 a ${String(most)} colunas`,
});

/** One to `most` columns of keys. */
export const keys = (most: number): Kind<readonly KeyColumn[]> =>
  rangeKind((grid, about) =>
    widthOf(grid) > most ? problemIn('badShape', about, columnsUpTo(most)) : keyColumns(grid),
  );

/** A block of cells, taken as it is. */
export const cells: Kind<Grid<Input>> = rangeKind((grid) => grid);
