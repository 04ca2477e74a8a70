import { fold } from '../engine/reading.ts';
import { departamentos, type Departamento } from '../norms/departamentos.ts';

const OFFICES =
  /^(?:(?:honorable )?(?:gobierno|gob) (?:autonomo )?(?:municipal|indigena(?: originario)?(?: campesin[oa])?)|g ?a ?m|g ?a ?i ?o ?c|h ?a ?m|municipio|municipalidad|(?:honorable )?alcaldia(?: municipal)?|tioc)(?: de la ciudad)?(?: del?)? /;

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bpto\b/g, 'puerto'],
  [/\bgral\b/g, 'general'],
  [/\bsta\b/g, 'santa'],
  [/\bsto\b/g, 'santo'],
  [/\bntra sra\b/g, 'nuestra senora'],
];

/** A name as names are compared: no case, accents, punctuation, office or abbreviation. */
export function nameKey(name: string): string {
  const plain = fold(name.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '));
  const bare = plain.replace(OFFICES, '');
  return ABBREVIATIONS.reduce((key, [short, long]) => key.replace(short, long), bare);
}

/** The name without what people leave out or join: «Villa», articles, spaces. */
export const looseKey = (name: string): string =>
  nameKey(name)
    .replace(/\b(?:villa|de|del|la|el|los|las)\b/g, '')
    .replace(/ /g, '');

const departamentoByKey = new Map<string, Departamento>(departamentos.map((each) => [fold(each), each]));
const departamentoIn = (words: string): Departamento | undefined =>
  departamentoByKey.get(nameKey(words).replace(/^(?:departamento|dpto|depto)(?: del?)? /, ''));

const IN_PARENTHESES = /^(.+?)\s*\(([^()]+)\)\s*$/;
const SEPARATED = /^(.+?)\s*(?:,|\/|;|\s[-–—])\s*([^,/;]+)$/;
const JOINED = /^([^-–—]+)[-–—](.+)$/;

export interface Asked {
  readonly name: string;
  readonly departamento?: Departamento;
}

/** «San Pedro (Potosí)», «San Pedro, Potosí», «San Pedro - Potosí» or «Potosí-San Pedro»: the name and where it is. */
export function asked(words: string): Asked {
  for (const shape of [IN_PARENTHESES, SEPARATED, JOINED]) {
    const [, first, second] = shape.exec(words.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    const after = departamentoIn(second);
    if (after) return { name: first, departamento: after };
    const before = departamentoIn(first);
    if (before) return { name: second, departamento: before };
  }
  return { name: words };
}
