import { expect } from '@jest/globals';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** Waits for what follows once Excel has answered; a busy machine may take its time. */
export async function until(met: () => boolean): Promise<void> {
  for (let turn = 0; turn < 30_000 && !met(); turn++) await pause();
  expect(met()).toBe(true);
}
