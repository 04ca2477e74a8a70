import { doorList, type Door } from '../doors.ts';
import type { Classifier } from '../../src/intake/budget.ts';
import { FileProblem } from '../../xlsx/file-problem.ts';
import { button, element } from '../dom.ts';
import { localAddress } from '../formula-call.ts';
import type { Pane, Sample } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { longWork } from '../work.ts';
import type { Work } from '../workbook.ts';
import type { Opened } from '../reading/reader.ts';
import type { Sense } from '../reading/sense.ts';
import { bringTogether } from './bring-together.ts';
import type { Source } from './draft.ts';
import { readerOf, reasonIn, takeSource, understandIn } from './reading.ts';
import { troubleNote } from './trouble.ts';

/** What becomes of a source once it was read. */
type Use = (source: Source, sense: Sense) => void;

/** A file, a sheet of this workbook, the selection, or a sample. */
export function sourcePicker(pane: Pane, use: Use = forReport(pane)): HTMLElement[] {
  const place = element('div', { 'aria-live': 'polite' });
  const take: Take = (name, read, file) => void takeFrom({ pane, place, name, file, use }, read);
  const fromBook = element('div', {});
  void offerSheets(pane, fromBook, take);
  return [fileDrop(pane, take), place, fromBook, ...sampleOffers(pane, take)];
}

const forReport =
  (pane: Pane): Use =>
  (source, sense) => {
    takeSource(pane, source, sense);
    pane.go({ page: 'informe', step: 'datos' });
  };

type Read = (work: Work) => Promise<Opened>;
/** With its file, where it is one that can be read again. */
type Take = (name: string, read: Read, file?: Blob) => void;

interface Taking {
  readonly pane: Pane;
  readonly place: HTMLElement;
  readonly name: string;
  readonly file: Blob | undefined;
  readonly use: Use;
  /** By what its rows were asked to be brought together. */
  readonly by?: readonly Classifier[];
}

/** Reads the source and makes sense of it; on failure says why, and everything stays as it was. */
async function takeFrom(taking: Taking, read: Read): Promise<void> {
  const { pane, place, name, file, use } = taking;
  place.replaceChildren(element('p', { class: 'soft' }, pane.t(texts.reading, { name })));
  try {
    const taken = await longWork(pane, place, async (work) => {
      const opened = await read(work);
      if (opened.tables.every(({ rows }) => rows.length === 0)) return 'nothing';
      return { opened, sense: await understandIn(pane, opened, { at: undefined, intake: {} }, work) };
    });
    place.replaceChildren();
    if (!taken) return;
    if (taken === 'nothing') {
      place.replaceChildren(troubleNote(pane, pane.t(texts.noTables, { name })));
      return;
    }
    use({ name, opened: taken.opened, at: taken.sense.at }, taken.sense);
  } catch (caught) {
    if (file && isTooLong(caught)) await offerGroups(taking, file, caught);
    else place.replaceChildren(troubleNote(pane, reasonIn(pane, caught)));
  }
}

/** More rows than a sheet holds, as they are or brought together so far. */
const isTooLong = (caught: unknown): caught is FileProblem =>
  caught instanceof FileProblem && (caught.code === 'tooManyRows' || caught.code === 'tooManyGroups');

/** Asks by what the rows are brought together; what comes of it goes on as any other source. */
async function offerGroups(taking: Taking, file: Blob, why: FileProblem): Promise<void> {
  const { pane, place, name } = taking;
  try {
    const peeked = await longWork(pane, place, (work) => readerOf(pane).peek(file, name, work));
    if (!peeked) return;
    const form = bringTogether(pane, { name, peeked, ticked: taking.by }, (by) => {
      void takeFrom({ ...taking, by }, () => Promise.resolve(readerOf(pane).fold(file, name, peeked, by)));
    });
    const again = why.code === 'tooManyGroups' ? [troubleNote(pane, reasonIn(pane, why))] : [];
    place.replaceChildren(...again, form);
    form.querySelector('h2')?.focus();
  } catch (caught) {
    place.replaceChildren(troubleNote(pane, reasonIn(pane, caught)));
  }
}

function fileDrop(pane: Pane, take: Take): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'muni-file',
    class: 'unseen',
    accept: '.csv,.txt,.tsv,.xlsx,.xlsm,.xls,.xml,.ods,.fods,.html,.htm,.zip,.gz',
    'aria-describedby': 'muni-file-hint',
  });
  const takeFile = (file: File | undefined) => {
    if (!file) return;
    const doing = pane.t(texts.reading, { name: file.name });
    take(
      file.name,
      (work) =>
        readerOf(pane).open(file, file.name, {
          ...work,
          onProgress: (done) => work.onProgress?.(done, doing),
        }),
      file,
    );
  };
  input.addEventListener('change', () => {
    takeFile(input.files?.[0]);
  });
  const drop = element(
    'div',
    { class: 'drop field' },
    element('p', {}, element('strong', {}, pane.t(texts.file))),
    element('p', { class: 'hint', id: 'muni-file-hint' }, pane.t(texts.fileHint)),
    input,
    element('label', { for: 'muni-file', class: 'file-button' }, pane.t(texts.chooseFile)),
  );
  for (const kind of ['dragenter', 'dragover'] as const)
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      event.stopPropagation();
      drop.classList.add('over');
    });
  drop.addEventListener('dragleave', () => {
    drop.classList.remove('over');
  });
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    event.stopPropagation();
    drop.classList.remove('over');
    takeFile(event.dataTransfer?.files[0]);
  });
  return drop;
}

const MOST_TABLES = 8;

/** The visible sheets of the open workbook, and the selection when it is a range. */
async function offerSheets(pane: Pane, place: HTMLElement, take: Take): Promise<void> {
  const { sheets, tables } = await pane.workbook.look();
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (visible.length === 0) return;
  const select = element(
    'select',
    { id: 'muni-sheet' },
    ...visible.map(({ name }) => element('option', { value: name }, name)),
  );
  const use = button(pane.t(texts.useSheet), () => {
    const { value } = select;
    take(value, async (work) => readerOf(pane).take([await pane.workbook.read(value)], value, work));
  });
  const selected = pane.session.active?.selection;
  const address = selected === undefined ? '' : localAddress(selected);
  const selection =
    selected !== undefined
      ? button(pane.t(texts.useSelection, { address }), () => {
          const name = pane.t(texts.selection, { address });
          take(name, async (work) => readerOf(pane).take([await pane.workbook.read()], name, work));
        })
      : undefined;
  place.replaceChildren(
    element('h2', {}, pane.t(texts.fromBook)),
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'muni-sheet' }, pane.t(texts.sheet)),
      element('div', { class: 'with-button' }, select, use),
    ),
    ...(selection ? [selection] : []),
    ...tables.slice(0, MOST_TABLES).map(({ name }) =>
      button(pane.t(texts.useTable, { name }), () => {
        take(name, async (work) => readerOf(pane).take([await pane.workbook.readTable(name)], name, work));
      }),
    ),
  );
}

const sampleOffers = (pane: Pane, take: Take): HTMLElement[] =>
  pane.options.samples.length === 0
    ? []
    : [
        element('h2', {}, pane.t(texts.samples)),
        doorList(pane.options.samples.map((sample) => doorToSample(pane, sample, take))),
      ];

const doorToSample = (pane: Pane, sample: Sample, take: Take): Door => ({
  title: pane.t(sample.title),
  says: pane.t(sample.says),
  open: () => {
    take(pane.t(sample.title), async (work) => readerOf(pane).open(await sample.bytes(), sample.file, work));
  },
});
