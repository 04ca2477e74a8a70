import { argumentsOf, rowsIn, wideTerms, type AnyExample } from '../src/example-layout.ts';
import { catalog } from '../src/catalog.ts';
import { calculate, termsOf, type AnyFormula } from '../src/engine/formula.ts';
import type { Grid } from '../src/engine/cells.ts';
import { Problem } from '../src/engine/problem.ts';
import { ROWS } from './budget-rows.ts';

const ROUNDS = 3;

interface Measured {
  readonly id: string;
  readonly columns: number;
  readonly ms: number;
}

/** The example with most good rows, repeated down a whole column: every argument that may be a column is one. */
function tallArguments(spec: AnyFormula, tools: unknown): readonly unknown[] {
  const wide = wideTerms(spec);
  const good = (example: AnyExample) => rowsIn(example, wide).length;
  const [best] = spec.examples.filter((each) => 'gives' in each).sort((a, b) => good(b) - good(a));
  if (!best) throw new Error(`${spec.id} has no example that gives a result`);
  const given = argumentsOf(spec, best);
  const rows = rowsIn(best, wide).filter((row) => !isRefused(spec, wide, given, row, tools));
  return termsOf(spec.params).map((term, at) => {
    const column = wide.indexOf(term);
    const isGiven = given[at] !== undefined;
    return column < 0 || !isGiven
      ? given[at]
      : Array.from({ length: ROWS }, (_, row) => [rows[row % rows.length]?.[column]]);
  });
}

function isRefused(
  spec: AnyFormula,
  wide: readonly string[],
  given: readonly unknown[],
  row: readonly unknown[],
  tools: unknown,
): boolean {
  const cells = termsOf(spec.params).map((term, at) =>
    wide.includes(term) && given[at] !== undefined ? row[wide.indexOf(term)] : given[at],
  );
  return calculate(spec, cells, tools) instanceof Problem;
}

async function measured(spec: AnyFormula): Promise<Measured> {
  const tools: unknown = await spec.tools?.();
  const given = tallArguments(spec, tools);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const results = calculate(spec, given, tools) as Grid;
    const ms = performance.now() - start;
    if (results.length !== ROWS || results.at(-2)?.[0] === undefined)
      throw new Error(`${spec.id} gave another column`);
    return ms;
  });
  const columns = given.filter((cells) => Array.isArray(cells) && cells.length === ROWS).length;
  return { id: spec.id, columns, ms: Math.min(...times) };
}

/** Every formula that spills, over a whole column of Excel. */
export async function elementwise(): Promise<string> {
  const lines: string[] = [];
  for (const spec of catalog.filter(({ shape }) => shape === 'elementwise')) {
    const { id, columns, ms } = await measured(spec);
    lines.push(`| ${id} | ${columns} | ${ms.toFixed(0)} | ${((ms / ROWS) * 1e6).toFixed(0)} |`);
  }
  return [
    `## Cada fórmula por filas sobre ${ROWS.toLocaleString('es')} filas`,
    '',
    `Lo mínimo de ${ROUNDS} pasadas, con las filas buenas de sus ejemplos repetidas hasta llenar la columna.`,
    '',
    '| | columnas | ms | ns por fila |',
    '|---|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}
