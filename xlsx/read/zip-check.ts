import type { Text } from '../../src/engine/language.ts';
import { FileProblem } from '../file-problem.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 65_535;
const WIDE = 0xffffffff; // the figure is in a ZIP64 record: no workbook we can hold needs one

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 512 * 1024 * 1024;
/** Sheets of repeated figures shrink 20 to 60 times; the format allows 1,032. */
const MOST_RATIO = 250;
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;

/**
 * The parts of a zip, once its central directory shows that opening it is safe. Whoever inflates an entry must stop
 * at the size declared here: that is what makes these sums a promise.
 */
export function checkedEntries(bytes: Uint8Array, file: string): readonly Entry[] {
  const entries = directoryOf(bytes, file);
  const declared = entries.reduce((all, { size }) => all + size, 0);
  if (declared > MOST_BYTES) throw new FileProblem('bomb', file, megabytes(declared));
  for (const { size, packed } of entries) {
    const lies = size === 0 && packed > 2;
    const swells = size > RATIO_MATTERS_FROM && size > packed * MOST_RATIO;
    if (lies || swells) throw new FileProblem('bomb', file, megabytes(size));
  }
  return entries;
}

const megabytes = (size: number): Text => {
  const many = String(Math.round(size / 1024 / 1024));
  return { es: `${many} MB declarados`, en: `${many} MB declared`, pt: `${many} MB declarados` };
};

const unended: Text = { es: 'falta el final', en: 'its end is missing', pt: 'falta o final' };
const unlisted: Text = {
  es: 'su índice no se lee',
  en: 'its index cannot be read',
  pt: 'seu índice não é legível',
};
const crowded: Text = { es: 'miles de partes', en: 'thousands of parts', pt: 'milhares de partes' };

/** One part of a zip, as its directory announces it. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  /** Where its own header starts. */
  readonly at: number;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
}

function directoryOf(bytes: Uint8Array, file: string): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw new FileProblem('damaged', file, unended);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new FileProblem('bomb', file, crowded);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new FileProblem('damaged', file, unlisted);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (size === WIDE || packed === WIDE) throw new FileProblem('bomb', file, megabytes(WIDE));
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    entries.push({
      name,
      packed,
      size,
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
