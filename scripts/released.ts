import { termsOf, type AnyFormula } from '../src/engine/formula.ts';

/** Every name ever given to users, with its arguments in order: what workbooks out there depend on. */
export type Released = Readonly<Record<string, readonly string[]>>;

/** Adds what is new; a name once here stays, and its arguments only grow at the end. */
export function withNew(released: Released, catalog: readonly AnyFormula[]): Released {
  const all = { ...released };
  for (const spec of catalog) {
    const terms = termsOf(spec.params);
    const known = all[spec.id] ?? [];
    if (known.every((term, at) => terms[at] === term)) all[spec.id] = terms;
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What would break a workbook that already uses a released formula. */
export function brokenPromises(released: Released, catalog: readonly AnyFormula[]): readonly string[] {
  const byId = new Map(catalog.map((spec) => [spec.id, spec]));
  return Object.entries(released).flatMap(([id, known]) => {
    const spec = byId.get(id);
    if (!spec) return [`${id} was released and is gone`];
    const terms = termsOf(spec.params);
    const moved = known.some((term, at) => terms[at] !== term);
    const demanded = terms.slice(known.length).filter((term) => !spec.params[term]?.optional);
    return [
      ...(moved ? [`${id} was released as (${known.join('; ')}) and is now (${terms.join('; ')})`] : []),
      ...demanded.map((term) => `${id} now demands “${term}”: a new argument must be optional`),
    ];
  });
}
