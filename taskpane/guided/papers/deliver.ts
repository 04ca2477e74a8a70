import type { Document } from '../../../src/books/documents/document.ts';
import { paperPlan } from '../../../src/books/documents/paper-plan.ts';
import type { Plan } from '../../../src/books/plan.ts';
import { preview } from '../../../src/books/preview.ts';
import { button, element } from '../../dom.ts';
import { download } from '../../download.ts';
import { outcomeNote } from '../../outcome.ts';
import type { Pane } from '../../pane.ts';
import { paperTexts as texts } from '../../texts/papers.ts';
import { attempt, longWork } from '../../work.ts';
import { forgetReading, type Sitting } from '../session.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The two ways to take a paper: a .docx to be finished in a word processor, or a sheet ready to print. */
export function deliverNodes(pane: Pane, sitting: Sitting, document: Document): readonly HTMLElement[] {
  const place = element('div', { 'aria-live': 'polite' });
  const plan = paperPlan(document, sitting.standing.existing);
  const file = button(pane.t(texts.download), () => void handOver(pane, place, document), {
    class: 'primary',
  });
  const sheet = button(pane.t(texts.toSheet), () => void writeSheet(pane, sitting, place, document));
  const state =
    preview(plan, sitting.standing.existing)[0]?.state === 'changed' ? texts.again : texts.newSheet;
  const where = pane.t(state, { sheet: plan.sheets[0]?.name ?? '' });
  return [element('p', { class: 'hint' }, where), place, element('div', { class: 'actions' }, file, sheet)];
}

/** What writes a .docx is heavy: it comes with the first one. */
async function handOver(pane: Pane, place: HTMLElement, document: Document): Promise<void> {
  const name = `${fileName(document.id)}.docx`;
  await attempt(pane, pane.t(texts.download), async () => {
    const bytes = await longWork(pane, place, async (work) => {
      work.onProgress?.(0, pane.t(texts.making, { name }));
      const { writeDocx } = await import('../../../xlsx/write-docx.ts');
      return writeDocx(document);
    });
    if (!bytes) return;
    download(name, bytes, DOCX);
    const said = pane.t(pane.workbook.host === 'excel' ? texts.downloadedExcel : texts.downloaded, { name });
    place.replaceChildren(element('p', { class: 'note good' }, said));
    pane.announce(said);
  });
}

const fileName = (id: string): string => id.replace(/[\\/:*?"<>|]/g, '-');

/** The workbook is looked at once more: sheets may have come and gone since the paper was shown. */
async function writeSheet(
  pane: Pane,
  sitting: Sitting,
  place: HTMLElement,
  document: Document,
): Promise<void> {
  await attempt(pane, pane.t(texts.toSheet), async () => {
    let written: Plan | undefined;
    const outcome = await longWork(pane, place, async (work) => {
      written = paperPlan(document, await pane.workbook.look());
      return pane.workbook.carryOut(written, work);
    });
    if (!outcome || !written) return;
    const { id } = sitting.guide;
    forgetReading(pane, id);
    const said = pane.t(texts.written, { sheet: written.sheets[0]?.name ?? '' });
    place.replaceChildren(
      outcomeNote(pane, {
        said,
        outcome,
        undone: () => {
          forgetReading(pane, id);
        },
      }),
    );
    pane.announce(said);
  });
}
