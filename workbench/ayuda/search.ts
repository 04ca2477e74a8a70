import { ranked, type Searchable } from '../../src/search/ranking.ts';

/** A formula as the index of the help site lists it. */
interface Entry extends Searchable {
  readonly id: string;
  readonly summary: string;
}

const form = document.querySelector<HTMLFormElement>('#busqueda');
const box = document.querySelector<HTMLInputElement>('#buscar');
const count = document.querySelector<HTMLElement>('#cuenta');
const results = document.querySelector<HTMLElement>('#halladas');
const subjects = document.querySelector<HTMLElement>('#materias');
const index = document.querySelector('#indice')?.textContent;

if (form && box && count && results && subjects && index != null) {
  const entries = JSON.parse(index) as readonly Entry[];
  const said = (found: number): string => {
    const { one = '', many = '', none = '' } = form.dataset;
    if (found === 0) return none.replace('#', box.value.trim());
    return found === 1 ? one : many.replace('#', String(found));
  };
  const show = (): void => {
    const asked = box.value.trim();
    const found = ranked(entries, asked);
    subjects.hidden = asked !== '';
    results.hidden = asked === '';
    count.textContent = said(found.length);
    results.replaceChildren(...(asked === '' ? [] : found.map(resultOf)));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  box.addEventListener('input', show);
  // The browser puts back what was typed when one returns from a page.
  window.addEventListener('pageshow', show);
}

function resultOf({ id, summary }: Entry): HTMLElement {
  const link = document.createElement('a');
  link.href = `${id}.html`;
  const name = document.createElement('code');
  name.textContent = id;
  link.append(name);
  const item = document.createElement('li');
  item.append(link, ` ${summary}`);
  return item;
}
