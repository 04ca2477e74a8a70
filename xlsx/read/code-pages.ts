/** The upper half of code page 850, with which DOS wrote Western Europe and Latin America. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
/** And of 437, its elder from the United States, which has the lower-case letters of Spanish. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

const STEP = 8192;

/** Bytes of one byte per letter, by the upper half of their page. */
function byTable(bytes: Uint8Array, upper: string): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP) {
    let part = '';
    for (const byte of bytes.subarray(from, from + STEP))
      part += byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '');
    parts.push(part);
  }
  return parts.join('');
}

/** Text in a code page by its number, as old workbooks name it; Windows-1252 where it is any other. */
export function decodePage(bytes: Uint8Array, page: number): string {
  if (page === 850) return byTable(bytes, CP850);
  if (page === 437) return byTable(bytes, CP437);
  return new TextDecoder(page === 10_000 ? 'macintosh' : 'windows-1252').decode(bytes);
}
