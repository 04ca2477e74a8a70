import { markOf, readAmountText } from '../engine/number-text.ts';
import {
  stages,
  type Classifier,
  type ExclusionReason,
  type IntakeReport,
  type RawCell,
  type RawTable,
  type Stage,
  type UnderstoodColumn,
} from './budget.ts';
import { findHeading } from './heading.ts';
import { coarseClassifiers, fillsWithZeros, nestingClassifiers } from './hierarchy.ts';
import { recognise } from './recognise.ts';
import { incomeRows, saysSides } from './sides.ts';

export const dialects = ['duckdb', 'spark', 'trino'] as const;
export type Dialect = (typeof dialects)[number];

/** What a query is made from: a file that was understood, and how its rows are brought together. */
export interface SqlAsked {
  readonly report: IntakeReport;
  readonly table: RawTable;
  readonly by: readonly Classifier[];
  readonly dialect: Dialect;
  /** The rows as the engine knows them: a table, or a function that reads them. */
  readonly from: string;
}

/** Why no query can say what was understood. */
export interface NoSql {
  readonly reason: string;
}

/** What a query can say of a row by itself or by its account. Sums found among neighbours it cannot. */
const SAYABLE: readonly ExclusionReason[] = [
  'blank',
  'income',
  'otherPeriod',
  'otherYear',
  'parent',
  'child',
];

/** The query that brings together the rows of a file as Muni does: what each column is, what is left out, and the sums. */
export function groupingSql(asked: SqlAsked): string | NoSql {
  const { report, table, by } = asked;
  const heading = findHeading(table);
  if (!heading) return { reason: 'no se hallaron sus encabezados' };
  const unsayable = report.rows.excluded.filter(({ reason }) => !SAYABLE.includes(reason));
  const [first] = unsayable;
  if (first)
    return {
      reason: `deja fuera ${first.rows} filas que una consulta no distingue por sí sola (la ${first.examples[0] ?? ''}, por ejemplo): son totales, títulos o montos ilegibles. Bórrelas del archivo`,
    };
  const rows = table.rows.slice(heading.firstRow);
  const { side, layers } = recognise(heading, rows, {});
  const names = new NameOf(asked.dialect, heading.texts);
  const income = new Set(incomeRows(rows, side, Array.from(rows.keys())));
  const spent = rows.filter((_, row) => !income.has(row));
  const codes = codeColumn(report, spent);
  if (codes === 'undotted')
    return {
      reason:
        'sus códigos no llevan puntos, y cuál cuenta suma a cuál se probó con las sumas de todo el archivo',
    };
  const isOut = (reason: ExclusionReason): boolean =>
    report.rows.excluded.some((each) => each.reason === reason);
  if (isOut('income') && (side === undefined || !saysSides(rows, side)))
    return {
      reason: 'lo que es de ingresos lo dicen sus títulos o una letra, y no una columna con su nombre',
    };
  if (isOut('otherPeriod') && keysOf('periodo', report, rows, names).length === 0)
    return { reason: 'sus cortes no están escritos como una fecha que una consulta pueda ordenar' };
  const keys = by.flatMap((classifier) => keysOf(classifier, report, rows, names));
  const unsaid = by.find((classifier) => !keys.some((key) => key.classifier === classifier));
  if (unsaid !== undefined) return { reason: `no se sabe decir ${unsaid} de sus columnas en una consulta` };
  const amounts = stages.flatMap((stage) => amountOf(stage, report, rows, names));
  const cut = isOut('otherPeriod') ? keysOf('periodo', report, rows, names)[0] : undefined;
  const context = report.columns
    .filter(({ concept, part }) => part !== undefined && coarseClassifiers.some((each) => each === concept))
    .map(({ at }) => at)
    .concat(layers, side ?? []);
  const parts = { asked, names, keys, amounts, context, codes, cut, side };
  const bad = names.problem;
  return bad === undefined ? queryOf(parts) : { reason: bad };
}

interface Key {
  readonly classifier: Classifier;
  readonly name: string;
  readonly sql: string;
}
interface Amount {
  readonly stage: Stage;
  readonly sql: string;
}

/** Columns of the file by the name that an engine knows them by. */
class NameOf {
  problem: string | undefined;
  private readonly texts: readonly string[];
  private readonly mark: string;
  constructor(dialect: Dialect, texts: readonly string[]) {
    this.texts = texts;
    this.mark = dialect === 'spark' ? '`' : '"';
  }
  at(column: number): string {
    const text = this.texts[column] ?? '';
    if (text === '' || this.texts.filter((each) => each.toLowerCase() === text.toLowerCase()).length > 1)
      this.problem = `hay columnas sin nombre o con el mismo nombre («${text}»). Nómbrelas en el archivo`;
    return `${this.mark}${text.replaceAll(this.mark, this.mark + this.mark)}${this.mark}`;
  }
}

type Rows = RawTable['rows'];
const filledIn = (rows: Rows, at: number): string[] =>
  rows.flatMap((row) => {
    const cell: RawCell | undefined = row[at];
    return cell === null || cell === undefined || cell === '' ? [] : [String(cell).trim()];
  });

function codeColumn(
  { columns, rows: { excluded } }: IntakeReport,
  rows: Rows,
): UnderstoodColumn | undefined | 'undotted' {
  if (!excluded.some(({ reason }) => reason === 'parent' || reason === 'child')) return undefined;
  const column = columns.find(
    ({ concept, part }) => part === 'code' && nestingClassifiers.some((each) => each === concept),
  );
  const cells = column ? filledIn(rows, column.at) : [];
  const dotted = cells.filter((cell) => cell.includes('.'));
  const zeroed = fillsWithZeros(new Set(cells)) && cells.some((cell) => /[.-]0+$/.test(cell));
  return column && !zeroed && dotted.length > cells.length / 2 ? column : 'undotted';
}

const FULL_DATE = /^\d{8}(?:\.0)?$/;
const ISO_DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const YEAR = /^\d{4}(?:\.0)?$/;

function keysOf(
  classifier: Classifier,
  report: Pick<IntakeReport, 'columns'>,
  rows: Rows,
  names: NameOf,
): Key[] {
  const own = report.columns.filter(({ concept }) => concept === classifier);
  const of = (sql: string, name: string = classifier): Key => ({ classifier, name, sql });
  if (classifier === 'gestion' && own.length === 0)
    return keysOf('periodo', report, rows, names).map(({ sql }) => of(`substr(${sql}, 1, 4)`));
  const [column] = own;
  if (!column) return [];
  const trimmed = (at: number): string => `trim(${names.at(at)})`;
  if (classifier === 'gestion' || classifier === 'periodo') {
    const cells = filledIn(rows, column.at);
    const text = trimmed(column.at);
    if (classifier === 'gestion')
      return cells.every((cell) => YEAR.test(cell)) ? [of(`substr(${text}, 1, 4)`)] : [];
    if (cells.every((cell) => FULL_DATE.test(cell)))
      return [of(`concat(substr(${text}, 1, 4), '-', substr(${text}, 5, 2))`)];
    return cells.every((cell) => ISO_DATE.test(cell)) ? [of(`substr(${text}, 1, 7)`)] : [];
  }
  return own.map(({ at, part }) =>
    of(trimmed(at), part === 'code' && own.length > 1 ? `${classifier}_codigo` : classifier),
  );
}

function amountOf(stage: Stage, { columns, unit }: IntakeReport, rows: Rows, names: NameOf): Amount[] {
  const at = columns.find(({ concept }) => concept === stage)?.at;
  if (at === undefined) return [];
  const cells = filledIn(rows, at);
  const mark = markOf(Array.from(new Set(cells), readAmountText));
  if (mark === undefined && cells.some((cell) => /[.,]/.test(cell)))
    names.problem = `la marca decimal de ${names.at(at)} no se sabe por la columna sola, o son dos`;
  const bare = `replace(trim(${names.at(at)}), ' ', '')`;
  const plain = mark === ',' ? `replace(replace(${bare}, '.', ''), ',', '.')` : `replace(${bare}, ',', '')`;
  const times = unit === undefined || unit.times === 1 ? '' : ` * ${unit.times}`;
  // Never TRY_CAST: a cell that is no amount stops the query, as it stops Muni.
  return [{ stage, sql: `CAST(nullif(${plain}, '') AS DECIMAL(38, 2))${times}` }];
}

interface Parts {
  readonly asked: SqlAsked;
  readonly names: NameOf;
  readonly keys: readonly Key[];
  readonly amounts: readonly Amount[];
  readonly context: readonly number[];
  readonly codes: UnderstoodColumn | undefined;
  readonly cut: Key | undefined;
  readonly side: number | undefined;
}

const list = (lines: readonly string[], indent: string): string => lines.join(`,\n${indent}`);

function queryOf(parts: Parts): string {
  const { asked, keys, amounts } = parts;
  const steps = [understoodStep(parts), ...accountSteps(parts), ...cutSteps(parts)];
  const last = parts.cut ? 'cortes' : parts.codes ? 'detalle' : 'leido';
  const names = keys.map(({ name }) => name);
  const sums = amounts.map(({ stage }) => `sum(${stage}) AS ${stage}`);
  return `-- ${asked.report.data.source}: ${asked.report.data.format}, por ${asked.by.join(', ')}
-- Hecha por Muni de lo que entendió del archivo. Los montos se suman en DECIMAL, exactos al centavo.
WITH ${steps.join(',\n')}
SELECT
  ${list([...names, ...sums], '  ')}
FROM ${last}
GROUP BY ${names.join(', ')}
ORDER BY ${names.join(', ')}`;
}

const INCOME = ['ingreso', 'recurso', 'receita'];

function understoodStep({ asked, names, keys, amounts, context, codes, cut, side }: Parts): string {
  const columns = [
    ...keys.map(({ name, sql }) => `${sql} AS ${name}`),
    ...amounts.map(({ stage, sql }) => `${sql} AS ${stage}`),
    ...(codes ? [`trim(${names.at(codes.at)}) AS codigo_cuenta`] : []),
    `${contextSql(context, names)} AS contexto`,
    ...(cut ? [`${cut.sql} AS corte`, `${cutContext(asked, names)} AS de_quien`] : []),
  ];
  const left = (reason: ExclusionReason): boolean =>
    asked.report.rows.excluded.some((each) => each.reason === reason);
  const tests = [
    ...(side !== undefined && left('income')
      ? INCOME.map((word) => `coalesce(lower(${names.at(side)}), '') NOT LIKE '%${word}%'`)
      : []),
    ...(left('blank')
      ? [
          `coalesce(${asked.report.columns
            .filter(isUsed)
            .map(({ at }) => `nullif(trim(${names.at(at)}), '')`)
            .join(', ')}) IS NOT NULL`,
        ]
      : []),
  ];
  const where = tests.length === 0 ? '' : `\n  WHERE ${tests.join('\n    AND ')}`;
  return `leido AS ( -- qué es cada columna\n  SELECT\n    ${list(columns, '    ')}\n  FROM ${asked.from}${where}\n)`;
}

const isUsed = ({ concept }: UnderstoodColumn): boolean => concept !== undefined;

const contextSql = (context: readonly number[], names: NameOf): string =>
  context.length === 0
    ? `''`
    : `concat(${context.map((at) => `coalesce(${names.at(at)}, '')`).join(", '|', ")}, '')`;

/** Whose cuts accumulate: each entity's. */
function cutContext({ report }: SqlAsked, names: NameOf): string {
  const own = report.columns.filter(({ concept }) => concept === 'entidad').map(({ at }) => at);
  return contextSql(own, names);
}

/** Accounts that add up others are not counted again; where a breakdown does not add up to its account, it goes. */
function accountSteps({ codes, amounts }: Parts): string[] {
  if (!codes) return [];
  const sums = amounts.map(({ stage }) => `sum(coalesce(${stage}, 0)) AS ${stage}`);
  const differ = amounts.map(({ stage }) => `c.${stage} <> b.${stage}`).join(' OR ');
  return [
    `cuentas AS ( -- lo que suma cada cuenta, con quién y cuándo
  SELECT
    contexto,
    codigo_cuenta,
    ${list(sums, '    ')}
  FROM leido
  WHERE codigo_cuenta IS NOT NULL AND codigo_cuenta <> ''
  GROUP BY contexto, codigo_cuenta
)`,
    `encima AS ( -- las cuentas que están por encima de cada una, la más cercana primero
  SELECT
    c.contexto,
    c.codigo_cuenta,
    a.codigo_cuenta AS superior,
    row_number() OVER (PARTITION BY c.contexto, c.codigo_cuenta ORDER BY length(a.codigo_cuenta) DESC) AS orden
  FROM cuentas c
  JOIN cuentas a ON a.contexto = c.contexto
    AND substr(c.codigo_cuenta, 1, length(a.codigo_cuenta) + 1) = concat(a.codigo_cuenta, '.')
)`,
    `desglose AS ( -- lo que suma lo que detalla a cada cuenta
  SELECT
    e.contexto,
    e.superior AS codigo_cuenta,
    ${list(
      amounts.map(({ stage }) => `sum(c.${stage}) AS ${stage}`),
      '    ',
    )}
  FROM encima e
  JOIN cuentas c ON c.contexto = e.contexto AND c.codigo_cuenta = e.codigo_cuenta
  WHERE e.orden = 1
  GROUP BY e.contexto, e.superior
)`,
    `rotas AS ( -- cuentas cuyo desglose no las suma: cuentan ellas
  SELECT c.contexto, c.codigo_cuenta
  FROM cuentas c
  JOIN desglose b ON b.contexto = c.contexto AND b.codigo_cuenta = c.codigo_cuenta
  WHERE ${differ}
)`,
    `bajo_rotas AS (
  SELECT DISTINCT e.contexto, e.codigo_cuenta
  FROM encima e
  JOIN rotas r ON r.contexto = e.contexto AND r.codigo_cuenta = e.superior
)`,
    `detalle AS (
  SELECT l.*
  FROM leido l
  LEFT JOIN desglose d ON d.contexto = l.contexto AND d.codigo_cuenta = l.codigo_cuenta
  LEFT JOIN rotas r ON r.contexto = l.contexto AND r.codigo_cuenta = l.codigo_cuenta
  LEFT JOIN bajo_rotas b ON b.contexto = l.contexto AND b.codigo_cuenta = l.codigo_cuenta
  WHERE b.codigo_cuenta IS NULL AND (d.codigo_cuenta IS NULL OR r.codigo_cuenta IS NOT NULL)
)`,
  ];
}

/** Of accumulated cut-offs, the last of each year counts. */
function cutSteps({ cut, codes }: Parts): string[] {
  if (!cut) return [];
  const from = codes ? 'detalle' : 'leido';
  return [
    `ultimos AS ( -- los cortes de una gestión se acumulan: cuenta el último
  SELECT de_quien, substr(corte, 1, 4) AS gestion_del_corte, max(corte) AS ultimo
  FROM ${from}
  GROUP BY de_quien, substr(corte, 1, 4)
)`,
    `cortes AS (
  SELECT f.*
  FROM ${from} f
  JOIN ultimos u ON u.de_quien = f.de_quien AND u.ultimo = f.corte
)`,
  ];
}
