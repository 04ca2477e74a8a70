import type { Grid, Input } from '../engine/cells.ts';
import { numberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import { readDate } from '../engine/reading.ts';

/** A column that decides among equals. */
export interface TieBreak {
  readonly name: string;
  /** Whether the higher figure goes first: always, but where the name ends in «(menor)». */
  readonly highFirst: boolean;
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

const LOW_FIRST = /\(\s*menor\s*\)$/i;

const headless = {
  es: 'la primera fila debe traer el nombre de cada criterio',
  en: 'the first row must hold the name of each criterion',
  pt: 'a primeira linha deve trazer o nome de cada critério',
};

/** Columns as long as the list, or one row longer: then the first row names them. */
export function tieBreaksIn(grid: Grid<Input>, rows: number): readonly TieBreak[] | Problem {
  const isNamed = grid.length === rows + 1;
  if (!isNamed && grid.length !== rows)
    return new Problem('lengths', 'criteriosDesempate', {}, `${rows} / ${grid.length}`);
  const [heads = []] = grid;
  if (isNamed && heads.some((head) => typeof head !== 'string' || head.trim() === ''))
    return new Problem('badShape', 'criteriosDesempate', {}, headless);
  const figures = isNamed ? grid.slice(1) : grid;
  return heads.map((head, at) => {
    const name = isNamed ? String(head).trim() : `criterio ${at + 1}`;
    return { name, highFirst: !LOW_FIRST.test(name), ...figuresIn(figures, at) };
  });
}

/** Numbers, and dates also as text. */
function figuresIn(grid: Grid<Input>, at: number): Pick<TieBreak, 'values' | 'problems'> {
  const { values, problems } = numberColumn(grid, 'criteriosDesempate', at);
  const left = new Map(problems);
  for (const row of problems.keys()) {
    const day = readDate(grid[row]?.[at]);
    if (day === undefined) continue;
    values[row] = day;
    left.delete(row);
  }
  return { values, problems: left };
}
