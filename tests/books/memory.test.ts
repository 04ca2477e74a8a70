import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { awkwardBook, twoSheets } from './plans.ts';

const mine = { name: 'Mi hoja', cells: [['lo mío', 1]] };

describe('a workbook in memory', () => {
  test('is written, looked at and read', async () => {
    const workbook = memoryWorkbook({ sheets: [mine] });
    const progress: number[] = [];
    const outcome = await workbook.carryOut(twoSheets, { onProgress: (done) => progress.push(done) });
    expect(outcome.written).toEqual(['Parámetros', "Ejecución d'obra"]);
    expect(progress).toEqual([0, 0.5, 1]);
    const { sheets, tables, names } = await workbook.look();
    expect(sheets.map(({ name }) => name)).toEqual(['Mi hoja', 'Parámetros', "Ejecución d'obra"]);
    expect(tables).toEqual([{ name: 'EjecucionPrueba', sheet: "Ejecución d'obra" }]);
    expect(names.map(({ name }) => name)).toEqual(['Muni.prueba.1', 'Muni.prueba.2', 'Umbral']);
    const { rows } = await workbook.read("Ejecución d'obra");
    expect(rows[6]?.slice(0, 5)).toEqual([null, 'Total', 4000, 1750.25, 0.4375625]);
  });

  test('is written again in its place, and undone', async () => {
    const workbook = memoryWorkbook();
    await workbook.carryOut(twoSheets);
    const once = workbook.book();
    const { undo } = await workbook.carryOut(twoSheets);
    expect(workbook.book()).toEqual(once);
    await workbook.carryOut(awkwardBook).then((outcome) => outcome.undo?.());
    expect(workbook.book()).toEqual(once);
    await undo?.();
    expect(workbook.book()).toBe(once);
  });

  test.each([
    ['the sheet is the user’s', { ...mine, name: 'parametros' }, undefined, 'Parámetros'],
    ['the host fails half way', mine, new Error('sin memoria'), 'sin memoria'],
  ])('nothing changes when %s', async (_, sheet, fault, said) => {
    const workbook = memoryWorkbook({ sheets: [sheet] });
    const before = workbook.book();
    if (fault) workbook.failNext(fault);
    await expect(workbook.carryOut(twoSheets)).rejects.toThrow(said);
    expect(workbook.book()).toBe(before);
  });

  test('nothing changes when it is cancelled', async () => {
    const workbook = memoryWorkbook();
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    await expect(workbook.carryOut(twoSheets, { signal: stop.signal, onProgress })).rejects.toThrow();
    expect(workbook.book().sheets).toEqual([]);
  });

  test('formulas go to the active cell, and listeners are told where that is', async () => {
    const workbook = memoryWorkbook({ sheets: [mine] });
    const told: string[] = [];
    const stop = workbook.onSelection(({ address }) => told.push(address));
    workbook.select({ address: 'B2', formula: '', text: '' });
    stop();
    workbook.select({ address: 'B3', formula: '', text: '' });
    expect(await workbook.insert('=MUNI.NIVEL(A1)')).toBe('B3');
    expect(told).toEqual(['B2']);
    expect(workbook.inserted()).toEqual([{ address: 'B3', formula: '=MUNI.NIVEL(A1)' }]);
  });
});
