import { fold } from '../../engine/reading.ts';
import { cellAt } from '../build.ts';
import { isMark, markOf, type Plan } from '../plan.ts';
import { settle, standsOn, type Holding } from '../preview.ts';
import type { Document } from './document.ts';
import { documentSheet } from './document-sheet.ts';

/** All papers of a workbook bear marks of one name, whichever book they speak of. */
export const PAPERS = 'papeles';

/**
 * A paper as a sheet of the open workbook. The one made before of the same paper is written again; a sheet of another
 * book, or of the person's, with that name is left alone, and the paper takes the next free one.
 */
export function paperPlan(document: Document, existing: Holding): Plan {
  const marks = existing.names.filter(({ name }) => isMark(name) && name.startsWith(`Muni.${PAPERS}.`));
  const plan: Plan = { id: PAPERS, title: document.title, sheets: [documentSheet(document)], names: [] };
  const { sheets } = settle(plan, { ...existing, names: marks }, madeBefore(plan, existing, marks));
  const name = sheets[0]?.name ?? '';
  const own = marks.find(({ refersTo }) => standsOn(refersTo, name));
  const mark = own?.name ?? markOf(PAPERS, lastOf(marks));
  return { ...plan, sheets, names: [{ name: mark, sheet: name, area: cellAt(0, 0) }] };
}

/** The sheet this paper has already: under its own name, or under a numbered one where its own was taken. */
function madeBefore({ sheets }: Plan, existing: Holding, marks: Holding['names']): Record<string, string> {
  const wanted = sheets[0]?.name ?? '';
  const ours = existing.sheets.filter(({ name }) => marks.some(({ refersTo }) => standsOn(refersTo, name)));
  const isIt = (name: string): boolean =>
    fold(name) === fold(wanted) ||
    (fold(name).startsWith(`${fold(wanted)} `) && /^ \d+$/.test(name.slice(wanted.length)));
  const found = ours.find(({ name }) => isIt(name));
  return found ? { [wanted]: found.name } : {};
}

const lastOf = (marks: Holding['names']): number =>
  Math.max(0, ...marks.map(({ name }) => Number(name.split('.')[2])));
