import { fold } from '../../engine/reading.ts';
import { isFormula, type Area, type Block, type Look, type PlanCell } from '../plan.ts';
import type { Found } from './panels-on.ts';
import { bandsOf, columnOf, type Placed } from './layout.ts';
import { words } from './heads.ts';
import type { Band } from './spec.ts';

interface PlacedBand {
  readonly area: Area;
  readonly says: string;
}

/** The headings over a panel's own, from its title down. */
const bandsIn = (placed: Placed): readonly PlacedBand[] =>
  bandsOf(placed.panel).flatMap((bands, order) =>
    bands.map((band) => ({ area: areaOf(placed, band, placed.over + 1 + order), says: band.says })),
  );

function areaOf(placed: Placed, { from, to = from }: Band, row: number): Area {
  const column = columnOf(placed, from);
  return { row, column, rows: 1, columns: columnOf(placed, to) - column + 1 };
}

export const bandBlocks = (placed: Placed): Block[] =>
  bandsIn(placed).map(({ area: { row, column }, says }) => ({ row, column, cells: [[says]] }));

/** Dark from side to side, with each heading over its columns. */
export const bandLooks = (placed: Placed): Look[] => [
  ...bandsOf(placed.panel).map((_, order): Look => ({
    area: { row: placed.over + 1 + order, column: placed.left, rows: 1, columns: placed.columns.length },
    style: 'band',
  })),
  ...bandsIn(placed).map(({ area }) => ({
    area,
    style: area.columns === 1 ? ('heading' as const) : ('band' as const),
  })),
];

/** Whether a cell is one of the headings over a panel's own, wherever its columns stand now. */
export function isBand({ placed, heads }: Found): (cell: PlanCell, row: number) => boolean {
  const rows = bandsOf(placed.panel).map((bands) => new Set(bands.map(({ says }) => fold(says))));
  return (cell, row) =>
    !(cell !== null && isFormula(cell)) && (rows[row - heads.row + rows.length]?.has(words(cell)) ?? false);
}
