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
  readonly usual: ReadonlyMap<string, Template | undefined>;
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
    const template = usual.get(key);
    const isOther = formula !== SHARED && template !== undefined && inRowOf(template, row) !== formula;
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

/** A formula with the rows of its references told from its own: what it says in any row. */
type Template = readonly (string | { readonly column: string; readonly down: number })[];

/** Texts and names of sheets are passed over, and references whose row is fixed. */
const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g;

function templateOf(formula: string, row: number): Template {
  const parts: Template[number][] = [];
  let from = 0;
  for (const match of formula.matchAll(REFERENCE)) {
    const [whole, column, fixed, number] = match;
    if (column === undefined || fixed === '$') continue;
    parts.push(formula.slice(from, match.index), { column, down: Number(number) - row });
    from = match.index + whole.length;
  }
  return [...parts, formula.slice(from)];
}

const inRowOf = (template: Template, row: number): string => {
  let said = '';
  for (const part of template)
    said += typeof part === 'string' ? part : part.column + String(row + part.down);
  return said;
};

const GUESSES = 3;

/** As most rows have it; undefined where no formula is that of most, and nobody can tell which is right. */
function mostCommon(panel: LocatedPanel, key: string): Template | undefined {
  let left = panel.rows.flatMap(({ row, cells }) => {
    const formula = formulaIn(cells[key]);
    return formula === undefined || formula === SHARED ? [] : [{ row, formula }];
  });
  const all = left.length;
  for (let guess = 0; guess < GUESSES; guess++) {
    const [first] = left;
    if (!first) return undefined;
    const template = templateOf(first.formula, first.row);
    const others = left.filter(({ row, formula }) => inRowOf(template, row) !== formula);
    const same = left.length - others.length;
    if (same > 1 && same * 2 > all) return template;
    left = others;
  }
  return undefined;
}
