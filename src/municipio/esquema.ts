import { isBlank, problemIn, widthOf, type About, type Grid, type Input } from '../engine/cells.ts';
import { number, rangeKind, text, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { categoriasMunicipales, type CategoryBand } from '../norms/categorias-municipales.ts';
import type { Norm } from '../engine/norm.ts';

/** Category schemes that have a name, dated; or the user's own bands, which have no date. */
export type Scheme = Norm<readonly CategoryBand[]> | readonly CategoryBand[];

const named: Readonly<Record<string, Norm<readonly CategoryBand[]>>> = { bolivia: categoriasMunicipales };
export const schemeNames = Object.keys(named);

const shape = {
  es: 'dos columnas, desde y categoría',
  en: 'two columns, from and category',
  pt: 'duas colunas, desde e categoria',
};

function ownBands(grid: Grid<Input>, about: About): Scheme | Problem {
  const bands = new Map<number, string>();
  for (const [row, [from, category]] of grid.entries()) {
    if (isBlank(from) && isBlank(category)) continue;
    const place = { row: row + 1 };
    const desde = number.read(from, { ...about, place });
    if (desde instanceof Problem) return desde;
    const categoria = text.read(category, { ...about, place });
    if (categoria instanceof Problem) return categoria;
    if (bands.has(desde)) return new Problem('ambiguous', about.term, place, desde);
    bands.set(desde, categoria);
  }
  return bands.size === 0
    ? problemIn('empty', about)
    : [...bands].map(([desde, categoria]) => ({ desde, categoria })).sort((a, b) => a.desde - b.desde);
}

/** The name of a scheme, or two columns of one's own: population from which (inclusive), and category. */
export const scheme: Kind<Scheme> = rangeKind((grid, about) => {
  if (widthOf(grid) === 2) return ownBands(grid, about);
  if (grid.length > 1 || widthOf(grid) > 2) return problemIn('badShape', about, shape);
  return named[fold(String(grid[0]?.[0]))] ?? problemIn('notChoice', about, schemeNames.join(', '));
});

/** The bands in force in a gestión; the latest when none is given. Undefined before the first. */
export const bandsOf = (chosen: Scheme, gestion: number | undefined): readonly CategoryBand[] | undefined =>
  'versions' in chosen ? (gestion === undefined ? chosen.current : chosen.in(gestion))?.value : chosen;

/** The category of a population; undefined below the first band. */
export const categoryIn = (bands: readonly CategoryBand[], population: number): string | undefined =>
  [...bands].reverse().find(({ desde }) => population >= desde)?.categoria;
