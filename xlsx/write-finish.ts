import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isMark, type SheetPlan } from '../src/books/plan.ts';
import { chartsIn, markPoints } from './mark-points.ts';

/** Error values a formula may give, as files spell them. */
const ERROR_RESULT =
  /<c ([^>]*?)t="str"([^>]*)>(<f>[^<]*<\/f>)<v>(#(?:N\/A|VALUE!|DIV\/0!|REF!|NAME\?|NUM!|NULL!))<\/v>/g;

/** What the library leaves otherwise than we want it, part by part. */
const corrections: readonly { readonly part: RegExp; readonly correct: (xml: string) => string }[] = [
  { part: /^xl\/workbook\.xml$/, correct: (xml) => hideMarks(trustValues(xml)) },
  { part: /^xl\/charts\/chart\d+\.xml$/, correct: paleGrid },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, correct: (xml) => countFolds(nameErrors(xml)) },
  { part: /^docProps\/app\.xml$/, correct: beTrusted },
];

/** The last touches on a written file. Its sheets in order, with the plan of those that have one. */
export function finish(written: Uint8Array, sheets: readonly (SheetPlan | undefined)[] = []): Uint8Array {
  const parts = unzipSync(written);
  const retouch = (path: string, correct: (xml: string) => string): void => {
    const bytes = parts[path];
    if (bytes) parts[path] = strToU8(correct(strFromU8(bytes)));
  };
  for (const path of Object.keys(parts))
    for (const { part, correct } of corrections) if (part.test(path)) retouch(path, correct);
  for (const [at, sheet] of sheets.entries())
    if (sheet?.print.paper === 'oficio') retouch(`xl/worksheets/sheet${String(at + 1)}.xml`, onOficio);
  for (const [at, standing] of chartsIn(sheets).entries())
    retouch(`xl/charts/chart${String(at + 1)}.xml`, (xml) => markPoints(xml, standing));
  return zipSync(parts, { level: 6 });
}

/**
 * The values stored are right: without Muni, a full recalculation on opening would turn its formulas into `#NAME?`.
 * Excel recalculates what changes.
 */
const trustValues = (xml: string): string => xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');

/** Muni's marks are for Muni: they stay out of the list of names people see. */
const hideMarks = (xml: string): string =>
  xml.replace(/<definedName name="([^"]*)"/g, (whole, name: string) =>
    isMark(name) ? `${whole} hidden="1"` : whole,
  );

/** 8.5 by 13 inches, which the library has no name for. */
const FOLIO = 14;
const onOficio = (xml: string): string =>
  xml.replace(/(<pageSetup [^>]*?paperSize=")\d+"/, `$1${String(FOLIO)}"`);

/** Excel shows the marks that fold rows where the sheet says how deep they go. */
function countFolds(xml: string): string {
  const levels = [...xml.matchAll(/<row [^>]*?outlineLevel="(\d)"/g)].map(([, level]) => Number(level));
  if (levels.length === 0 || xml.includes('outlineLevelRow')) return xml;
  const deepest = `outlineLevelRow="${String(levels.reduce((a, b) => Math.max(a, b), 0))}"`;
  return xml.replace('<sheetFormatPr ', `<sheetFormatPr ${deepest} `);
}

const PALE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DDE3E8"/></a:solidFill></a:ln></c:spPr>';

/** Grid lines that do not compete with the bars: the library draws them black. */
function paleGrid(xml: string): string {
  return xml.replace(
    /<c:majorGridlines(?:\/>|><\/c:majorGridlines>)/g,
    `<c:majorGridlines>${PALE}</c:majorGridlines>`,
  );
}

function nameErrors(xml: string): string {
  return xml.replace(ERROR_RESULT, '<c $1t="e"$2>$3<v>$4</v>');
}

/**
 * LibreOffice keeps the stored text of a formula it does not know only in files of programs it trusts; in others it
 * shows `#NAME?` where Muni's answer was.
 */
function beTrusted(xml: string): string {
  return xml
    .replace(/<AppVersion>[^<]*<\/AppVersion>/, '')
    .replace(
      /<Application>[^<]*<\/Application>/,
      '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>',
    );
}
