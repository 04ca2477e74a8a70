import { fold } from '../engine/reading.ts';
import { departamentos, type Departamento } from '../norms/departamentos.ts';

const byKey = new Map<string, Departamento>([
  ...departamentos.map((each) => [fold(each), each] as const),
  // What people write in a column too narrow for the name.
  ['chq', 'Chuquisaca'],
  ['lpz', 'La Paz'],
  ['cbba', 'Cochabamba'],
  ['oru', 'Oruro'],
  ['tja', 'Tarija'],
  ['scz', 'Santa Cruz'],
  ['pnd', 'Pando'],
]);

const departamentoIn = (words: string): Departamento | undefined =>
  byKey.get(
    fold(words.replace(/[^\p{L}\p{M}]+/gu, ' ')).replace(/^(?:departamento|dpto|depto)(?: del?)? /, ''),
  );

/** A name, and the department or the province that goes with it. */
export interface Asked {
  readonly name: string;
  readonly departamento?: Departamento;
  /** As written: a province, where one has that name. */
  readonly provincia?: string;
}

/** No name of a place is longer; what takes a pattern long is not asked of it. */
const LONGEST = 160;
const IN_PARENTHESES = /^(.+)\(([^()]+)\)$/;
// eslint-disable-next-line regexp/no-super-linear-backtracking -- no text is longer than LONGEST
const SEPARATED = /^(.+?)\s*(?:,|\/|;|\s[-–—])\s*([^,/;]+)$/;
const JOINED = /^([^-–—]+)[-–—](.+)$/;
// eslint-disable-next-line regexp/no-super-linear-backtracking -- no text is longer than LONGEST
const SAID = /^(.+?),?\s+(?:del?\s+)?((?:departamento|dpto|depto)\.?\s.+)$/i;
const PROVINCE = /^(?:provincia|prov)\b\.?\s*(?:del?\s+)?/i;

/** «San Pedro (Potosí)», «San Pedro, Potosí», «Potosí-San Pedro», «San Javier (Ñuflo de Chávez)»: every way to take it. */
export function asked(words: string): readonly Asked[] {
  const said = words.trim();
  if (said.length > LONGEST) return [{ name: words }];
  const taken: Asked[] = [];
  for (const shape of [SAID, IN_PARENTHESES, SEPARATED, JOINED]) {
    const [, first, second] = (shape.exec(said) ?? []).map((part) => part.trim());
    if (first === undefined || second === undefined) continue;
    const after = departamentoIn(second);
    const before = departamentoIn(first);
    if (after) taken.push({ name: first, departamento: after });
    if (before) taken.push({ name: second, departamento: before });
    if (!after && !before) taken.push({ name: first, provincia: second.replace(PROVINCE, '') });
  }
  return [...taken, { name: words }];
}

/** «Ayopaya (Independencia)», «Pari-Paria-Soracachi»: names of one place, side by side. */
export const namesSideBySide = (words: string): readonly string[] =>
  words
    .split(/[-–—,/;()]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
