import { fold } from '../engine/reading.ts';

const OFFICES = new RegExp(
  `^(?:${[
    '(?:honorable |hon |h )?(?:gobierno|gob) (?:autonomo |aut )?(?:municipal|mpal|mun|indigena(?: originario)?(?: campesin[oa])?)',
    'autonomia (?:indigena(?: originari[oa])?(?: campesina)?|guarani)',
    '[gh] ?a ?m',
    'g ?a ?i ?o ?c',
    'municipio(?: autonomo)?|municipalidad|munic|mun|mpio',
    '(?:honorable |hon |h )?alcaldia(?: municipal| mun)?',
    'tioc',
  ].join('|')})(?: de la ciudad)?(?: del?)? (?=.)`,
);

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:vlla|va|v)\b(?= )/, 'villa'],
  [/^s p\b(?= )/, 'san pedro'],
  [/^sn?\b(?= )/, 'san'],
  [/\bpto\b/g, 'puerto'],
  [/\bgral\b/g, 'general'],
  [/\bsta\b/g, 'santa'],
  [/\bsto\b/g, 'santo'],
  [/\bstgo\b/g, 'santiago'],
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

/** Letters that sound alike here, in the order they are to be replaced: old and new spellings are one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/qu(?=[ei])|ck|[kq]/g, 'c'],
  [/hu(?=[aeiou])|gu(?=a)|w/g, 'u'],
  [/(?<!c)h/g, ''],
  [/z|c(?=[ei])/g, 's'],
  [/g(?=[ei])|x/g, 'j'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/y(?![aeiou])/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** How the name sounds: «Tiahuanacu» and «Tiawanaku», «Santiváñez» and «Santibañes». */
export const soundKey = (name: string): string =>
  SOUNDS.reduce((key, [letters, sound]) => key.replace(letters, sound), looseKey(name));
