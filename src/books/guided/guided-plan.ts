import { book as bookOf, heading, sheet, type Part } from '../build.ts';
import type { Area, Plan, SheetPlan } from '../plan.ts';
import { foldsOf } from './folds.ts';
import { factsPart } from './facts-panel.ts';
import { chartPart } from './guided-chart.ts';
import { hiddenIn, stayingIn } from './in-sight.ts';
import { layoutOf, OBSERVATIONS, OVER, rowsInSight, type Layout, type Placed } from './layout.ts';
import { pagesOf, type Span } from './pages.ts';
import { notesPart } from './place-notes.ts';
import type { GuidedBook, GuidedSheet, GuidedState } from './spec.ts';
import { statusPart } from './status.ts';
import { tablePart } from './table-panel.ts';
import { purposeOf } from './without-muni.ts';

/** The workbook of a guided book, with everything people typed in it. The workbook works out its own formulas. */
export function guidedPlan(book: GuidedBook, state: GuidedState): Plan {
  const layout = layoutOf(book, state);
  return bookOf(
    book.id,
    book.title,
    book.sheets.map((each) => sheetOf(book, each, state, layout)),
  );
}

function sheetOf(book: GuidedBook, spec: GuidedSheet, state: GuidedState, layout: Layout): SheetPlan {
  const panels = spec.panels.flatMap(({ id }) => layout.get(id) ?? []);
  const parts = [
    heading(spec.name, purposeOf(book, spec)),
    statusPart(panels),
    ...panels.map((placed) => partOf(placed, state, layout)),
    ...(spec.charts ?? []).map((chart, order) => chartPart(chart, order, panels, layout)),
  ];
  const notes = state.notes?.[spec.name] ?? [];
  const widths = widthsOf(panels);
  const hidden = hiddenIn(panels);
  const staying = stayingIn(panels, widths, hidden);
  const spans = [...panels.filter(({ over }) => over === OVER).map(spanOf), ...drawn(parts)];
  const { onePage = false } = spec;
  const pages = onePage
    ? { landscape: spec.landscape ?? true }
    : pagesOf({
        widths: withDrawn(widths, spans),
        hidden,
        spans,
        repeatColumns: staying,
        // What people wrote beside the panels is printed with them.
        spared: notes.length === 0 && endsIn(panels, OBSERVATIONS, spans) ? 1 : 0,
        landscape: spec.landscape,
        paper: spec.paper,
      });
  return sheet(
    {
      name: spec.name,
      purpose: spec.purpose,
      widths,
      frozenColumns: staying,
      hidden: [...hidden],
      headingRows: rowsInSight(panels),
      footer: book.footer,
      folds: panels.flatMap((placed) => foldsOf(placed, state)),
      paper: spec.paper,
      onePage,
      ...pages,
      holdsTyped: true,
    },
    ...parts,
    ...(notes.length === 0 ? [] : [notesPart(notes, takenBy(parts))]),
  );
}

/** Whether the last column of a sheet is that one, and nothing stands under it or is drawn beside. */
const endsIn = (panels: readonly Placed[], key: string, spans: readonly Span[]): boolean => {
  const end = Math.max(...spans.map(({ left, columns }) => left + columns));
  const last = panels.filter(({ left, columns }) => left + columns.length === end);
  return last.length === 1 && last[0]?.columns.at(-1)?.key === key;
};

const spanOf = ({ left, columns }: Placed): Span => ({ left, columns: columns.length });

const drawn = (parts: readonly Part[]): readonly Span[] =>
  parts.flatMap(({ charts = [] }) =>
    charts.map(({ at: { column, columns } }) => ({ left: column, columns })),
  );

/** As wide as a column is where nobody says. */
const PLAIN_WIDTH = 8.43;

const withDrawn = (widths: readonly number[], spans: readonly Span[]): readonly number[] => {
  const upTo = Math.max(widths.length, ...spans.map(({ left, columns }) => left + columns));
  return [...widths, ...Array.from({ length: upTo - widths.length }, () => PLAIN_WIDTH)];
};

const takenBy = (
  parts: readonly Part[],
): { readonly cells: readonly Area[]; readonly drawings: readonly Area[] } => ({
  cells: parts.flatMap(({ blocks = [] }) =>
    blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
  ),
  drawings: parts.flatMap(({ charts = [] }) => charts.map(({ at }) => at)),
});

function partOf(placed: Placed, state: GuidedState, layout: Layout): Part {
  const { panel } = placed;
  return panel.kind === 'table'
    ? tablePart(placed, panel, state, layout)
    : factsPart(placed, panel, state, layout);
}

const BETWEEN_WIDTH = 3;

function widthsOf(panels: readonly Placed[]): number[] {
  const widths: number[] = [];
  for (const { left, columns } of panels) {
    while (widths.length < left) widths.push(BETWEEN_WIDTH);
    columns.forEach(({ width }, at) => {
      widths[left + at] = Math.max(width, widths[left + at] ?? 0);
    });
  }
  return widths;
}
