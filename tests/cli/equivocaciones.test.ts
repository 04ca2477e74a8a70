import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/engine/cells.ts';
import { isFormula, styles, type PlanCell } from '../../src/books/plan.ts';
import { areaOf } from '../../taskpane/hosts/addresses.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import type { ReadBack } from '../books/conformance.ts';
import { readBack } from '../books/read-xlsx.ts';
import { muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-equivocaciones-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const asked = (codigo: string, municipio: string, more: object = {}) => ({
  codigo,
  fecha: '2027-02-01',
  municipio,
  servicio: 'Catastro y SIIM',
  acordado: 1000,
  ...{ firmaAlcalde: 'sí', firmaConcejo: 'sí', firmaTecnico: 'sí', r1: 'sí', r2: 'sí', r3: 'sí', r4: 'sí' },
  ...more,
});

/** A call in which one of each thing was typed wrong. */
const wrong = {
  llamado: {
    fondo: 'FOCAM',
    asociacion: 'Asociación de prueba',
    gestion: 2027,
    numero: 1,
    presupuesto: 500000,
    apertura: '2027-01-18',
    cierre: '2027-02-22',
    corte: '2027-06-30',
  },
  aportes: ['A', 'B', 'C', 'D'].map((categoria) => ({ categoria, porcentaje: 0.1 })),
  criterios: [
    { criterio: 'Pertinencia', peso: 60, maximo: 100, calculo: 'se escribe' },
    { criterio: 'Impacto', peso: 39, maximo: 100, calculo: 'se escribe' },
  ],
  postulaciones: [
    asked('P-1', 'Macondo'),
    asked('P-2', 'Sucre'),
    asked('P-3', 'Sucre'),
    asked('P-4', 'Tarabuco', { acordado: -5 }),
    asked('P-5', 'Colomi', { fecha: '2027-02-23' }),
    asked('P-6', 'Achocalla'),
  ],
  convenios: [{ convenio: 'P-6', firma: '2027-03-01', monto: 1000, fondo: 900, contraparte: 100 }],
  desembolsos: [
    {
      convenio: 'P-6',
      numero: 1,
      producto: 'Firma',
      porcentaje: 1,
      aprobado: '2027-02-20',
      pagado: '2027-02-28',
      importe: 900,
    },
  ],
};

/** The sheet, the column, its row under the heading, and the words that say what to do. */
const marks: readonly (readonly [string, string, string, number, RegExp])[] = [
  ['weights at 99', 'Criterios', 'Peso', 1, /no suman 100: vea la suma sobre la columna y corríjalos/],
  ['an unknown municipality', 'Postulaciones', 'Municipio', 1, /no está en la lista: elíjalo de ella/],
  ['a municipality twice', 'Postulaciones', 'Municipio', 3, /dos veces al mismo servicio: deje una/],
  ['a negative price', 'Postulaciones', 'Precio (Bs)', 4, /precio es negativo: corrija el precio acordado/],
  [
    'an application after the deadline',
    'Postulaciones',
    'Fecha de presentación',
    5,
    /después del último día para postular: corrija la fecha/,
  ],
  [
    'a payment before the agreement',
    'Desembolsos',
    'Pagado el',
    1,
    /antes de la firma del convenio: corrija la fecha de pago o la de firma/,
  ],
];

const shown = (cell: PlanCell | undefined): Cell | undefined =>
  cell !== undefined && isFormula(cell) ? cell.value : cell;

describe('an .xlsx built from data with wrong entries', () => {
  let sheets: Awaited<ReturnType<typeof standingSheets>>;
  let file: ReadBack;

  beforeAll(async () => {
    const [data, output] = [join(folder, 'mal.json'), join(folder, 'mal.xlsx')];
    writeFileSync(data, JSON.stringify(wrong));
    const ran = muni(['construir', 'convocatoria', '--datos', data, '--salida', output]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const bytes = readFileSync(output);
    sheets = await standingSheets(bytes, 'mal.xlsx');
    file = readBack(bytes);
  });

  const HEADING = 4;
  const cellsOf = (name: string) => sheets.find((each) => each.name === name)?.cells ?? [];
  const columnOf = (sheet: string, heading: string): number =>
    cellsOf(sheet)[HEADING]?.indexOf(heading) ?? -1;

  test.each(marks)('%s: said in its row with what to do, and counted on top', (_, sheet, __, row, words) => {
    const said = columnOf(sheet, 'Observaciones');
    expect(String(shown(cellsOf(sheet)[HEADING + row]?.[said]))).toMatch(words);
    expect(String(shown(cellsOf(sheet)[2]?.[0]))).toMatch(/^Por corregir: [1-9]/);
  });

  test.each(marks)('%s: a rule that colours the cell itself', (_, sheet, heading, row) => {
    const column = columnOf(sheet, heading);
    const covering = (file.sheets.find(({ name }) => name === sheet)?.conditions ?? []).filter((rule) => {
      const area = areaOf(rule.address);
      const at = HEADING + row;
      return (
        area?.column === column &&
        area.columns === 1 &&
        area.row <= at &&
        at < area.row + area.rows &&
        rule.fill?.slice(-6) === styles.bad.fill
      );
    });
    expect(covering.length).toBeGreaterThan(0);
  });

  test('what is right is not marked', () => {
    const said = columnOf('Postulaciones', 'Observaciones');
    const right = shown(cellsOf('Postulaciones')[HEADING + 6]?.[said]);
    expect(right === '' || right === null).toBe(true);
  });
});
