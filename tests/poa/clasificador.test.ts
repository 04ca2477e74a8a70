import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import papaparse from 'papaparse';
import { clasificadoresText, objetoReadings } from '../../scripts/clasificadores.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { clasificadores } from '../../src/norms/clasificadores.ts';
import { clasificador } from '../../src/poa/clasificador.ts';
import { classifiers, type ClassifierName } from '../../src/poa/classifiers.ts';
import { describeWithData } from '../real-data.ts';
import { codeOf, itKeepsItsExamples, tryFormula } from '../try-formula.ts';

itKeepsItsExamples(clasificador);

const nameOf = (codigo: unknown, tipo: ClassifierName, dato?: string) =>
  tryFormula(clasificador, { codigo, tipo, dato });
const kinds = Object.keys(classifiers) as ClassifierName[];

describe('the classifiers', () => {
  test.each(kinds)('%s has the codes its norm counts, each with a tidy name', (kind) => {
    const { names } = classifiers[kind];
    expect(names.size).toBe(clasificadores[kind].current.value.codes);
    for (const name of names.values()) expect(name).toMatch(/^\S(?:.*[^\s.,])?$/u);
    for (const name of names.values()) expect(name).not.toMatch(/ {2}|\p{Lu}{9}|MANTEMIN|’/u);
  });

  test('every object of expenditure has a group and a subgroup that exist, and all above it', () => {
    const { names, above } = classifiers.objeto;
    for (const code of names.keys()) expect(above(code).filter((each) => !names.has(each))).toEqual([]);
  });

  test('every object of expenditure is read with a name behind it', () => {
    for (const code of classifiers.objeto.names.keys())
      expect(classifiers.objeto.codeIn(`${code}: Cualquier nombre 2`)).toBe(code);
  });

  test('the nine groups, as the budget prints them', () => {
    const groups = [...classifiers.objeto.names].filter(([code]) => code.endsWith('0000'));
    expect(groups.map(([, name]) => name)).toEqual([
      'Servicios Personales',
      'Servicios No Personales',
      'Materiales y Suministros',
      'Activos Reales',
      'Activos Financieros',
      'Servicio de la Deuda Pública y Disminución de Otros Pasivos',
      'Transferencias',
      'Impuestos, Regalías y Tasas',
      'Otros Gastos',
    ]);
  });
});

describe('CLASIFICADOR', () => {
  test.each([
    ['25700', 'objeto', undefined, 'Capacitación del Personal'],
    [
      ' 34110 - Combustibles',
      'objeto',
      'subgrupo',
      'Combustibles, Productos Químicos, Farmacéuticos y Otras Fuentes de Energía',
    ],
    ['10000', 'objeto', 'grupo', 'Servicios Personales'],
    ['41 - 119', 'organismo', undefined, 'Tesoro General de la Nación - IDH'],
    [20, 'fuente', undefined, 'Recursos Específicos'],
    [0, 'programa', undefined, 'Programa Central'],
    ['211', 'programa', 'grupo', 'Educación'],
    ['18', 'programa', undefined, 'Caminos vecinales'],
    ['103 0 001 RIEGO', 'programa', undefined, 'Productivo'],
    ['11 0002 000', 'programa', undefined, 'Saneamiento básico'],
  ] as const)('%s as %s %s: %s', async (codigo, tipo, dato, expected) => {
    expect(await nameOf(codigo, tipo, dato)).toBe(expected);
  });

  test.each([
    ['22900', 'objeto', '22000 Servicios de Transporte y Seguros'],
    ['34111', 'objeto', '34110 Combustibles, Lubricantes y Derivados para Consumo'],
    ['778220', 'objeto', '77820 Transferencias de Capital'],
    ['213', 'programa', '210 Educación'],
    ['200', 'programa', '20 Servicios de salud'],
  ] as const)('%s is no %s; the level above is named', async (codigo, tipo, parent) => {
    const result = await nameOf(codigo, tipo);
    expect(codeOf(result)).toBe('notFound');
    for (const locale of ['es', 'en', 'pt'] as const) {
      const said = explain(result as Problem, locale);
      expect(said).toContain(codigo);
      expect(said).toContain(parent);
    }
  });

  test.each([
    ['99999', 'fuente'],
    ['44-119-1', 'organismo'],
    ['7.1', 'funcion'],
    ['07', 'funcion'],
    ['100-109', 'programa'],
    ['Pasajes', 'objeto'],
    ['-22100', 'objeto'],
    ['22100 22200', 'objeto'],
  ] as const)('%s is no code of %s', async (codigo, tipo) => {
    expect(codeOf(await nameOf(codigo, tipo))).toBe('notFound');
  });

  test('a source has no group, and an object is its own', async () => {
    expect(await nameOf('41', 'fuente', 'grupo')).toMatchObject({ about: 'dato' });
    expect(await nameOf('22100', 'programa', 'subgrupo')).toMatchObject({ code: 'notFound' });
  });
});

describeWithData('the published tables', 'bolivia/clasificador_objeto_gasto_municipal.csv', (file) => {
  test('what stands in the source is what they say', () => {
    const generated = fileURLToPath(new URL('../../src/poa/clasificadores.generated.ts', import.meta.url));
    expect(readFileSync(generated, 'utf8')).toBe(clasificadoresText(dirname(file)));
  });

  test('where a name of theirs was not taken over, both readings are kept', () => {
    const readings = objetoReadings(dirname(file));
    const named = (code: string) => readings.find((each) => each.code === code);
    expect(named('39700')).toMatchObject({
      name: 'Útiles y Materiales Eléctricos',
      other: 'ÚTILES Y MATERIALES ELECTRÓNICOS',
    });
    expect(named('84200')).toMatchObject({
      name: 'Regalías por Hidrocarburos',
      other: 'REGALÍAS AGROPECUARIAS',
    });
    expect(named('22100')?.other).toBeUndefined();
  });

  test('every code municipalities use is named', () => {
    const { data } = papaparse.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(177);
    for (const row of data) expect(classifiers.objeto.names.has(row['codigo'] ?? '')).toBe(true);
  });
});
