import { catalog, subjectOf } from '../../src/catalog.ts';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { searchFormulas } from '../../src/search/formulas.ts';
import { subjects, type Subject } from '../../src/subjects.ts';
import { formulaJson } from '../catalogue-json.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { sortArguments } from '../options.ts';
import { print, printJson } from '../print.ts';

export const catalogo: Command = {
  usage: 'catalogo [palabras…] [--json]',
  does: 'Lista las fórmulas, o las que responden a unas palabras; con --json, todo lo que cada una declara.',
  async run(args) {
    const { words, flags } = sortArguments(args, { flags: ['json'] });
    const asked = words.join(' ');
    const found = searchFormulas(catalog, asked);
    if (flags.has('json')) await printJson(await Promise.all(found.map(formulaJson)));
    else await print(asked === '' ? bySubject(found) : listed(found, asked));
    return found.length > 0 ? DONE : NO_ANSWER;
  },
};

/** `TASA_EJECUCION(ejecutado; presupuesto)`, optional arguments in brackets. */
const signature = ({ id, params }: AnyFormula): string =>
  `${id}(${termsOf(params)
    .map((term) => (params[term]?.optional === true ? `[${term}]` : term))
    .join('; ')})`;

const entry = (spec: AnyFormula): string => `  ${signature(spec)}\n      ${spec.summary.es}\n`;

const count = (found: readonly AnyFormula[]): string =>
  found.length === 1 ? '1 fórmula' : `${found.length} fórmulas`;

function* bySubject(found: readonly AnyFormula[]): Generator<string> {
  for (const subject of Object.keys(subjects) as Subject[]) {
    const own = found.filter(({ id }) => subjectOf[id] === subject);
    if (own.length > 0) yield `${subjects[subject].es}\n${own.map(entry).join('')}\n`;
  }
  yield `${count(found)}. Con --json, todo lo que cada una declara.`;
}

function* listed(found: readonly AnyFormula[], asked: string): Generator<string> {
  if (found.length === 0) yield `Ninguna fórmula responde a «${asked}». Pruebe con menos palabras.`;
  else yield `${found.map(entry).join('')}\n${count(found)}.`;
}
