import { readNumberText } from '../../engine/number-text.ts';
import { fold } from '../../engine/reading.ts';
import type { RawCell, RawTable } from '../../intake/budget.ts';
import type { Listed } from './places.ts';

export const SEARCHED = 30; // rows: titles stand above the headings

/** What a heading of such a table may be called, folded. */
const called: Readonly<Record<keyof Columns, RegExp>> = {
  nombre: /^(?:nombre )?(?:del? )?(?:municipio|municipalidad|entidad|alcaldia|distrito|comuna|nombre)s?\b/,
  codigo: /^(?:cod(?:igo)?\b|ubigeo|divipola|dane|ine$|id_?mun|cod)/,
  departamento: /^(?:nombre )?(?:departamento|depto|dpto|provincia|region|estado)\b/,
  poblacion: /poblacion|habitantes|^pob\b/,
  categoria: /^categoria/,
  gestion: /^(?:ano|anio|gestion|vigencia|ejercicio|year)\b/,
};

interface Columns {
  readonly nombre: number;
  readonly codigo: number;
  readonly departamento: number;
  readonly poblacion: number;
  readonly categoria: number;
  readonly gestion: number;
}

export const textOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** The first table with municipalities and their population or category; undefined where there is none. */
export function municipalitiesIn(
  tables: readonly RawTable[],
  gestion: string,
): readonly Listed[] | undefined {
  for (const { rows } of tables) {
    const at = rows.slice(0, SEARCHED).findIndex((row) => isHeading(columnsIn(row)));
    if (at < 0) continue;
    const columns = columnsIn(rows[at] ?? []);
    const read = rows.slice(at + 1).map((row) => ({ row, year: yearOf(row, columns) }));
    const years = read.map(({ year }) => year).filter((year) => year !== '');
    const year = years.includes(gestion) ? gestion : (years.sort().at(-1) ?? '');
    return read.filter((each) => each.year === year).flatMap(({ row }) => listed(row, columns));
  }
  return undefined;
}

/** Where the heading of a table of municipalities has each thing; -1 where it has not. */
export function columnsIn(row: readonly RawCell[]): Columns {
  const headings = row.map((cell) => fold(textOf(cell).replace(/[_\s]+/g, ' ')));
  const find = (what: keyof Columns): number => headings.findIndex((text) => called[what].test(text));
  return {
    nombre: find('nombre'),
    codigo: find('codigo'),
    departamento: find('departamento'),
    poblacion: find('poblacion'),
    categoria: find('categoria'),
    gestion: find('gestion'),
  };
}

const isHeading = ({ nombre, codigo, poblacion, categoria }: Columns): boolean =>
  (nombre >= 0 || codigo >= 0) && (poblacion >= 0 || categoria >= 0);

const yearOf = (row: readonly RawCell[], { gestion }: Columns): string =>
  gestion < 0 ? '' : (/\d{4}/.exec(textOf(row[gestion]))?.[0] ?? '');

function listed(row: readonly RawCell[], columns: Columns): Listed[] {
  const [nombre, codigo, departamento, categoria] = [
    columns.nombre,
    columns.codigo,
    columns.departamento,
    columns.categoria,
  ].map((at) => (at < 0 ? '' : textOf(row[at])));
  const poblacion = columns.poblacion < 0 ? undefined : people(row[columns.poblacion]);
  if ((nombre ?? '') === '' && (codigo ?? '') === '') return [];
  return [
    {
      nombre: nombre ?? '',
      codigo: codigo ?? '',
      departamento: departamento ?? '',
      ...(poblacion !== undefined && { poblacion }),
      ...(categoria !== undefined && categoria !== '' && { categoria }),
    },
  ];
}

/** A number of people: «12.345», where the point can only mark thousands. */
function people(cell: RawCell | undefined): number | undefined {
  if (typeof cell === 'number') return cell > 0 ? Math.round(cell) : undefined;
  const text = textOf(cell);
  const reading = readNumberText(/^\d{1,3}(?:[.,\s]\d{3})+$/.test(text) ? text.replace(/[.,\s]/g, '') : text);
  const value = reading === undefined ? undefined : 'value' in reading ? reading.value : reading.asDecimal;
  return value !== undefined && value > 0 ? Math.round(value) : undefined;
}
