import type { Text } from '../src/engine/language.ts';
import { guides, type GuideId } from './guided/guides.ts';
import { homePage } from './pages/home.ts';
import { settingsPage } from './pages/settings.ts';
import type { Pane } from './pane.ts';
import type { StepId } from './report/steps.ts';
import { accountTexts } from './texts/accounts.ts';
import { compareTexts } from './texts/compare.ts';
import { functionTexts } from './texts/functions.ts';
import { homeTexts } from './texts/home.ts';
import { municipalityTexts } from './texts/municipalities.ts';
import { portableTexts } from './texts/portable.ts';
import { reviewTexts } from './texts/review.ts';
import { settingsTexts } from './texts/settings.ts';

/** One row of a table of a guided book; without its place, a new one. */
export interface RowRoute {
  readonly page: 'fila';
  readonly book: GuideId;
  readonly step: string;
  readonly panel: string;
  readonly at?: number;
}

/** Rows brought to a table of a guided book from elsewhere. */
export interface RowsRoute {
  readonly page: 'filas';
  readonly book: GuideId;
  readonly step: string;
  readonly panel: string;
}

/** The papers of a guided book; the step from which they were asked for. */
export interface PapersRoute {
  readonly page: 'papeles';
  readonly book: GuideId;
  readonly paper?: string;
  readonly step?: string;
}

/** Every place of the pane. */
export type Route =
  | { readonly page: 'inicio' }
  | { readonly page: 'informe'; readonly step: StepId }
  | { readonly page: 'comparar' }
  | { readonly page: 'municipios' }
  | { readonly page: 'fiscales' }
  /** A step of a guided book; without one, the step that comes next. */
  | { readonly page: 'libro'; readonly book: GuideId; readonly step?: string }
  | RowRoute
  /** What is wrong in a guided book of the workbook, by the word in its mark. */
  | { readonly page: 'revision'; readonly book: string }
  | RowsRoute
  | PapersRoute
  | { readonly page: 'muestras' }
  | { readonly page: 'graficos' }
  | { readonly page: 'portar' }
  | { readonly page: 'funciones' }
  | { readonly page: 'ayuda'; readonly id: string }
  | { readonly page: 'ajustes' };

type RouteOf<P extends Route['page']> = Extract<Route, { readonly page: P }>;

export type Draw<R extends Route = Route> = (pane: Pane, route: R) => HTMLElement;

interface Place<R extends Route> {
  readonly title: (route: R) => Text;
  /** Where its back link leads; the home page has none. */
  readonly back?: (route: R) => Route;
  /** What draws it. All but the first places come with their first visit, together with what only they need. */
  readonly load: () => Draw<R> | Promise<Draw<R>>;
}

const home = (): Route => ({ page: 'inicio' });
const always = (title: Text) => (): Text => title;

const places: { readonly [P in Route['page']]: Place<RouteOf<P>> } = {
  inicio: { title: always(homeTexts.title), load: () => homePage },
  informe: {
    title: always(homeTexts.report),
    back: home,
    load: async () => {
      const { reportPage } = await import('./report/page.ts');
      return (pane, { step }) => reportPage(pane, step);
    },
  },
  comparar: {
    title: always(compareTexts.title),
    back: home,
    load: async () => (await import('./compare/page.ts')).comparePage,
  },
  municipios: {
    title: always(municipalityTexts.title),
    back: home,
    load: async () => (await import('./municipalities/page.ts')).municipalitiesPage,
  },
  fiscales: {
    title: always(accountTexts.title),
    back: home,
    load: async () => (await import('./accounts/page.ts')).accountsPage,
  },
  libro: {
    title: ({ book }) => guides[book].title,
    back: home,
    load: async () => (await import('./guided/page.ts')).guidedPage,
  },
  fila: {
    title: ({ book }) => guides[book].title,
    back: ({ book, step }) => ({ page: 'libro', book, step }),
    load: async () => (await import('./guided/row-page.ts')).rowPage,
  },
  filas: {
    title: ({ book }) => guides[book].title,
    back: ({ book, step }) => ({ page: 'libro', book, step }),
    load: async () => (await import('./guided/bulk/page.ts')).rowsPage,
  },
  papeles: {
    title: ({ book }) => guides[book].title,
    back: ({ book, step }) => ({ page: 'libro', book, ...(step !== undefined && { step }) }),
    load: async () => (await import('./guided/papers/page.ts')).papersPage,
  },
  revision: {
    title: always(reviewTexts.title),
    back: home,
    load: async () => (await import('./review/page.ts')).reviewPage,
  },
  muestras: {
    title: always(homeTexts.samples),
    back: home,
    load: async () => (await import('./pages/samples.ts')).samplesPage,
  },
  graficos: {
    title: always(homeTexts.charts),
    back: home,
    load: async () => (await import('./pages/charts.ts')).chartsPage,
  },
  portar: {
    title: always(portableTexts.title),
    back: home,
    load: async () => (await import('./pages/portable.ts')).portablePage,
  },
  funciones: {
    title: always(functionTexts.title),
    back: home,
    load: async () => (await import('./pages/functions.ts')).functionsPage,
  },
  ayuda: {
    title: always(functionTexts.title),
    back: () => ({ page: 'funciones' }),
    load: async () => {
      const { functionPage } = await import('./pages/function.ts');
      return (pane, { id }) => functionPage(pane, id);
    },
  },
  ajustes: { title: always(settingsTexts.title), back: home, load: () => settingsPage },
};

/** Each place answers for its own routes: the table above pairs them. */
const placeOf = ({ page }: Route): Place<Route> => places[page] as Place<Route>;

export const backOf = (route: Route): Route | undefined => placeOf(route).back?.(route);
export const titleOf = (route: Route): Text => placeOf(route).title(route);
export const drawerOf = (route: Route): Draw | Promise<Draw> => placeOf(route).load();
