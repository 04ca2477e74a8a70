import { cellErrorOf, explain, Problem } from '../../src/engine/problem.ts';

/** A result as plain data, whoever gave it: problems and host errors by their code and sentence, a lone cell bare. */
export function toJson(result: unknown): unknown {
  const plain: unknown = JSON.parse(
    JSON.stringify(result, (_, value: unknown) =>
      value instanceof Problem ? { code: cellErrorOf(value), message: explain(value, 'es') } : value,
    ),
  );
  return Array.isArray(plain) && plain.length === 1 && Array.isArray(plain[0]) && plain[0].length === 1
    ? (plain[0] as unknown[])[0]
    : plain;
}
