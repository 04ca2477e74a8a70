import { answerUsage, answerValues, writeReport } from '../books.ts';
import { accountsUsage, compareAccounts } from '../accounts.ts';
import { compareFiles, comparisonUsage, comparisonValues } from '../comparison.ts';
import { compareMunicipalities, municipalityUsage, municipalityValues } from '../municipalities.ts';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { buildGuided } from '../guided.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput } from '../files.ts';
import { intakeFlags, intakeUsage, intakeValues, isRefusal, readExport } from '../intake.ts';
import { onlyWord, required, sortArguments, UsageError, type Given } from '../options.ts';
import { print } from '../print.ts';

const REPORT = 'ejecucion';
/** Books made from exports by what they compare. */
const comparisons: Readonly<Record<string, (given: Given) => Promise<string | undefined>>> = {
  comparacion: compareFiles,
  municipios: compareMunicipalities,
  fiscales: compareAccounts,
};
const names = [REPORT, ...Object.keys(comparisons), ...Object.keys(guidedBooks)].join(', ');

export const construir: Command = {
  usage: `construir ejecucion --datos ARCHIVO --salida libro.xlsx ${intakeUsage}\n      ${answerUsage}\n  npm run -s muni -- construir comparacion ${comparisonUsage}\n  npm run -s muni -- construir municipios ${municipalityUsage}\n  npm run -s muni -- construir fiscales ${accountsUsage}\n  npm run -s muni -- construir ${Object.keys(guidedBooks).join('|')} --datos datos.json|libro.xlsx --salida libro.xlsx [--de otro-libro.xlsx]`,
  does: 'Construye un libro: el informe de una exportación, la comparación de varias, de sus gestiones o de sus municipios, los indicadores de muchos municipios, o un libro guiado a partir de sus datos o del libro de la vez anterior.',
  async run(args) {
    const given = sortArguments(args, {
      values: [
        'datos',
        'salida',
        'de',
        ...intakeValues,
        ...answerValues,
        ...comparisonValues,
        ...municipalityValues,
      ],
      flags: intakeFlags,
    });
    const book = onlyWord(given, `el libro que se construye: ${names}`);
    if (book !== REPORT && !(book in comparisons) && !(book in guidedBooks))
      throw new UsageError(`No hay un libro «${book}». Los que hay: ${names}.`);
    const compare = comparisons[book];
    if (compare) {
      const trouble = await compare(given);
      await print([trouble ?? `Se guardó ${required(given, 'salida')}.`]);
      return trouble === undefined ? DONE : NO_ANSWER;
    }
    const [input, output] = [required(given, 'datos'), required(given, 'salida')];
    await checkOutput(output, input);
    if (book !== REPORT) {
      const built = await buildGuided(book, input, output, given.values.get('de'));
      const isBuilt = 'said' in built;
      await print(isBuilt ? [...built.said, `Se guardó ${output}.`] : built.faults);
      return isBuilt ? DONE : NO_ANSWER;
    }
    const found = await readExport(input, given);
    const trouble = isRefusal(found) ? found.mensaje : await writeReport(found, given, output);
    await print([trouble ?? `Se guardó ${output}.`]);
    return trouble === undefined ? DONE : NO_ANSWER;
  },
};
