import type { Text } from '../src/engine/language.ts';
import { chartsPage } from './pages/charts.ts';
import { functionPage } from './pages/function.ts';
import { functionsPage } from './pages/functions.ts';
import { homePage } from './pages/home.ts';
import { samplesPage } from './pages/samples.ts';
import { settingsPage } from './pages/settings.ts';
import type { Pane } from './pane.ts';
import { reportPage } from './report/page.ts';
import type { StepId } from './report/steps.ts';
import { functionTexts } from './texts/functions.ts';
import { homeTexts } from './texts/home.ts';
import { settingsTexts } from './texts/settings.ts';

/** Every place of the pane. */
export type Route =
  | { readonly page: 'inicio' }
  | { readonly page: 'informe'; readonly step: StepId }
  | { readonly page: 'muestras' }
  | { readonly page: 'graficos' }
  | { readonly page: 'funciones' }
  | { readonly page: 'ayuda'; readonly id: string }
  | { readonly page: 'ajustes' };

type RouteOf<P extends Route['page']> = Extract<Route, { readonly page: P }>;

interface Place<R> {
  readonly title: Text;
  /** Where its back link leads; the home page has none. */
  readonly back?: Route;
  draw(pane: Pane, route: R): HTMLElement;
}

const home: Route = { page: 'inicio' };

const places: { readonly [P in Route['page']]: Place<RouteOf<P>> } = {
  inicio: { title: homeTexts.title, draw: homePage },
  informe: { title: homeTexts.report, back: home, draw: (pane, { step }) => reportPage(pane, step) },
  muestras: { title: homeTexts.samples, back: home, draw: samplesPage },
  graficos: { title: homeTexts.charts, back: home, draw: chartsPage },
  funciones: { title: functionTexts.title, back: home, draw: functionsPage },
  ayuda: {
    title: functionTexts.title,
    back: { page: 'funciones' },
    draw: (pane, { id }) => functionPage(pane, id),
  },
  ajustes: { title: settingsTexts.title, back: home, draw: settingsPage },
};

export const backOf = ({ page }: Route): Route | undefined => places[page].back;
export const titleOf = ({ page }: Route): Text => places[page].title;

/** The page of a route. Each place draws its own routes: the table above pairs them. */
export const draw = (pane: Pane, route: Route): HTMLElement =>
  (places[route.page] as Place<Route>).draw(pane, route);
