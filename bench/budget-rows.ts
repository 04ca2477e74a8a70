/** Made-up budget lines, the same every time: no clock and no chance, so two runs measure the same work. */
export const ROWS = 1_048_576;

function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Fresh strings and numbers, as they come across from a host: nothing is shared between rows. */
const crossed = <T>(rows: T): T => JSON.parse(JSON.stringify(rows)) as T;

export interface BudgetColumns {
  readonly claves: unknown[][];
  readonly presupuesto: unknown[][];
  readonly ejecutado: unknown[][];
}

/** Forty programmes by five sources, with amounts to the centavo. */
export function budgetColumns(rows = ROWS): BudgetColumns {
  const chance = numbers(7);
  const claves: string[][] = [];
  const presupuesto: number[][] = [];
  const ejecutado: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const program = Math.floor(chance.next().value * 40);
    const source = Math.floor(chance.next().value * 5);
    const budget = Math.floor(chance.next().value * 1e9) / 100;
    claves.push([`${String(program).padStart(3, '0')} 0 099`, `4${source}-11${source}`]);
    presupuesto.push([budget]);
    ejecutado.push([Math.floor(budget * chance.next().value * 100) / 100]);
  }
  return {
    claves: crossed(claves),
    presupuesto: crossed(presupuesto),
    ejecutado: crossed(ejecutado),
  };
}

export function amounts(count: number): Float64Array {
  const chance = numbers(11);
  return Float64Array.from({ length: count }, () => Math.round((chance.next().value - 0.5) * 2e11) / 100);
}
