/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { PROVENANCE } from '../../src/portable/provenance.ts';
import { expectAccessible } from './axe.ts';
import { find, named, open, press, said, settled, until, type Open } from './desk.ts';

const RATE = '=MUNI.TASA_EJECUCION(A1,B1)';
const LEVEL = '=MUNI.NIVEL(C1,"SENAPE")';

let pane: Open;
let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = memoryWorkbook({
    sheets: [
      {
        name: 'Datos',
        cells: [
          [50, 200, { formula: RATE, value: 0.25 }],
          [null, null, { formula: LEVEL, value: 'Malo' }],
          [null, null, { formula: '=SUM(A1:A2)', value: 50 }],
        ],
      },
      { name: 'Otra', cells: [[{ formula: '=1-MUNI.CATEGORIA(A9)', value: '#NAME?' }]] },
    ],
  });
  pane = await open({}, workbook);
  pane.go({ page: 'portar' });
  await settled();
});
afterEach(() => {
  pane.stop();
});

const choose = async (value: string): Promise<void> => {
  find(`input[value="${value}"]`).click();
  await settled();
};
const column = (sheet: string, at: number) =>
  workbook
    .book()
    .sheets.find(({ name }) => name === sheet)!
    .cells.map((row) => row[at] ?? null);

const NATIVE = { formula: '=IF(OR(A1="",N(B1)=0),NA(),A1/B1)', value: 0.25 };
const TOTAL = { formula: '=SUM(A1:A2)', value: 50 };

describe('opening without Muni', () => {
  test('shows what will change before anything does, and does it', async () => {
    await choose('sheet');
    await press('Ver qué cambia');
    await until('En fórmulas de Excel: 1. En valores: 1.');
    expect(said()).toContain(RATE);
    expect(said()).toContain('las escalas con nombre no están en Excel');
    expect(column('Datos', 2)[0]).toEqual({ formula: RATE, value: 0.25 });
    await expectAccessible();
    await press('Convertir');
    await until('Listo.');
    expect(column('Datos', 2)).toEqual([NATIVE, 'Malo', TOTAL]);
    expect(workbook.book().sheets.map(({ name }) => name)).toEqual(['Datos', 'Otra', PROVENANCE]);
  });

  test('is undone whole', async () => {
    const before = workbook.book();
    await choose('valores');
    await choose('sheet');
    await press('Ver qué cambia');
    await press('Convertir');
    await until('Listo.');
    expect(column('Datos', 2)).toEqual([0.25, 'Malo', TOTAL]);
    await press('Deshacer');
    expect(workbook.book()).toEqual(before);
  });

  test('leaves what has no value yet, and says why', async () => {
    await choose('valores');
    await press('Ver qué cambia');
    await until('Se dejan como están: 1');
    expect(said()).toContain('Otra!A1: todavía no tiene un valor');
  });

  test('a fault half-way leaves the workbook as it was', async () => {
    const before = workbook.book();
    await choose('sheet');
    await press('Ver qué cambia');
    workbook.failNext(new Error('la hoja está protegida'));
    await press('Convertir');
    await until('la hoja está protegida');
    expect(workbook.book()).toEqual(before);
  });

  test('a workbook that changed meanwhile is shown again', async () => {
    await choose('sheet');
    await press('Ver qué cambia');
    await until('En valores: 1.');
    workbook.put('Datos', 5, 2, { formula: LEVEL, value: 'Malo' });
    await press('Convertir');
    await until('En valores: 2.');
    expect(said('.status')).toContain('cambió mientras');
    expect(column('Datos', 2)[0]).toEqual({ formula: RATE, value: 0.25 });
  });

  test('of the selection alone', async () => {
    workbook.select({ address: 'C2', formula: LEVEL, text: 'Malo' });
    await choose('selection');
    await press('Ver qué cambia');
    await press('Convertir');
    await until('Listo.');
    expect(column('Datos', 2)).toEqual([{ formula: RATE, value: 0.25 }, 'Malo', TOTAL]);
  });

  test('where there is nothing says what to do next', async () => {
    workbook.select({ address: 'A1', formula: '', text: '' });
    await choose('selection');
    await press('Ver qué cambia');
    await until('Elija otra parte del libro');
    expect(() => named('Convertir')).toThrow('no button');
  });
});

describe('reactivating', () => {
  const convert = async (): Promise<void> => {
    await choose('sheet');
    await press('Ver qué cambia');
    await press('Convertir');
    await until('Listo.');
  };

  test('puts every formula back, and mends those Excel lost', async () => {
    const before = column('Datos', 2);
    await convert();
    await choose('reactivar');
    await choose('workbook');
    await press('Ver qué cambia');
    await until('Vuelven a su celda: 2. Se reparan: 1.');
    const buttons = [...document.querySelectorAll<HTMLElement>('button.primary')];
    buttons.at(-1)?.click();
    await until('Listo.');
    expect(column('Datos', 2)).toEqual(before);
    expect(said()).toContain('Vuelven a su celda: 2');
  });

  test('leaves what somebody changed, and keeps what is known of it', async () => {
    await convert();
    workbook.put('Datos', 1, 2, 'Bueno');
    await choose('reactivar');
    await press('Ver qué cambia');
    await until('Vuelven a su celda: 1.');
    expect(said()).toContain('Datos!C2: la celda ya no dice lo que Muni dejó en ella');
    const buttons = [...document.querySelectorAll<HTMLElement>('button.primary')];
    buttons.at(-1)?.click();
    await until('Listo.');
    expect(column('Datos', 2)).toEqual([{ formula: RATE, value: 0.25 }, 'Bueno', TOTAL]);
    expect(column(PROVENANCE, 1).slice(4)).toEqual(['C2']);
  });
});
