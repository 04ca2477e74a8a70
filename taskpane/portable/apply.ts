import { isFormula, type PlanCell } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { convert, differing, type Conversion, type Mode } from '../../src/portable/convert.ts';
import { editsOf, restoringEdits } from '../../src/portable/edits.ts';
import { originsOf, provenancePlan, withNew, type Origin } from '../../src/portable/provenance.ts';
import { reactivate, type Reactivation } from '../../src/portable/reactivate.ts';
import { version } from '../../src/version.ts';
import type { Outcome, Work, Workbook } from '../workbook.ts';
import type { Found } from './found.ts';

const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));

export const proposed = ({ muni }: Found, mode: Mode): Conversion => convert(muni, mode, catalogue);

export const proposedBack = ({ kept, muni, look }: Found): Reactivation => reactivate(kept, muni, look);

interface Applied<Told> {
  readonly told: Told;
  readonly outcome: Outcome;
}

/**
 * Carries a conversion out. Plain formulas are looked at once they are worked out: those that give another value than
 * before are frozen, and said so.
 */
export async function apply(
  workbook: Workbook,
  found: Found,
  first: Conversion,
  work: Work = {},
): Promise<Applied<Conversion>> {
  const written = await keepAndWrite(workbook, found, first, work);
  if (!first.changes.some(({ how }) => how === 'native')) return { told: first, outcome: written };
  try {
    const differ = differing(first, await lookAgain(workbook, first, work));
    if (differ.size === 0) return { told: first, outcome: written };
    const told = convert(found.muni, 'nativas', catalogue, differ);
    const frozen = {
      ...told,
      changes: told.changes.filter(({ why, how }, at) => isOther(first, at, how, why)),
    };
    const again = await keepAndWrite(workbook, found, told, work, frozen);
    return { told, outcome: { ...again, undo: inTurn(again, written) } };
  } catch (fault) {
    await written.undo?.();
    throw fault;
  }
}

const isOther = (first: Conversion, at: number, how: string, why: unknown): boolean =>
  first.changes[at]?.how !== how || first.changes[at].why !== why;

/** What is known of the cells is kept before they change. */
async function keepAndWrite(
  workbook: Workbook,
  { kept, others }: Found,
  conversion: Conversion,
  work: Work,
  changed: Conversion = conversion,
): Promise<Outcome> {
  const stamp = { day: today(), version };
  const origins = conversion.changes.flatMap((change) => originsOf(change, catalogue, stamp));
  return together(workbook, withNew([...others, ...kept], origins), changed.changes.flatMap(editsOf), work);
}

async function together(
  workbook: Workbook,
  origins: readonly Origin[] | undefined,
  edits: ReturnType<typeof editsOf>,
  work: Work,
): Promise<Outcome> {
  const keeping = origins && (await workbook.carryOut(provenancePlan(origins, ''), work));
  try {
    const outcome = await workbook.rewrite(edits, work);
    return keeping ? { ...outcome, undo: inTurn(outcome, keeping) } : outcome;
  } catch (fault) {
    await keeping?.undo?.();
    throw fault;
  }
}

/** The last thing done is the first undone. */
const inTurn = (last: Outcome, before: Outcome) => async (): Promise<void> => {
  await last.undo?.();
  await before.undo?.();
};

async function lookAgain(workbook: Workbook, { changes }: Conversion, work: Work) {
  const names = [...new Set(changes.map(({ cell }) => cell.sheet))];
  const grids = new Map((await workbook.readTyped(names, work)).map(({ name, cells }) => [name, cells]));
  return (sheet: string, row: number, column: number): Cell =>
    valueOf(grids.get(sheet)?.[row]?.[column] ?? null);
}

const valueOf = (cell: PlanCell): Cell => (isFormula(cell) ? cell.value : cell);

/** Puts formulas of Muni back. */
export async function applyBack(
  workbook: Workbook,
  { others, hasProvenance }: Found,
  told: Reactivation,
  work: Work = {},
): Promise<Applied<Reactivation>> {
  const origins = hasProvenance ? [...others, ...told.origins] : undefined;
  return {
    told,
    outcome: await together(workbook, origins, told.restored.flatMap(restoringEdits), work),
  };
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
