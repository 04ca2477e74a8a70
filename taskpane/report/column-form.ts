import { classifiers, stages, termOf, type Concept, type RawTable } from '../../src/intake/budget.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Field, Option } from '../fields.ts';
import { drawForm, type Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { correct } from './corrections.ts';

const concepts: readonly Concept[] = [...stages, ...classifiers, 'avance', 'saldo'];
const isConcept = (value: string): value is Concept => (concepts as readonly string[]).includes(value);

export const columnName = (at: number): string => `columna-${String(at)}`;

export const conceptOptions = (pane: Pane): readonly Option[] => [
  { value: '', label: pane.t(texts.notUsed) },
  ...concepts.map((concept) => ({ value: concept, label: pane.t(glossary[termOf(concept)].label) })),
];

/** What the person says each column is, from the form's answers. */
export const overridesIn = (typed: Typed): Readonly<Record<number, Concept | null>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const at = /^columna-(\d+)$/.exec(name)?.[1];
      return at === undefined ? [] : [[Number(at), isConcept(value) ? value : null]];
    }),
  );

const SAMPLE = 3;

/** Every column with its first cells, for when none was recognised: the person says what each one is. */
export function columnForm(pane: Pane, table: RawTable): HTMLElement {
  const width = Math.max(0, ...table.rows.slice(0, 50).map((row) => row.length));
  const chosen = pane.session.report.intake.overrides ?? {};
  const fields = Array.from({ length: width }, (_, at) => fieldOf(pane, table, at));
  return drawForm(pane, {
    before: [element('h2', {}, pane.t(texts.sayColumns))],
    fields,
    typed: Object.fromEntries(fields.map(({ name }, at) => [name, chosen[at] ?? ''])),
    next: pane.t(texts.readAgain),
    submit(typed) {
      correct(pane, { overrides: overridesIn(typed) });
      return [];
    },
  }).node;
}

function fieldOf(pane: Pane, { rows }: RawTable, at: number): Field {
  const told = rows.flatMap((row) => {
    const cell = row[at];
    return cell === null || cell === undefined || cell === '' ? [] : [String(cell)];
  });
  return {
    name: columnName(at),
    label: told[0] ?? pane.t(texts.column, { at: at + 1 }),
    meaning: told.slice(1, 1 + SAMPLE).join(' · '),
    options: conceptOptions(pane),
  };
}
