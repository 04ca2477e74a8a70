import { basename } from 'node:path';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { figuresIn } from '../../src/books/guided/read-guided.ts';
import { explainFile, FileProblem } from '../../xlsx/open.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writeDocx } from '../../xlsx/write-docx.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput, readBytes, writeWhole } from '../files.ts';
import { onlyWord, required, sortArguments, UsageError } from '../options.ts';
import { print } from '../print.ts';

/** Each paper with the book it belongs to. */
async function everyPaper() {
  const books = await Promise.all(
    Object.values(guidedBooks).map(async ({ load, papers }) => ({ load, papers: await papers() })),
  );
  return books.flatMap(({ load, papers }) => papers.map((paper) => ({ load, paper })));
}

export const papel: Command = {
  usage: 'papel NOMBRE --libro libro.xlsx [--de CUÁL] --salida papel.docx',
  does: 'Escribe un papel de un libro guiado, para imprimir y firmar: las bases, el acta, un convenio…',
  async run(args) {
    const given = sortArguments(args, { values: ['libro', 'de', 'salida'] });
    const all = await everyPaper();
    const names = all.map(({ paper }) => paper.id).join(', ');
    const name = onlyWord(given, `el papel: ${names}`);
    const found = all.find(({ paper }) => paper.id === name);
    if (!found) throw new UsageError(`No hay un papel «${name}». Los que hay: ${names}.`);
    const [input, output] = [required(given, 'libro'), required(given, 'salida')];
    await checkOutput(output, input, '.docx');
    const sheets = await sheetsIn(input);
    if (typeof sheets === 'string') return refuse(sheets);
    const { load, paper } = found;
    const figures = figuresIn(await load(), sheets);
    const which = given.values.get('de') ?? '';
    const choices = paper.ofEach?.(figures);
    if (choices && !choices.includes(which))
      return refuse(`Diga de cuál con --de. En ${input} hay: ${choices.join(', ') || 'ninguno todavía'}.`);
    const document = paper.make(figures, which);
    if (!document) return refuse(`${input} no tiene todavía lo que dice ese papel.`);
    await writeWhole(output, await writeDocx(document));
    await print([`Se guardó ${output}.`]);
    return DONE;
  },
};

async function refuse(words: string): Promise<number> {
  await print([words]);
  return NO_ANSWER;
}

async function sheetsIn(input: string): Promise<Awaited<ReturnType<typeof standingSheets>> | string> {
  try {
    return await standingSheets(await readBytes(input), basename(input));
  } catch (caught) {
    if (caught instanceof FileProblem) return explainFile(caught, 'es');
    throw caught;
  }
}
