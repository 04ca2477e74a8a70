/** Things in groups by their key, groups and things in order of appearance. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

type Branches<T> = Map<string, Branches<T> | T[]>;

/** Things in groups by several texts of each, which are many and short to look up and long to join. */
export function groupedByAll<T>(things: readonly T[], texts: readonly ((thing: T) => string)[]): T[][] {
  const groups: T[][] = [];
  const root: Branches<T> = new Map();
  const [last = () => '', ...earlier] = [...texts].reverse();
  const before = earlier.reverse();
  for (const thing of things) {
    let branches = root;
    for (const textOf of before) {
      const text = textOf(thing);
      let next = branches.get(text) as Branches<T> | undefined;
      if (!next) branches.set(text, (next = new Map()));
      branches = next;
    }
    const text = last(thing);
    const group = branches.get(text) as T[] | undefined;
    if (group) group.push(thing);
    else {
      const begun = [thing];
      branches.set(text, begun);
      groups.push(begun);
    }
  }
  return groups;
}
