import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from '../../src/engine/cells.ts';
import { fromFileFormula } from '../../xlsx/formulas.ts';
import type { CellBack, ChartBack, ReadBack, SheetBack } from './conformance.ts';

/**
 * Reads an .xlsx by its XML alone, sharing nothing with the library that wrote it: the second opinion of the
 * conformance tests.
 */
type Node = { readonly [name: string]: unknown };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  textNodeName: '#',
  processEntities: true,
});

const child = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (at as Node | undefined)?.[name], node);
const children = (node: unknown, ...path: readonly string[]): readonly Node[] => {
  const found = child(node, ...path);
  return found === undefined || found === '' ? [] : ((Array.isArray(found) ? found : [found]) as Node[]);
};
const text = (node: unknown): string => {
  const found = typeof node === 'string' ? node : child(node, '#');
  return typeof found === 'string' ? found : '';
};
const attribute = (node: unknown, name: string): string | undefined =>
  (node as Node | undefined)?.[`@${name}`] as string | undefined;

export function readBack(bytes: Uint8Array): ReadBack {
  const parts = unzipSync(bytes);
  const xml = (path: string): unknown => (parts[path] ? parser.parse(strFromU8(parts[path])) : undefined);
  const targets = (path: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> => {
    const folder = path.split('/').slice(0, -1).join('/');
    const relations = xml(`${folder}/_rels/${path.split('/').at(-1)!}.rels`);
    return new Map(
      children(relations, 'Relationships', 'Relationship').map((each) => [
        attribute(each, 'Id')!,
        {
          type: attribute(each, 'Type')!.split('/').at(-1)!,
          path: resolve(folder, attribute(each, 'Target')!),
        },
      ]),
    );
  };
  const workbook = xml('xl/workbook.xml');
  const parsed: Parsed = {
    xml,
    targets,
    looks: looksOf(xml('xl/styles.xml')),
    strings: stringsOf(xml('xl/sharedStrings.xml')),
  };
  const parents = targets('xl/workbook.xml');
  const names = children(workbook, 'workbook', 'definedNames', 'definedName');
  const sheets = children(workbook, 'workbook', 'sheets', 'sheet').map((each, order) => {
    const named = (wanted: string) =>
      text(
        names.find(
          (name) =>
            attribute(name, 'name') === `_xlnm.${wanted}` &&
            attribute(name, 'localSheetId') === String(order),
        ),
      );
    return sheetBack(attribute(each, 'name')!, parents.get(attribute(each, 'r:id')!)!.path, parsed, {
      titles: named('Print_Titles'),
      area: named('Print_Area'),
    });
  });
  return {
    sheets,
    names: names.map((each) => ({ name: attribute(each, 'name')!, refersTo: text(each) })),
  };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else steps.push(step);
  return steps.join('/');
}

interface Parsed {
  readonly xml: (path: string) => unknown;
  readonly targets: (path: string) => ReadonlyMap<string, { readonly type: string; readonly path: string }>;
  readonly looks: { readonly cells: readonly Omit<CellBack, 'value'>[]; readonly whens: readonly Node[] };
  readonly strings: readonly string[];
}

const stringsOf = (xml: unknown): string[] =>
  children(xml, 'sst', 'si').map((each) => unspell(text(child(each, 't'))));

/** `_x000D_` stands for a sign XML cannot hold. */
const unspell = (raw: string): string =>
  raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function looksOf(xml: unknown): Parsed['looks'] {
  const fonts = children(xml, 'styleSheet', 'fonts', 'font');
  const fills = children(xml, 'styleSheet', 'fills', 'fill');
  const formats = new Map(
    children(xml, 'styleSheet', 'numFmts', 'numFmt').map((each) => [
      attribute(each, 'numFmtId'),
      attribute(each, 'formatCode'),
    ]),
  );
  const builtIn = new Map([
    ['4', '#,##0.00'],
    ['3', '#,##0'],
    ['49', '@'],
    ['0', 'General'],
  ]);
  const cells = children(xml, 'styleSheet', 'cellXfs', 'xf').map((each) => {
    const font = fonts[Number(attribute(each, 'fontId') ?? 0)];
    const fill = fills[Number(attribute(each, 'fillId') ?? 0)];
    const format = attribute(each, 'numFmtId');
    return {
      format: formats.get(format) ?? builtIn.get(format ?? '0'),
      bold: child(font, 'b') !== undefined,
      italic: child(font, 'i') !== undefined,
      size: Number(attribute(child(font, 'sz'), 'val')),
      color: attribute(child(font, 'color'), 'rgb'),
      fill: attribute(child(fill, 'patternFill', 'fgColor'), 'rgb'),
    };
  });
  return { cells, whens: children(xml, 'styleSheet', 'dxfs', 'dxf') };
}

function sheetBack(
  name: string,
  path: string,
  { xml, targets, looks, strings }: Parsed,
  { titles, area }: { readonly titles: string; readonly area: string },
): SheetBack {
  const sheet = child(xml(path), 'worksheet');
  const cells = new Map<string, CellBack>();
  const depths = new Map(
    children(sheet, 'sheetData', 'row').map((row) => [
      Number(attribute(row, 'r')) - 1,
      Number(attribute(row, 'outlineLevel') ?? 0),
    ]),
  );
  for (const row of children(sheet, 'sheetData', 'row'))
    for (const each of children(row, 'c')) {
      const formula = child(each, 'f');
      cells.set(attribute(each, 'r')!, {
        ...looks.cells[Number(attribute(each, 's') ?? 0)],
        value: valueOf(each, strings),
        formula: formula === undefined ? undefined : fromFileFormula(text(formula)),
      });
    }
  const columns = children(sheet, 'cols', 'col');
  const columnAt = (column: number) =>
    columns.find(
      (each) => Number(attribute(each, 'min')) <= column + 1 && Number(attribute(each, 'max')) > column,
    );
  const scale = attribute(child(sheet, 'pageSetup'), 'scale');
  const related = [...targets(path).values()];
  return {
    name,
    cell: (row, column) => cells.get(`${letters(column)}${row + 1}`),
    width: (column) => Number(attribute(columnAt(column), 'width')),
    isHidden: (column) => ['1', 'true'].includes(attribute(columnAt(column), 'hidden') ?? ''),
    frozenColumns: Number(attribute(child(sheet, 'sheetViews', 'sheetView', 'pane'), 'xSplit') ?? 0),
    depth: (row) => depths.get(row) ?? 0,
    frozenRows: Number(attribute(child(sheet, 'sheetViews', 'sheetView', 'pane'), 'ySplit') ?? 0),
    tables: related
      .filter(({ type }) => type === 'table')
      .map((each) => child(xml(each.path), 'table'))
      .map((each) => ({ name: attribute(each, 'displayName')!, address: attribute(each, 'ref')! })),
    lists: children(sheet, 'dataValidations', 'dataValidation').map((each) => ({
      address: attribute(each, 'sqref')!,
      values: text(child(each, 'formula1')).replace(/^"|"$/g, '').split(','),
    })),
    conditions: conditionsOf(sheet, looks.whens),
    charts: related
      .filter(({ type }) => type === 'drawing')
      .flatMap((drawing) => [...targets(drawing.path).values()])
      .filter(({ type }) => type === 'chart')
      .map((each) => chartBack(xml(each.path))),
    print: {
      landscape: attribute(child(sheet, 'pageSetup'), 'orientation') === 'landscape',
      ...(attribute(child(sheet, 'pageSetup'), 'paperSize') === '14' && { paper: 'oficio' as const }),
      ...(scale !== undefined && {
        across: {
          scale: Number(scale),
          from: children(sheet, 'colBreaks', 'brk').map((each) => Number(attribute(each, 'id'))),
          repeatColumns: columnsTo(/(?:^|!)(\$[A-Z]+:\$[A-Z]+)/.exec(titles)?.[1] ?? ''),
        },
      }),
      ...(attribute(child(sheet, 'pageSetup'), 'fitToHeight') === '1' && { onePage: true }),
      ...(area !== '' && { columns: columnsTo(area) }),
      repeatRows: Number(/\$1:\$(\d+)$/.exec(titles)?.[1] ?? 0),
      footer: text(child(sheet, 'headerFooter', 'oddFooter'))
        .replace(/^&L&8(?: (?=\d))?/, '')
        .replace(/&R&8&P \/ &N$/, '')
        .replaceAll('&&', '&'),
    },
  };
}

/** By their priority: that is the order in which they hold. */
const conditionsOf = (sheet: unknown, whens: readonly Node[]): SheetBack['conditions'] =>
  children(sheet, 'conditionalFormatting')
    .flatMap((each) => children(each, 'cfRule').map((rule) => ({ address: attribute(each, 'sqref')!, rule })))
    .sort((a, b) => Number(attribute(a.rule, 'priority')) - Number(attribute(b.rule, 'priority')))
    .map(({ address, rule }) => {
      const when = whens[Number(attribute(rule, 'dxfId'))];
      return {
        address,
        formula: fromFileFormula(text(child(rule, 'formula'))),
        color: attribute(child(when, 'font', 'color'), 'rgb'),
        fill: attribute(child(when, 'fill', 'patternFill', 'bgColor'), 'rgb'),
      };
    });

function chartBack(xml: unknown): ChartBack {
  const chart = child(xml, 'c:chartSpace', 'c:chart');
  const bars = child(chart, 'c:plotArea', 'c:barChart');
  const scatter = child(chart, 'c:plotArea', 'c:scatterChart');
  const direction = attribute(child(bars, 'c:barDir'), 'val');
  const runs = children(chart, 'c:title', 'c:tx', 'c:rich', 'a:p').flatMap((each) => children(each, 'a:r'));
  const title = runs.map((each) => text(child(each, 'a:t'))).join('');
  if (scatter !== undefined) return { type: 'quadrant', title, ...placesIn(scatter) };
  return { type: bars === undefined ? 'line' : direction === 'bar' ? 'bar' : 'column', title };
}

/** `'Hoja'!$A$1:$A$3` → `A1:A3`. */
const withoutSheet = (reference: string): string => reference.replace(/^.*!/, '').replaceAll('$', '');

/** Each cell of a column of a sheet. */
function cellsOf(reference: string): readonly string[] {
  const [, before = '', column = '', first, last = first] =
    /^(.*!)\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, at) => `${before}$${column}$${String(Number(first) + at)}`,
  );
}

function placesIn(scatter: unknown): Pick<ChartBack, 'runs' | 'labels'> {
  const series = children(scatter, 'c:ser');
  const cells = (of: unknown, axis: string): string => withoutSheet(text(child(of, axis, 'c:numRef', 'c:f')));
  return {
    runs: series.map(
      (each) => `${text(child(each, 'c:tx', 'c:v'))} ${cells(each, 'c:xVal')} ${cells(each, 'c:yVal')}`,
    ),
    labels: series.flatMap((each) => {
      if (attribute(child(each, 'c:dLbls', 'c:showSerName'), 'val') === '1')
        return [text(child(each, 'c:tx', 'c:v'))];
      const range = child(each, 'c:extLst', 'c:ext', 'c15:datalabelsRange');
      return range === undefined ? [] : cellsOf(text(child(range, 'c15:f')));
    }),
  };
}

function valueOf(cell: Node, strings: readonly string[]): Cell {
  const raw = child(cell, 'v') === undefined ? undefined : text(child(cell, 'v'));
  const type = attribute(cell, 't');
  if (raw === undefined) return null;
  if (type === 's') return strings[Number(raw)]!;
  if (type === 'b') return raw === '1';
  return type === 'str' || type === 'e' ? unspell(raw) : Number(raw);
}

/** `$A:$C` → 3. */
const columnsTo = (titles: string): number =>
  Array.from(/:\$([A-Z]+)$/.exec(titles)?.[1] ?? '').reduce(
    (sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64,
    0,
  );

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
