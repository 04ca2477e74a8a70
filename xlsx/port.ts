import { isFormula, type PlanCell } from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';
import { convert, differing, type Conversion, type Mode } from '../src/portable/convert.ts';
import { editsOf, restoringEdits } from '../src/portable/edits.ts';
import {
  originsIn,
  originsOf,
  provenancePlan,
  PROVENANCE,
  withNew,
  type Stamp,
} from '../src/portable/provenance.ts';
import { reactivate, type Reactivation } from '../src/portable/reactivate.ts';
import type { Catalogue } from '../src/portable/rewrite.ts';
import { openPortable, type PortableFile } from './portable.ts';

interface Means {
  readonly catalogue: Catalogue;
  readonly stamp: Stamp;
  /** The same file with every formula worked out anew. */
  readonly recalculate: (bytes: Uint8Array) => Promise<Uint8Array>;
}

interface Ported<Told> {
  readonly told: Told;
  /** Undefined where nothing changes. */
  readonly bytes: Uint8Array | undefined;
}

/** A workbook without formulas of Muni: in plain Excel where they can be, or in values. Rejects with a FileProblem. */
export async function portFile(
  bytes: Uint8Array,
  name: string,
  mode: Mode,
  means: Means,
): Promise<Ported<Conversion>> {
  const file = await openPortable(bytes, name);
  const first = convert(file.muni, mode, means.catalogue);
  const told = mode === 'nativas' ? await tried(file, name, first, means) : first;
  if (told.changes.length === 0) return { told, bytes: undefined };
  const origins = told.changes.flatMap((change) => originsOf(change, means.catalogue, means.stamp));
  const plan = provenancePlan(withNew(originsIn(file.sheet(PROVENANCE) ?? []), origins), name);
  return { told, bytes: file.write(told.changes.flatMap(editsOf), plan) };
}

/** Every formula is worked out in its plain form too, and those that give something else are frozen. */
async function tried(
  file: PortableFile,
  name: string,
  first: Conversion,
  { recalculate, catalogue }: Means,
): Promise<Conversion> {
  if (!first.changes.some(({ how }) => how === 'native')) return first;
  const now = await openPortable(
    await recalculate(file.write(first.changes.flatMap(editsOf), undefined)),
    name,
  );
  const differ = differing(first, (sheet, row, column) => valueOf(now.look(sheet, row, column)));
  return differ.size === 0 ? first : convert(file.muni, 'nativas', catalogue, differ);
}

const valueOf = (cell: PlanCell | undefined): Cell =>
  cell === undefined ? null : isFormula(cell) ? cell.value : cell;

/** The formulas of Muni back where they were, and those that lost their way to it mended. */
export async function reactivateFile(
  bytes: Uint8Array,
  name: string,
  { recalculate }: Pick<Means, 'recalculate'>,
): Promise<Ported<Reactivation>> {
  const file = await openPortable(bytes, name);
  const kept = file.sheet(PROVENANCE);
  const told = reactivate(originsIn(kept ?? []), file.muni, file.look);
  if (told.restored.length === 0) return { told, bytes: undefined };
  const written = file.write(
    told.restored.flatMap(restoringEdits),
    kept && provenancePlan(told.origins, name),
  );
  // What Excel lost shows no value of its own: it is worked out here.
  const isMended = told.restored.some(({ how }) => how === 'repaired');
  return { told, bytes: isMended ? await recalculate(written) : written };
}
