import { bandTable } from '../engine/bands.ts';
import { problemIn, widthOf, type About, type Grid, type Input } from '../engine/cells.ts';
import { rangeKind, text, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { categoriasMunicipales, type CategoryBand } from '../norms/categorias-municipales.ts';
import type { Norm } from '../engine/norm.ts';

/** Category schemes that have a name, dated; or the user's own bands, which have no date. */
export type Scheme = Norm<readonly CategoryBand[]> | readonly CategoryBand[];

const named: ReadonlyMap<string, Norm<readonly CategoryBand[]>> = new Map([
  ['bolivia', categoriasMunicipales],
]);
export const schemeNames = [...named.keys()];

const shape = {
  es: 'dos columnas, desde y categoría',
  en: 'two columns, from and category',
  pt: 'duas colunas, desde e categoria',
};

function ownBands(grid: Grid<Input>, about: About): Scheme | Problem {
  const bands = bandTable(grid, about, text, shape);
  return bands instanceof Problem
    ? bands
    : bands.map(({ from, label }) => ({ desde: from, categoria: label }));
}

/** The name of a scheme, or two columns of one's own: population from which (inclusive), and category. */
export const scheme: Kind<Scheme> = rangeKind((grid, about) => {
  if (widthOf(grid) === 2) return ownBands(grid, about);
  if (grid.length > 1 || widthOf(grid) > 2) return problemIn('badShape', about, shape);
  const name = text.read(grid, about);
  if (name instanceof Problem) return name;
  return named.get(fold(name)) ?? problemIn('notChoice', about, schemeNames.join(', '));
});

/** The bands in force in a gestión; the latest when none is given. Undefined before the first. */
export const bandsOf = (chosen: Scheme, gestion: number | undefined): readonly CategoryBand[] | undefined =>
  'versions' in chosen ? (gestion === undefined ? chosen.current : chosen.in(gestion))?.value : chosen;

/** The category of a population; undefined below the first band. */
export const categoryIn = (bands: readonly CategoryBand[], population: number): string | undefined =>
  [...bands].reverse().find(({ desde }) => population >= desde)?.categoria;
