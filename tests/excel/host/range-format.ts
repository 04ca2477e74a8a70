import { contains, ROWS } from './areas.ts';
import { live, type Api, type Live } from './live.ts';
import type { Dress, RangeModel } from './model.ts';

/** Cells of a range are dressed one by one; whole columns only where there is something. */
export function dressCells({ sheet, area }: RangeModel, change: Dress): void {
  if (area.rows === ROWS) {
    for (const { cell } of sheet.touched(area)) Object.assign(cell.dress, change);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      Object.assign(sheet.make(row, column).dress, change);
}

const setter = (key: keyof Dress) => (range: RangeModel, value: unknown) => {
  dressCells(range, { [key]: value });
};

const fontApi: Api<RangeModel> = {
  kind: 'RangeFont',
  set: { Bold: setter('bold'), Italic: setter('italic'), Size: setter('size'), Color: setter('color') },
};

const fillApi: Api<RangeModel> = { kind: 'RangeFill', set: { Color: setter('fill') } };

const formatApi: Api<RangeModel> = {
  kind: 'RangeFormat',
  set: {
    WrapText: setter('wrap'),
    HorizontalAlignment: setter('align'),
    ColumnWidth: ({ sheet, area }, points) => {
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.widths.set(column, Number(points));
    },
  },
  child: { Font: (range) => live(fontApi, range), Fill: (range) => live(fillApi, range) },
};

export const rangeFormat = (range: RangeModel): Live => live(formatApi, range);

/** Conditional formats that touch a range; a whole sheet touches all of its own. */
export const touches = ({ area }: RangeModel, other: { readonly area: RangeModel['area'] }): boolean =>
  contains(area, other.area.row, other.area.column);
