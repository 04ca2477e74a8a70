import { addIn } from './content.ts';
import { all, at, everything, resource, textOf } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Node } from './xml.ts';

const LONGEST_ID = 32;
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

const definitions = (root: Node): string[] =>
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
const references = (root: Node): Set<string> =>
  new Set(everything(root).flatMap(({ attributes }) => attributes['resid'] ?? []));

const defined: Rule = ({ root }) => {
  const known = new Set(definitions(root));
  return [...references(root)]
    .filter((resid) => !known.has(resid))
    .map((resid) => `El recurso «${resid}» se usa pero no está definido.`);
};

const used: Rule = ({ root }) => {
  const wanted = references(root);
  return definitions(root)
    .filter((id) => !wanted.has(id))
    .map((id) => `El recurso «${id}» está definido pero nada lo usa.`);
};

const once: Rule = ({ root }) => {
  const ids = definitions(root);
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))].map(
    (id) => `El recurso «${id}» está definido dos veces.`,
  );
};

const shortIds: Rule = ({ root }) =>
  definitions(root)
    .filter((id) => id.length > LONGEST_ID)
    .map((id) => `El identificador «${id}» pasa de ${String(LONGEST_ID)} caracteres.`);

const shortWords: Rule = ({ root }) =>
  Object.entries(LONGEST).flatMap(([list, longest]) =>
    everything(all(root, list)[0] ?? root)
      .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
      .filter((words) => words !== undefined && words.length > longest)
      .map((words) => `El texto «${String(words)}» pasa de ${String(longest)} caracteres.`),
  );

/** Name and description are what a person sees before trusting the add-in. */
const presentation: Rule = ({ root }) =>
  Object.entries({ DisplayName: 125, Description: 250 }).flatMap(([name, longest]) => {
    const words = at(root, name)?.attributes['DefaultValue'] ?? '';
    return words.trim() !== '' && words.length <= longest
      ? []
      : [`${name} debe tener entre 1 y ${String(longest)} caracteres.`];
  });

const namespace: Rule = ({ root }) => {
  const resid = all(root, 'Namespace')[0]?.attributes['resid'] ?? '';
  const told = resource(root, resid);
  return told === addIn.namespace
    ? []
    : [`El espacio de nombres de las funciones es «${told ?? ''}» y debe ser «${addIn.namespace}».`];
};

const version: Rule = ({ root }) =>
  /^[1-9]\d*(?:\.\d+){3}$/.test(textOf(at(root, 'Version')))
    ? []
    : ['La versión debe tener cuatro partes y empezar en 1, como 1.0.0.0.'];

export const resourceRules: readonly Rule[] = [
  defined,
  used,
  once,
  shortIds,
  shortWords,
  presentation,
  namespace,
  version,
];
