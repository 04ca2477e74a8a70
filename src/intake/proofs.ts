import type { Doubt, Notice, Proof, Stage } from './budget.ts';
import { saidAmount, saidStage } from './said.ts';
import { sumOver, type Amounts, type TotalRow } from './totals.ts';

/**
 * The totals that a file prints, beside what its detail adds up to: that of all its rows, or, where there are several
 * totals, that of the rows since the one before or until the next.
 */
export function proofsOf(
  found: readonly TotalRow[],
  detail: readonly number[],
  amounts: Amounts,
  sheetRow: (row: number) => number,
): readonly Proof[] {
  const totals = found.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  const ordered = [...totals].sort((a, b) => a - b);
  return ordered.flatMap((row, at) => {
    const [before, after] = [ordered[at - 1] ?? -1, ordered[at + 1] ?? Number.POSITIVE_INFINITY];
    const blocks = [
      detail,
      detail.filter((each) => each > before && each < row),
      detail.filter((each) => each > row && each < after),
    ];
    const proofs = blocks.map((block) => proofsIn(row, block, amounts, sheetRow));
    return proofs.find((each) => each.every(agrees)) ?? proofs[ordered.length === 1 ? 0 : 1] ?? [];
  });
}

export const agrees = ({ published, summed }: Proof): boolean => published === summed;

const proofsIn = (
  row: number,
  block: readonly number[],
  amounts: Amounts,
  sheetRow: (row: number) => number,
): Proof[] =>
  Object.entries(amounts).flatMap(([stage, values]) => {
    const own = values[row];
    if (own === undefined || Number.isNaN(own)) return [];
    return [
      { row: sheetRow(row), stage: stage as Stage, published: BigInt(own), summed: sumOver(values, block) },
    ];
  });

/** The file's own total is a check: where it differs from the rows, the reader should know. */
export const disagreements = (proofs: readonly Proof[]): readonly Notice[] =>
  proofs
    .filter((proof) => !agrees(proof))
    .map(({ row, stage, published, summed }) => ({
      row,
      column: stage,
      message: `El total del archivo dice ${saidAmount(published)} en ${saidStage(stage)} y sus filas suman ${saidAmount(summed)}. Se usan las filas.`,
    }));

/** A total that disagrees in every stage says that rows were counted twice, or are not there. */
export function totalDoubts(proofs: readonly Proof[]): readonly Doubt[] {
  const rows = [...new Set(proofs.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const own = proofs.filter((proof) => proof.row === row);
    if (own.some((proof) => agrees(proof))) return [];
    const because = `el total de la fila ${row} no es la suma de las filas de detalle en ninguna etapa: puede haber filas contadas dos veces o que faltan`;
    return [{ row, because }];
  });
}
