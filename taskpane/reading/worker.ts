import type { RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../../xlsx/file-problem.ts';
import { blobSource, openSource, type ByteSource } from '../../xlsx/stream.ts';
import { peekAt, senseOfLong } from './long.ts';
import type { Answer, Request } from './message.ts';
import { packed } from './packed.ts';
import { senseOf, type Told } from './sense.ts';

const SHOWN = 200; // rows of each table that the page gets to see

/** The tables of one source: a worker reads one and keeps it. */
let kept: { readonly tables: readonly RawTable[]; readonly name: string } = { tables: [], name: '' };

/** Reads and understands apart from the page, so that the page goes on answering and can call it off. */
async function answer(request: Request, tell: Told): Promise<Answer> {
  if ('understand' in request)
    return { sense: packed(senseOf(kept.tables, kept.name, request.understand, tell)) };
  if ('peek' in request) return { peeked: await peekAt(sourceOf(request.peek, request.name)) };
  if ('fold' in request) {
    const { fold, name, by, question } = request;
    return { sense: packed(await senseOfLong({ source: sourceOf(fold, name), by }, question, tell)) };
  }
  const tables =
    'open' in request ? await openSource(sourceOf(request.open, request.name), { told: tell }) : request.take;
  if ('whole' in request) return { tables };
  kept = { tables, name: request.name };
  return { tables: tables.map((table) => ({ ...table, rows: table.rows.slice(0, SHOWN) })) };
}

const sourceOf = (file: Uint8Array | Blob, name: string): ByteSource =>
  blobSource(file instanceof Uint8Array ? new Blob([new Uint8Array(file)]) : file, name);

function faultOf(caught: unknown): Answer {
  if (caught instanceof FileProblem) return { refused: [caught.code, caught.file, caught.detail] };
  return { fault: caught instanceof Error ? caught.message : String(caught) };
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  const say = (said: Answer): void => {
    port?.postMessage(said);
  };
  void answer(data, (done) => {
    say({ done });
  })
    .catch(faultOf)
    .then(say);
});
