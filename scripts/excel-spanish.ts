/** Excel's own Spanish for the functions our native equivalents use. */
export const spanishNames: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'Y',
  AVERAGE: 'PROMEDIO',
  CEILING: 'MULTIPLO.SUPERIOR',
  CHOOSE: 'ELEGIR',
  COLUMNS: 'COLUMNAS',
  COUNT: 'CONTAR',
  COUNTA: 'CONTARA',
  COUNTBLANK: 'CONTAR.BLANCO',
  COUNTIF: 'CONTAR.SI',
  COUNTIFS: 'CONTAR.SI.CONJUNTO',
  DATE: 'FECHA',
  DAY: 'DIA',
  EDATE: 'FECHA.MES',
  EOMONTH: 'FIN.MES',
  EXACT: 'IGUAL',
  FLOOR: 'MULTIPLO.INFERIOR',
  IF: 'SI',
  IFERROR: 'SI.ERROR',
  INDEX: 'INDICE',
  INT: 'ENTERO',
  ISBLANK: 'ESBLANCO',
  ISNUMBER: 'ESNUMERO',
  ISTEXT: 'ESTEXTO',
  LARGE: 'K.ESIMO.MAYOR',
  LEFT: 'IZQUIERDA',
  LEN: 'LARGO',
  LOOKUP: 'BUSCAR',
  LOWER: 'MINUSC',
  MATCH: 'COINCIDIR',
  MAX: 'MAX',
  MID: 'EXTRAE',
  MIN: 'MIN',
  MOD: 'RESIDUO',
  MONTH: 'MES',
  N: 'N',
  NA: 'NOD',
  'NETWORKDAYS.INTL': 'DIAS.LAB.INTL',
  NETWORKDAYS: 'DIAS.LAB',
  NOT: 'NO',
  OR: 'O',
  PMT: 'PAGO',
  POWER: 'POTENCIA',
  PRODUCT: 'PRODUCTO',
  RANK: 'JERARQUIA',
  RIGHT: 'DERECHA',
  ROUND: 'REDONDEAR',
  ROUNDDOWN: 'REDONDEAR.MENOS',
  ROUNDUP: 'REDONDEAR.MAS',
  ROW: 'FILA',
  ROWS: 'FILAS',
  SIGN: 'SIGNO',
  SUBSTITUTE: 'SUSTITUIR',
  SUM: 'SUMA',
  SUMIF: 'SUMAR.SI',
  SUMIFS: 'SUMAR.SI.CONJUNTO',
  SUMPRODUCT: 'SUMAPRODUCTO',
  T: 'T',
  TEXT: 'TEXTO',
  TRIM: 'ESPACIOS',
  TRUNC: 'TRUNCAR',
  UPPER: 'MAYUSC',
  VALUE: 'VALOR',
  VLOOKUP: 'BUSCARV',
  'WORKDAY.INTL': 'DIA.LAB.INTL',
  WORKDAY: 'DIA.LAB',
  YEAR: 'AÑO',
};

const STRINGS = /("(?:[^"]|"")*")/;
const FUNCTION = /\b([A-Z][A-Z0-9.]*)\(/g;

/** The functions a formula calls, outside its texts. */
export const functionsIn = (formula: string): readonly string[] =>
  formula
    .split(STRINGS)
    .filter((part) => !part.startsWith('"'))
    .flatMap((part) => [...part.matchAll(FUNCTION)].map(([, name = '']) => name));

const inSpanish = (part: string): string =>
  part
    .replace(FUNCTION, (_, name: string) => `${spanishNames[name] ?? name}(`)
    .replace(/,/g, ';')
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/\bTRUE\b/g, 'VERDADERO')
    .replace(/\bFALSE\b/g, 'FALSO');

/** An English formula as Excel in Spanish shows it. */
export const spanishFormula = (formula: string): string =>
  formula
    .split(STRINGS)
    .map((part) => (part.startsWith('"') ? part : inSpanish(part)))
    .join('');
