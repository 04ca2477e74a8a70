import { writeReport } from '../books.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput } from '../files.ts';
import { intakeFlags, intakeUsage, intakeValues, isRefusal, readExport, type Refusal } from '../intake.ts';
import { intakeJson, intakeWords } from '../intake-json.ts';
import { onlyWord, sortArguments, type Given } from '../options.ts';
import { print, printJson } from '../print.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';

export const importar: Command = {
  usage: `importar ARCHIVO ${intakeUsage} [--salida libro.xlsx] [--json]`,
  does: 'Lee una exportación (.csv o .xlsx) y dice qué columnas, filas y totales reconoce; con --salida hace el informe.',
  async run(args) {
    const given = sortArguments(args, {
      values: ['salida', ...intakeValues],
      flags: [...intakeFlags, 'json'],
    });
    const input = onlyWord(given, 'el archivo');
    const output = given.values.get('salida');
    if (output !== undefined) await checkOutput(output, input);
    const report = await readExport(input, given);
    if (isRefusal(report)) return refuse(given, report);
    const trouble = output === undefined ? undefined : await writeReport(report, given, output);
    if (trouble !== undefined) return refuse(given, { codigo: 'informe', mensaje: trouble, filas: [] });
    await tell(given, report);
    return DONE;
  },
};

async function refuse({ flags }: Given, refusal: Refusal): Promise<number> {
  await (flags.has('json') ? printJson({ error: refusal }) : print([refusal.mensaje]));
  return NO_ANSWER;
}

const tell = ({ flags }: Given, report: IntakeReport): Promise<void> =>
  flags.has('json') ? printJson(intakeJson(report)) : print([intakeWords(report)]);
