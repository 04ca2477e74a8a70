/** Letters that web pages of our languages write by name. XML itself has five. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ordm: 'º', ordf: 'ª' },
  ...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü' },
  ...{ Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Ntilde: 'Ñ', Uuml: 'Ü' },
  ...{ atilde: 'ã', otilde: 'õ', ccedil: 'ç', acirc: 'â', ecirc: 'ê', ocirc: 'ô', agrave: 'à' },
  ...{ Atilde: 'Ã', Otilde: 'Õ', Ccedil: 'Ç', Acirc: 'Â', Ecirc: 'Ê', Ocirc: 'Ô', deg: '°' },
  ...{ laquo: '«', raquo: '»', ndash: '–', mdash: '—', iexcl: '¡', iquest: '¿', euro: '€', minus: '−' },
};

const LAST = 0x10ffff;
const point = (code: number): string => (code <= LAST ? String.fromCodePoint(code) : '\uFFFD');

/** Text with its entities as the letters they stand for; one that nobody knows stays as written. */
export const markupText = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
        if (typeof hex === 'string') return point(Number.parseInt(hex, 16));
        if (typeof decimal === 'string') return point(Number(decimal));
        return NAMED[String(name)] ?? whole;
      })
    : text;
