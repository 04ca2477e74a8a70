import { Inflate, inflateSync } from 'fflate';
import type { Text } from '../../src/engine/language.ts';
import { FileProblem } from '../file-problem.ts';
import type { Entry } from './zip-check.ts';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;

export const unreadable: Text = {
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

const STEP = 1 << 16;

/** Unpacks one part of a zip a step at a time: exactly the bytes its directory announced. */
export function* unpackedEntry(
  bytes: Uint8Array,
  entry: Entry,
  file: string,
  take: (part: Uint8Array) => void,
): Generator<number> {
  if (entry.encrypted) throw new FileProblem('password', file);
  const packed = packedBytes(bytes, entry, file);
  let given = 0;
  const give = (part: Uint8Array): void => {
    given += part.length;
    if (given > entry.size) throw new FileProblem('bomb', file, lying);
    take(part);
  };
  const stream = new Inflate(give);
  for (let at = 0; at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    if (entry.method === 0) give(step);
    else
      readable(file, () => {
        stream.push(step, at + STEP >= packed.length);
      });
    yield Math.min(1, (at + STEP) / packed.length);
  }
  if (given < entry.size) throw new FileProblem('damaged', file, unreadable);
}

/** Runs a step of unpacking: what cannot be unpacked is damaged, whatever it says. */
export function readable(file: string, run: () => void): void {
  try {
    run();
  } catch (caught) {
    // What unpacks says why in objects with a code of its own; anything else was said by whoever takes the bytes.
    throw caught instanceof Error && 'code' in caught && typeof caught.code === 'number'
      ? new FileProblem('damaged', file, unreadable)
      : caught;
  }
}
