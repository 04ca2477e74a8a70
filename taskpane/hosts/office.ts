import { report } from './excel/helpers.ts';

/** What Office tells of the person who opened the pane. */
export interface Person {
  /** As `es-BO`. */
  readonly language: string;
  readonly prefersDark: boolean;
}

/** Waits until Office can be spoken to. */
export async function officeReady(): Promise<Person> {
  await Office.onReady();
  const { displayLanguage, officeTheme } = Office.context;
  // The theme came with Office 2021's later builds; the types promise it to all.
  const theme = officeTheme as Office.OfficeTheme | undefined;
  return { language: displayLanguage, prefersDark: theme?.isDarkTheme === true };
}

/**
 * A workbook with `MUNI.` formulas starts Muni when it opens: otherwise Excel shows `#NAME?` until someone opens the
 * pane. It is kept in the workbook; failing to keep it takes nothing away from what was just written.
 */
export async function startWithWorkbook(): Promise<void> {
  try {
    if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch (caught) {
    report(caught);
  }
}

/** What the functions say, in the same page, when a formula of Muni is first worked out. */
const USED = 'muni:used';

/** However a formula came into the workbook: typed, pasted or written by Muni. */
export function startWithFormulas(): void {
  const start = (): void => void startWithWorkbook();
  if (document.documentElement.dataset['muniUsed'] === 'yes') start();
  else addEventListener(USED, start, { once: true });
}

export const usesMuni = (formula: string): boolean => formula.includes('MUNI.');
