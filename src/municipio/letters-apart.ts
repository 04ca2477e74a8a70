/** Which letters a word has, one bit each: words with many letters of their own need not be compared further. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** At least so many letters must change for one word to become the other. */
export const leastApart = (a: number, b: number): number => Math.max(countOf(a & ~b), countOf(b & ~a));

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How many letters must be changed, added or dropped to turn one word into another; `most` or more is all one. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  const row = Uint8Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    let least = (row[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const swap = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const here = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1);
      row[j] = here;
      diagonal = above;
      if (here < least) least = here;
    }
    if (least >= most) return most;
  }
  return Math.min(row[b.length] ?? most, most);
}
