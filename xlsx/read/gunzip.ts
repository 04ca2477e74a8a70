import { Gunzip } from 'fflate';
import { FileProblem } from '../file-problem.ts';
import { readable, unreadable } from './inflate.ts';

const MOST_RATIO = 250;
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;
const STEP = 1 << 16;

type Take = (bytes: Uint8Array) => void;

/** Unpacks a .gz as it arrives, and stops as soon as it swells beyond what data do. */
export class Unpacking {
  private readonly file: string;
  private readonly take: Take;
  private readonly stream: Gunzip;
  private taken = 0;
  private given = 0;
  private before = 0; // several archives may follow one another: what those before the last one gave
  private tail = new Uint8Array(0);

  constructor(file: string, take: Take) {
    this.file = file;
    this.take = take;
    this.stream = new Gunzip((part) => {
      this.give(part);
    });
    this.stream.onmember = () => {
      this.before = this.given;
    };
  }

  push(given: Uint8Array): void {
    const packed = given.slice(); // what unpacks may hold a part of it, and who gives it may use it again
    for (let at = 0; at < packed.length; at += STEP) this.step(packed.subarray(at, at + STEP), false);
    const both = new Uint8Array(this.tail.length + packed.length);
    both.set(this.tail);
    both.set(packed, this.tail.length);
    this.tail = both.slice(-LENGTH);
  }

  /** A .gz ends by saying how long its contents were: one cut short does not. */
  end(): void {
    this.step(new Uint8Array(0), true);
    const said = this.tail.length < LENGTH ? -1 : new DataView(this.tail.buffer).getUint32(0, true);
    if (said !== (this.given - this.before) % 2 ** 32)
      throw new FileProblem('damaged', this.file, unreadable);
  }

  private step(packed: Uint8Array, last: boolean): void {
    this.taken += packed.length;
    readable(this.file, () => {
      this.stream.push(packed, last);
    });
  }

  private give(part: Uint8Array): void {
    this.given += part.length;
    if (this.given > RATIO_MATTERS_FROM && this.given > this.taken * MOST_RATIO)
      throw new FileProblem('bomb', this.file, `${Math.round(this.given / 1024 / 1024)} MB`);
    this.take(part);
  }
}

const LENGTH = 4;

const MOST_BYTES = 512 * 1024 * 1024;

/** All that a .gz holds. */
export function gunzipped(bytes: Uint8Array, file: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Unpacking(file, (part) => {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) throw new FileProblem('bomb', file, `${Math.round(size / 1024 / 1024)} MB`);
  });
  unpacking.push(bytes);
  unpacking.end();
  return joined(parts, size);
}

/** Pieces as one. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
