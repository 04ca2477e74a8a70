import { toText } from '../src/engine/money.ts';
import { columnLetters } from '../src/books/plan.ts';
import type { DescribedColumn, Description } from '../src/intake/describe.ts';
import { personalWords } from '../src/intake/personal.ts';

const kindWords: Readonly<Record<Description['kind'], string>> = {
  form: 'Formulario oficial',
  population: 'Lista de municipios con población',
  municipalities: 'Lista de municipios',
  classifier: 'Clasificador',
  indicators: 'Tabla de indicadores',
  other: 'Otra tabla',
};
const holdsWords: Readonly<Record<DescribedColumn['holds'], string>> = {
  codes: 'códigos',
  numbers: 'números',
  texts: 'textos',
  nothing: 'nada',
};

/** What `importar --json` prints of a table that is no budget: its columns and what they add up to. */
export const tableJson = (table: Description, why: string): unknown => ({
  clase: 'tabla',
  formato: kindWords[table.kind],
  titulo: table.title ?? null,
  hoja: table.sheet,
  columnas: table.columns.map(({ at, heading, holds, filled, different, total, personal }) => ({
    columna: columnLetters(at),
    encabezado: heading ?? null,
    concepto: null,
    contiene: holdsWords[holds],
    llenas: filled,
    distintas: different,
    suma: total === undefined ? null : toText(total),
    personal: personal === undefined ? null : personalWords[personal],
  })),
  filas: {
    leidas: table.rows + table.blank,
    detalle: table.rows,
    excluidas:
      table.blank === 0 ? [] : [{ motivo: 'blank', texto: 'en blanco', filas: table.blank, ejemplos: [] }],
  },
  totales: Object.fromEntries(
    table.columns.flatMap(({ heading, total, at }) =>
      total === undefined ? [] : [[heading ?? columnLetters(at), toText(total)]],
    ),
  ),
  tasa: null,
  avisos: [{ fila: null, columna: null, mensaje: `No es un presupuesto: ${why}` }],
});

/** The same for people. */
export const tableWords = (table: Description, why: string): string =>
  [
    `${table.title ?? kindWords[table.kind]}, hoja «${table.sheet}»: ${table.rows} filas`,
    '',
    'Columnas',
    ...table.columns.map(({ at, heading, holds, different, total }) => {
      const said = total === undefined ? '' : `, suman ${toText(total)}`;
      return `  ${columnLetters(at).padEnd(3)} ${heading ?? '(sin encabezado)'}: ${holdsWords[holds]}, ${different} distintos${said}`;
    }),
    '',
    `No es un presupuesto: ${why}`,
  ].join('\n');
