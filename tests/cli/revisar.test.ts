import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writtenPoa } from '../poa-libro/poa-book.ts';
import { smallPoa } from '../poa-libro/small-poa.ts';
import { json, muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-revisar-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const review = (...args: readonly string[]) => muni(['revisar', ...args, '--sin-recalcular']);

beforeAll(async () => {
  const [unit, ...units] = smallPoa.rows['unidades'] ?? [];
  const wrong = { rows: { ...smallPoa.rows, unidades: [{ ...unit, unidad: 'MANTEMINIENTO' }, ...units] } };
  writeFileSync(at('bien.xlsx'), await writtenPoa(smallPoa));
  writeFileSync(at('mal.xlsx'), await writtenPoa(wrong));
  writeFileSync(at('otro.csv'), 'a,b\n1,2\n');
});

test('a book without faults has no findings', () => {
  expect(review(at('bien.xlsx'))).toMatchObject({ status: 0, out: 'Sin hallazgos.\n' });
});

test('a finding has its sheet, its cell, why and what to do, in words and for scripts', () => {
  expect(review(at('mal.xlsx')).out).toMatch(/^Estructura!B6 {2}Dice «manteminiento».*\n1 hallazgo\.\n$/);
  expect(json(review(at('mal.xlsx'), '--json'))).toEqual({
    libro: 'poa',
    hallazgos: [
      {
        hoja: 'Estructura',
        celda: 'B6',
        motivo: 'Dice «manteminiento»: así no se encuentra lo que se busca.',
        remedio: 'Escriba «mantenimiento».',
      },
    ],
  });
});

test('what is no guided book is refused with a way on', () => {
  const ran = review(at('otro.csv'));
  expect(ran.status).toBe(1);
  expect(ran.out).toContain('otro.csv');
});
