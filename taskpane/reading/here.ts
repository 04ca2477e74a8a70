import type { RawTable } from '../../src/intake/budget.ts';
import type { ByteSource } from '../../xlsx/stream.ts';
import type { Opened, Reader } from './reader.ts';

const opened = (tables: readonly RawTable[], name: string): Opened => ({
  name,
  tables,
  async understand(question) {
    const { senseOf } = await import('./sense.ts');
    return senseOf(tables, name, question);
  },
});

const bytesOf = async (file: Uint8Array | Blob): Promise<Uint8Array> =>
  'arrayBuffer' in file ? new Uint8Array(await file.arrayBuffer()) : file;

const PIECE = 1 << 20;

/** A file's bytes, handed in pieces so that each may tell how far it is. */
async function sourceOf(file: Uint8Array | Blob, name: string): Promise<ByteSource> {
  const bytes = await bytesOf(file);
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE)
        yield await Promise.resolve(bytes.subarray(at, at + PIECE));
    },
  };
}

/** Reads in the page itself. What reads and understands files is fetched with the first one. A sheet's rows, if not said. */
export const hereWith = (mostRows?: number): Reader => ({
  async open(file, name) {
    if (mostRows === undefined) {
      const { openTables } = await import('../../xlsx/open.ts');
      return opened(await openTables(await bytesOf(file), name), name);
    }
    const { openSource } = await import('../../xlsx/stream.ts');
    return opened(await openSource(await sourceOf(file, name), { mostRows }), name);
  },
  take: (tables, name) => Promise.resolve(opened(tables, name)),
  async peek(file, name) {
    const { peekAt } = await import('./long.ts');
    return peekAt(await sourceOf(file, name));
  },
  fold: (file, name, { table }, by) => ({
    name,
    tables: [table],
    async understand(question, work) {
      const { senseOfLong } = await import('./long.ts');
      const long = { source: await sourceOf(file, name), by, mostRows };
      return senseOfLong(long, question, (done) => work?.onProgress?.(done, ''));
    },
  }),
});

export const here = hereWith();
