import type { CellStyle, FontStyle } from 'hucre';
import { numberFormats, styles, type FormatName, type Look, type StyleName } from '../src/books/plan.ts';

interface Worn {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

interface Looks {
  style?: StyleName;
  format?: FormatName;
}

/** What every dressed cell wears: the last style and the last format laid over it. */
export function looksOf(looks: readonly Look[]): Worn[] {
  const cells = new Map<number, Map<number, Looks>>();
  for (const { area, style, format } of looks)
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = cells.get(row) ?? new Map<number, Looks>();
      cells.set(row, line);
      for (let column = area.column; column < area.column + area.columns; column++)
        line.set(column, { ...line.get(column), ...(style && { style }), ...(format && { format }) });
    }
  const tailor = tailored();
  return [...cells].flatMap(([row, line]) =>
    [...line].map(([column, look]) => ({ row, column, style: tailor(look) })),
  );
}

/** The same look is one object, however many cells wear it. */
function tailored(): (look: Looks) => CellStyle {
  const made = new Map<string, CellStyle>();
  return ({ style, format }) => {
    const key = `${style ?? ''}/${format ?? ''}`;
    const known = made.get(key) ?? {
      alignment: { vertical: 'center' },
      ...(style && styleOf(style)),
      ...(format && { numFmt: numberFormats[format] }),
    };
    made.set(key, known);
    return known;
  };
}

function styleOf(name: StyleName): CellStyle {
  const { fill, wrap = false, align } = styles[name];
  return {
    font: fontOf(name),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } },
    }),
    alignment: { vertical: 'center', wrapText: wrap, ...(align && { horizontal: align }) },
  };
}

function fontOf(name: StyleName): FontStyle {
  const { bold = false, italic = false, size = 11, color } = styles[name];
  return { name: 'Calibri', size, bold, italic, ...(color !== undefined && { color: { rgb: color } }) };
}

/** A style laid over a cell while a condition holds: Excel takes its fill from the background colour. */
export function whenStyle(name: StyleName): CellStyle {
  const { fill, color, bold } = styles[name];
  return {
    font: { ...(bold && { bold }), ...(color !== undefined && { color: { rgb: color } }) },
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    }),
  };
}
