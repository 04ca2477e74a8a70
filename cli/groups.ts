import { groupedTable, reunidoPlan, type Grouped, type GroupedCell } from '../src/books/reunido.ts';
import { toText } from '../src/engine/money.ts';
import { withDots } from '../src/engine/thousands.ts';
import { glossary } from '../src/glossary.ts';
import { classifiers, stages, type Classifier, type IntakeReport } from '../src/intake/budget.ts';
import { groupsBy, lacking } from '../src/intake/grouping.ts';
import { writePlan } from '../xlsx/write.ts';
import { writeWhole } from './files.ts';
import type { Refusal } from './intake.ts';
import { UsageError, type Given } from './options.ts';

/** `entidad,gestion`: by what rows are brought together. */
export function classifiersIn({ values }: Given): readonly Classifier[] | undefined {
  const said = values.get('por');
  if (said === undefined) return undefined;
  return [...new Set(said.split(',').map(classifierNamed))];
}

function classifierNamed(word: string): Classifier {
  const found = classifiers.find((each) => each === word.trim().toLowerCase());
  if (found) return found;
  throw new UsageError(`No se puede reunir por «${word.trim()}». Use: ${classifiers.join(', ')}.`);
}

/** A report's detail brought together, or what it lacks for that. */
export function groupedBy({ data }: IntakeReport, by: readonly Classifier[]): Grouped | Refusal {
  const missing = lacking(data, by);
  const has = classifiers.filter((each) => data.keys[each] !== undefined);
  if (missing.length > 0)
    return {
      codigo: 'sinColumna',
      mensaje: `${data.source} no dice ${missing.join(' ni ')}. Se puede reunir por: ${has.join(', ')}.`,
      filas: [],
    };
  return {
    by,
    stages: stages.filter((stage) => data.amounts[stage] !== undefined),
    groups: groupsBy(data, by),
  };
}

export const groupedJson = ({ by, groups }: Grouped): object => ({
  por: by,
  grupos: groups.map(({ keys, codes, totals, rate }) => ({
    claves: Object.fromEntries(by.map((classifier, at) => [classifier, keys[at] ?? ''])),
    codigos: Object.fromEntries(
      by.flatMap((classifier, at) => (codes[at] === undefined ? [] : [[classifier, codes[at]]])),
    ),
    totales: Object.fromEntries(
      stages.flatMap((stage) => {
        const total = totals[stage];
        return total === undefined ? [] : [[stage, toText(total)]];
      }),
    ),
    tasa: rate ?? null,
  })),
});

const SHOWN = 25;

/** The same for people, the first of them. */
export function groupedWords({ by, stages: known, groups }: Grouped): string {
  const stage = known.find((each) => each === 'devengado') ?? known[0];
  const lines = groups.slice(0, SHOWN).map(({ keys, totals }) => {
    const total = stage === undefined ? undefined : totals[stage];
    const [whole = '', cents = ''] = total === undefined ? [] : toText(total).split('.');
    return `  ${keys.join(' · ').padEnd(48)} ${(total === undefined ? '' : `${withDots(whole)},${cents}`).padStart(24)}`;
  });
  const rest = groups.length - lines.length;
  return [
    '',
    `Reunido por ${by.join(', ')}: ${groups.length} grupos${stage === undefined ? '' : ` (${glossary[stage].label.es})`}`,
    ...lines,
    ...(rest > 0 ? [`  … y ${rest} más (véalos con --json o --salida)`] : []),
  ].join('\n');
}

/** Writes them as a text that Excel in Spanish opens as it is, or as a sheet; why not, where it cannot. */
export async function writeGrouped(grouped: Grouped, output: string): Promise<string | undefined> {
  if (!/\.csv$/i.test(output)) {
    const plan = reunidoPlan(grouped);
    if (!plan) return TOO_LARGE;
    await writeWhole(output, await writePlan(plan));
    return undefined;
  }
  const lines = groupedTable(grouped).map((row) => row.map(csvCell).join(';'));
  await writeWhole(output, new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`));
  return undefined;
}

const TOO_LARGE =
  'Hay totales de más de un billón, que una celda de Excel no guarda al centavo. Use --salida con un nombre que termine en .csv.';

const RISKY = /^[=+\-@\t\r]/; // a spreadsheet would take the text for a formula

function csvCell(cell: GroupedCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return toText(cell).replace('.', ',');
  const text = RISKY.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
