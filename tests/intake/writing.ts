import { strToU8 } from 'fflate';

/** How a text is turned into bytes. */
export type Encoding = 'utf8' | 'bom' | '1252' | '850' | 'utf16le' | 'utf16be';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const htmlOf = (rows: readonly (readonly string[])[]): string =>
  `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`;
export const xmlOf = (rows: readonly (readonly string[])[]): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Datos"><Table>${rows.map((row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${escaped(cell)}</Data></Cell>`).join('')}</Row>`).join('\n')}</Table></Worksheet></Workbook>`;

export const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const HIGH_850: Readonly<Record<string, number>> = {
  ...{ á: 0xa0, é: 0x82, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, Ñ: 0xa5, ü: 0x81, Ü: 0x9a, º: 0xa7, ª: 0xa6 },
  ...{
    Á: 0xb5,
    É: 0x90,
    Í: 0xd6,
    Ó: 0xe0,
    Ú: 0xe9,
    '¿': 0xa8,
    '¡': 0xad,
    '·': 0xfa,
    '°': 0xf8,
    '“': 34,
    '”': 34,
  },
};

export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf8') return strToU8(text);
  if (encoding === 'bom') return strToU8(`\uFEFF${text}`);
  if (encoding === '1252' || encoding === '850')
    return Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (code < 128) return code;
      return encoding === '850' ? (HIGH_850[letter] ?? 63) : code < 256 ? code : 63;
    });
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf16le';
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), little);
  return bytes;
}
