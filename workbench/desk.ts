import type { Plan } from '../src/books/plan.ts';
import { startPane } from '../taskpane/app.ts';
import { element } from '../taskpane/dom.ts';
import { here } from '../taskpane/reading/here.ts';
import { inWorker } from '../taskpane/reading/in-worker.ts';
import '../taskpane/styles.css';
import { openFile, type Opened } from './files/open.ts';
import { onDrop } from './page/drop.ts';
import { askForFile, askWhereToSave, type Given, type SavedTo } from './page/files.ts';
import { guardWork } from './page/guard.ts';
import { heardCell } from './page/heard-cell.ts';
import { offer } from './page/offer.ts';
import { keepPreferences, keptPreferences } from './page/preferences.ts';
import { moveBetween } from './page/regions.ts';
import { rememberFile } from './page/recent.ts';
import { splitter } from './page/splitter.ts';
import { texts } from './page/texts.ts';
import { titleBar, type TitleBar } from './page/title-bar.ts';
import { paneSamples } from './samples.ts';
import { place } from './recovery/lost.ts';
import { watchOver, type Safety, type Told } from './recovery/safety.ts';
import { take, type Kept, type Taken } from './recovery/store.ts';
import { fresh, sit, type Sitting } from './sitting.ts';

/** What a desk is opened with: a file, a book to be made, work that was lost, or nothing. */
export type Beginning = Given | { readonly plan: Plan } | { readonly lost: Kept } | undefined;
/** Back to the start page, or on to another file. */
type Leave = (next?: Given) => void;

/**
 * The local workbook: title bar, grid and pane. Rejects with a FileProblem, before anything is drawn, when the file
 * cannot be read.
 */
export async function openDesk(root: HTMLElement, beginning: Beginning, leave: Leave): Promise<void> {
  const begun = await begin(beginning);
  const { file, taken } = begun;
  const grid = element('main', { class: 'grid', 'aria-label': texts.grid });
  const pane = element('div', { class: 'pane' });
  keepKeys(pane);
  const node = element('div', { class: 'desk' });
  node.append(grid, element('aside', { class: 'side', 'aria-label': texts.pane }, splitter(node), pane));
  root.replaceChildren(node); // the grid measures its place when it is drawn
  const sitting = await sit(grid, {
    file,
    plan: beginning && 'plan' in beginning ? beginning.plan : undefined,
    again: taken && { name: taken.kept.name, steps: taken.steps },
  });
  if (file && !taken) rememberFile(file.name);
  const mounted = startPane(pane, sitting.workbook, {
    ...keptPreferences(),
    remember: keepPreferences,
    samples: paneSamples,
    reader: inWorker(here),
    charts: true,
    ...(taken && { drafts: taken.kept.drafts }),
  });
  const started = { id: begun.id, base: begun.given, next: taken?.next ?? 0 };
  const watch = (told: Told): Safety => watchOver(sitting, started, mounted.drafts, told);
  const desk = new Desk(node, sitting, watch, (next) => {
    mounted.stop();
    leave(next);
  });
  if (taken) desk.say(texts.recovered(taken.kept.typing));
}

interface Begun {
  readonly id: string;
  readonly given?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly file?: Opened | undefined;
  readonly taken?: Taken | undefined;
}

async function begin(beginning: Beginning): Promise<Begun> {
  if (!beginning || 'plan' in beginning) return { id: fresh() };
  if ('bytes' in beginning) {
    const given = { name: beginning.name, bytes: await beginning.bytes() };
    return { id: fresh(), given, file: await openFile(given.bytes, given.name) };
  }
  const { id, name } = beginning.lost;
  const taken = await take(await place(), id);
  if (!taken) throw new Error(`Nothing is kept of ${name}`);
  return { id, taken, file: taken.base && (await openFile(taken.base.bytes, taken.base.name)) };
}

/** The title bar, and what its buttons, dropped files and the keyboard do to the open workbook. */
class Desk {
  readonly #node: HTMLElement;
  readonly #sitting: Sitting;
  readonly #bar: TitleBar;
  readonly #leave: Leave;
  readonly #safety: Safety;
  #savedTo: SavedTo | undefined;
  #warned = false;

  constructor(node: HTMLElement, sitting: Sitting, watch: (told: Told) => Safety, leave: Leave) {
    this.#node = node;
    this.#sitting = sitting;
    this.#bar = titleBar({
      home: () => {
        this.#home();
      },
      open: () => void this.#choose(),
      save: () => void this.#save(),
      pane: () => !node.classList.toggle('without-pane'),
    });
    const heard = heardCell(sitting.workbook);
    this.#bar.node.append(heard.node);
    node.prepend(this.#bar.node);
    const stopDrops = onDrop((file) => {
      this.#ask(file);
    });
    const stopGuard = guardWork(
      () => sitting.isChanged(),
      () => void this.#save(),
    );
    const stopMoving = moveBetween(node, regions);
    this.#safety = watch({
      alsoOpen: () => {
        this.say(texts.alsoOpen(sitting.name));
      },
      faulty: (isFaulty) => {
        this.say(isFaulty ? texts.notKept : texts.keptAgain);
      },
    });
    this.#leave = (next) => {
      this.#safety.end();
      heard.stop();
      stopMoving();
      stopDrops();
      stopGuard();
      sitting.close();
      leave(next);
    };
    sitting.onChange(() => {
      this.#show();
    });
    this.#show();
  }

  /** One line for what has just happened. */
  say(words: string): void {
    this.#bar.say(words);
  }

  #show(): void {
    this.#warned = false;
    const still = this.#savedTo ? texts.saved : texts.unchanged;
    this.#bar.show(this.#sitting.name, this.#sitting.isChanged() ? texts.unsaved : still);
  }

  /** Leaves at once when nothing would be lost; says so, and leaves the second time, when something would. */
  #home(): void {
    if (!this.#sitting.isChanged() || this.#warned) {
      this.#leave();
      return;
    }
    this.#warned = true;
    this.#bar.say(texts.homeWarning);
  }

  async #save(): Promise<void> {
    try {
      const target = this.#savedTo ?? (await askWhereToSave(this.#sitting.name));
      if (!target) return;
      this.#bar.say(texts.saving);
      await target.write(await this.#sitting.bytes());
      this.#savedTo = target;
      this.#sitting.saved(target.name);
      rememberFile(target.name);
      this.#safety.saved(target.name);
      this.#bar.say('');
    } catch {
      this.#bar.say(texts.saveFailed);
    }
  }

  async #choose(): Promise<void> {
    const chosen = await askForFile();
    if (chosen) this.#ask(chosen);
  }

  #ask(chosen: Given): void {
    this.#node.querySelector('.offer')?.remove();
    const question = offer(chosen.name, this.#sitting.isChanged(), {
      open: () => {
        this.#leave(chosen);
      },
      bring: () => void this.#bring(chosen),
    });
    this.#bar.node.after(question);
  }

  async #bring(chosen: Given): Promise<void> {
    this.#bar.say(texts.opening(chosen.name));
    try {
      const names = await this.#sitting.bring(await chosen.bytes(), chosen.name);
      this.#bar.say(texts.brought(chosen.name, names.join(', ')));
    } catch (fault) {
      this.#bar.say(faultWords(fault, chosen.name));
    }
  }
}

/** What is typed in the pane is the pane's: the grid listens to the whole page, and Ctrl+A would select its cells. */
function keepKeys(pane: HTMLElement): void {
  for (const kind of ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste'] as const)
    pane.addEventListener(kind, (event) => {
      event.stopPropagation();
    });
}

const regions = [
  { within: '.grid [role="toolbar"]', first: 'button:enabled' },
  { within: '.grid', first: '[contenteditable="true"]' },
  { within: '.pane', first: 'h1' },
  { within: '.title-bar', first: 'button' },
];

/** A file's own problem is told in its words; anything else, plainly. */
export const faultWords = (fault: unknown, name: string): string =>
  fault instanceof Error && fault.name === 'FileProblem' ? fault.message : texts.failed(name);
