import { isBlank, widthOf, type Grid, type Input } from '../engine/cells.ts';
import type { Result } from '../engine/formula.ts';
import { looksLikePoints, measured, pointsOf } from '../engine/measured.ts';
import { Problem, type Place } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import type { Term } from '../glossary.ts';
import type { CapacityRule } from '../norms/capag.ts';
import { finalGrade, threeGrades, withInformation } from './capag-grade.ts';

/** The figures of one municipality; saving in one cell, or in three. */
type Row = readonly [debt: Input, saving: readonly Input[], liquidity: Input];

const yearsShape = {
  es: 'una columna, o tres: los años del más antiguo al último',
  en: 'one column, or three: the years from the oldest to the latest',
  pt: 'uma coluna, ou três: os anos do mais antigo ao último',
};

const oneColumn = { es: 'una sola columna', en: 'a single column', pt: 'uma só coluna' };

function misfitIn(term: Term, grid: Grid<Input>, rows: number): Problem | undefined {
  if (widthOf(grid) > 1) return new Problem('badShape', term, {}, oneColumn);
  return grid.length === rows ? undefined : new Problem('lengths', term, {}, `${rows} / ${grid.length}`);
}

/** One row per municipality; three years of a single one may also be written downwards. */
function savingRows(grid: Grid<Input>, rows: number): Grid<Input> | Problem {
  const written = rows === 1 && grid.length > 1 && widthOf(grid) === 1 ? [grid.map(([cell]) => cell)] : grid;
  const width = widthOf(written);
  if (width !== 1 && width !== 3) return new Problem('badShape', 'ahorroCorriente', {}, yearsShape);
  return written.length === rows
    ? written
    : new Problem('lengths', 'ahorroCorriente', {}, `${rows} / ${written.length}`);
}

/** The figures of each municipality, in the shape they were written. */
export function capagRows(
  debts: Grid<Input>,
  savings: Grid<Input>,
  liquidities: Grid<Input>,
): readonly Row[] | Problem {
  const saving = savingRows(savings, debts.length);
  const misfit =
    misfitIn('endeudamiento', debts, debts.length) ?? misfitIn('liquidezRelativa', liquidities, debts.length);
  if (misfit) return misfit;
  return saving instanceof Problem
    ? saving
    : saving.map((years, row): Row => [debts[row]?.[0], years, liquidities[row]?.[0]]);
}

const isMissing = (cell: Input): boolean =>
  isBlank(cell) || (typeof cell === 'string' && /^n[./]?d\.?$/.test(fold(cell)));

/** From here on a bare number is a percentage without its sign: no grade of saving depends on what lies beyond. */
const tooLarge: Readonly<Partial<Record<Term, number>>> = {
  endeudamiento: 1,
  ahorroCorriente: 10,
  liquidezRelativa: 1,
};

function pointsIn(cell: Input, term: Term, place: Place): number | Problem {
  const value = measured.read(cell, { term, place });
  if (value instanceof Problem) return value;
  if (value.value < 0 && term !== 'liquidezRelativa') return new Problem('negative', term, place);
  return pointsOf(value, tooLarge[term] ?? 1) ?? new Problem('outOfRange', term, place, looksLikePoints);
}

export function graded(
  rule: CapacityRule,
  [debt, saving, liquidity]: Row,
  grade: string | Problem | undefined,
  place: Place,
): Result {
  const all = [debt, ...saving, liquidity];
  if (all.every(isBlank)) return place.row === undefined ? new Problem('missing', 'endeudamiento') : '';
  if (grade instanceof Problem) return grade;
  if (all.some(isMissing)) return 'n.d.';
  const points = [
    pointsIn(debt, 'endeudamiento', place),
    ...saving.map((cell) => pointsIn(cell, 'ahorroCorriente', place)),
    pointsIn(liquidity, 'liquidezRelativa', place),
  ];
  const bad = points.find((each) => each instanceof Problem);
  if (bad) return bad;
  const [first = 0, ...others] = points as readonly number[];
  const letters = threeGrades(rule, first, others.slice(0, -1), others.at(-1) ?? 0);
  return withInformation(finalGrade(letters), grade, rule);
}
