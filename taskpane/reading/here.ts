import type { RawTable } from '../../src/intake/budget.ts';
import type { Opened, Reader } from './reader.ts';

const opened = (tables: readonly RawTable[], name: string): Opened => ({
  name,
  tables,
  async understand(question) {
    const { senseOf } = await import('./sense.ts');
    return senseOf(tables, name, question);
  },
});

/** Reads in the page itself. What reads and understands files is fetched with the first one. */
export const here: Reader = {
  async open(file, name) {
    const { openTables } = await import('../../xlsx/open.ts');
    const bytes = 'arrayBuffer' in file ? new Uint8Array(await file.arrayBuffer()) : file;
    return opened(await openTables(bytes, name), name);
  },
  take: (tables, name) => Promise.resolve(opened(tables, name)),
};
