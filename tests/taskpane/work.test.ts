/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Pane } from '../../taskpane/pane.ts';
import { longWork } from '../../taskpane/work.ts';
import type { Work } from '../../taskpane/workbook.ts';

const said: string[] = [];
const pane = {
  t: (text: { readonly es: string }) => text.es,
  announce: (words: string) => said.push(words),
} as unknown as Pane;

let place: HTMLElement;
beforeEach(() => {
  jest.useFakeTimers();
  said.length = 0;
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work that goes on until it is let go. */
function held(): { readonly run: (work: Work) => Promise<string>; readonly letGo: () => void; work(): Work } {
  let given: Work = {};
  let finish: (value: string) => void = () => undefined;
  return {
    run: (work) => {
      given = work;
      return new Promise((done, fail) => {
        finish = done;
        work.signal?.addEventListener('abort', () => {
          fail(new Error('aborted'));
        });
      });
    },
    letGo: () => {
      finish('listo');
    },
    work: () => given,
  };
}

describe('long work', () => {
  test('says nothing during the first second', async () => {
    const task = held();
    const done = longWork(pane, place, task.run);
    jest.advanceTimersByTime(900);
    expect(place.textContent).toBe('');
    task.letGo();
    expect(await done).toBe('listo');
  });

  test('shows what is being done after a second, and leaves when it ends', async () => {
    const task = held();
    const done = longWork(pane, place, task.run);
    task.work().onProgress?.(0.4, 'Escribiendo Resumen');
    jest.advanceTimersByTime(1100);
    expect(place.textContent).toContain('Escribiendo Resumen');
    expect(place.querySelector('progress')?.value).toBe(0.4);
    task.letGo();
    await done;
    expect(place.querySelector('progress')).toBeNull();
  });

  test('tells how much is left after ten seconds', async () => {
    const task = held();
    const done = longWork(pane, place, task.run);
    jest.advanceTimersByTime(12_000);
    task.work().onProgress?.(0.5, 'Escribiendo');
    expect(place.textContent).toContain('faltan unos');
    task.letGo();
    await done;
  });

  test('is cancelled without any trouble', async () => {
    const task = held();
    const done = longWork(pane, place, task.run);
    jest.advanceTimersByTime(1100);
    place.querySelector('button')?.click();
    expect(await done).toBeUndefined();
    expect(said).toEqual(['Cancelado. El libro quedó como estaba.']);
  });

  test('lets a real failure through', async () => {
    await expect(longWork(pane, place, () => Promise.reject(new Error('Excel no responde')))).rejects.toThrow(
      'Excel no responde',
    );
  });
});
