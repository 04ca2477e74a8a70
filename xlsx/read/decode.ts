import { FileProblem } from '../file-problem.ts';
import { decodePage } from './code-pages.ts';

const SAMPLE = 65_536;

/** The text of a file: by its byte-order mark, else UTF-8 where it is valid, else the page that spells words. */
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
    return decodePage(bytes, pageOf(bytes));
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

const DOS = 850;
const WINDOWS = 1252;
const MOST_WORDS = 20_000;

/** The text of bytes where they are valid UTF-8. */
export function utf8OrNothing(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const pageDecoder =
  (page: number) =>
  (bytes: Uint8Array): string =>
    decodePage(bytes, page);

/** Of the two pages in use where ours is spoken, the one in which the upper bytes are letters of words. */
const pageOf = (bytes: Uint8Array): number => {
  const letters = new UpperLetters();
  letters.take(bytes);
  return letters.page();
};

/** The upper bytes of a file that arrives in pieces, each with the letters beside it, for as many as tell. */
export class UpperLetters {
  private readonly around: number[] = [];
  private last = SPACE;

  take(bytes: Uint8Array): void {
    const { around } = this;
    for (let at = 0; at < bytes.length && around.length < MOST_WORDS; at++)
      if ((bytes[at] ?? 0) > 127)
        around.push(bytes[at - 1] ?? this.last, bytes[at] ?? SPACE, bytes[at + 1] ?? SPACE, SPACE);
    this.last = bytes[bytes.length - 1] ?? this.last;
  }

  page(): number {
    return pageThatSpells(Uint8Array.from(this.around));
  }
}

const SPACE = 32;

const pageThatSpells = (around: Uint8Array): number =>
  spelling(decodePage(around, DOS)) > spelling(decodePage(around, WINDOWS)) ? DOS : WINDOWS;

/** «Año», «AÑO», «N° 4», «Nº 4»: accents in the case of their neighbours, marks where they stand. */
const WORDS =
  /[A-Za-z ][áéíóúñüãõçâêôà](?=[a-z ])|[A-ZÑ ][ÁÉÍÓÚÑÜÃÕÇÂÊÔÀ](?=[A-Za-z ])|[NnA-Za-z\d ][º°ª](?= )|[ ][«¿¡“‘](?=[A-Za-z])|[a-zA-Z][»”’](?= )| [–—€•] | [ÁÉÍÓÚÑ][a-z]/g;

const spelling = (text: string): number => text.match(WORDS)?.length ?? 0;

/** Text has no control characters but tabs, line ends, the odd page break, and two that separate fields. */
const CONTROLS = /[\u0000\u0002-\u0008\u000e-\u001e\u007f\ufffd]/g;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.includes('\u0000') || controls > sample.length * 0.01;
}
