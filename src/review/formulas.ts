import { isFormula } from '../books/plan.ts';
import { keyOf, type LocatedPanel, type LocatedRow } from '../books/guided/located.ts';
import { OBSERVATIONS } from '../books/guided/layout.ts';
import { findingAt, type Finding, type Rule } from './finding.ts';

const REPLACED = {
  reason: 'Aquí iba una fórmula y hay un valor escrito a mano: el resto del libro no lo sabe.',
  remedy: 'Copie la fórmula de la fila vecina, o actualice el libro con Muni.',
};
const ERASED = {
  reason: 'Falta la fórmula de esta celda.',
  remedy: 'Copie la fórmula de la fila vecina, o actualice el libro con Muni.',
};
const BARE = {
  reason: 'La fila no tiene sus fórmulas: nada la suma ni la comprueba.',
  remedy: 'Actualice el libro con Muni: conserva lo escrito y completa las fórmulas.',
};
const OTHER = {
  reason: 'La fórmula no es la de su columna.',
  remedy: 'Copie la fórmula de la fila vecina, o actualice el libro con Muni.',
};

/** Cells that the book works out and somebody wrote over, erased or changed. */
export const formulas: Rule = ({ panels }) =>
  [...panels.values()].flatMap((panel) => (panel.panel.kind === 'table' ? inTable(panel) : inFacts(panel)));

function inTable(panel: LocatedPanel): readonly Finding[] {
  const worked = panel.placed.columns
    .filter(({ key, spec }) => (key === OBSERVATIONS || spec?.formula !== undefined) && panel.at.has(key))
    .map(({ key }) => key);
  const usual = new Map(worked.map((key) => [key, mostCommon(panel, key)]));
  const key = keyOf(panel);
  return panel.rows
    .filter(({ cells }) => key === undefined || cells[key] !== undefined)
    .flatMap((row) => inRow(panel, row, { worked, usual }));
}

interface Expected {
  readonly worked: readonly string[];
  readonly usual: ReadonlyMap<string, string | undefined>;
}

function inRow(
  panel: LocatedPanel,
  { row, cells }: LocatedRow,
  { worked, usual }: Expected,
): readonly Finding[] {
  const formulaAt = (key: string): string | undefined => formulaIn(cells[key]);
  if (worked.length > 1 && worked.every((key) => cells[key] === undefined))
    return [findingAt(panel, row, keyOf(panel) ?? worked[0] ?? '', BARE)];
  return worked.flatMap((key) => {
    const formula = formulaAt(key);
    if (cells[key] === undefined) return [findingAt(panel, row, key, ERASED)];
    if (formula === undefined) return [findingAt(panel, row, key, REPLACED)];
    const isOther =
      formula !== SHARED && usual.get(key) !== undefined && relative(formula, row) !== usual.get(key);
    return isOther ? [findingAt(panel, row, key, OTHER)] : [];
  });
}

function inFacts(panel: LocatedPanel): readonly Finding[] {
  const facts = panel.panel.kind === 'facts' ? panel.panel.facts : [];
  return panel.rows.flatMap(({ row, cells }) => {
    const fact = facts.find(({ label }) => label === cells['label']);
    if (fact?.formula === undefined) return [];
    if (cells['value'] === undefined) return [findingAt(panel, row, 'value', ERASED)];
    return formulaIn(cells['value']) === undefined ? [findingAt(panel, row, 'value', REPLACED)] : [];
  });
}

/** Excel writes a formula once and says of the others that they share it: they are read without their text. */
const SHARED = '=';

const formulaIn = (cell: LocatedRow['cells'][string] | undefined): string | undefined =>
  cell !== undefined && cell !== null && isFormula(cell) ? cell.formula : undefined;

/** As most rows have it; undefined where they have it no more than once, and nobody can tell which is right. */
function mostCommon(panel: LocatedPanel, key: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { row, cells } of panel.rows) {
    const formula = formulaIn(cells[key]);
    if (formula === undefined || formula === SHARED) continue;
    const said = relative(formula, row);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Texts and names of sheets are passed over; rows of references that move with the formula are told from its own. */
const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g;

const relative = (formula: string, row: number): string =>
  formula.replace(REFERENCE, (whole, column?: string, fixed?: string, number?: string) =>
    column === undefined || fixed === '$' ? whole : `${column}[${String(Number(number) - row)}]`,
  );
