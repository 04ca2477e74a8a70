import type { Text } from '../../src/engine/language.ts';

export type FileKind = 'zip' | 'gzip' | 'ole' | 'text' | { readonly other: Text };

const same = (word: string): Text => ({ es: word, en: word, pt: word });

/** First bytes of files people choose by mistake, and what they are. */
const signatures: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'ole' },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    kind: { other: { es: 'una imagen PNG', en: 'a PNG image', pt: 'uma imagem PNG' } },
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    kind: { other: { es: 'una imagen JPEG', en: 'a JPEG image', pt: 'uma imagem JPEG' } },
  },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    kind: { other: { es: 'una imagen GIF', en: 'a GIF image', pt: 'uma imagem GIF' } },
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    kind: { other: { es: 'un PDF', en: 'a PDF', pt: 'um PDF' } },
  },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  {
    bytes: [0x52, 0x61, 0x72, 0x21],
    kind: { other: { es: 'un comprimido .rar', en: 'a .rar archive', pt: 'um arquivo .rar' } },
  },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    kind: { other: { es: 'un comprimido .7z', en: 'a .7z archive', pt: 'um arquivo .7z' } },
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: { other: same('RTF') } },
];

/** What a file is by its first bytes; its name is not looked at. */
export const kindOf = (bytes: Uint8Array): FileKind =>
  signatures.find((each) => each.bytes.every((byte, at) => bytes[at] === byte))?.kind ?? 'text';
