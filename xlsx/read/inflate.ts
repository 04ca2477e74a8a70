import { Gunzip, inflateSync } from 'fflate';
import type { Text } from '../../src/engine/language.ts';
import { FileProblem } from '../file-problem.ts';
import type { Entry } from './zip-check.ts';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;

const unreadable: Text = {
  es: 'una de sus partes no se lee',
  en: 'one of its parts cannot be read',
  pt: 'uma de suas partes não se lê',
};

/** What one part of a zip holds: exactly the bytes its directory announced, or nothing. */
export function inflateEntry(bytes: Uint8Array, entry: Entry, file: string): Uint8Array {
  if (entry.encrypted) throw new FileProblem('password', file);
  const packed = packedBytes(bytes, entry, file);
  const found = entry.method === 0 ? packed : inflated(packed, entry, file);
  if (found.length > entry.size) throw new FileProblem('bomb', file, lying);
  if (found.length < entry.size) throw new FileProblem('damaged', file, unreadable);
  return found;
}

const lying: Text = {
  es: 'trae más de lo que anuncia',
  en: 'it holds more than it announces',
  pt: 'traz mais do que anuncia',
};

function packedBytes(bytes: Uint8Array, { at, packed, method }: Entry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isThere = at + HEADER_SIZE <= bytes.length && view.getUint32(at, true) === HEADER;
  if (!isThere || (method !== 0 && method !== 8)) throw new FileProblem('damaged', file, unreadable);
  const start = at + HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packed);
}

/** One byte more than announced is room enough to see that there is more. */
function inflated(packed: Uint8Array, { size }: Entry, file: string): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    throw new FileProblem('damaged', file, unreadable);
  }
}

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_RATIO = 250;
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;
const STEP = 1 << 16;

/** What a .gz holds, a step at a time: it stops as soon as it swells beyond what data do. */
export function gunzipped(bytes: Uint8Array, file: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let before = 0; // several archives may follow one another: what those before the last one gave
  const stream = new Gunzip((part) => {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES || (size > RATIO_MATTERS_FROM && size > bytes.length * MOST_RATIO))
      throw new FileProblem('bomb', file, `${Math.round(size / 1024 / 1024)} MB`);
  });
  stream.onmember = () => {
    before = size;
  };
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (caught) {
    throw caught instanceof FileProblem ? caught : new FileProblem('damaged', file, unreadable);
  }
  if (announcedSize(bytes) !== (size - before) % 2 ** 32) throw new FileProblem('damaged', file, unreadable);
  return joined(parts, size);
}

/** A .gz ends by saying how long its contents were: one cut short does not. */
const announcedSize = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(
    Math.max(0, bytes.length - 4),
    true,
  );

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
