/** What every browser has and jsdom lacks. Imported before anything of the pane. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  CSS: { escape: (words: string) => words.replace(/[^\w-]/g, '\\$&') },
});
// axe asks a canvas how wide letters are; without one it goes by the letters themselves.
HTMLCanvasElement.prototype.getContext = () => null;
