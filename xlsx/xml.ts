/** The little XML the patch needs: text in, text out, and where a workbook keeps its sheets. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Signs XML cannot carry are spelt `_x0001_`; a text that looks so already is told apart. */
export const spellText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, hexadecimal);

/** Text as the XML of a cell holds it. */
export const escapeText = (text: string): string =>
  spellText(text).replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

const hexadecimal = (mark: string): string =>
  `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeText = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex !== undefined
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : (NAMED[String(name)] ?? whole),
  );

/** The value of one attribute, as written between its quotes, unescaped. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : unescapeText(raw);
}

/** Every tag of one name, whatever its prefix, without its angle brackets. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(
    ([, inside = '']) => inside,
  );

/** Sheet name → path of its part, in the order of the workbook. */
export function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  return new Map(
    tagsOf(workbook, 'sheet').flatMap((tag): [string, string][] => {
      const target = targets.get(attributeOf(tag, '(?:\\w+:)id'));
      return target === undefined ? [] : [[attributeOf(tag, 'name') ?? '', pathOf(target)]];
    }),
  );
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
