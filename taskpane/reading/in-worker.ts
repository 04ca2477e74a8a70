import type { RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../../xlsx/file-problem.ts';
import type { Work } from '../workbook.ts';
import type { Answer, Request } from './message.ts';
import { unpacked } from './packed.ts';
import type { Opened, Reader } from './reader.ts';

/** Below this a file is read sooner than a worker starts. */
const SMALL_FILE = 1_000_000; // bytes
const SMALL_TABLE = 20_000; // rows

/** Reads and understands large sources in a worker; small ones are left to `here`. */
export function inWorker(here: Reader): Reader {
  let last: Worker | undefined;
  /** One source is worked on at a time: the worker of the one before goes, and its tables with it. */
  const apart = async (request: Request & { readonly name: string }, work?: Work): Promise<Opened> => {
    last?.terminate();
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    last = worker;
    const tables = await reading(worker, request, work);
    return {
      name: request.name,
      tables,
      understand: (question, doing) => understanding(worker, question, doing),
    };
  };
  return {
    open: (file, name, work) =>
      sizeOf(file) < SMALL_FILE ? here.open(file, name, work) : apart({ open: file, name }, work),
    take: (tables, name, work) =>
      tables.every(({ rows }) => rows.length < SMALL_TABLE)
        ? here.take(tables, name, work)
        : apart({ take: tables, name }, work),
    async peek(file, name, work) {
      const answer = await alone({ peek: file, name }, work);
      if ('peeked' in answer) return answer.peeked;
      throw errorOf(answer);
    },
    fold: (file, name, { table }, by) => ({
      name,
      tables: [table],
      async understand(question, work) {
        const answer = await alone({ fold: file, name, by, question }, work);
        if ('sense' in answer) return unpacked(answer.sense);
        throw errorOf(answer);
      },
    }),
  };
}

/** A worker for one question, which keeps nothing: calling it off ends it. */
async function alone(request: Request, work?: Work): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    return await asked(worker, request, work);
  } finally {
    worker.terminate();
  }
}

/** Every row of a file, read apart from the page where it is large; the worker goes with its answer. */
export async function wholeTables(
  bytes: Uint8Array,
  name: string,
  work?: Work,
): Promise<readonly RawTable[]> {
  if (bytes.length < SMALL_FILE || typeof Worker === 'undefined') {
    const { openTables } = await import('../../xlsx/open.ts');
    return openTables(bytes, name);
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    return await reading(worker, { open: bytes, name, whole: true }, work);
  } finally {
    worker.terminate();
  }
}

const sizeOf = (file: Uint8Array | Blob): number => ('size' in file ? file.size : file.length);

/** Calling it off ends the worker: there is nothing in it yet. */
async function reading(worker: Worker, request: Request, work?: Work): Promise<readonly RawTable[]> {
  try {
    const answer = await asked(worker, request, work);
    if ('tables' in answer) return answer.tables;
    throw errorOf(answer);
  } catch (caught) {
    worker.terminate();
    throw caught;
  }
}

/** Calling it off leaves the worker to finish alone: it keeps the tables for the next question. */
const understanding: (
  worker: Worker,
  ...given: Parameters<Opened['understand']>
) => ReturnType<Opened['understand']> = async (worker, question, work) => {
  const answer = await asked(worker, { understand: question }, work);
  if ('sense' in answer) return unpacked(answer.sense);
  throw errorOf(answer);
};

const errorOf = (answer: Answer): Error =>
  'refused' in answer
    ? new FileProblem(...answer.refused)
    : new Error('fault' in answer ? answer.fault : 'the worker answered something else');

/** Each question has a channel of its own, so that the answer to one called off reaches nobody. */
function asked(worker: Worker, request: Request, work: Work = {}): Promise<Answer> {
  const { port1: ear, port2: mouth } = new MessageChannel();
  const answered = new Promise<Answer>((done, fail) => {
    work.signal?.addEventListener('abort', () => {
      fail(new Error('cancelled'));
    });
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(message));
    });
    ear.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) work.onProgress?.(data.done, '');
      else done(data);
    });
  });
  ear.start();
  worker.postMessage(request, [mouth]);
  return answered.finally(() => {
    ear.close();
  });
}
