import { strFromU8, strToU8 } from 'fflate';
import {
  columnLetters,
  isFormula,
  numberFormats,
  styles,
  type Look,
  type Plan,
  type PlanCell,
} from '../src/books/plan.ts';
import { toFileFormula } from './formulas.ts';
import { stored, textOf, type Parts } from './patch.ts';
import { attributeOf, escapeText, sheetParts, tagsOf } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Puts the one sheet of a plan at the end of a workbook, or in the place of the sheet of that name, which Muni made
 * before. Plain sheets only: values, formulas, looks, widths and the first rows frozen.
 */
export function graftSheet(parts: Parts, plan: Plan): void {
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('The plan has no sheet.');
  const paths = sheetParts(textOf(parts, WORKBOOK), textOf(parts, RELATIONS));
  const path = paths.get(sheet.name) ?? newSheet(parts, sheet.name);
  const looks = dress(parts, sheet.looks);
  const columns = sheet.widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const pane = `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  parts[path] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${sheet.frozenRows > 0 ? pane : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${rowsXml(sheet, looks)}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  );
  for (const { name, area } of plan.names) nameCell(parts, name, sheet.name, area.row, area.column);
}

type LookAt = (row: number, column: number) => number;

/** Letters larger than usual need a taller row. */
const heightOf = (looks: readonly Look[], row: number): string => {
  const sizes = looks
    .filter(({ area }) => area.row === row)
    .map(({ style }) => (style && styles[style].size) ?? 0);
  const largest = Math.max(0, ...sizes);
  return largest > 0 ? ` ht="${Math.round(largest * 1.5)}" customHeight="1"` : '';
};

function rowsXml({ blocks, looks }: Plan['sheets'][number], look: LookAt): string {
  const rows = blocks.flatMap(({ row, column, cells }) =>
    cells.map((line, down) => ({ row: row + down, column, line })),
  );
  return rows
    .map(
      ({ row, column, line }) =>
        `<row r="${row + 1}"${heightOf(looks, row)}>${line.map((cell, right) => cellXml(cell, row, column + right, look)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: PlanCell, row: number, column: number, look: LookAt): string {
  const style = look(row, column);
  const place = `r="${columnLetters(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ''}`;
  if (isFormula(cell)) {
    const [type, text = ''] = stored(cell.value, true);
    return `<c ${place}${type}><f>${escapeText(toFileFormula(cell.formula))}</f><v>${text}</v></c>`;
  }
  if (cell === null || cell === '') return style > 0 ? `<c ${place}/>` : '';
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

function newSheet(parts: Parts, name: string): string {
  const file = `worksheets/${freeName(parts)}`;
  const relations = textOf(parts, RELATIONS);
  const id = `rIdMuni${tagsOf(relations, 'Relationship').length + 1}`;
  parts[RELATIONS] = strToU8(
    relations.replace(
      /<\/(\w+:)?Relationships>/,
      (end, prefix = '') =>
        `<${String(prefix)}Relationship Id="${id}" Type="${RELATION}/worksheet" Target="${file}"/>${end}`,
    ),
  );
  const workbook = textOf(parts, WORKBOOK);
  const ids = tagsOf(workbook, 'sheet').map((tag) => Number(attributeOf(tag, 'sheetId')));
  const sheet = `sheet xmlns:r="${RELATION}" name="${escapeText(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
  parts[WORKBOOK] = strToU8(
    workbook.replace(/<\/(\w+:)?sheets>/, (end, prefix = '') => `<${String(prefix)}${sheet}${end}`),
  );
  parts[TYPES] = strToU8(
    textOf(parts, TYPES).replace(
      /<\/(\w+:)?Types>/,
      (end, prefix = '') =>
        `<${String(prefix)}Override PartName="/xl/${file}" ContentType="${SHEET_TYPE}"/>${end}`,
    ),
  );
  return `xl/${file}`;
}

function freeName(parts: Parts): string {
  for (let turn = 1; ; turn++) if (!(`xl/worksheets/muni${turn}.xml` in parts)) return `muni${turn}.xml`;
}

/** A hidden name, told from the workbook's own: it takes the place of one of the same name. */
function nameCell(parts: Parts, name: string, sheet: string, row: number, column: number): void {
  const place = `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;
  const tag = `definedName name="${name}" hidden="1">${escapeText(place)}</`;
  const workbook = textOf(parts, WORKBOOK);
  const prefix = /<(\w+:)?workbook[\s>]/.exec(workbook)?.[1] ?? '';
  if (workbook.includes(`name="${name}"`)) return;
  const defined = `<${prefix}${tag}${prefix}definedName>`;
  parts[WORKBOOK] = strToU8(
    workbook.includes(`</${prefix}definedNames>`)
      ? workbook.replace(`</${prefix}definedNames>`, `${defined}</${prefix}definedNames>`)
      : workbook.replace(
          new RegExp(
            `</${prefix}sheets>(?:<${prefix}(?:functionGroups|externalReferences)(?:/>|>[\\s\\S]*?</${prefix}(?:functionGroups|externalReferences)>))*`,
          ),
          (before) => `${before}<${prefix}definedNames>${defined}</${prefix}definedNames>`,
        ),
  );
}

/** Adds the looks a sheet needs to those of the workbook; tells the one of each cell. */
function dress(parts: Parts, looks: readonly Look[]): LookAt {
  let xml = textOf(parts, STYLES);
  const made = looks.map(({ style, format }) => {
    const { bold, italic, size, color, fill, wrap, align } = style ? styles[style] : {};
    const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size ?? 11}"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="Calibri"/>`;
    const [fonts, font] = appended(xml, 'fonts', `<font>${marks}</font>`);
    const [fills, filled] = fill
      ? appended(
          fonts,
          'fills',
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : ([fonts, 0] as const);
    const [formats, number] = format ? withFormat(fills, numberFormats[format]) : ([fills, 0] as const);
    const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}${align ? ` horizontal="${align}"` : ''}/>`;
    const [whole, index] = appended(
      formats,
      'cellXfs',
      `<xf numFmtId="${number}" fontId="${font}" fillId="${filled}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`,
    );
    xml = whole;
    return index;
  });
  parts[STYLES] = strToU8(xml);
  return (row, column) => {
    const worn = looks.map(({ area }) => isInside(area, row, column));
    return made[worn.lastIndexOf(true)] ?? 0;
  };
}

const isInside = (area: Look['area'], row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** One more item in a list of the styles, and its place in it. */
function appended(xml: string, list: string, item: string): readonly [xml: string, index: number] {
  const found = new RegExp(`<(\\w+:)?${list}(?=[\\s>])[^>]*>`).exec(xml);
  const prefix = found?.[1] ?? '';
  const count = Number(attributeOf(found?.[0] ?? '', 'count') ?? 0);
  const tagged = prefix === '' ? item : item.replace(/<(\/?)(\w+)/g, `<$1${prefix}$2`);
  const counted = xml.replace(found?.[0] ?? '', (tag) =>
    tag.replace(/count\s*=\s*(["'])\d+\1/, `count="${count + 1}"`),
  );
  return [counted.replace(`</${prefix}${list}>`, `${tagged}</${prefix}${list}>`), count];
}

const FIRST_CUSTOM = 164;

function withFormat(xml: string, code: string): readonly [xml: string, id: number] {
  const used = tagsOf(xml, 'numFmt');
  const known = used.find((tag) => attributeOf(tag, 'formatCode') === code);
  if (known !== undefined) return [xml, Number(attributeOf(known, 'numFmtId'))];
  const id = Math.max(FIRST_CUSTOM - 1, ...used.map((tag) => Number(attributeOf(tag, 'numFmtId')))) + 1;
  const prefix = /<(\w+:)?fonts[\s>]/.exec(xml)?.[1] ?? '';
  const listed = /<(?:\w+:)?numFmts[\s>]/.test(xml)
    ? xml
    : xml.replace(`<${prefix}fonts`, `<${prefix}numFmts count="0"></${prefix}numFmts><${prefix}fonts`);
  return [appended(listed, 'numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeText(code)}"/>`)[0], id];
}

/** Excel mends a file whose order of calculation names cells without a formula: it makes another by itself. */
export function forgetOrder(parts: Parts): void {
  if (!Reflect.deleteProperty(parts, 'xl/calcChain.xml')) return;
  for (const [path, tag] of [
    [RELATIONS, 'Relationship'],
    [TYPES, 'Override'],
  ] as const) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace(new RegExp(`<(?:\\w+:)?${tag}[^>]*calcChain[^>]*/>`, 'g'), ''));
  }
}
