import { svg } from './dom.ts';

/** Drawn here because not every system's font has these signs. Each goes beside words that say the same. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  next: 'm6 3 5 5-5 5',
  back: 'M10 3 5 8l5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  remove: 'm4 4 8 8M12 4l-8 8',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  now: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  pending: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
} as const;

export type IconName = keyof typeof paths;

export const icon = (name: IconName): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 16 16', class: `sign sign-${name}`, 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: paths[name] }),
  );
