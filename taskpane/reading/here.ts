import type { ReadFile } from '../pane.ts';

/** Reads a file in the page itself. What reads files is fetched with the first one. */
export const here: ReadFile = async (bytes, name) => {
  const { openTables } = await import('../../xlsx/open.ts');
  return openTables(bytes, name);
};
