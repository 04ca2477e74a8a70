import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../xlsx/stream.ts';
import { fromCaller, unreadable } from './files.ts';
import { UsageError } from './options.ts';

const PIECE = 1 << 20;

/** A file read from the disk as it is needed. */
export async function fileSource(path: string): Promise<ByteSource> {
  const place = fromCaller(path);
  try {
    const found = await stat(place);
    if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    return {
      name: basename(path),
      size: found.size,
      stream: () => pieces(place),
    };
  } catch (caught) {
    throw new UsageError(unreadable(path, caught));
  }
}

/** Reads the next piece while the one before is looked at; each place in memory is used again two pieces later. */
async function* pieces(place: string): AsyncGenerator<Uint8Array> {
  const file = await open(place);
  const places = [new Uint8Array(PIECE), new Uint8Array(PIECE)] as const;
  const read = async (at: number): Promise<Uint8Array> => {
    const into = places[at % 2 === 0 ? 0 : 1];
    const { bytesRead } = await file.read(into, 0, PIECE);
    return into.subarray(0, bytesRead);
  };
  let next: Promise<Uint8Array> | undefined;
  try {
    next = read(0);
    for (let at = 1; ; at++) {
      const piece = await next;
      if (piece.length === 0) return;
      next = read(at);
      yield piece;
    }
  } finally {
    await next?.catch(() => undefined);
    await file.close();
  }
}

const PATIENCE = 1000;
const EVERY = 250;

/** Says on the terminal how much is done and how long is left; nothing where nobody looks, nor in short work. */
export function terminalProgress(doing: string): { told(done: number): void; end(): void } {
  const { stderr } = process;
  const started = performance.now();
  let last = started + PATIENCE - EVERY;
  let shown = false;
  return {
    told(done) {
      const now = performance.now();
      if (!stderr.isTTY || now - last < EVERY) return;
      last = now;
      shown = true;
      const left = done > 0 ? Math.ceil(((now - started) * (1 - done)) / done / 1000) : 0;
      stderr.write(
        `\r${doing}: ${Math.floor(done * 100)} %, faltan unos ${left} s (Ctrl+C para dejarlo)\u001B[K`,
      );
    },
    end() {
      if (shown) stderr.write('\r\u001B[K');
    },
  };
}
