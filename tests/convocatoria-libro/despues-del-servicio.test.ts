import { beforeAll, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { built, type Built, type Read } from './built-book.ts';
import { smallYear } from './small-year.ts';

const on = (day: number, month: number): number => serialOf(2027, month, day);
const ended = (convenio: string, costo: number): Row => ({
  convenio,
  inicio: on(2, 3),
  fin: on(30, 5),
  costo,
});

/** Two services that ended, with all that comes after: expenses, vouchers, committees, opinions. */
const after: GuidedState = {
  rows: {
    ...smallYear.rows,
    parametros: [{ ...smallYear.rows['parametros']?.[0], mesesMedicion: 1 }],
    ejecutados: [ended('P-001', 12_000.1), ended('P-002', 9000)],
    gastos: [
      { convenio: 'P-001', fecha: on(10, 4), tipo: 'gasto general', concepto: 'Alquiler', importe: 250.25 },
      { convenio: 'P-001', fecha: on(10, 4), tipo: 'activo fijo', concepto: 'Proyector', importe: 3000 },
      { convenio: 'P-001', fecha: on(1, 1), tipo: 'gasto general', concepto: 'Antes', importe: 0 },
    ],
    bonosPresupuesto: [{ presupuesto: 1500 }],
    bonos: [
      { bono: 'B1', convenio: 'P-001', emitido: on(5, 6), vence: on(5, 12), valor: 1000 },
      { bono: 'B2', convenio: 'P-002', emitido: on(5, 4), vence: on(6, 6), valor: 400 },
      { bono: 'B3', convenio: 'P-001', emitido: on(5, 6), vence: on(5, 12), valor: 500.01 },
      { bono: 'B1', convenio: 'P-002', emitido: on(5, 6), vence: on(5, 12), valor: 0, usado: on(20, 6) },
    ],
    encuestas: [
      { convenio: 'P-001', fecha: on(1, 6), cargo: 'Concejo', utilidad: 5, dominio: 4 },
      { convenio: 'P-001', fecha: on(1, 6), cargo: 'equipo técnico', utilidad: 3, plazos: 3 },
    ],
    comites: [
      { municipio: 'Sucre', comite: 'Comité de salud', conformado: on(1, 6), reunion: on(1, 5) },
      { municipio: 'Tarabuco', comite: 'Comité Municipal de Educación', conformado: 45_000 },
    ],
    diagnostico: [
      { municipio: 'Sucre', tecnicos: 3, especialistas: 0, area: 'Planificación' },
      { municipio: 'Tarabuco', tecnicos: 0, especialistas: 1 },
    ],
    expansion: [{ nuevas: 4, porAsociacion: 10 }],
  },
};

let book: Built;
beforeAll(async () => {
  book = await built(after, municipios);
});

const found = (panel: string, key: string, value: string): Read =>
  book.rows(panel).find((row) => row[key] === value) ?? {};
const said = (panel: string, at: number): string => String(book.rows(panel)[at]?.['observaciones'] ?? '');

test('no cell holds an error', () => {
  expect(book.errors).toEqual([]);
});

test('an agreement leaves what came in in money less what it cost, and no figure while the cost is not known', () => {
  const row = found('resultados', 'convenio', 'P-001');
  const [fondo, efectivo] = [Number(row['fondo']), Number(row['efectivo'])];
  expect(fondo + efectivo).toBeGreaterThan(0);
  expect(row['resultado']).toBeCloseTo(fondo + efectivo - 12_000.1 - 250.25, 2);
  expect(row['libre']).toBeCloseTo(Number(row['resultado']) - 3000, 2);
  const unknown = found('resultados', 'convenio', 'P-003');
  expect([unknown['costo'], unknown['resultado']].every((cell) => cell === '' || cell === null)).toBe(true);
});

test.each(['resultadoServicios', 'resultadoAsociaciones'])('%s adds up what the agreements say', (panel) => {
  const costed = book.rows('resultados').filter(({ costo }) => typeof costo === 'number');
  const sum = (rows: readonly Read[], key: string): number =>
    Math.round(rows.reduce((all, row) => all + Number(row[key] ?? 0), 0) * 100);
  expect(costed).toHaveLength(2);
  for (const key of ['ingresos', 'costo', 'generales', 'resultado', 'activos', 'libre'])
    expect([key, sum(book.rows(panel), key)]).toEqual([key, sum(costed, key)]);
});

test('vouchers say how they stand and what is left; those before the end or over the budget are marked', () => {
  expect(book.rows('bonos').map(({ estado }) => estado)).toEqual(['vigente', 'vencido', 'vigente', 'usado']);
  expect(book.facts('bonosPresupuesto')).toMatchObject({
    vencidos: 400,
    emitidos: 1900.01,
    disponible: -0.01,
  });
  expect(said('bonos', 1)).toContain('no ha concluido');
  expect(said('bonos', 2)).toContain('pasa el presupuesto');
  expect(said('bonos', 3)).toContain('dos veces');
  expect(said('bonos', 3)).toContain('qué se hizo');
});

test('committees that do not meet, and dates out of order, are marked', () => {
  expect(said('comites', 0)).toContain('antes de conformarse');
  expect(book.rows('comites').map(({ estado }) => estado)).toEqual(['activo', 'sin reunirse']);
  expect(said('comites', 1)).toContain('convóquelo');
});

test('what municipalities lack, and the service of the menu for it', () => {
  expect(found('diagnostico', 'municipio', 'Sucre')).toMatchObject({
    carencia: 'técnicos especializados',
    sugerido: 'Elaboración o ajuste del PDM',
  });
  expect(said('diagnostico', 1)).toContain('más especialistas que técnicos');
});

test('opinions are averaged beside what was typed, and results are due some months after', () => {
  const row = found('ejecutados', 'convenio', 'P-001');
  expect(row['encuestado']).toBeCloseTo((4.5 + 3) / 2, 2);
  expect(row['medir']).toBe(on(30, 6));
});

test('what costs and durations were is offered, and the simulator multiplies what was said', () => {
  const { servicio } = found('resultados', 'convenio', 'P-001');
  const row = found('servicios', 'servicio', String(servicio));
  expect(Number(row['costoHistorico'])).toBeGreaterThan(0);
  expect(Number(row['diasHistoricos'])).toBe(on(30, 5) - on(2, 3));
  const { medio, adicional } = book.facts('expansion');
  expect(adicional).toBeCloseTo(Number(medio) * 40, 2);
});
