import { once } from 'node:events';

const CHUNK = 1 << 16;

/** Writes pieces to standard output as it drains: a column of a million results never becomes one string. */
export async function print(pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    await send(waiting);
    waiting = '';
  }
  await send(`${waiting}\n`);
}

async function send(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const printJson = (value: unknown): Promise<void> => print([JSON.stringify(value, null, 2)]);
