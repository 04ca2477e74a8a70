import { subjectOf } from '../src/catalog.ts';
import { calculate, termsOf, type AnyFormula, type Cells } from '../src/engine/formula.ts';
import type { Norm, Version } from '../src/engine/norm.ts';
import { glossary, type Term } from '../src/glossary.ts';
import { subjects } from '../src/subjects.ts';
import { cellJson, isGrid } from './result-json.ts';

/** Everything a formula declares, with its examples worked out. */
export async function formulaJson(spec: AnyFormula): Promise<unknown> {
  const { id, shape, returns, summary, also, native, source, norms = [] } = spec;
  const subject = subjectOf[id];
  const tools = await spec.tools?.();
  return {
    id,
    name: `MUNI.${id}`,
    subject,
    subjectTitle: subject && subjects[subject],
    summary,
    also,
    params: termsOf(spec.params).map((term) => paramJson(spec, term)),
    shape,
    returns,
    examples: spec.examples.map((_, at) => exampleJson(spec, at, tools)),
    native,
    source,
    norms: norms.map(normJson),
    // Of the figures in force too: one that nobody checked makes the result unchecked.
    verified: source.verified && norms.every(({ current }) => current.verified),
  };
}

function paramJson(spec: AnyFormula, name: Term): unknown {
  const kind = spec.params[name];
  const { label, meaning } = glossary[name];
  return {
    name,
    label,
    meaning: spec.meanings?.[name] ?? meaning,
    kind: kind?.is,
    optional: kind?.optional === true,
    range: kind?.shape === 'range' || spec.shape === 'elementwise',
    ...(kind?.choices ? { choices: kind.choices } : {}),
  };
}

function exampleJson(spec: AnyFormula, at: number, tools: unknown): unknown {
  const { given, ...expected } = spec.examples[at] ?? { given: {} };
  const cells: Readonly<Partial<Record<Term, Cells>>> = given;
  const inputs = termsOf(spec.params).map((term) => cells[term]);
  const result = calculate(spec, inputs, tools);
  const worked = isGrid(result) ? result.map((row) => row.map(cellJson)) : cellJson(result);
  return {
    given,
    result: worked,
    ...('fails' in expected ? { fails: expected.fails } : {}),
    ...('note' in expected ? { note: expected.note } : {}),
  };
}

const normJson = (norm: Norm<unknown>): unknown => ({
  id: norm.id,
  title: norm.title,
  versions: norm.versions.map((version) => versionJson(norm, version)),
});

function versionJson(norm: Norm<unknown>, version: Version<unknown>): unknown {
  const says = norm.says?.(version.value);
  return { ...version, value: plain(version.value), ...(says ? { says } : {}) };
}

/** JSON has no infinity, which an open upper end is, and no maps. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
