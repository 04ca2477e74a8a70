import type { Locale } from '../src/engine/language.ts';
import type { GuidedDraft } from './guided/draft.ts';
import { figuresFor, type Figures } from './figures.ts';
import { frame, type Frame } from './frame.ts';
import { say, type Options, type Pane, type Preferences, type Session } from './pane.ts';
import { noAccounts } from './accounts/draft.ts';
import { noMunicipalities } from './municipalities/draft.ts';
import { nothingCompared } from './compare/draft.ts';
import { emptyDraft } from './report/draft.ts';
import { drawerOf, titleOf, type Draw, type Route } from './routes.ts';
import { paneTexts } from './texts/pane.ts';
import { attempt } from './work.ts';
import type { ActiveCell, Workbook } from './workbook.ts';

/** What the page that mounted the pane may do with it. */
export interface Mounted {
  readonly go: (route: Route) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** What was answered about each guided book and not written yet. */
  readonly drafts: () => ReadonlyMap<string, GuidedDraft>;
  /** Takes the pane away and stops listening to the workbook. */
  stop(): void;
}

/** Mounts the pane in any element of any page. */
export function startPane(root: HTMLElement, workbook: Workbook, options: Options): Mounted {
  const { locale: spoken = 'es', theme = 'system', profiles = [], mappings = [], drafts } = options;
  const session = freshSession(
    {
      locale: spoken,
      theme,
      ...(profiles.length > 0 && { profiles }),
      ...(mappings.length > 0 && { mappings }),
    },
    drafts,
  );
  const locale = (): Locale => session.preferences.locale;
  let route: Route = { page: 'inicio' };
  const atHand = new Map<Route['page'], Draw>();
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
      const open = () => {
        if (route !== next) return; // another place was asked for meanwhile
        pane.redraw();
        parts.focusHeading();
      };
      if (atHand.has(next.page)) open();
      else void attempt(pane, pane.t(titleOf(next)), () => fetchPage(next).then(open));
    },
    redraw() {
      const draw = atHand.get(route.page);
      if (!draw) return; // it will be drawn when it comes
      listeners = [];
      figures = figuresFor(locale(), session.marks);
      parts.place(route, draw(pane, route));
    },
    prefer(change) {
      session.preferences = { ...session.preferences, ...change };
      options.remember?.(session.preferences);
      parts.dress(session.preferences);
      pane.redraw();
      explainActive();
    },
    announce: (words) => {
      parts.announce(words);
    },
    onActive: (listener) => void listeners.push(listener),
  };
  const fetchPage = async (wanted: Route): Promise<void> => {
    atHand.set(wanted.page, await drawerOf(wanted));
  };
  const parts: Frame = frame(pane);
  const explainActive = (): void => void explainCell(pane, parts);
  root.replaceChildren(parts.node);
  parts.dress(session.preferences);
  void fetchPage(route).then(() => {
    pane.redraw();
  });

  const stopListening = workbook.onSelection((cell) => {
    session.active = cell;
    explainActive();
    for (const listener of listeners) listener(cell);
  });
  void attempt(pane, pane.t(paneTexts.readMarks), async () => {
    session.marks = await workbook.marks();
    figures = figuresFor(locale(), session.marks);
  });
  return {
    go: pane.go,
    prefer: pane.prefer,
    drafts: () => session.guided,
    stop() {
      stopListening();
      root.replaceChildren();
    },
  };
}

/** Explains the error on which the person stands. What knows of formulas comes with the first one. */
async function explainCell(pane: Pane, parts: Frame): Promise<void> {
  const cell = pane.session.active;
  const note =
    cell && mayBeExplained(cell) ? (await import('./cell-error.ts')).cellErrorNote(pane, cell) : undefined;
  if (pane.session.active === cell) parts.explain(note);
}

const mayBeExplained = ({ formula, text }: ActiveCell): boolean =>
  /\bMUNI\./i.test(formula) && text.trim().startsWith('#');

const freshSession = (preferences: Preferences, drafts: Options['drafts'] = new Map()): Session => ({
  preferences,
  marks: { decimal: ',', list: ';' },
  active: undefined,
  report: emptyDraft,
  compare: nothingCompared,
  municipalities: noMunicipalities,
  accounts: noAccounts,
  guided: new Map(drafts),
  read: new Map(),
  reviews: new Map(),
  search: '',
  typed: new Map(),
  lastPlan: undefined,
});
