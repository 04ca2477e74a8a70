import { fold } from '../engine/reading.ts';
import { absolute, isFormula, isMark, type Plan, type PlanCell, type SheetPlan } from './plan.ts';

/** What a workbook already holds, as far as a preview needs to know. */
export interface Holding {
  readonly sheets: readonly { readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface SheetPreview {
  readonly sheet: string;
  readonly purpose: string;
  readonly tables: readonly string[];
  /**
   * `new`: will be made. `changed`: Muni made it, and it is written again. `kept`: Muni made it, and this plan does
   * not write on it. `taken`: somebody else's has that name, and it will not be touched.
   */
  readonly state: 'new' | 'changed' | 'kept' | 'taken';
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const plain = (reference: string): string =>
  fold(reference.replace(/^=/, '').replace(/^'((?:[^']|'')*)'!/, '$1!'));
const firstCell = (sheet: string): string =>
  plain(absolute(sheet, { row: 0, column: 0, rows: 1, columns: 1 }));

/** A mark stands on a sheet when it points at its first cell. */
export const standsOn = (refersTo: string, sheet: string): boolean => plain(refersTo) === firstCell(sheet);

/** Muni made a sheet if one of its marks points at the sheet's first cell. */
const isOurs = (sheet: string, { names }: Holding, of?: Plan): boolean =>
  names.some(
    ({ name, refersTo }) =>
      isMark(name) && (of === undefined || name.startsWith(`Muni.${of.id}.`)) && standsOn(refersTo, sheet),
  );

/** Everything a plan will do to a workbook, sheet by sheet, before anything is written. */
export function preview(plan: Plan, existing: Holding): SheetPreview[] {
  const planned = plan.sheets.map((sheet): SheetPreview => ({
    sheet: sheet.name,
    purpose: sheet.purpose,
    tables: sheet.tables.map(({ name }) => name),
    state: stateOf(sheet, existing),
  }));
  const others = existing.sheets.filter(
    ({ name }) => isOurs(name, existing, plan) && !plan.sheets.some((each) => same(each.name, name)),
  );
  return [
    ...planned,
    ...others.map(({ name }): SheetPreview => ({ sheet: name, purpose: '', tables: [], state: 'kept' })),
  ];
}

function stateOf({ name, tables }: SheetPlan, existing: Holding): SheetPreview['state'] {
  const tableTaken = tables.some((table) =>
    existing.tables.some((each) => same(each.name, table.name) && !same(each.sheet, name)),
  );
  if (!existing.sheets.some((each) => same(each.name, name))) return tableTaken ? 'taken' : 'new';
  return isOurs(name, existing) && !tableTaken ? 'changed' : 'taken';
}

/** The plan over sheets that people renamed: each keeps the name they gave it. */
export const withSheetNames = (plan: Plan, names: Readonly<Record<string, string>>): Plan =>
  Object.keys(names).length === 0 ? plan : renamed(plan, new Map(Object.entries(names)));

/**
 * The plan with other names for the sheets and tables that are taken: those of `renames`, or the next free number.
 * Formulas follow their sheets.
 */
export function settle(plan: Plan, existing: Holding, renames: Readonly<Record<string, string>> = {}): Plan {
  const sheets = new Map(
    plan.sheets.flatMap((sheet): [string, string][] => {
      const wanted = renames[sheet.name];
      if (wanted !== undefined) return [[sheet.name, wanted]];
      if (!existing.sheets.some(({ name }) => same(name, sheet.name)) || isOurs(sheet.name, existing))
        return [];
      return [[sheet.name, freeName(sheet.name, 31, ' ', [...existing.sheets, ...plan.sheets])]];
    }),
  );
  const named = sheets.size === 0 ? plan : renamed(plan, sheets);
  return { ...named, sheets: named.sheets.map((sheet) => withFreeTables(sheet, existing)) };
}

function withFreeTables(sheet: SheetPlan, existing: Holding): SheetPlan {
  const tables = sheet.tables.map((table) => {
    const taken = existing.tables.some(
      (each) => same(each.name, table.name) && !same(each.sheet, sheet.name),
    );
    return taken ? { ...table, name: freeName(table.name, 255, '_', existing.tables) } : table;
  });
  return { ...sheet, tables };
}

function freeName(
  wanted: string,
  longest: number,
  between: string,
  taken: readonly { readonly name: string }[],
): string {
  for (let turn = 2; ; turn++) {
    const suffix = `${between}${turn}`;
    const name = `${wanted.slice(0, longest - suffix.length)}${suffix}`;
    if (!taken.some((each) => same(each.name, name))) return name;
  }
}

function renamed(plan: Plan, sheets: ReadonlyMap<string, string>): Plan {
  const nameOf = (sheet: string): string => sheets.get(sheet) ?? sheet;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: nameOf(sheet.name),
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map((cell) => following(cell, sheets))),
      })),
      lists: sheet.lists.map((each) =>
        each.from ? { ...each, from: { ...each.from, sheet: nameOf(each.from.sheet) } } : each,
      ),
      conditions: sheet.conditions.map((each) => ({ ...each, formula: follow(each.formula, sheets) })),
    })),
    names: plan.names.map((each) => ({ ...each, sheet: nameOf(each.sheet) })),
  };
}

const following = (cell: PlanCell, sheets: ReadonlyMap<string, string>): PlanCell =>
  isFormula(cell) ? { ...cell, formula: follow(cell.formula, sheets) } : cell;

/** Texts are passed over; a quoted sheet name before `!` is changed for the new one. */
const follow = (formula: string, sheets: ReadonlyMap<string, string>): string =>
  formula.replace(/"(?:[^"]|"")*"|'((?:[^']|''){1,31})'!/g, (whole, quoted?: string) => {
    const name = quoted === undefined ? undefined : sheets.get(quoted.replaceAll("''", "'"));
    return name === undefined ? whole : `'${name.replaceAll("'", "''")}'!`;
  });
