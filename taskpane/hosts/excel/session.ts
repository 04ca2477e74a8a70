/** The newest requirement sets Muni knows how to profit from; every one of them is asked for before it is used. */
export const supports = (set: 'ExcelApi', version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

export interface Session {
  readonly context: Excel.RequestContext;
  readonly book: Excel.Workbook;
  /** One round trip to Excel. */
  readonly sync: () => Promise<void>;
  /** How many there have been. */
  readonly trips: () => number;
}

/**
 * One conversation with Excel. It waits for a cell that is being edited, and where Excel can, everything in it is
 * undone by one Ctrl+Z.
 */
export function inExcel<T>(run: (session: Session) => Promise<T>): Promise<T> {
  const oneUndo = supports('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
  return Excel.run({ delayForCellEdit: true, ...oneUndo }, (context) => run(sessionOf(context)));
}

function sessionOf(context: Excel.RequestContext): Session {
  let trips = 0;
  return {
    context,
    book: context.workbook,
    async sync() {
      trips++;
      await context.sync();
    },
    trips: () => trips,
  };
}
