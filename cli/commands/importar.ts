import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { intakeFlags, intakeUsage, intakeValues, isRefusal, readExport } from '../intake.ts';
import { intakeJson, intakeWords } from '../intake-json.ts';
import { onlyWord, sortArguments } from '../options.ts';
import { print, printJson } from '../print.ts';

export const importar: Command = {
  usage: `importar ARCHIVO ${intakeUsage} [--json]`,
  does: 'Lee una exportación (.csv o .xlsx) y dice qué columnas, filas y totales reconoce.',
  async run(args) {
    const given = sortArguments(args, { values: intakeValues, flags: [...intakeFlags, 'json'] });
    const report = await readExport(onlyWord(given, 'el archivo'), given);
    const isJson = given.flags.has('json');
    if (isRefusal(report)) {
      await (isJson ? printJson({ error: report }) : print([report.mensaje]));
      return NO_ANSWER;
    }
    await (isJson ? printJson(intakeJson(report)) : print([intakeWords(report)]));
    return DONE;
  },
};
