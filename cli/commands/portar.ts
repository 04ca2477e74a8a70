import { basename } from 'node:path';
import { addressOf } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { idsIn, type Conversion, type Left } from '../../src/portable/convert.ts';
import { PROVENANCE } from '../../src/portable/provenance.ts';
import type { Reactivation } from '../../src/portable/reactivate.ts';
import { version } from '../../src/version.ts';
import { explainFile, FileProblem } from '../../xlsx/open.ts';
import { portFile, reactivateFile } from '../../xlsx/port.ts';
import { DONE, NO_ANSWER, type Command } from '../command.ts';
import { checkOutput, readBytes, writeWhole } from '../files.ts';
import { loadEngine } from '../guided.ts';
import { onlyWord, required, sortArguments, UsageError, type Given } from '../options.ts';
import { print } from '../print.ts';

const modes = ['nativas', 'valores', 'reactivar'] as const;
type Asked = (typeof modes)[number];

const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));

export const portar: Command = {
  usage: 'portar libro.xlsx --modo nativas|valores|reactivar --salida otro.xlsx',
  does: 'Deja un libro que abre sin Muni: sus fórmulas en Excel puro o en valores, con su procedencia. «reactivar» las devuelve y repara las que Excel perdió.',
  async run(args) {
    const given = sortArguments(args, { values: ['modo', 'salida'] });
    const [input, mode, output] = [onlyWord(given, 'el libro'), modeIn(given), required(given, 'salida')];
    await checkOutput(output, input);
    const bytes = await readBytes(input);
    try {
      const done = await ported(bytes, basename(input), mode);
      if (done.file) await writeWhole(output, done.file);
      await print([[...done.says, ...(done.file ? [`Se guardó ${output}.`] : [])].join('\n')]);
      return done.file ? DONE : NO_ANSWER;
    } catch (caught) {
      if (!(caught instanceof FileProblem)) throw caught;
      await print([explainFile(caught, 'es')]);
      return NO_ANSWER;
    }
  },
};

function modeIn(given: Given): Asked {
  const asked = required(given, 'modo');
  const mode = modes.find((each) => each === asked.toLowerCase());
  if (!mode) throw new UsageError(`No hay un modo «${asked}». Los que hay: ${modes.join(', ')}.`);
  return mode;
}

interface Done {
  /** Undefined where there is nothing to do. */
  readonly file: Uint8Array | undefined;
  readonly says: readonly string[];
}

const NOTHING = 'El libro no tiene fórmulas de Muni: no hay nada que convertir.';
const NONE_BACK = 'No hay nada que reactivar en este libro.';

async function ported(bytes: Uint8Array, name: string, mode: Asked): Promise<Done> {
  const recalculate = (file: Uint8Array) => loadEngine().then((engine) => engine.recalculate(file));
  if (mode === 'reactivar') {
    const { told, bytes: file } = await reactivateFile(bytes, name, { recalculate });
    return {
      file,
      says: [...(file ? [saidBack(told)] : []), ...saidLeft(told.left), ...(file ? [] : [NONE_BACK])],
    };
  }
  const stamp = { day: today(), version };
  const { told, bytes: file } = await portFile(bytes, name, mode, { catalogue, stamp, recalculate });
  if (file) return { file, says: saidOf(told) };
  return { file, says: told.left.length > 0 ? saidLeft(told.left) : [NOTHING] };
}

function saidBack({ restored }: Reactivation): string {
  const mended = restored.filter(({ how }) => how === 'repaired').length;
  const back = restored.length - mended;
  return `${back} ${back === 1 ? 'fórmula volvió' : 'fórmulas volvieron'} a su celda y ${mended} se ${mended === 1 ? 'reparó' : 'repararon'}.`;
}

function saidOf({ changes, left }: Conversion): string[] {
  const native = changes.filter(({ how }) => how === 'native').length;
  const frozen = changes.filter(({ how }) => how === 'value');
  const whys = new Map<string, string[]>();
  for (const { why, cell } of frozen)
    if (why)
      whys.set(why.es, [
        ...(whys.get(why.es) ?? []),
        `${cell.sheet}!${placed(cell)} (${idsIn(cell.formula).join(', ')})`,
      ]);
  return [
    `${native} en fórmulas de Excel y ${frozen.length} en valores; la hoja «${PROVENANCE}» guarda lo que había.`,
    ...[...whys].map(([why, cells]) => `En valores ${listed(cells)}: ${why.replace(/\.$/, '')}.`),
    ...saidLeft(left),
  ];
}

const saidLeft = (left: readonly Left[]): string[] =>
  left.map((each) => `Se dejó ${each.sheet}!${placed(each)} como estaba: ${each.why.es}.`);

const placed = ({ row, column }: Pick<Left, 'row' | 'column'>): string =>
  addressOf({ row, column, rows: 1, columns: 1 });

const MOST = 5;
const listed = (cells: readonly string[]): string =>
  cells.length <= MOST ? cells.join(', ') : `${cells.slice(0, MOST).join(', ')} y ${cells.length - MOST} más`;

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
