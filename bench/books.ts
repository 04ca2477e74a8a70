import { createRequire } from 'node:module';
import { convocatoria } from '../src/books/convocatoria/convocatoria.ts';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import { municipios } from '../src/municipio/municipios.ts';
import { largeCall } from '../tests/convocatoria-libro/large-call.ts';
import { writePlan } from '../xlsx/write.ts';

// By require: one of Univer's packages (opentype.js) names no exports that Node's own import can see.
const require = createRequire(import.meta.url);
const { recalculate } =
  require('../workbench/recalculate.ts') as typeof import('../workbench/recalculate.ts');

const SIZES = [49, 500, 1500, 6000];
const BUDGET = 10_000_000;

/** Processor time of a piece of work, in seconds: others on the machine do not count. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, string]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, ((user + system) / 1e6).toFixed(1)];
}

/** A fund call of each size: laid out, written and worked out, with every value in the file. */
export async function books(): Promise<string> {
  const lines: string[] = [];
  for (const size of SIZES) {
    const state = largeCall(size, BUDGET);
    const [plan, laid] = await timed(() => guidedPlan(convocatoria({ state, municipios }), state));
    const [bytes, written] = await timed(() => writePlan(plan));
    const [result, worked] = await timed(() => recalculate(bytes));
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    lines.push(
      `| ${size.toLocaleString('es')} | ${laid} | ${written} | ${worked} | ${memory} | ${(result.length / 1e6).toFixed(1)} |`,
    );
  }
  return [
    '## Una convocatoria, de los datos al libro con todos sus valores',
    '',
    'Segundos de procesador; la memoria es la del proceso después de cada tamaño.',
    '',
    '| postulaciones | ordenar s | escribir s | calcular s | memoria MB | archivo MB |',
    '|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}
