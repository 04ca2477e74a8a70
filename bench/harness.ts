import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way of doing the work. What it returns is compared with what the others return. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** Says what was found, so that a fast wrong answer shows. Without it the contender is a limit or a part of the work. */
  readonly told?: (result: never) => string;
}

export interface Line {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  /** Least time over the least of the first contender. */
  readonly ratio: number;
  readonly agrees: 'sí' | 'no' | '–';
}

export interface Comparison {
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly Line[];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Rests first, so that the garbage of the one before is not swept inside the time of the next. */
async function sample({ run }: Contender): Promise<{ readonly ms: number; readonly result: unknown }> {
  collect();
  await pause(20);
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}

const medianOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/**
 * Runs every contender once per round, in the same process, so that a busy machine hurts them alike.
 * The first contender is what the others are measured against.
 */
export async function compare(
  title: string,
  contenders: readonly Contender[],
  { rounds = 9, note }: { readonly rounds?: number; readonly note?: string } = {},
): Promise<Comparison> {
  const times = contenders.map((): number[] => []);
  const told = contenders.map((): string | undefined => undefined);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contender] of contenders.entries()) {
      const { ms, result } = await sample(contender);
      times[at]?.push(ms);
      told[at] = contender.told?.(result as never);
    }
  }
  const agreed = told.find((each) => each !== undefined);
  const base = Math.min(...(times[0] ?? []));
  const lines = contenders.map(({ name }, at): Line => {
    const least = Math.min(...(times[at] ?? []));
    const agrees = told[at] === undefined ? '–' : told[at] === agreed ? 'sí' : 'no';
    return { name, median: medianOf(times[at] ?? []), least, ratio: least / base, agrees };
  });
  return { title, note, lines };
}

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** A comparison as a Markdown table. */
export const tableOf = ({ title, note, lines }: Comparison): string =>
  [
    `## ${title}`,
    '',
    ...(note === undefined ? [] : [note, '']),
    '| | mediana ms | mínimo ms | × la primera | coincide |',
    '|---|---:|---:|---:|:-:|',
    ...lines.map(
      ({ name, median, least, ratio, agrees }) =>
        `| ${name} | ${figure(median)} | ${figure(least)} | ${figure(ratio)} | ${agrees} |`,
    ),
    '',
  ].join('\n');
