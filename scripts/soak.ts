/** `npm run soak`: a million formula calls and an hour of an office's work, watching the memory that stays. */
import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { format } from 'prettier';
import { stateFrom } from '../src/books/guided/from-json.ts';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import { readGuided } from '../src/books/guided/read-guided.ts';
import { guidedBooks } from '../src/books/guided-books.ts';
import { catalog } from '../src/catalog.ts';
import { calculate } from '../src/engine/formula.ts';
import { argumentsOf } from '../src/example-layout.ts';
import { judge, mutation } from '../tests/intake/mutations.ts';
import { baseOf } from '../tests/intake/originals.ts';
import { describedSample } from '../tests/libros/described-sample.ts';
import { standingSheets } from '../xlsx/standing.ts';
import { writePlan } from '../xlsx/write.ts';
import { bundled } from './bundle.mjs';

const CALLS = 1_000_000;
const ROUNDS = 60;
const SEED = 20_261_121;
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Megabytes in use once nothing is left to be collected. */
function kept(): number {
  if (!globalThis.gc)
    throw new Error('Run it as `npm run soak`: it has to ask for the memory to be collected.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The memory kept at a tenth, two tenths… of some work. */
async function watched(
  times: number,
  work: (turn: number) => Promise<void> | void,
): Promise<readonly number[]> {
  const memory: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    await work(turn);
    if ((turn + 1) % (times / 10) === 0) memory.push(kept());
  }
  return memory;
}

async function formulas(): Promise<readonly number[]> {
  const prepared = await Promise.all(catalog.map(async (spec) => ({ spec, tools: await spec.tools?.() })));
  const calls = prepared.flatMap(({ spec, tools }) =>
    spec.examples.map((example) => () => calculate(spec, argumentsOf(spec, example), tools)),
  );
  return watched(CALLS, (turn) => {
    calls[turn % calls.length]?.();
  });
}

/** A round of work: an export read in a way of its own, and a book written, worked out and read back as it was. */
async function work(): Promise<readonly number[]> {
  const { recalculate } = (await import(
    await bundled('recalculate')
  )) as typeof import('../workbench/recalculate.ts');
  const base = await baseOf(at('workbench/samples/monitos-cuipo.csv'), 300);
  const bookOf = await guidedBooks['programa']?.load();
  if (!base || !bookOf) throw new Error('The samples are not there.');
  const state = stateFrom(bookOf, describedSample('programa'));
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  const given = fc.sample(mutation, { numRuns: ROUNDS, seed: SEED });
  return watched(ROUNDS, async (turn) => {
    const mutated = given[turn];
    if (mutated) assert.notEqual((await judge(base.original, mutated, base.expected)).verdict, 'wrong');
    const bytes = await recalculate(await writePlan(guidedPlan(bookOf(state), state)));
    const read = readGuided(bookOf, await standingSheets(bytes, 'libro.xlsx'));
    assert.deepEqual(read.rows['municipios'], state.rows['municipios']);
  });
}

const figures = (memory: readonly number[]): string => memory.map((each) => each.toFixed(0)).join(' | ');

const called = await formulas();
console.log('fórmulas', figures(called));
const worked = await work();
console.log('trabajo', figures(worked));
const tenths = Array.from({ length: 10 }, (_, tenth) => `${(tenth + 1) * 10} %`).join(' | ');
const text = `# Resistencia

\`npm run soak\` llama ${CALLS.toLocaleString('es')} veces a las ${catalog.length} fórmulas, con todos sus ejemplos, y
hace ${ROUNDS} veces el trabajo de un rato: leer una exportación escrita de otra manera, y armar, escribir, calcular y leer de
nuevo un libro entero, que debe volver igual. Después de cada décima parte recoge la memoria y anota, en MB, la que queda en uso:
si creciera, algo se estaría guardando de más. Lo que sigue lo escribió ese programa.

| | ${tenths} |
| --- | ${'---: | '.repeat(10)}
| ${CALLS.toLocaleString('es')} llamadas | ${figures(called)} |
| ${ROUNDS} rondas de trabajo | ${figures(worked)} |
`;
writeFileSync(at('docs/resistencia.md'), await format(text, { parser: 'markdown', printWidth: 120 }));
