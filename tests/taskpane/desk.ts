import { expect } from '@jest/globals';
import './browser-globals.ts';
import { startPane, type Mounted } from '../../taskpane/app.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../taskpane/hosts/memory.ts';
import type { Options } from '../../taskpane/pane.ts';
import { cusco } from '../../taskpane/samples/cusco.ts';

export interface Open extends Mounted {
  readonly workbook: MemoryWorkbook;
}

const oneSheet = (): MemoryWorkbook => memoryWorkbook({ sheets: [{ name: 'Hoja 1', cells: [] }] });

/** The pane, mounted on the test's page. */
export async function open(options: Partial<Options> = {}, workbook = oneSheet()): Promise<Open> {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  document.title = 'Muni';
  document.documentElement.lang = 'es';
  const mounted = startPane(root, workbook, { samples: [cusco], ...options });
  await settled();
  return { ...mounted, workbook };
}

/** Formulas the pane has put in the sheet. */
export const formulasIn = ({ workbook }: Open): readonly string[] =>
  workbook.inserted().map(({ formula }) => formula);

/** Lets everything that was promised happen. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done, 0));
};

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the page matches ${selector}`);
  return found;
}

/** What a box says now. */
export const written = (selector: string): string => (find(selector) as HTMLInputElement).value;

/** The button or link that says this. */
export function named(words: string): HTMLElement {
  const all = document.querySelectorAll<HTMLElement>('button, a, summary, label.file-button');
  const found = [...all].find(
    (each) => !each.hidden && (each.textContent.includes(words) || each.getAttribute('aria-label') === words),
  );
  if (!found) throw new Error(`no button says «${words}»`);
  return found;
}

export async function press(words: string): Promise<void> {
  named(words).click();
  await settled();
}

export async function type(selector: string, words: string): Promise<void> {
  const control = find(selector) as HTMLInputElement;
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export const said = (selector = '.page'): string => find(selector).textContent.replace(/\s+/g, ' ').trim();

/** Waits until the pane says this. */
export async function until(words: string): Promise<void> {
  for (let turn = 0; turn < 100 && !said('.muni').includes(words); turn++) await settled();
  expect(said('.muni')).toContain(words);
}

/** Gives the pane a file as the picker would. */
export async function choose(selector: string, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
  const file = { name, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const input = find(selector);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  await settled();
}
