import { groups, requirements } from './content.ts';
import { all, at, textOf } from './reading.ts';
import type { Rule } from './rules.ts';

const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

const oneTab: Rule = ({ root }) => {
  const found = all(root, 'CustomTab').length;
  return found === 1 ? [] : [`Debe haber una sola pestaña y hay ${String(found)}.`];
};

const paneButton: Rule = ({ root }) => {
  const ids = all(root, 'TaskpaneId').map(textOf);
  return ids.length === 1 && ids[0] === AUTO_SHOW ? [] : [`Debe haber un solo TaskpaneId, ${AUTO_SHOW}.`];
};

const idsOnce: Rule = ({ root }) => {
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))].map(
    (id) => `El identificador «${id}» está repetido en la cinta.`,
  );
};

const knownCommands = new Set<string>(
  groups.flatMap(({ buttons }) => buttons.map(({ action }) => action)).filter((action) => action !== 'pane'),
);

const commands: Rule = ({ root }) =>
  all(root, 'FunctionName')
    .map(textOf)
    .filter((name) => !knownCommands.has(name))
    .map((name) => `Ningún botón de Muni ejecuta «${name}».`);

/** Fewer sets would let Muni be installed where it cannot work; more would shut out offices that have it. */
const baseline: Rule = ({ root }) => {
  const sets = all(root, 'Set');
  return Object.entries(requirements).flatMap(([name, version]) => {
    const declared = sets.find(({ attributes }) => attributes['Name'] === name)?.attributes['MinVersion'];
    return declared === version ? [] : [`Debe pedir ${name} ${version} y pide ${declared ?? 'nada'}.`];
  });
};

const support: Rule = ({ root }) =>
  at(root, 'SupportUrl') ? [] : ['Falta SupportUrl: la dirección de la ayuda.'];

export const commandRules: readonly Rule[] = [oneTab, paneButton, idsOnce, commands, baseline, support];
