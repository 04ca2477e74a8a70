import type { Text } from '../src/engine/language.ts';
import type { RawTable } from '../src/intake/budget.ts';
import { FileProblem } from './file-problem.ts';
import { decode } from './read/decode.ts';
import { readDelimited } from './read/delimited.ts';
import { isEncrypted, isOldExcel, kindOf } from './read/signature.ts';
import { readWorkbook, workbookEntries } from './read/workbook.ts';

export { explainFile, FileProblem } from './file-problem.ts';

const MOST_BYTES = 400 * 1024 * 1024; // a text this long is near what a JavaScript string can hold

/** The tables of a file, told by its content and not by its name. Rejects with a FileProblem. */
export async function openTables(bytes: Uint8Array, fileName: string): Promise<RawTable[]> {
  if (bytes.length === 0) throw new FileProblem('empty', fileName);
  if (bytes.length > MOST_BYTES)
    throw new FileProblem('tooLarge', fileName, `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const kind = kindOf(bytes);
  if (kind === 'zip') return readWorkbook(bytes, fileName);
  if (kind === 'ole') throw new FileProblem(...compound(bytes, fileName));
  if (kind === 'text') return [readText(bytes, fileName)];
  throw new FileProblem('otherKind', fileName, kind.other);
}

/** Refuses what is no .xlsx, or is not safe to open, with the same words. */
export function checkWorkbook(bytes: Uint8Array, fileName: string): void {
  const kind = kindOf(bytes);
  if (kind === 'ole') throw new FileProblem(...compound(bytes, fileName));
  if (kind !== 'zip') throw new FileProblem('otherKind', fileName, kind === 'text' ? plainText : kind.other);
  workbookEntries(bytes, fileName);
}

const plainText: Text = { es: 'un texto', en: 'a text', pt: 'um texto' };

/** Both protected workbooks and old ones come in Microsoft's compound file. */
function compound(bytes: Uint8Array, file: string): ConstructorParameters<typeof FileProblem> {
  if (isEncrypted(bytes)) return ['password', file];
  if (isOldExcel(bytes)) return ['oldExcel', file];
  return [
    'otherKind',
    file,
    {
      es: 'un documento de Office antiguo',
      en: 'an old Office document',
      pt: 'um documento antigo do Office',
    },
  ];
}

const MARKUP = /^\s*<(?:!doctype html|html|head|body|table|meta|style|\?xml)/i;

function readText(bytes: Uint8Array, file: string): RawTable {
  const text = decode(bytes, file);
  if (text.trim() === '') throw new FileProblem('empty', file);
  if (MARKUP.test(text)) throw new FileProblem('webPage', file);
  return {
    name: file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''),
    hidden: false,
    rows: readDelimited(text, file),
  };
}
