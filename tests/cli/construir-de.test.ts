import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cooperacion } from '../../src/books/cooperacion/cooperacion.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { figuresIn, readGuided } from '../../src/books/guided/read-guided.ts';
import { programa } from '../../src/books/programa/programa.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writePlan } from '../../xlsx/write.ts';
import { muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-de-'));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const other: GuidedState = {
  rows: {
    datos: [{ entidad: 'La Paz', gestion: 2018 }],
    tecnicos: [
      { tecnico: 'Ana Quispe', especialidad: 'Riesgos' },
      { tecnico: 'Luis Rojas', especialidad: 'Alumbrado' },
    ],
  },
};

beforeAll(async () => {
  writeFileSync(at('otro.xlsx'), await writePlan(guidedPlan(cooperacion(other), other)));
  writeFileSync(
    at('programa.json'),
    JSON.stringify({ tecnicos: [{ tecnico: 'Ana Quispe', especialidad: 'Procesos' }] }),
  );
  writeFileSync(at('suelto.xlsx'), readFileSync(at('otro.xlsx')).subarray(0, 100));
});

const build = (from: string) =>
  muni(['construir', 'programa', '--datos', at('programa.json'), '--salida', at('p.xlsx'), '--de', at(from)]);

test('what another workbook has is brought, told, and replaces nothing; the book built twice keeps what was typed', async () => {
  const ran = build('otro.xlsx');
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toContain('Equipo: se agregan 1 filas y se completan 0.');
  expect(ran.out).toContain('Ana Quispe, Especialidad: queda Procesos; el otro libro dice Riesgos.');
  const sheets = await standingSheets(readFileSync(at('p.xlsx')), 'p.xlsx');
  const typed = readGuided(programa, sheets);
  expect(typed.rows['tecnicos']).toEqual([
    { tecnico: 'Ana Quispe', especialidad: 'Procesos' },
    { tecnico: 'Luis Rojas', especialidad: 'Alumbrado' },
  ]);
  expect(figuresIn(programa, sheets)['tecnicos']?.[1]).toMatchObject({ tecnico: 'Luis Rojas', dadas: 0 });
  expect(muni(['construir', 'programa', '--datos', at('p.xlsx'), '--salida', at('q.xlsx')])).toMatchObject({
    status: 0,
  });
  const again = await standingSheets(readFileSync(at('q.xlsx')), 'q.xlsx');
  expect(again).toEqual(sheets);
});

test('a file that is no book of Muni is refused, and nothing is written', () => {
  const ran = build('suelto.xlsx');
  expect(ran.status).toBe(1);
  expect(ran.out).toContain('suelto.xlsx');
});
