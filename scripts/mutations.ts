/** `npm run mutations`: writes real files again in thousands of other ways, reads them, and counts what came of it. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { format } from 'prettier';
import { judge, mutation, type Verdict } from '../tests/intake/mutations.ts';
import { baseOf } from '../tests/intake/originals.ts';

const SEED = 20_240_731;
const ROWS = 300;
const RUNS = Number(process.argv[2] ?? 250);

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DATA = '../shared/data';
const files = [
  'workbench/samples/peru-municipalidades-2024-2025.xlsx',
  'workbench/samples/monitos-cuipo.csv',
  'tests/fixtures/bolivia-estado-ejecucion-sintetico.csv',
  'tests/fixtures/bolivia-pxp-sintetico.csv',
  `${DATA}/colombia/214505145.csv`,
  `${DATA}/peru/salud_por_departamento_2020.xlsx`,
  `${DATA}/peru/EJECUCION_GASTO_GN_X_SECTORES_2015-2025.raw.xlsx`,
  `${DATA}/espana/aragon_ejecucion_gastos_2024.csv`,
  `${DATA}/espana/aragon_ejecucion_ingresos_2024.csv`,
  `${DATA}/mexico/ramo23_general_2015.csv`,
  `${DATA}/mexico/shcp_gasto_federalizado_proyectos_CDMX_Q1_2016.xlsx`,
  `${DATA}/ecuador/proforma_PGE_2015.csv`,
  `${DATA}/argentina/gcba_Data_2019-12.zip`,
  `${DATA}/bolivia/bo-presupuestos_administracion_territorial_2009.csv`,
  `${DATA}/bolivia/bo-presupuestos_instituciones_publicas_2024.csv`,
];

interface Counted {
  readonly file: string;
  readonly rows: number;
  readonly of: Readonly<Record<Verdict, number>>;
}

async function counted(path: string): Promise<Counted | undefined> {
  const base = existsSync(at(path)) ? await baseOf(at(path), ROWS) : undefined;
  if (!base) return undefined;
  const of: Record<Verdict, number> = { same: 0, asked: 0, wrong: 0 };
  for (const given of fc.sample(mutation, { numRuns: RUNS, seed: SEED })) {
    const { verdict, said } = await judge(base.original, given, base.expected);
    of[verdict]++;
    if (verdict === 'wrong') console.error(base.original.name, JSON.stringify(given), said);
  }
  return { file: base.original.name, rows: base.original.rows.length, of };
}

const found: Counted[] = [];
for (const path of files) {
  const one = await counted(path);
  if (one) found.push(one);
  console.log(one ? `${one.file}: ${JSON.stringify(one.of)}` : `${path}: no está`);
}
const all = (verdict: Verdict): number => found.reduce((sum, { of }) => sum + of[verdict], 0);
const row = (file: string, rows: string, of: Readonly<Record<Verdict, number>>): string =>
  `| ${file} | ${rows} | ${of.same} | ${of.asked} | ${of.wrong} |`;
const text = `# Archivos mutados

\`npm run mutations\` escribe de nuevo archivos reales de otras maneras y los vuelve a leer. Cada uno debe dar **las mismas
cifras al centavo o una pregunta**; otra cifra sin aviso es una falla. Lo que sigue lo escribió ese programa (semilla ${SEED},
${RUNS} mutaciones por archivo; de los archivos planos se toman las primeras ${ROWS} filas). Una muestra corre con \`npm test\`.

Cada mutación elige al azar: el contenedor (.csv, .xlsx, página web, XML de Excel, .gz, .zip), el separador (\`,\` \`;\`
tabulador \`|\` \`^\`), la codificación (UTF-8 con y sin marca, Windows-1252, CP850, UTF-16 en los dos órdenes), la forma de los números
(catorce: \`1.234,56\`, \`1,234.56\`, \`1 234,56\`, \`1'234,567.89\`, \`Bs 1.234,56\`, \`$ (1,234.56)\`, \`(1.234,56)\`, \`1,234.56-\`, sin
decimales, una por columna, coma decimal sin comillas…), los ceros (cifra, raya, vacío), títulos encima, encabezados de uno a tres
niveles (combinados en .xlsx), mayúsculas, guiones bajos y saltos de línea en ellos, una fila que numera las columnas (\`1 2 3\`,
\`(1) (2) (3)\`, \`(3) = (1) + (2)\`), el orden de las columnas, columnas vacías al final, totales y subtotales insertados (con y
sin palabras), páginas con su encabezado y con sus títulos repetidos, notas y firmas al pie, montos en miles o en millones, filas al
revés, y una columna de más: nombres de personas, un número de orden, un porcentaje, o un gemelo de una columna de montos con otras
cifras. En los archivos planos de gastos, además, a veces: un corte anterior de las mismas filas, ingresos encima o marcados con una
letra, todas las filas repetidas, otra hoja visible con otras cifras u oculta. El gemelo y las filas repetidas deben dar siempre una
pregunta: de ahí la mayoría de ellas.

| archivo | filas | mismas cifras | pregunta | **otra cifra** |
| --- | ---: | ---: | ---: | ---: |
${found.map(({ file, rows, of }) => row(file, String(rows), of)).join('\n')}
${row('**todos**', '', { same: all('same'), asked: all('asked'), wrong: all('wrong') })}
`;
writeFileSync(at('docs/mutaciones.md'), await format(text, { parser: 'markdown', printWidth: 120 }));
if (all('wrong') > 0) process.exitCode = 1;
