import type { Locale } from '../src/engine/language.ts';
import { cellErrorNote } from './cell-error.ts';
import { figuresFor, type Figures } from './figures.ts';
import { frame, type Frame } from './frame.ts';
import { say, type Options, type Pane, type Preferences, type Session } from './pane.ts';
import { emptyDraft } from './report/draft.ts';
import { draw, type Route } from './routes.ts';
import { paneTexts } from './texts/pane.ts';
import { attempt } from './work.ts';
import type { ActiveCell, Workbook } from './workbook.ts';

/** What the page that mounted the pane may do with it. */
export interface Mounted {
  readonly go: (route: Route) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Takes the pane away and stops listening to the workbook. */
  stop(): void;
}

/** Mounts the pane in any element of any page. */
export function startPane(root: HTMLElement, workbook: Workbook, options: Options): Mounted {
  const session = freshSession({ locale: options.locale ?? 'es', theme: options.theme ?? 'system' });
  const locale = (): Locale => session.preferences.locale;
  let route: Route = { page: 'inicio' };
  let listeners: ((cell: ActiveCell) => void)[] = [];
  let figures: Figures = figuresFor(locale(), session.marks);

  const pane: Pane = {
    workbook,
    options,
    session,
    t: say(locale),
    figures: (value, style) => figures(value, style),
    go(next) {
      route = next;
      pane.redraw();
      parts.focusHeading();
    },
    redraw() {
      listeners = [];
      figures = figuresFor(locale(), session.marks);
      parts.place(route, draw(pane, route));
    },
    prefer(change) {
      session.preferences = { ...session.preferences, ...change };
      options.remember?.(session.preferences);
      parts.dress(session.preferences);
      pane.redraw();
      parts.explain(session.active && cellErrorNote(pane, session.active));
    },
    announce: (words) => {
      parts.announce(words);
    },
    onActive: (listener) => void listeners.push(listener),
  };
  const parts: Frame = frame(pane);
  root.replaceChildren(parts.node);
  parts.dress(session.preferences);
  pane.redraw();

  const stopListening = workbook.onSelection((cell) => {
    session.active = cell;
    parts.explain(cellErrorNote(pane, cell));
    for (const listener of listeners) listener(cell);
  });
  void attempt(pane, pane.t(paneTexts.readMarks), async () => {
    session.marks = await workbook.marks();
    figures = figuresFor(locale(), session.marks);
  });
  return {
    go: pane.go,
    prefer: pane.prefer,
    stop() {
      stopListening();
      root.replaceChildren();
    },
  };
}

const freshSession = (preferences: Preferences): Session => ({
  preferences,
  marks: { decimal: ',', list: ';' },
  active: undefined,
  report: emptyDraft,
  search: '',
  typed: new Map(),
  lastPlan: undefined,
});
