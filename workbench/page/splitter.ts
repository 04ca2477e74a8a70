import { element } from '../../taskpane/dom.ts';
import { texts } from './texts.ts';

const NARROWEST = 300;
const USUAL = 360;
const STEP = 24;

/** The bar between the grid and the pane: dragged, or moved with the arrows. */
export function splitter(desk: HTMLElement): HTMLElement {
  const bar = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': texts.widthOfPane,
    'aria-valuemin': NARROWEST,
  });
  let width = USUAL;
  const widest = (): number => Math.max(NARROWEST, Math.round(window.innerWidth * 0.6));
  const set = (wanted: number): void => {
    width = Math.min(Math.max(wanted, NARROWEST), widest());
    desk.style.setProperty('--pane-width', `${width}px`);
    bar.setAttribute('aria-valuenow', String(width));
    bar.setAttribute('aria-valuemax', String(widest()));
  };
  const moves: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => width + STEP,
    ArrowRight: () => width - STEP,
    Home: widest,
    End: () => NARROWEST,
  };
  bar.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    set(move());
  });
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener('dblclick', () => {
    set(USUAL);
  });
  set(USUAL);
  return bar;
}
