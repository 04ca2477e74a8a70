import { convocatoria } from '../src/books/convocatoria/convocatoria.ts';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import type { BookOf } from '../src/books/guided/read-guided.ts';
import type { GuidedState } from '../src/books/guided/spec.ts';
import { poa } from '../src/books/poa/poa.ts';
import { municipios } from '../src/municipio/municipios.ts';
import { largeCall } from '../tests/convocatoria-libro/large-call.ts';
import { largePlan } from '../tests/poa-libro/large-plan.ts';
import { writePlan } from '../xlsx/write.ts';
import { recalculate } from './engine.ts';
import { timed } from './processor.ts';

const SIZES = [49, 500, 1500, 6000];
const LINES = [500, 5000];
const BUDGET = 10_000_000;

/** A book laid out, written and worked out, with every value in the file: one row of a table. */
async function lineOf(size: number, bookOf: BookOf, state: GuidedState): Promise<string> {
  const [plan, laid] = await timed(() => guidedPlan(bookOf(state), state));
  const [bytes, written] = await timed(() => writePlan(plan));
  const [result, worked] = await timed(() => recalculate(bytes));
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  return `| ${size.toLocaleString('es')} | ${laid} | ${written} | ${worked} | ${memory} | ${(result.length / 1e6).toFixed(1)} |`;
}

const tableOf = (what: string, counted: string, lines: readonly string[]): string =>
  [
    `## ${what}, de los datos al libro con todos sus valores`,
    '',
    'Segundos de procesador; la memoria es la del proceso después de cada tamaño.',
    '',
    `| ${counted} | ordenar s | escribir s | calcular s | memoria MB | archivo MB |`,
    '|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');

/** Fund calls and annual plans of each size. */
export async function books(): Promise<string> {
  const calls: string[] = [];
  for (const size of SIZES)
    calls.push(await lineOf(size, (state) => convocatoria({ state, municipios }), largeCall(size, BUDGET)));
  const plans: string[] = [];
  for (const size of LINES)
    plans.push(await lineOf(size, (state) => poa({ state, municipios }), largePlan(size)));
  return [
    tableOf('Una convocatoria', 'postulaciones', calls),
    tableOf('Un POA con sus doce meses', 'líneas del presupuesto', plans),
  ].join('\n');
}
