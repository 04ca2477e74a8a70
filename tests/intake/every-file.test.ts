import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toText } from '../../src/engine/money.ts';
import { describeTables } from '../../src/intake/describe.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { openTables } from '../../xlsx/open.ts';
import { describeWithData } from '../real-data.ts';
import { said } from './read.ts';

type Figures = Readonly<Record<string, string>>;

/** What a budget must give: rows read, of detail, left out by reason; totals and rate of one gestión (or of the file). */
interface Budget {
  readonly rows: readonly [read: number, detail: number];
  readonly out?: Readonly<Record<string, number>>;
  readonly of?: Readonly<Record<string, Figures>>;
  readonly totals?: Figures;
  readonly percent?: Figures;
  readonly side?: 'ingresos';
}

/** What a table that is no budget must give: its kind, rows and what columns add up to. */
interface Other {
  readonly kind: string;
  readonly rows: number;
  readonly sums?: Figures;
}

// Figures of the data's own manifest, and beyond them sums made independently from the files' text (Python, whole
// centavos). Peru 2024: the manifest says 76.7369 %; the file's own cells give 39,369,357,652 ÷ 51,766,264,819.
const files: Readonly<Record<string, Budget | Other>> = {
  'argentina/gcba_Data_2019-12.zip': {
    rows: [15_300, 15_300],
    of: { 2018: { vigente: '261418985442.00', devengado: '252017580791.36' } },
    percent: { 2018: '96.4037' },
  },
  'bolivia/bo-presupuestos_administracion_territorial_2009.csv': {
    rows: [1802, 1802],
    totals: { inicial: '12927598062.00' },
  },
  'bolivia/bo-presupuestos_instituciones_publicas_2024.csv': {
    rows: [5463, 5463],
    totals: { inicial: '148455549463.00' },
  },
  'bolivia/clasificador_objeto_gasto_municipal.csv': { kind: 'classifier', rows: 177 },
  'bolivia/ds4bolivia_definitions.csv': { kind: 'classifier', rows: 350 },
  'bolivia/ds4bolivia_regionNames.csv': { kind: 'municipalities', rows: 339 },
  'bolivia/ds4bolivia_sdgVariables.csv': { kind: 'indicators', rows: 339 },
  'bolivia/elapas_partidas_objeto_gasto.csv': { kind: 'classifier', rows: 483 },
  'bolivia/indicadores_municipios_cpv-2012_cod.csv': {
    kind: 'indicators',
    rows: 339,
    sums: { t_2001: '8274325.00', t_2012: '10059856.00' },
  },
  'bolivia/municipios_bolivia_2024.csv': { kind: 'municipalities', rows: 343 },
  'bolivia/municipios_bolivia_poblacion.csv': {
    kind: 'population',
    rows: 343,
    sums: { pob_censo_2012: '10059856.00', pob_censo_2024: '11365333.00' },
  },
  'bolivia/nbi_2012_2024_poblacion.csv': {
    kind: 'population',
    rows: 343,
    sums: { poblacion: '11365333.00' },
  },
  'bolivia/spie/acciones.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/financiero.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/financiero_evaluacion.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/financiero_gestion.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/inversion.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/recursos.xlsx': { kind: 'form', rows: 0 },
  'bolivia/spie/recursos_medio.xlsx': { kind: 'form', rows: 0 },
  'colombia/210023500.csv': {
    rows: [1731, 292],
    out: { income: 575, parent: 511, otherPeriod: 353 },
    of: { 2021: { vigente: '40653216018.00', devengado: '5354880670.00' } },
    percent: { 2021: '13.1721' },
  },
  'colombia/214505145.csv': {
    rows: [2392, 457],
    out: { income: 809, parent: 724, otherPeriod: 402 },
    of: { 2022: { vigente: '8564512046.00', devengado: '7629073216.00' } },
    percent: { 2022: '89.0777' },
  },
  'colombia/infopotencia_Tablas_Control.xlsx': { kind: 'population', rows: 34_782 },
  'ecuador/proforma_PGE_2015.csv': {
    rows: [334, 201],
    out: { income: 133 },
    totals: { inicial: '36317119042.70' },
  },
  'espana/aragon_ejecucion_gastos_2024.csv': {
    rows: [10_833, 10_833],
    of: { 2024: { vigente: '9109570602.07', devengado: '8251321222.77' } },
    percent: { 2024: '90.5786' },
  },
  'espana/aragon_ejecucion_ingresos_2024.csv': {
    rows: [725, 725],
    side: 'ingresos',
    of: {
      2024: {
        inicial: '8546300921.43',
        vigente: '9111544977.07',
        devengado: '8450912319.27',
        pagado: '8308410669.10',
      },
    },
    percent: { 2024: '92.7495' },
  },
  'mexico/ramo23_general_2015.csv': { rows: [6176, 6176], totals: { inicial: '57303643926.00' } },
  'mexico/shcp_gasto_federalizado_proyectos_CDMX_Q1_2016.xlsx': {
    rows: [500, 500],
    totals: { vigente: '12324139783.79', devengado: '554984265.65' },
    percent: { '': '4.5032' },
  },
  'peru/EJECUCION_GASTO_GL_X_MUNICIPALIDADES_2024-2025.raw.xlsx': {
    rows: [3782, 3782],
    of: { 2024: { vigente: '51766264819.00', devengado: '39369357652.00' } },
    percent: { 2024: '76.0522' },
  },
  'peru/EJECUCION_GASTO_GL_X_MUNICIPALIDADES_2024-2025.procesado.xlsx': {
    rows: [3782, 3782],
    of: { 2024: { vigente: '51766264819.00', devengado: '39369357652.00' } },
    percent: { 2024: '76.0522' },
  },
  'peru/EJECUCION_GASTO_GN_X_SECTORES_2015-2025.raw.xlsx': {
    rows: [3941, 3941],
    of: { 2015: { vigente: '85004691768.00', devengado: '79035525020.00' } },
    percent: { 2015: '92.9778' },
  },
  'peru/salud_por_departamento_2020.xlsx': {
    rows: [26, 26],
    of: { 2020: { vigente: '12710575835.00', devengado: '11347505459.00' } },
    percent: { 2020: '89.2761' },
  },
};

async function isBudget(file: string, path: string, expected: Budget): Promise<void> {
  const result = understandTables(await openTables(readFileSync(file), path), path);
  if (isFailure(result)) throw new Error(result.failed);
  const { rows, totals, rate, years, side } = result;
  expect([rows.read, rows.detail, side]).toEqual([...expected.rows, expected.side ?? 'gastos']);
  expect(Object.fromEntries(rows.excluded.map((each) => [each.reason, each.rows]))).toEqual(
    expected.out ?? {},
  );
  expect(rows.excluded.reduce((all, each) => all + each.rows, rows.detail)).toBe(rows.read);
  expect(said(totals)).toMatchObject(expected.totals ?? {});
  for (const [year, figures] of Object.entries(expected.of ?? {}))
    expect(said(years.find(({ gestion }) => gestion === year)?.totals ?? {})).toMatchObject(figures);
  for (const [year, percent] of Object.entries(expected.percent ?? {})) {
    const own = year === '' ? rate : years.find(({ gestion }) => gestion === year)?.rate;
    expect(((own ?? 0) * 100).toFixed(4)).toBe(percent);
  }
}

async function isOther(file: string, path: string, expected: Other): Promise<void> {
  const tables = await openTables(readFileSync(file), path);
  expect(isFailure(understandTables(tables, path))).toBe(true);
  const found = describeTables(tables);
  expect(found?.kind).toBe(expected.kind);
  if (expected.kind !== 'form') expect(found?.rows).toBe(expected.rows);
  else expect(found?.columns.length).toBeGreaterThan(4);
  for (const [heading, sum] of Object.entries(expected.sums ?? {})) {
    const total = found?.columns.find((column) => column.heading === heading)?.total;
    expect(total && toText(total)).toBe(sum);
  }
}

for (const [path, expected] of Object.entries(files))
  describeWithData(path, path, (file) => {
    test('rows, totals and rates of the manifest', async () => {
      await ('kind' in expected ? isOther(file, path, expected) : isBudget(file, path, expected));
    });
  });
