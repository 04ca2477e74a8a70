import { basename } from 'node:path';
import { refuse1904 } from '../../xlsx/date-system.ts';
import { checkWorkbook, FileProblem } from '../../xlsx/open.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput, readBytes, writeWhole } from '../files.ts';
import { loadEngine } from '../guided.ts';
import { onlyWord, required, sortArguments } from '../options.ts';
import { print } from '../print.ts';

export const recalcular: Command = {
  usage: 'recalcular libro.xlsx --salida otro.xlsx',
  does: 'Calcula de nuevo todas las fórmulas de un libro, también las MUNI, y lo guarda con otro nombre.',
  async run(args) {
    const given = sortArguments(args, { values: ['salida'] });
    const [input, output] = [onlyWord(given, 'el libro'), required(given, 'salida')];
    await checkOutput(output, input);
    const bytes = await readBytes(input);
    try {
      checkWorkbook(bytes, basename(input));
      refuse1904(bytes, basename(input));
    } catch (caught) {
      if (!(caught instanceof FileProblem)) throw caught;
      await print([caught.message]);
      return NO_ANSWER;
    }
    await writeWhole(output, await (await loadEngine()).recalculate(bytes));
    await print([`Se guardó ${output}.`]);
    return DONE;
  },
};
