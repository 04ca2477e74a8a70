import { answerUsage, answerValues, writeReport } from '../books.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput } from '../files.ts';
import { intakeFlags, intakeUsage, intakeValues, isRefusal, readExport } from '../intake.ts';
import { onlyWord, required, sortArguments, UsageError } from '../options.ts';
import { print } from '../print.ts';

export const construir: Command = {
  usage: `construir ejecucion --datos ARCHIVO --salida libro.xlsx ${intakeUsage}\n      ${answerUsage}`,
  does: 'Construye el libro Informe de ejecución a partir de una exportación.',
  async run(args) {
    const given = sortArguments(args, {
      values: ['datos', 'salida', ...intakeValues, ...answerValues],
      flags: intakeFlags,
    });
    const book = onlyWord(given, 'el libro que se construye: ejecucion');
    if (book !== 'ejecucion') throw new UsageError(`No hay un libro «${book}». El que hay: ejecucion.`);
    const [input, output] = [required(given, 'datos'), required(given, 'salida')];
    await checkOutput(output, input);
    const report = await readExport(input, given);
    const trouble = isRefusal(report) ? report.mensaje : await writeReport(report, given, output);
    await print([trouble ?? `Se guardó ${output}.`]);
    return trouble === undefined ? DONE : NO_ANSWER;
  },
};
