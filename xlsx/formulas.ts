/**
 * Formulas as people type them and as .xlsx files store them.
 *
 * A file keeps `MUNI.TASA_EJECUCION(A1,B1)` as `_xldudf_MUNI_TASA_EJECUCION(A1,B1)`, functions newer than Excel 2007
 * behind `_xlfn.`, names declared by LET and LAMBDA behind `_xlpm.`, and the spill mark `A1#` as a function.
 */
const PREFIX = 'MUNI';

/** Texts, quoted sheet names and structured references: nothing inside them is a function. */
const CLOSED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
const FUNCTION_NAME = /(?<![\w.$À-ÿ])([A-Za-z_][\w.À-ÿ]{0,254})(?=\()/g;
const SPILLED = /((?:[\wÀ-ÿ.]{1,31}!|\u0000\d+\u0000!)?\$?[A-Z]{1,3}\$?\d+)#/g;

/** With its leading `=`, as typed → as stored, without it. */
export function toFileFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ''), (open) =>
    markParameters(open)
      .replace(FUNCTION_NAME, (name) => storedName(name))
      .replace(SPILLED, '_xlfn.ANCHORARRAY($1)'),
  );
}

/** As stored → with its leading `=`, as typed. Files that already hold the typed form stay as they are. */
export function fromFileFormula(stored: string): string {
  const typed = outsideTexts(stored.replace(/^=/, ''), (open) =>
    open
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, '$1#')
      .replace(/_xlfn\.SINGLE\(([^()]*)\)/gi, '@$1')
      .replace(/_xlfn\._xlws\.|_xlfn\.|_xlpm\./gi, '')
      .replace(new RegExp(`_xldudf_${PREFIX}_(\\w+)`, 'gi'), (_, name: string) => `${PREFIX}.${name}`),
  );
  return `=${typed}`;
}

/** Takes every closed piece out, converts the rest, and puts the pieces back. */
function outsideTexts(formula: string, convert: (open: string) => string): string {
  const closed: string[] = [];
  const open = formula.replace(CLOSED, (piece) => `\u0000${closed.push(piece) - 1}\u0000`);
  return convert(open).replace(/\u0000(\d+)\u0000/g, (_, at: string) => closed[Number(at)] ?? '');
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${PREFIX}.`)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

const DECLARING = /\b(LET|LAMBDA)\(/gi;

/** `LET(x,1,x+1)` → `LET(_xlpm.x,1,_xlpm.x+1)`. */
function markParameters(open: string): string {
  const names = [...open.matchAll(DECLARING)].flatMap(({ 0: opening, 1: name = '', index }) => {
    const given = argumentsFrom(open, index + opening.length).slice(0, -1);
    return name.toUpperCase() === 'LET' ? given.filter((_, at) => at % 2 === 0) : given;
  });
  const declared = new Set(names.map((name) => name.trim()).filter((name) => /^[A-Za-z_]\w*$/.test(name)));
  if (declared.size === 0) return open;
  return open.replace(/(?<![\w.$!])[A-Za-z_]\w*(?![\w.!])/g, (word) =>
    declared.has(word) ? `_xlpm.${word}` : word,
  );
}

/** The top-level arguments that begin at `start`, up to the closing bracket. */
function argumentsFrom(open: string, start: number): string[] {
  let depth = 0;
  let from = start;
  const found: string[] = [];
  for (let at = start; at < open.length && depth >= 0; at++) {
    const mark = open[at];
    if (mark === '(' || mark === '{') depth++;
    if (mark === ')' || mark === '}') depth--;
    if ((mark === ',' && depth === 0) || depth < 0) {
      found.push(open.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const sheetFunctions = words('FILTER SORT');

/** Functions Excel stores behind `_xlfn.`: everything it learnt after 2007. */
const newerFunctions = words(`
  ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT
  F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
  GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERCENTOF PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE
  SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
`);
