import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';

type Font = NonNullable<CellStyle['font']>;
type Border = NonNullable<CellStyle['border']>;
type Alignment = NonNullable<CellStyle['alignment']>;

const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const down = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const lines = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
const sides = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

const pick = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key === undefined ? undefined : table[key];
const keyFor = <K extends string, T>(
  table: Readonly<Record<K, T>>,
  value: T | null | undefined,
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

/** Leaves out what is not set: an absent property means «as usual» to both sides. */
const set = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const hex = (color: Font['color']) => (color?.rgb ? { rgb: `#${color.rgb.slice(-6)}` } : undefined);

/** A cell's look in a file, as the grid wants it. */
export function gridStyle({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  return set({
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? BooleanNumber.TRUE : undefined,
    it: font?.italic ? BooleanNumber.TRUE : undefined,
    ul: font?.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: font?.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: hex(font?.color),
    bg: fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor) : undefined,
    ht: pick(across, alignment?.horizontal),
    vt: pick(down, alignment?.vertical),
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    n: numFmt === undefined || numFmt === 'General' ? undefined : { pattern: numFmt },
    bd: border && gridBorder(border),
  });
}

const gridBorder = (border: Border): IBorderData =>
  Object.fromEntries(
    sides.flatMap(([side, letter]) => {
      const { style, color } = border[side] ?? {};
      const line = { s: pick(lines, style) ?? BorderStyleTypes.THIN, cl: hex(color) ?? { rgb: '#000000' } };
      return style ? [[letter, line]] : [];
    }),
  );

const fileColor = (color: Nullable<IColorStyle>) => {
  const rgb = /^#?([0-9a-f]{6})$/i.exec(color ? (color.rgb ?? '') : '')?.[1];
  return rgb === undefined ? undefined : { rgb: rgb.toUpperCase() };
};

/** A cell's look in the grid, as a file holds it. */
export function fileStyle(style: IStyleData): CellStyle {
  const fill = fileColor(style.bg);
  return set({
    font: fileFont(style),
    fill: fill && { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fill },
    alignment: fileAlignment(style),
    numFmt: style.n?.pattern,
    border: style.bd ? fileBorder(style.bd) : undefined,
  });
}

const fileFont = (style: IStyleData): Font =>
  set({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    strikethrough: style.st?.s ? true : undefined,
    color: fileColor(style.cl),
  });

const fileAlignment = (style: IStyleData): Alignment =>
  set({
    horizontal: keyFor(across, style.ht),
    vertical: keyFor(down, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
  });

const fileBorder = (border: IBorderData): Border =>
  set(
    Object.fromEntries(
      sides.map(([side, letter]) => {
        const line = border[letter];
        const style = keyFor(lines, line?.s) ?? 'thin';
        return [side, line ? set({ style, color: fileColor(line.cl) }) : undefined];
      }),
    ),
  );
