import { checksOf } from '../books/guided/checks.ts';
import { OBSERVATIONS } from '../books/guided/layout.ts';
import type { LocatedPanel, LocatedRow } from '../books/guided/located.ts';
import { textIn } from '../books/guided/typed.ts';
import { errorIn } from '../engine/cells.ts';
import { findingAt, partsOf, type Finding, type Rule } from './finding.ts';

const COMPLETE = 'Complete esa celda.';
const SEE = 'Vea la celda y corríjala.';
/** What a row says when an error keeps it from being judged: whoever looks for errors says where. */
const UNTOLD = 'Una celda de esta fila tiene un error: corríjala.';

/** What the book's own checks say, each at the cell it is about. */
export const observed: Rule = ({ panels }) =>
  [...panels.values()].flatMap((panel) =>
    panel.at.has(OBSERVATIONS) ? panel.rows.flatMap((row) => saidOf(panel, row)) : [],
  );

function saidOf(panel: LocatedPanel, { row, cells }: LocatedRow): readonly Finding[] {
  let left = textIn(cells, OBSERVATIONS);
  if (left === '' || left === UNTOLD || errorIn(left) !== undefined) return [];
  const found: Finding[] = [];
  const isFact = panel.panel.kind === 'facts';
  const label = textIn(cells, 'label');
  for (const { at, says } of checksOf(panel.panel)) {
    const words = `${says}.`;
    if (!left.includes(words) || (isFact && !isAbout(panel, at, label))) continue;
    left = left.replace(words, '').trim();
    found.push(
      findingAt(panel, row, isFact ? 'value' : at, partsOf(says, says.startsWith('Falta') ? COMPLETE : SEE)),
    );
  }
  if (left !== '') found.push(findingAt(panel, row, OBSERVATIONS, partsOf(left.replace(/\.$/, ''), SEE)));
  return found;
}

const isAbout = ({ panel }: LocatedPanel, key: string, label: string): boolean =>
  panel.kind === 'facts' && panel.facts.some((fact) => fact.key === key && fact.label === label);
