const FIRST = 1 << 12;
const FULL = 0.5;
const { imul } = Math;

/** Different rows of whole numbers, each kept once, numbered from 0 by appearance. */
export class Tuples {
  count = 0;
  private readonly width: number;
  private cells: Int32Array;
  private slots = new Int32Array(FIRST * 2).fill(-1);

  constructor(width: number) {
    this.width = width;
    this.cells = new Int32Array(FIRST * width);
  }

  numberOf(tuple: Int32Array): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(tuple, 0, this.width) & mask;
    for (;;) {
      const known = this.slots[slot] as number;
      if (known < 0) return this.keep(tuple, slot);
      if (this.isSame(known, tuple)) return known;
      slot = (slot + 1) & mask;
    }
  }

  at(number: number, place: number): number {
    return this.cells[number * this.width + place] as number;
  }

  private isSame(number: number, tuple: Int32Array): boolean {
    const start = number * this.width;
    for (let at = 0; at < this.width; at++) if (this.cells[start + at] !== tuple[at]) return false;
    return true;
  }

  private keep(tuple: Int32Array, slot: number): number {
    const number = this.count++;
    if (this.count * this.width > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells.set(tuple, number * this.width);
    this.slots[slot] = number;
    if (this.count > this.slots.length * FULL) this.spread();
    return number;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = hashOf(this.cells, number * this.width, this.width) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

function hashOf(cells: Int32Array, start: number, width: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < start + width; at++) {
    hash = imul(hash ^ (cells[at] as number), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash;
}
