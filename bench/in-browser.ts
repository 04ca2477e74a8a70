/** What runs in the page of the browser's bench and in its worker. The peers come in from outside, bundled by name. */
import { blobSource } from '../xlsx/stream.ts';
import type { DuckWasm, Udsv } from './peers.ts';
import { answered, fields, grouped, muni, papa, queryOf, told } from './spending.ts';

/** Each in a worker, as who keeps its page answering does; DuckDB brings its own. */
export const contenders = ['Muni', 'Papa Parse', 'uDSV', 'DuckDB'] as const;
export type InBrowser = (typeof contenders)[number];

interface Asked {
  readonly name: Exclude<InBrowser, 'DuckDB'>;
  readonly file: Blob;
}

/** In the worker: answers each question with what was found. */
export function answerQuestions(udsv: Udsv): void {
  const work = async ({ name, file }: Asked): Promise<string> => {
    if (name === 'Muni') return told(await muni(blobSource(file, 'cuipo.csv')));
    const csv = await file.text();
    return told(grouped(name === 'Papa Parse' ? papa(csv) : fields(udsv, csv)));
  };
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    void work(data)
      .catch((fault: unknown) => String(fault))
      .then((said) => {
        postMessage(said);
      });
  });
}

const chosen = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
};

/** In the page: what each contender does with the chosen file. */
export async function openPage(duck: DuckWasm): Promise<(name: InBrowser) => Promise<string>> {
  const worker = new Worker('worker.js');
  const base = new duck.AsyncDuckDB(new duck.VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
  await base.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  const connection = await base.connect();
  let registered = false;
  return async (name) => {
    const file = chosen();
    if (name !== 'DuckDB')
      return new Promise((done) => {
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<string>) => {
            done(data);
          },
          { once: true },
        );
        worker.postMessage({ name, file } satisfies Asked);
      });
    if (!registered)
      await base.registerFileHandle('cuipo.csv', file, duck.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    registered = true;
    const found = await connection.query(queryOf('cuipo.csv'));
    return told(answered(found.toArray().map((row) => row.toJSON())));
  };
}
