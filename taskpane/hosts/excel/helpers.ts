import { Storage, Utilities } from '@microsoft/office-js-helpers';

/**
 * The archived Office helpers, for the two things they still do well: keeping small settings and printing Office's
 * errors with their details. Their sheets, notices and sign-in are not for a public workbook.
 */
export interface Memory<T> {
  recall(): T | undefined;
  keep(value: T): void;
}

/** Something remembered on this computer between visits. Where the browser forbids it, it lasts as long as the page. */
export function memoryOf<T>(key: string): Memory<T> {
  const storage = open<T>();
  let here: T | undefined;
  return {
    recall: () => here ?? kept(storage?.get(key)),
    keep(value) {
      here = value;
      try {
        storage?.set(key, value);
      } catch (caught) {
        report(caught);
      }
    },
  };
}

/** The helpers say `null` of what was never kept, whatever their types say. */
const kept = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** A browser that blocks third-party storage throws at the first touch. */
function open<T>(): Storage<T> | undefined {
  try {
    return new Storage<T>('muni');
  } catch {
    return undefined;
  }
}

/** Leaves a fault in the browser's console, with what Excel says of it, for whoever gives support. */
export function report(caught: unknown): void {
  Utilities.log(caught instanceof Error ? caught : String(caught));
}
