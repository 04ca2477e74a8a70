import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toExcel } from '../../functions/adapter.ts';
import { localeOf } from '../../functions/locale.ts';
import { associateAll } from '../../functions/on-demand.ts';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import type { Locale } from '../../src/engine/language.ts';
import { associated, FakeError, installFakeRuntime } from './fake-custom-functions.ts';

beforeAll(installFakeRuntime);

const invocation = { address: 'Hoja1!C3' };
const rate = tasaEjecucion as unknown as AnyFormula;

const shown = (value: unknown): unknown =>
  value instanceof FakeError ? `${value.code} ${value.message}` : value;

/** What the cell shows, and what each cell of a range shows. */
function cell(formula: AnyFormula, args: readonly unknown[], locale: Locale = 'es'): unknown {
  try {
    const result = toExcel(formula, () => locale)(...args, invocation);
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : result;
  } catch (caught) {
    return shown(caught);
  }
}

const giving = (value: unknown): AnyFormula => ({
  ...rate,
  shape: 'single',
  compute: () => value as number,
});
const failing = (failure: unknown): AnyFormula => ({
  ...rate,
  compute: () => {
    throw failure;
  },
});

const zeroBudget = '#N/A Presupuesto: sin presupuesto: es cero o está vacío y no hay sobre qué medir.';
const ours =
  '#VALUE! MUNI.TASA_EJECUCION: falla interna de Muni en esta fórmula; avísenos con el libro y la celda.';

test.each([
  ['a rate, as the block its metadata announce', [[[750_000]], [[1_000_000]]], [[0.75]]],
  [
    'a range keeps the error in its row',
    [
      [[1], [2]],
      [[4], [0]],
    ],
    [[0.25], [zeroBudget.replace(':', ', fila 2:')]],
  ],
  ['no budget', [1, 0], zeroBudget],
  [
    'a blank as the web sends it',
    [1, null],
    '#N/A Presupuesto: falta este dato; escríbalo (una celda vacía no es cero).',
  ],
  ['text', ['abc', 1], '#VALUE! Ejecutado: «abc» no es un número; corríjalo.'],
  ['nothing at all', [], '#N/A Ejecutado: falta este dato; escríbalo (una celda vacía no es cero).'],
])('%s', (_, args, expected) => {
  expect(cell(rate, args)).toEqual(expected);
});

test('the sentence is in the language of the user', () => {
  expect(cell(rate, [1, 0], 'en')).toMatch(/^#N\/A Budget: no budget/);
  expect(cell(rate, [1, 0], 'pt')).toMatch(/^#N\/A Orçamento: sem orçamento/);
});

test.each([
  ['NaN', Number.NaN, /^#VALUE! .*falla interna/],
  ['infinity', Number.POSITIVE_INFINITY, /^#VALUE! .*falla interna/],
])('%s never reaches the sheet', (_, value, expected) => {
  expect(cell(giving(value), [1, 1])).toMatch(expected);
});

test.each([
  ['undefined', undefined, ''],
  ['null', null, ''],
  ['minus zero', -0, 0],
])('%s becomes a plain cell', (_, value, expected) => {
  expect(Object.is(cell(giving(value), [1, 1]), expected)).toBe(true);
});

test.each([
  ['an exception', new TypeError('x is undefined')],
  ['a thrown text', 'oops'],
  ['nothing', undefined],
])('a bug that throws %s is owned up to', (_, failure) => {
  expect(cell(failing(failure), [1, 1])).toBe(ours);
});

test('tools are waited for once, then the answer comes at once', async () => {
  let loads = 0;
  const withTools: AnyFormula = {
    ...rate,
    shape: 'single',
    tools: () => {
      loads++;
      return Promise.resolve(10);
    },
    compute: (_given, tools) => (tools as number) * 2,
  };
  const run = toExcel(withTools, () => 'es');
  const [first, second] = [run(1, 1, invocation), run(1, 1, invocation)];
  expect(first).toBeInstanceOf(Promise);
  await expect(Promise.all([first, second])).resolves.toEqual([20, 20]);
  expect(run(1, 1, invocation)).toBe(20);
  expect(loads).toBe(1);
});

test('tools that do not load say so and are tried again', async () => {
  let offline = true;
  const withTools: AnyFormula = {
    ...rate,
    shape: 'single',
    tools: () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(1)),
    compute: () => 7,
  };
  const run = toExcel(withTools, () => 'es');
  const failure = await Promise.resolve(run(1, 1, invocation)).catch(shown);
  expect(failure).toBe(
    '#N/A MUNI.TASA_EJECUCION: falta cargar una parte de Muni; revise la conexión y vuelva a calcular.',
  );
  offline = false;
  await expect(run(1, 1, invocation)).resolves.toBe(7);
});

describe('formulas that come when called', () => {
  let loads = 0;
  let offline = false;
  const load = (): Promise<AnyFormula> => {
    loads++;
    return offline ? Promise.reject(new Error('offline')) : Promise.resolve(giving(7));
  };
  const named = (id: string) => associated.get(id)!;

  beforeEach(() => {
    associated.clear();
    loads = 0;
    offline = false;
  });

  test('are given to Excel under their identifiers, before any is loaded', () => {
    associateAll({ UNA: load, OTRA: load }, () => 'es');
    expect([...associated.keys()]).toEqual(['UNA', 'OTRA']);
    expect(loads).toBe(0);
  });

  test('are waited for once, then answer at once', async () => {
    associateAll({ UNA: load }, () => 'es');
    const [first, second] = [named('UNA')(1, 1, invocation), named('UNA')(1, 1, invocation)];
    expect(first).toBeInstanceOf(Promise);
    await expect(Promise.all([first, second])).resolves.toEqual([7, 7]);
    expect(named('UNA')(1, 1, invocation)).toBe(7);
    expect(loads).toBe(1);
  });

  test('answer their first call at once when they were loaded before', async () => {
    await associateAll({ UNA: load, OTRA: load }, () => 'es')();
    expect([named('UNA')(1, 1, invocation), named('OTRA')(1, 1, invocation)]).toEqual([7, 7]);
    expect(loads).toBe(2);
  });

  test('say so when they do not arrive, and are asked for again', async () => {
    offline = true;
    await associateAll({ UNA: load }, () => 'es')();
    await expect(Promise.resolve(named('UNA')(1, 1, invocation)).catch(shown)).resolves.toBe(
      '#N/A MUNI.UNA: falta cargar una parte de Muni; revise la conexión y vuelva a calcular.',
    );
    offline = false;
    await expect(named('UNA')(1, 1, invocation)).resolves.toBe(7);
  });
});

test.each([
  ['es-BO', 'es'],
  ['es-ES', 'es'],
  ['en-US', 'en'],
  ['pt-BR', 'pt'],
  ['PT-pt', 'pt'],
  ['de-DE', 'es'],
  [undefined, 'es'],
])('Office in %s speaks %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
