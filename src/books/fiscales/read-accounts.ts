import { toCentavos } from '../../engine/money.ts';
import { readNumberText } from '../../engine/number-text.ts';
import { fold } from '../../engine/reading.ts';
import type { Text } from '../../engine/language.ts';
import { conceptIn, type Concept } from '../../fiscal/concept-names.ts';
import type { RawCell, RawTable } from '../../intake/budget.ts';
import type { Named } from '../municipios/places.ts';
import { columnsIn, SEARCHED, textOf } from '../municipios/read-table.ts';

/** The accounts of a municipality, in centavos, by concept. */
export interface Accounts extends Named {
  /** Of its first line in the file, from 1. */
  readonly row: number;
  readonly amounts: Readonly<Partial<Record<Concept, number>>>;
}

export interface Cannot {
  readonly cannot: Text;
}
export const isCannot = (found: object): found is Cannot => 'cannot' in found;

/** A column for each concept, or a line for each: concept and amount. */
interface Shape {
  readonly at: number;
  readonly concepts: readonly (readonly [column: number, concept: Concept])[];
  readonly long: { readonly concepto: number; readonly monto: number } | undefined;
}

const FEWEST = 2; // concepts that make a heading of accounts
const CONCEPT = /^(?:concepto|cuenta|rubro|detalle)\b/;
const AMOUNT = /^(?:monto|importe|valor|percibido|devengado)\b/;

function shapeIn(rows: RawTable['rows']): Shape | undefined {
  for (const [at, row] of rows.slice(0, SEARCHED).entries()) {
    const places = columnsIn(row);
    if (places.nombre < 0 && places.codigo < 0) continue;
    const texts = row.map((cell) => fold(textOf(cell)));
    const [concepto, monto] = [CONCEPT, AMOUNT].map((word) => texts.findIndex((text) => word.test(text)));
    if (concepto !== undefined && monto !== undefined && concepto >= 0 && monto >= 0)
      return { at, concepts: [], long: { concepto, monto } };
    const concepts = row.flatMap((cell, column): [number, Concept][] => {
      const concept = conceptIn(textOf(cell));
      return concept === undefined ? [] : [[column, concept]];
    });
    if (concepts.length >= FEWEST) return { at, concepts, long: undefined };
  }
  return undefined;
}

/** The accounts of every municipality of the first table that has them; why not, where none can be read. */
export function accountsIn(tables: readonly RawTable[]): readonly Accounts[] | Cannot {
  for (const { rows } of tables) {
    const shape = shapeIn(rows);
    if (!shape) continue;
    const found = new Map<string, { named: Named; row: number; amounts: Partial<Record<Concept, number>> }>();
    const places = columnsIn(rows[shape.at] ?? []);
    for (const [offset, row] of rows.slice(shape.at + 1).entries()) {
      const line = shape.at + 2 + offset;
      const said = (column: number): string => (column < 0 ? '' : textOf(row[column]));
      const named = {
        nombre: said(places.nombre),
        codigo: said(places.codigo),
        departamento: said(places.departamento),
      };
      if (named.nombre === '' && named.codigo === '') continue;
      const key = `${named.codigo}\u0001${fold(named.nombre)}\u0001${fold(named.departamento)}`;
      const known = found.get(key);
      if (known && !shape.long) return twice(named.nombre || named.codigo, line);
      const one = known ?? { named, row: line, amounts: {} };
      found.set(key, one);
      const trouble = taken(one.amounts, shape, row, line, named.nombre || named.codigo);
      if (trouble) return trouble;
    }
    return [...found.values()].map(({ named, row, amounts }) => ({ ...named, row, amounts }));
  }
  return noTable;
}

/** Adds the amounts of a row; or says which cell is wrong. */
function taken(
  amounts: Partial<Record<Concept, number>>,
  { concepts, long }: Shape,
  row: readonly RawCell[],
  line: number,
  who: string,
): Cannot | undefined {
  const asked = long ? ([[long.monto, conceptIn(textOf(row[long.concepto]))]] as const) : concepts;
  for (const [column, concept] of asked) {
    if (concept === undefined) continue;
    const amount = amountOf(row[column]);
    if (amount === undefined) continue;
    if (typeof amount === 'string' || Number.isNaN(amount)) return notNumber(textOf(row[column]), line);
    if (amounts[concept] !== undefined)
      return twice(`${who}, ${textOf(row[long?.concepto ?? column])}`, line);
    amounts[concept] = amount;
  }
  return undefined;
}

/** Centavos; undefined where blank; the text itself where it may not be an amount. */
function amountOf(cell: RawCell | undefined): number | string | undefined {
  if (typeof cell === 'number') return toCentavos(cell);
  const text = textOf(cell);
  if (text === '' || /^(?:n\/?[ad]|s\/?d|-)$/i.test(text)) return undefined;
  const reading = readNumberText(text);
  return reading && 'value' in reading ? toCentavos(reading.value) : text;
}

const noTable: Cannot = {
  cannot: {
    es: 'No se halló una tabla de cuentas: hace falta una columna de municipio o código y, o bien una por concepto (Ingreso corriente, Inversión…), o bien dos, Concepto y Monto. Revise sus encabezados.',
    en: 'No table of accounts was found: it takes a column of municipality or code and either one for each concept (Ingreso corriente, Inversión…) or two, Concepto and Monto. Check its headings.',
    pt: 'Não se achou uma tabela de contas: é preciso uma coluna de município ou código e, ou uma por conceito (Ingreso corriente, Inversión…), ou duas, Concepto e Monto. Revise os cabeçalhos.',
  },
};
const twice = (who: string, line: number): Cannot => ({
  cannot: {
    es: `${who} está dos veces (fila ${String(line)}): deje una, o diga su departamento.`,
    en: `${who} is there twice (row ${String(line)}): leave one, or say its department.`,
    pt: `${who} está duas vezes (linha ${String(line)}): deixe uma, ou diga seu departamento.`,
  },
});
const notNumber = (text: string, line: number): Cannot => ({
  cannot: {
    es: `En la fila ${String(line)}, «${text}» no se lee como un monto sin duda. Guarde el archivo con los montos como números.`,
    en: `On row ${String(line)}, “${text}” is not surely read as an amount. Save the file with amounts as numbers.`,
    pt: `Na linha ${String(line)}, «${text}» não se lê como um valor sem dúvida. Salve o arquivo com os valores como números.`,
  },
});
