import { writeReport } from '../books.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput, writeWhole } from '../files.ts';
import { classifiersIn, groupedBy, groupedJson, groupedWords, writeGrouped } from '../groups.ts';
import { intakeFlags, intakeUsage, intakeValues, isRefusal, readExport, type Refusal } from '../intake.ts';
import { intakeJson, intakeWords } from '../intake-json.ts';
import { tableJson, tableWords } from '../table-json.ts';
import { onlyWord, sortArguments, type Given } from '../options.ts';
import { print, printJson } from '../print.ts';
import { dialectIn, sqlFor } from '../sql.ts';
import type { Grouped } from '../../src/books/reunido.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';

export const importar: Command = {
  usage: `importar ARCHIVO ${intakeUsage} [--guardar-perfil P.json] [--por entidad,gestion [--sql duckdb|spark|trino [--tabla T]]] [--salida libro.xlsx] [--json]`,
  does: 'Lee una exportación (.csv, .xlsx, .xls, .ods, .xml, .zip…) y dice qué columnas, filas y totales reconoce; con --salida hace el informe, y con --por reúne el detalle (.csv o .xlsx) de archivos de cualquier tamaño; con --sql escribe la consulta que lo reúne en otro motor.',
  async run(args) {
    const given = sortArguments(args, {
      values: ['salida', 'guardar-perfil', 'por', 'sql', 'tabla', ...intakeValues],
      flags: [...intakeFlags, 'json'],
    });
    const input = onlyWord(given, 'el archivo');
    const output = given.values.get('salida');
    const profile = given.values.get('guardar-perfil');
    const by = classifiersIn(given);
    const ending = by && output?.toLowerCase().endsWith('.csv') === true ? '.csv' : '.xlsx';
    if (output !== undefined) await checkOutput(output, input, ending);
    if (profile !== undefined) await checkOutput(profile, input, '.json');
    const dialect = dialectIn(given);
    if (dialect) {
      const sql = await sqlFor(input, given, dialect, by);
      if (typeof sql !== 'string') return refuse(given, sql);
      await (given.flags.has('json') ? printJson({ consulta: sql }) : print([sql]));
      return DONE;
    }
    const report = await readExport(input, given, by);
    if (isRefusal(report)) return tellOther(given, report, output ?? profile);
    const grouped = by && groupedBy(report, by);
    if (grouped && 'mensaje' in grouped) return refuse(given, grouped);
    const trouble = output === undefined ? undefined : await written(report, grouped, given, output);
    if (trouble !== undefined) return refuse(given, { codigo: 'informe', mensaje: trouble, filas: [] });
    if (profile !== undefined)
      await writeWhole(profile, new TextEncoder().encode(`${JSON.stringify(report.profile, null, 2)}\n`));
    await tell(given, report, grouped);
    return DONE;
  },
};

/** A table that is no budget is told all the same, unless something was to be made of it. */
async function tellOther(given: Given, refusal: Refusal, wanted: string | undefined): Promise<number> {
  const { table, mensaje } = refusal;
  if (!table || wanted !== undefined) return refuse(given, refusal);
  await (given.flags.has('json')
    ? printJson(tableJson(table, mensaje))
    : print([tableWords(table, mensaje)]));
  return DONE;
}

async function refuse({ flags }: Given, { codigo, mensaje, filas }: Refusal): Promise<number> {
  await (flags.has('json') ? printJson({ error: { codigo, mensaje, filas } }) : print([mensaje]));
  return NO_ANSWER;
}

const written = (report: IntakeReport, grouped: Grouped | undefined, given: Given, output: string) =>
  grouped ? writeGrouped(grouped, output) : writeReport(report, given, output);

const tell = ({ flags }: Given, report: IntakeReport, grouped: Grouped | undefined): Promise<void> =>
  flags.has('json')
    ? printJson({ ...intakeJson(report), ...(grouped && groupedJson(grouped)) })
    : print([intakeWords(report), ...(grouped ? ['\n', groupedWords(grouped)] : [])]);
