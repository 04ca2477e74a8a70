import { button, element } from './dom.ts';

/** The options that words may mean, the likeliest first. */
export type Find = (words: string) => Promise<readonly string[]>;

const SHOWN = 6;

/** Under a box, what its words may mean: each fills the box in when pressed. Words already right offer nothing. */
export function suggestionsFor(box: HTMLInputElement, find: Find): HTMLElement {
  const place = element('div', { class: 'suggested', 'aria-live': 'polite' });
  let asked = 0;
  const show = async (): Promise<void> => {
    const turn = ++asked;
    const words = box.value.trim();
    const found = words === '' ? [] : await find(words);
    if (turn !== asked) return; // more was typed meanwhile
    const offered = found.includes(words) ? [] : found.slice(0, SHOWN);
    place.replaceChildren(
      ...offered.map((each) =>
        button(each, () => {
          choose(each);
        }),
      ),
    );
  };
  const choose = (words: string): void => {
    box.value = words;
    asked++;
    place.replaceChildren();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };
  box.addEventListener('input', () => void show());
  return place;
}
