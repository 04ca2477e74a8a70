import { FileProblem } from '../../xlsx/file-problem.ts';
import { openTables } from '../../xlsx/open.ts';
import type { Answer, Request } from './message.ts';

/** Reads one file apart from the page, so that the page goes on answering and can call it off. */
async function answer({ bytes, name }: Request): Promise<Answer> {
  try {
    return { tables: await openTables(bytes, name) };
  } catch (caught) {
    if (caught instanceof FileProblem) return { refused: [caught.code, caught.file, caught.detail] };
    return { fault: caught instanceof Error ? caught.message : String(caught) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((said) => {
    postMessage(said);
  });
});
