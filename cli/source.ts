import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
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
      stream: () => createReadStream(place, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>,
    };
  } catch (caught) {
    throw new UsageError(unreadable(path, caught));
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
