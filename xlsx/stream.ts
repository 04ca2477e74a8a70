import type { RawTable } from '../src/intake/budget.ts';
import { FileProblem } from './file-problem.ts';
import { looksMarked, openTables, tableNamed } from './open.ts';
import { ByteTable } from './read/bytes/table.ts';
import { dataEntries } from './read/archive.ts';
import { checkedShape } from './read/shape.ts';
import { kindOf } from './read/signature.ts';
import { Unpacking } from './read/gunzip.ts';
import { unpackedEntry } from './read/inflate.ts';
import { isWorkbook } from './read/workbook.ts';
import { checkedEntries } from './read/zip-check.ts';

/** Where a file's bytes come from, as often as they are asked for: a disk, or what a person chose in a page. */
export interface ByteSource {
  readonly name: string;
  /** Bytes as they are kept, packed or not. */
  readonly size: number;
  /** Each piece is good until the next one is asked for. */
  stream(): AsyncIterable<Uint8Array>;
}

export interface Reading {
  /** Told how much is read, from 0 to 1. */
  readonly told?: (done: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** How many rows are read at most; a sheet's, when it is not said. */
  readonly mostRows?: number;
}

/** Takes the bytes of a text, unpacked, as they arrive. */
export interface TextSink {
  push(bytes: Uint8Array): void;
}

/** Below this, reading at once is as quick and knows every way of writing. */
const SMALL = 1_000_000; // bytes

/** The tables of a file of any size: a large text is cut into cells as it arrives, and any other is read whole. */
export async function openSource(source: ByteSource, reading: Reading = {}): Promise<RawTable[]> {
  if (source.size >= SMALL) {
    const table = new ByteTable(source.name, reading.mostRows);
    const name = await streamText(source, table, reading);
    const rows = name === undefined ? undefined : table.end();
    if (rows && name !== undefined) {
      if (rows.length === 0) throw new FileProblem('empty', source.name);
      return checkedShape([{ ...tableNamed('', rows), name }], source.name);
    }
  }
  return openTables(await wholeOf(source, reading), source.name);
}

/**
 * Hands the bytes of a text to whoever cuts it, unpacking them on the way. The table's name, or undefined where the
 * file is no text, nor a packed one, and nothing was handed.
 */
export async function streamText(
  source: ByteSource,
  sink: TextSink,
  { told, signal }: Reading = {},
): Promise<string | undefined> {
  const first = await firstOf(source);
  const kind = kindOf(first);
  if (kind === 'zip') return streamZip(source, sink, { ...(told && { told }), signal });
  if (kind !== 'text' && kind !== 'gzip') return undefined;
  const checked = new FirstBytes(sink);
  const unpacking =
    kind === 'gzip'
      ? new Unpacking(source.name, (part) => {
          checked.push(part);
        })
      : undefined;
  let done = 0;
  for await (const chunk of source.stream()) {
    signal?.throwIfAborted();
    (unpacking ?? checked).push(chunk);
    if (checked.isOther) return undefined;
    done += chunk.length;
    told?.(done / Math.max(1, source.size));
  }
  unpacking?.end();
  checked.end();
  return checked.isOther ? undefined : tableNamed(source.name.replace(/\.gz$/i, ''), []).name;
}

/** A zip of one text is unpacked as it is read; its directory stands at its end, so the packed bytes are held. */
async function streamZip(source: ByteSource, sink: TextSink, reading: Reading): Promise<string | undefined> {
  const bytes = await wholeOf(source, { signal: reading.signal });
  const entries = checkedEntries(bytes, source.name);
  if (isWorkbook(entries)) return undefined;
  const [entry, ...others] = dataEntries(entries);
  if (!entry || others.length > 0) return undefined;
  const checked = new FirstBytes(sink);
  for (const done of unpackedEntry(bytes, entry, source.name, (part) => {
    checked.push(part);
  })) {
    reading.signal?.throwIfAborted();
    if (checked.isOther) return undefined;
    reading.told?.(done);
  }
  checked.end();
  return checked.isOther ? undefined : entry.name.replace(/^.*\//, '');
}

const LOOKED_AT = 10_000;

/** Passes bytes on once the first of them look like a text that is no page nor another archive. */
class FirstBytes {
  isOther = false;
  private held: Uint8Array | undefined = new Uint8Array(0);
  private readonly sink: TextSink;

  constructor(sink: TextSink) {
    this.sink = sink;
  }

  readonly push = (bytes: Uint8Array): void => {
    if (this.isOther) return;
    if (!this.held) {
      this.sink.push(bytes);
      return;
    }
    const both = new Uint8Array(this.held.length + bytes.length);
    both.set(this.held);
    both.set(bytes, this.held.length);
    this.held = both;
    if (both.length >= LOOKED_AT) this.decide();
  };

  end(): void {
    this.decide();
  }

  private decide(): void {
    const { held } = this;
    if (!held) return;
    this.held = undefined;
    this.isOther = held.length === 0 || kindOf(held) !== 'text' || looksMarked(held);
    if (!this.isOther) this.sink.push(held);
  }
}

async function firstOf(source: ByteSource): Promise<Uint8Array> {
  for await (const chunk of source.stream()) if (chunk.length > 0) return chunk;
  throw new FileProblem('empty', source.name);
}

async function wholeOf(source: ByteSource, { signal }: Reading): Promise<Uint8Array> {
  const whole = new Uint8Array(source.size);
  let at = 0;
  for await (const chunk of source.stream()) {
    signal?.throwIfAborted();
    if (at + chunk.length > source.size) throw new FileProblem('damaged', source.name, changed);
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.subarray(0, at);
}

const changed = {
  es: 'cambió mientras se leía',
  en: 'it changed while it was being read',
  pt: 'mudou enquanto se lia',
};

/** What a person chose in a page, read from where it is and not copied into memory first. */
export const blobSource = (blob: Blob, name: string): ByteSource => ({
  name,
  size: blob.size,
  async *stream() {
    const reader = blob.stream().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      await reader.cancel();
    }
  },
});
