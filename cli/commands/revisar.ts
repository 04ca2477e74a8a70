import { basename } from 'node:path';
import { recogniseBook } from '../../src/review/recognise.ts';
import { reviewOf, type Finding } from '../../src/review/review.ts';
import { checkWorkbook, explainFile, FileProblem } from '../../xlsx/open.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { readBytes } from '../files.ts';
import { loadEngine } from '../guided.ts';
import { onlyWord, sortArguments } from '../options.ts';
import { print, printJson } from '../print.ts';

const UNKNOWN =
  'no es un libro guiado de Muni, o le faltan más de la mitad de sus hojas. Constrúyalo primero: npm run -s muni -- construir poa --datos … --salida poa.xlsx';

export const revisar: Command = {
  usage: 'revisar libro.xlsx [--json] [--sin-recalcular]',
  does: 'Busca lo que está mal en un libro guiado: en qué hoja y celda, por qué, y cómo se corrige.',
  async run(args) {
    const given = sortArguments(args, { flags: ['json', 'sin-recalcular'] });
    const input = onlyWord(given, 'el libro');
    const bytes = await readBytes(input);
    const sheets = await sheetsIn(bytes, basename(input), given.flags.has('sin-recalcular'));
    if (typeof sheets === 'string') return refuse(sheets);
    const known = await recogniseBook(sheets);
    if (!known) return refuse(`${input} ${UNKNOWN}.`);
    const findings = reviewOf(known.bookOf, sheets);
    if (given.flags.has('json')) await printJson({ libro: known.id, hallazgos: findings.map(inSpanish) });
    else await print(lines(findings));
    return DONE;
  },
};

async function refuse(words: string): Promise<number> {
  await print([words]);
  return NO_ANSWER;
}

/** What the formulas gave when the file was saved may be older than what was typed: they are worked out again. */
async function sheetsIn(
  bytes: Uint8Array,
  name: string,
  asSaved: boolean,
): Promise<Awaited<ReturnType<typeof standingSheets>> | string> {
  try {
    checkWorkbook(bytes, name);
    return await standingSheets(asSaved ? bytes : await (await loadEngine()).recalculate(bytes), name);
  } catch (caught) {
    if (caught instanceof FileProblem) return explainFile(caught, 'es');
    throw caught;
  }
}

const inSpanish = ({ sheet, cell, reason, remedy }: Finding) => ({
  hoja: sheet,
  celda: cell,
  motivo: reason,
  remedio: remedy,
});

function lines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['Sin hallazgos.'];
  const said = findings.map(({ sheet, cell, reason, remedy }) => `${sheet}!${cell}  ${reason} ${remedy}\n`);
  return [...said, findings.length === 1 ? '1 hallazgo.' : `${String(findings.length)} hallazgos.`];
}
