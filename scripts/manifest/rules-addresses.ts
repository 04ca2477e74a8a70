import { addIn } from './content.ts';
import { all, at, everything, resource, textOf } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Node } from './xml.ts';

const LONGEST = 2048;

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
const addresses = (root: Node): string[] => [
  ...everything(root)
    .flatMap(({ name, attributes }) =>
      name === 'OfficeApp' || name === 'VersionOverrides'
        ? []
        : [attributes['DefaultValue'], attributes['Value']],
    )
    .filter((value) => value !== undefined)
    .filter(isAddress),
  ...all(root, 'AppDomain').map(textOf),
];

const secure: Rule = ({ root }) =>
  addresses(root)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `La dirección «${address}» debe empezar con https://.`);

const short: Rule = ({ root }) =>
  addresses(root)
    .filter((address) => address.length > LONGEST)
    .map((address) => `La dirección «${address.slice(0, 60)}…» pasa de ${String(LONGEST)} caracteres.`);

const oneHouse: Rule = ({ root, base }) =>
  addresses(root)
    .filter((address) => address !== originOf(base) && !address.startsWith(`${base}/`))
    .map((address) => `La dirección «${address}» no está bajo ${base}.`);

const domains: Rule = ({ root, base }) =>
  all(root, 'AppDomain').map(textOf).includes(originOf(base))
    ? []
    : [`AppDomains debe tener ${originOf(base)}.`];

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** The shared runtime is shared only when every part names the same page. */
const onePage: Rule = ({ root }) => {
  const page = at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'];
  const parts = {
    Runtime: all(root, 'Runtime')[0],
    Page: at(all(root, 'Page')[0], 'SourceLocation'),
    FunctionFile: all(root, 'FunctionFile')[0],
    ShowTaskpane: at(
      all(root, 'Action').find(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane'),
      'SourceLocation',
    ),
  };
  return Object.entries(parts)
    .filter(([, part]) => resource(root, part?.attributes['resid'] ?? '') !== page)
    .map(([name]) => `${name} debe apuntar a la misma página que SourceLocation: ${page ?? ''}.`);
};

const identity: Rule = ({ root }) =>
  textOf(at(root, 'Id')) === addIn.id ? [] : [`El identificador del complemento debe ser ${addIn.id}.`];

export const addressRules: readonly Rule[] = [secure, short, oneHouse, domains, onePage, identity];
