import { bigintOf } from '../../../src/engine/money.ts';
import { stages, type IntakeReport, type Totals } from '../../../src/intake/budget.ts';
import { explainFailure, isFailure, understandTables } from '../../../src/intake/understand.ts';
import { explainFile, FileProblem, openTables } from '../../../xlsx/open.ts';
import type { Truth } from './lines.ts';
import type { Sample } from './sample.ts';

export interface Judged {
  /** `less`: what it read is right and something was left unread without a word. */
  readonly verdict: 'same' | 'asked' | 'less' | 'wrong';
  readonly said: string;
}

export async function judged({ name, bytes, truth }: Sample): Promise<Judged> {
  let result;
  try {
    result = understandTables(await openTables(await bytes(), name), name);
  } catch (caught) {
    if (caught instanceof FileProblem) return { verdict: 'asked', said: explainFile(caught, 'es') };
    throw caught;
  }
  if (isFailure(result)) return { verdict: 'asked', said: explainFailure(result, 'es') };
  const { doubts, notices } = result;
  const asked = doubts.map(({ column, because }) => `¿${column?.heading ?? ''}? ${because}`);
  const words = [...asked, ...notices.map(({ message }) => `· ${message}`)].join('\n');
  const differing = differences(result, truth);
  if (differing.length === 0) return { verdict: 'same', said: words };
  const verdict =
    asked.length > 0 ? 'asked' : differing.every((each) => each.startsWith('-')) ? 'less' : 'wrong';
  return { verdict, said: [...differing, words].join('\n') };
}

function differences({ totals, years }: IntakeReport, truth: Sample['truth']): string[] {
  const byYear = Object.values(truth).some((each) => typeof each === 'object');
  if (!byYear) return between(totals, truth);
  return Object.entries(truth as Readonly<Record<string, Truth>>).flatMap(([gestion, own]) =>
    between(years.find((each) => each.gestion === gestion)?.totals ?? {}, own),
  );
}

const between = (totals: Totals, truth: Truth): string[] =>
  stages.flatMap((stage) => {
    const [read, real] = [totals[stage], truth[stage]];
    if (read === undefined) return real === undefined ? [] : [`- ${stage}: no se leyó`];
    if (real !== undefined && bigintOf(read) === BigInt(real)) return [];
    return [`≠ ${stage}: ${bigintOf(read)} y es ${real ?? 'nada'}`];
  });
