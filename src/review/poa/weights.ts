import { figureIn } from '../../books/guided/typed.ts';
import type { Finding, Rule } from '../finding.ts';
import { at, byKey, linesOf, saidIn } from './lines.ts';

const NEAR = 1e-6;

/** Weights of the rows that stand under one: 100 together. */
export const weights: Rule = (reviewed) =>
  [...byKey(linesOf(reviewed, 'poa'), (line) => saidIn(line, 'padre')).values()].flatMap((siblings) => {
    const weighed = siblings.filter(({ row }) => figureIn(row.cells, 'ponderacion') !== undefined);
    const sum = weighed.reduce((all, { row }) => all + (figureIn(row.cells, 'ponderacion') ?? 0), 0);
    if (weighed.length === 0 || Math.abs(sum - 100) < NEAR) return [];
    const reason = `Las ponderaciones de su nivel suman ${String(Math.round(sum * 100) / 100).replace('.', ',')}, no 100.`;
    return weighed.map((line): Finding => at(line, 'ponderacion', reason, 'Corríjalas hasta que sumen 100.'));
  });
