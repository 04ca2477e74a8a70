import { button, element } from '../dom.ts';
import { outcomeNote } from '../outcome.ts';
import type { Pane, Sample } from '../pane.ts';
import { here } from '../reading/here.ts';
import { samplePlan } from '../sample-plan.ts';
import { sampleTexts as texts } from '../texts/samples.ts';
import { attempt, longWork } from '../work.ts';
import { heading } from './heading.ts';

export function samplesPage(pane: Pane): HTMLElement {
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    ...pane.options.samples.map((sample) => sampleCard(pane, sample)),
  );
}

function sampleCard(pane: Pane, sample: Sample): HTMLElement {
  const place = element('div', { 'aria-live': 'polite' });
  const title = pane.t(sample.title);
  const insert = button(
    pane.t(texts.insert),
    () => {
      void attempt(pane, pane.t(texts.inserting, { name: title }), () => insertSample(pane, sample, place));
    },
    { 'aria-label': `${pane.t(texts.insert)}: ${title}` },
  );
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, title),
    element('p', {}, pane.t(sample.says)),
    element('p', { class: 'hint' }, sample.source),
    insert,
    place,
  );
}

/** Writes the sample's first table on a sheet of its own, and offers to take it back. */
async function insertSample(pane: Pane, sample: Sample, place: HTMLElement): Promise<void> {
  const {
    tables: [table],
  } = await here.open(await sample.bytes(), sample.file);
  if (!table) return;
  const plan = samplePlan(table, pane.t(sample.title), sample.source, await pane.workbook.look());
  const outcome = await longWork(pane, place, (work) => pane.workbook.carryOut(plan, work));
  if (!outcome) return;
  const said = pane.t(texts.inserted, { sheet: outcome.written[0] ?? '' });
  place.replaceChildren(outcomeNote(pane, { said, outcome }));
}
