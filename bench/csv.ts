import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseCsv } from 'hucre/csv';
import Papa from 'papaparse';
import { bigintOf, sumOf, totalOf, toText } from '../src/engine/money.ts';
import { readDelimited } from '../xlsx/read/delimited.ts';
import { amounts } from './budget-rows.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type Udsv } from './peers.ts';

const MEGABYTES = 30;
const HEADING = 'Programa;Proyecto;Fuente;Vigente;Devengado';
const require = createRequire(import.meta.url);

const latin = (amount: number): string => {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')},${cents}`;
};

/** Thirty megabytes as a municipality exports them: semicolons, latin numbers, a quoted name in every eighth row. */
function exported(): string {
  const cells = amounts(400_000).map(Math.abs);
  const lines = [HEADING];
  for (let size = 0, row = 0; size < MEGABYTES * 1e6; row++) {
    const name =
      row % 8 === 0 ? `"Mejora ""Villa ${row % 977}""; fase II"` : `Mejoramiento de vía ${row % 977}`;
    const amount = latin((cells[row % cells.length] ?? 0) / 100);
    const line = `${String(row % 40).padStart(3, '0')} 0 099;${name};41-113;${amount};${amount}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}

type Rows = readonly (readonly unknown[])[];

/** Rows and accrued amount to the centavo: a parser that loses either is no parser. */
const told = (rows: Rows): string => {
  const lines = rows.filter((cells) => cells.length === 5 && cells[0] !== 'Programa');
  const centavos = lines.map((cells) => totalOf(BigInt(String(cells[4]).replace(/[.,]/g, ''))));
  return `${lines.length} ${toText(totalOf(bigintOf(sumOf(centavos))))}`;
};

/** A page with a strict Content-Security-Policy stops code that is made from text. */
const policyOf = (file: string): string =>
  /\bnew Function\b|[^\w.`]Function\(/.test(readFileSync(require.resolve(file), 'utf8')) ? 'sí' : 'no';

/** From the text of a CSV to rows of texts. */
export async function csv(): Promise<Comparison> {
  const text = exported();
  const { inferSchema, initParser } = await load<Udsv>('udsv');
  const contenders: Contender[] = [
    { name: 'Papa Parse 5.7.1', run: () => Papa.parse<string[]>(text, { delimiter: ';' }).data, told },
    { name: 'hucre 1.0.0', run: () => parseCsv(text, { delimiter: ';' }), told },
    // Papa Parse with what people's files need: the separator found out, blanks told from texts, open quotes refused.
    { name: 'Muni: hallar el separador y leer', run: () => readDelimited(text, 'banco.csv'), told },
    { name: 'uDSV 0.7.3', run: () => initParser(inferSchema(text, { col: ';' })).stringArrs(text), told },
  ];
  return compare(`Leer un CSV de ${MEGABYTES} MB con números latinos`, contenders, {
    rounds: 3,
    note: `¿Crea código con \`new Function\` (una CSP estricta lo impide)? uDSV: ${policyOf('udsv')}. Papa Parse: ${policyOf('papaparse')}.`,
  });
}
