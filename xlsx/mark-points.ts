import {
  absolute,
  isFormula,
  type Area,
  type ChartPlan,
  type Points,
  type QuadrantChart,
  type SheetPlan,
} from '../src/books/plan.ts';
import { escapeText } from './xml.ts';

/** A chart with the sheet it stands on. */
export interface Standing {
  readonly sheet: SheetPlan;
  readonly chart: ChartPlan;
}

/** The charts of a file's sheets, in the order in which the library numbers them. */
export const chartsIn = (sheets: readonly (SheetPlan | undefined)[]): readonly Standing[] =>
  sheets.flatMap((sheet) => (sheet ? sheet.charts.map((chart) => ({ sheet, chart })) : []));

const C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
const STRAIGHT = '<c:smooth val="0"/>';
const SIZE = '<a:defRPr sz="800"/>';
const SMALL = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${SIZE}</a:pPr><a:endParaRPr lang="es"/></a:p></c:txPr>`;

const shown = (seriesName: 0 | 1): string =>
  `<c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="${String(seriesName)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
const fromCells = (inside: string): string =>
  `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${C15}>${inside}<c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;

/** What the library does not write: points without a line through them, straight lines, and names beside points. */
export function markPoints(xml: string, { sheet, chart }: Standing): string {
  if (chart.type !== 'quadrant') return xml;
  let order = 0;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    const points = chart.points[order++];
    const straight = series.replace('</c:ser>', `${STRAIGHT}</c:ser>`);
    return points ? marked(straight, sheet, chart, points) : straight;
  });
}

function marked(series: string, sheet: SheetPlan, { isNamed }: QuadrantChart, points: Points): string {
  const alone = series.replace('<c:marker>', `${NO_LINE}<c:marker>`);
  if (isNamed !== true) return alone;
  const { names: called, tags } = points;
  if (called.rows === 1 && !tags)
    return alone.replace('</c:marker>', `</c:marker><c:dLbls>${SMALL}${shown(1)}</c:dLbls>`);
  const beside = tags ?? called;
  const names = namesIn(sheet, beside);
  return alone
    .replace('</c:marker>', `</c:marker>${labelsOf(names)}`)
    .replace('</c:ser>', `${rangeOf(sheet, beside, names)}</c:ser>`);
}

/** Each label is the text of a cell; programs that do not know such labels show what the cell said when it was written. */
const labelsOf = (names: readonly string[]): string =>
  `<c:dLbls>${names.map(labelOf).join('')}${SMALL}${shown(0)}${fromCells('')}</c:dLbls>`;

const labelOf = (name: string, at: number): string =>
  `<c:dLbl><c:idx val="${String(at)}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${SIZE}</a:pPr><a:fld id="${fieldId(at)}" type="CELLRANGE"><a:rPr lang="es" sz="800"/><a:pPr>${SIZE}</a:pPr><a:t>${escapeText(name)}</a:t></a:fld><a:endParaRPr lang="es" sz="800"/></a:p></c:rich></c:tx>${shown(0)}${fromCells('<c15:dlblFieldTable/>')}</c:dLbl>`;

const fieldId = (at: number): string =>
  `{5D1C0F3A-7B1E-4C1B-9A55-${(at + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

function rangeOf(sheet: SheetPlan, area: Area, names: readonly string[]): string {
  const cached = names
    .map((name, at) => `<c:pt idx="${String(at)}"><c:v>${escapeText(name)}</c:v></c:pt>`)
    .join('');
  const cells = `<c15:f>${escapeText(absolute(sheet.name, area))}</c15:f>`;
  return `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${C15}><c15:datalabelsRange>${cells}<c15:dlblRangeCache><c:ptCount val="${String(names.length)}"/>${cached}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

/** What a plan says in a column of cells. */
const namesIn = ({ blocks }: SheetPlan, area: Area): readonly string[] =>
  Array.from({ length: area.rows }, (_, at) => {
    for (const { row, column, cells } of blocks) {
      const cell = cells[area.row + at - row]?.[area.column - column];
      if (cell !== undefined) return String((isFormula(cell) ? cell.value : cell) ?? '');
    }
    return '';
  });
