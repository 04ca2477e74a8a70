import type { Text } from '../../src/engine/language.ts';
import { FileProblem } from '../file-problem.ts';

/** Microsoft's compound file, which holds .xls workbooks: a small disk of chained sectors in one file. */
export interface Compound {
  readonly names: readonly string[];
  stream(name: string): Uint8Array | undefined;
}

const LAST_SECTOR = 0xfffffffa; // above it a number marks an end, a free sector or the table itself
const ENTRY = 128;
const HEADER_LIST = 109;
const STREAM = 2;
const ROOT = 5;

const broken: Text = {
  es: 'su índice no se lee',
  en: 'its index cannot be read',
  pt: 'seu índice não é legível',
};

interface Found {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

export function openCompound(bytes: Uint8Array, file: string): Compound {
  const disk = new Disk(bytes, file);
  const entries = disk.entries();
  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((each) => each.kind === STREAM && each.name === name);
      return (
        entry &&
        disk.contents(
          entry,
          entries.find(({ kind }) => kind === ROOT),
        )
      );
    },
  };
}

class Disk {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly file: string;
  private readonly sectorSize: number;
  private readonly next: Uint32Array;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.file = file;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw this.damaged();
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw this.damaged();
    this.sectorSize = 1 << shift;
    this.next = this.allocation();
  }

  private damaged(): FileProblem {
    return new FileProblem('damaged', this.file, broken);
  }

  private sector(number: number): Uint8Array {
    const at = (number + 1) * this.sectorSize;
    if (at >= this.bytes.length) throw this.damaged();
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  /** The table that says which sector follows which, itself spread over sectors that a list names. */
  private allocation(): Uint32Array {
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    const sectors: number[] = [];
    for (let at = 0; at < HEADER_LIST; at++) sectors.push(this.view.getUint32(76 + at * 4, true));
    let list = this.view.getUint32(68, true);
    for (let seen = 0; list < LAST_SECTOR && seen <= most; seen++) {
      const numbers = numbersIn(this.sector(list));
      sectors.push(...numbers.slice(0, -1));
      list = numbers.at(-1) ?? LAST_SECTOR;
    }
    const used = sectors.filter((sector) => sector < LAST_SECTOR).slice(0, most);
    const next = new Uint32Array((used.length * this.sectorSize) / 4).fill(LAST_SECTOR);
    used.forEach((sector, at) => {
      next.set(numbersIn(this.sector(sector)), (at * this.sectorSize) / 4);
    });
    return next;
  }

  /** Sectors from one on. A chain longer than its table goes round in a circle. */
  private chain(start: number, next: Uint32Array): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = next[sector] ?? LAST_SECTOR) {
      if (sectors.length > next.length) throw this.damaged();
      sectors.push(sector);
    }
    return sectors;
  }

  private read(start: number): Uint8Array {
    const sectors = this.chain(start, this.next);
    const whole = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, at) => {
      whole.set(this.sector(sector), at * this.sectorSize);
    });
    return whole;
  }

  entries(): readonly Found[] {
    const directory = this.read(this.view.getUint32(48, true));
    const view = new DataView(directory.buffer);
    const found: Found[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const letters = Math.max(0, view.getUint16(at + 64, true) - 2);
      found.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.min(letters, 62))),
        kind: directory[at + 66] ?? 0,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return found;
  }

  /** Small streams live together in one of the root's, cut in pieces of 64 bytes. */
  contents({ start, size }: Found, root: Found | undefined): Uint8Array {
    if (size >= this.view.getUint32(56, true)) return this.read(start).subarray(0, size);
    if (!root) throw this.damaged();
    const pieces = this.read(root.start);
    const next = numbersIn(this.read(this.view.getUint32(60, true)));
    const chain = this.chain(start, next);
    const whole = new Uint8Array(chain.length * 64);
    chain.forEach((piece, at) => {
      whole.set(pieces.subarray(piece * 64, piece * 64 + 64), at * 64);
    });
    return whole.subarray(0, size);
  }
}

function numbersIn(sector: Uint8Array): Uint32Array {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
  return Uint32Array.from({ length: sector.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
