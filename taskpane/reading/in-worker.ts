import type { RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../../xlsx/file-problem.ts';
import type { ReadFile } from '../pane.ts';
import type { Answer, Request } from './message.ts';

/** Below this a file is read sooner than a worker starts. */
const SMALL = 1_000_000;

/** Reads large files in a worker: cancelling ends it at once. Small ones are left to `here`. */
export const inWorker =
  (here: ReadFile): ReadFile =>
  (bytes, name, work) =>
    bytes.length < SMALL ? here(bytes, name, work) : apart(bytes, name, work?.signal);

function apart(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<readonly RawTable[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const reading = new Promise<readonly RawTable[]>((done, fail) => {
    signal?.addEventListener('abort', () => {
      fail(new Error('cancelled'));
    });
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('tables' in data) done(data.tables);
      else fail('refused' in data ? new FileProblem(...data.refused) : new Error(data.fault));
    });
    worker.postMessage({ bytes, name } satisfies Request);
  });
  return reading.finally(() => {
    worker.terminate();
  });
}
