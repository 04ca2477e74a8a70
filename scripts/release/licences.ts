import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

const isText = (file: string): boolean => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file);

/** The licences of every package that may be in what is delivered, with their texts. */
export function licencesOf(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked;
  const shipped = Object.entries(packages).filter(
    ([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true,
  );
  const told = shipped.map(([path, { version = '', license }]) => {
    const folder = join(root, path);
    const texts = existsSync(folder) ? readdirSync(folder).filter(isText) : [];
    const name = path.replace(/^.*node_modules\//, '');
    const said = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version}${license === undefined ? '' : ` (${license})`}`, ...said].join('\n\n');
  });
  return `${told.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
