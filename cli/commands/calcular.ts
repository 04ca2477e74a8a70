import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { readBytes } from '../files.ts';
import { sortArguments, UsageError, type Given } from '../options.ts';
import { print } from '../print.ts';
import { cellJson, errorJson, isGrid } from '../result-json.ts';

export const calcular: Command = {
  usage: 'calcular NOMBRE argumento… [--args archivo.json]',
  does: 'Calcula una fórmula. Cada argumento es un número, un texto o una tabla JSON: [[1],[2]].',
  async run(args) {
    const result = await resultOf(args);
    await print(written(result));
    return statusOf(result);
  },
};

/** What the formula says of arguments as they were typed. */
export async function resultOf(args: readonly string[]): Promise<Value | Grid> {
  const given = sortArguments(args, { values: ['args'] });
  const spec = formulaNamed(given.words[0]);
  const inputs = await inputsOf(given);
  const most = termsOf(spec.params).length;
  if (inputs.length > most)
    throw new UsageError(`${spec.id} toma ${most} argumentos y recibió ${inputs.length}.`);
  return calculate(spec, inputs, await spec.tools?.());
}

export const statusOf = (result: Value | Grid): number => (result instanceof Problem ? NO_ANSWER : DONE);

function formulaNamed(word: string | undefined): AnyFormula {
  if (word === undefined) throw new UsageError('Falta el nombre de la fórmula.');
  const name = word.toUpperCase().replace(/^=?MUNI\./, '');
  const spec = catalog.find(({ id }) => id === name);
  if (spec) return spec;
  throw new UsageError(`No hay una fórmula ${word}. Las que hay: ${catalog.map(({ id }) => id).join(', ')}.`);
}

async function inputsOf({ words, values }: Given): Promise<readonly unknown[]> {
  const path = values.get('args');
  const typed = words.slice(1).map(readArgument);
  if (path === undefined) return typed;
  if (typed.length > 0) throw new UsageError('Dé los argumentos en la línea o en --args, no en ambos.');
  const content = parsed(new TextDecoder().decode(await readBytes(path)));
  if (!Array.isArray(content)) throw new UsageError(`${path} debe traer una lista JSON con los argumentos.`);
  return content as readonly unknown[];
}

/** JSON where it is JSON; a bare word is text. */
const readArgument = (word: string): unknown => parsed(word) ?? (word.trim() === 'null' ? null : word);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** One JSON object, in pieces. */
export function* written(result: Value | Grid): Generator<string> {
  if (result instanceof Problem) {
    yield JSON.stringify(errorJson(result));
    return;
  }
  if (!isGrid(result)) {
    yield JSON.stringify({ resultado: result });
    return;
  }
  yield '{"resultado":[';
  for (const [at, row] of result.entries()) yield (at === 0 ? '' : ',') + JSON.stringify(row.map(cellJson));
  yield ']}';
}
