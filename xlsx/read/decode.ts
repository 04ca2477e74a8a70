import { FileProblem } from '../file-problem.ts';

const SAMPLE = 65_536;

/** The text of a file: by its byte-order mark, else UTF-8 where it is valid, else Windows-1252. */
export function decode(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes);
  if (looksBinary(text)) throw new FileProblem('notText', file);
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideOrder(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const most = sample.length * 0.35;
  if (odd > most && even < most / 10) return 'utf-16le';
  return even > most && odd < most / 10 ? 'utf-16be' : undefined;
}

/** Text has no control characters but tabs, line ends and the odd page break. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.includes('\u0000') || controls > sample.length * 0.01;
}
