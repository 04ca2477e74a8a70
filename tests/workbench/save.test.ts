import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import type { Plan } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import { addRules, addTablesAndNames } from '../../workbench/files/features.ts';
import { openFile, type Opened } from '../../workbench/files/open.ts';
import { fileOf } from '../../workbench/files/save.ts';
import { snapshotOf } from '../../workbench/files/snapshot.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { calculateAll, type Engine } from '../../workbench/univer/engine.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import { writePlan } from '../../xlsx/write.ts';
import { everyFeature } from '../books/plans.ts';
import { readBack } from '../books/read-xlsx.ts';
import { smallPlan } from './small-plan.ts';

let engine: Engine;
let made = 0;
beforeEach(() => {
  engine = headlessEngine(catalog);
});
afterEach(() => {
  engine.dispose();
});

async function opened(file: Opened) {
  const book = engine.open(snapshotOf(file.book, `guardar ${++made}`));
  await addTablesAndNames(engine, book, file.book);
  addRules(engine, book, file.book);
  await calculateAll(engine);
  return book;
}

const parts = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return { names: Object.keys(files), text: (path: string) => strFromU8(files[path]!) };
};

describe('a new workbook with a book built in it', () => {
  async function saved(plan: Plan) {
    const book = engine.open({ id: `nuevo ${++made}` });
    await localWorkbook(engine).carryOut(plan);
    return fileOf(engine, book, { opened: undefined, plans: [plan] });
  }

  test('is saved with its figures, formulas, table, list, colours, names and print layout', async () => {
    const file = await openXlsx(await saved(smallPlan), { readStyles: true });
    const sheet = file.sheets.find(({ name }) => name === 'Datos del informe')!;
    expect(sheet.rows.slice(3)).toEqual([
      ['Agua', 1000, 250, 0.25],
      ['Caminos', 3000, 1500, 0.5],
      ['0101', null, true, 1750],
    ]);
    expect(sheet.cells?.get('4,3')?.formula).toBe('_xldudf_MUNI_TASA_EJECUCION(C5,B5)');
    expect(sheet.cells?.get('2,0')?.style?.font?.bold).toBe(true);
    expect(sheet.tables).toMatchObject([{ name: 'Programas', range: 'A3:D6' }]);
    expect(sheet.tables?.[0]?.columns.map(({ name }) => name)).toEqual([
      'Programa',
      'Presupuesto',
      'Devengado',
      'Avance',
    ]);
    expect(sheet.dataValidations).toMatchObject([
      { type: 'list', values: ['Agua', 'Caminos'], range: 'A4:A6' },
    ]);
    expect(sheet.conditionalRules).toMatchObject([{ type: 'expression', range: 'D4:D5' }]);
    expect(sheet.freezePane?.rows).toBe(3);
    expect(sheet.columns?.[0]?.width).toBeCloseTo(24, 0);
    expect(sheet.headerFooter?.oddFooter).toContain('Moñitos · 2021');
    expect(file.namedRanges).toContainEqual(
      expect.objectContaining({ name: 'Umbral', range: "'Parámetros'!$B$1" }),
    );
  });

  test('takes the charts of the book along, as native ones', async () => {
    const [figures, ...others] = smallPlan.sheets;
    const chart = {
      type: 'bar',
      title: 'Caminos ejecutó la mitad',
      categories: { row: 3, column: 0, rows: 2, columns: 1 },
      series: [{ name: 'Devengado', area: { row: 3, column: 2, rows: 2, columns: 1 } }],
      valueAxis: 'Bs',
      format: 'amount',
      at: { row: 8, column: 0, rows: 10, columns: 4 },
    } as const;
    const file = parts(await saved({ ...smallPlan, sheets: [{ ...figures!, charts: [chart] }, ...others] }));
    expect(file.names).toContain('xl/charts/chart1.xml');
    expect(file.text('xl/charts/chart1.xml')).toContain('Caminos ejecutó la mitad');
  });
});

describe('a wide sheet on file', () => {
  const wide = everyFeature.sheets.find(({ name }) => name === 'Muy ancha')!;
  const plan = { ...everyFeature, sheets: [wide] };

  test('is opened, saved and opened again with its hidden columns, pages and repeated columns', async () => {
    let bytes = await writePlan(plan);
    for (let time = 0; time < 2; time++) {
      const file = await openFile(bytes, 'ancha.xlsx');
      const book = await opened(file);
      const sheet = book.getActiveSheet();
      expect([1, 2, 3, 4].map((column) => sheet.getSheet().getColVisible(column))).toEqual([
        true,
        false,
        true,
        false,
      ]);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 2]);
      bytes = await fileOf(engine, book, { opened: file.original, plans: [] });
      const [back] = readBack(bytes).sheets;
      expect(back?.print).toEqual(wide.print);
      expect(wide.widths.flatMap((_, column) => (back?.isHidden(column) ? [column] : []))).toEqual(
        wide.hidden,
      );
    }
  });
});

describe('an opened file', () => {
  const original = () =>
    writeXlsx({
      sheets: [
        {
          name: 'Metas',
          rows: [
            ['Meta', 'Avance'],
            ['Riego', 0.5],
            ['Postas', 0.25],
            ['Media', null],
          ],
          cells: new Map([
            ['1,1', { value: 0.5, style: { numFmt: '0.0%', protection: { locked: false } } }],
            ['3,1', { formula: 'AVERAGE(B2:B3)', formulaResult: 0.375 }],
            ['2,0', { value: 'Postas', comment: { text: 'revisar con salud' } }],
          ]),
          charts: [
            {
              type: 'bar',
              title: 'Avance',
              series: [{ values: "'Metas'!$B$2:$B$3" }],
              anchor: { from: { row: 5, col: 0 } },
            },
          ],
          pageSetup: { orientation: 'landscape' },
        },
      ],
    });

  test('keeps what the grid does not show, and saves what was changed in it', async () => {
    const file = await openFile(await original(), 'metas.xlsx');
    const book = await opened(file);
    book.getActiveSheet().getRange('B3').setValue(0.75);
    await calculateAll(engine);
    for (let time = 0; time < 2; time++) {
      const bytes = await fileOf(engine, book, { opened: file.original, plans: [] });
      const again = await openXlsx(bytes, { readStyles: true });
      const [sheet] = again.sheets;
      expect(sheet?.rows).toEqual([
        ['Meta', 'Avance'],
        ['Riego', 0.5],
        ['Postas', 0.75],
        ['Media', 0.625],
      ]);
      expect(sheet?.cells?.get('1,1')?.style).toMatchObject({
        numFmt: '0.0%',
        protection: { locked: false },
      });
      expect(sheet?.cells?.get('2,0')?.comment?.text).toBe('revisar con salud');
      expect(sheet?.pageSetup?.orientation).toBe('landscape');
      expect(parts(bytes).names).toContain('xl/charts/chart1.xml');
    }
  });

  test('a text file opens as a sheet of values', async () => {
    const file = await openFile(new TextEncoder().encode('Código;Monto\n0101;12,5\n'), 'montos.csv');
    const book = await opened(file);
    expect(file.name).toBe('montos.xlsx');
    expect(book.getActiveSheet().getRange('A2').getRawValue()).toBe('0101');
  });
});
