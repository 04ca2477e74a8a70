/** `npm run bench` measures Muni beside its peers; `npm run bench -- --write` keeps the tables in RESULTADOS.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { tableOf, type Comparison } from './harness.ts';

const here = import.meta.dirname;

const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
if (Object.keys(dependencies).some((name) => !existsSync(join(here, 'node_modules', name)))) {
  console.log('Installing the peers in bench/…');
  spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
}

const workloads: Readonly<Record<string, () => Promise<string>>> = {
  sums: async () => tableOf(await (await import('./sums.ts')).sums()),
  rates: async () => tableOf(await (await import('./rates.ts')).rates()),
  elementwise: async () => (await import('./elementwise.ts')).elementwise(),
  groups: async () => tableOf(await (await import('./groups.ts')).groups()),
  allocation: async () => {
    const { allocation } = await import('./allocation.ts');
    return `${tableOf(await allocation(100_000))}\n${tableOf(await allocation(1_000_000))}`;
  },
  sheets: async () => tableOf(await (await import('./sheets.ts')).sheets()),
  books: async () => (await import('./books.ts')).books(),
  year: async () => (await import('./year.ts')).year(),
  cold: async () => tableOf(await (await import('./cold.ts')).cold()),
  csv: async () => tableOf(await (await import('./csv.ts')).csv()),
  national: async () => whereThere(await (await import('./national.ts')).national()),
  browser: async () => whereThere(await (await import('./browser.ts')).browser()),
  scaling: async () => (await import('./scaling.ts')).scaling(),
  'first-use': async () => (await import('./first-use.ts')).firstUse(),
  bundle: async () => (await import('./bundle.ts')).bundle(),
};

const whereThere = (found: Comparison | undefined): string =>
  found ? tableOf(found) : 'El archivo nacional (scale/cuipo_slim_500k.csv.gz) no está en esta máquina.\n';

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, Node ${process.version}`;
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const tables: string[] = [];
for (const [name, run] of Object.entries(workloads)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const table = `${await run()}\n<sub>Se repite con \`npm run bench -- ${name}\`. Medido en ${machine}.</sub>\n`;
  console.log(table);
  tables.push(table);
}

const heading = `# Resultados

Escrito por \`npm run bench -- --write\` (${machine}, salvo donde se diga; la máquina puede estar ocupada: valen las razones, no los milisegundos).
Los rivales corren en la misma pasada, por turnos, y lo que encuentra cada uno se compara con los demás.
`;

/** What a run of a few tables brings takes the place of those by the same title; the others stay. */
function together(before: string, fresh: string): string {
  const sectionsOf = (text: string): readonly (readonly [string, string])[] =>
    text
      .split(/^(?=## )/m)
      .flatMap((part) => (part.startsWith('## ') ? [[part.split('\n', 1)[0] ?? '', part.trim()]] : []));
  const all = new Map([...sectionsOf(before), ...sectionsOf(fresh)]);
  const [above = ''] = before === '' ? [heading] : before.split(/^(?=## )/m);
  return `${[above.trim(), ...all.values()].join('\n\n')}\n`;
}

if (process.argv.includes('--write')) {
  const kept = join(here, 'RESULTADOS.md');
  const before = asked.length > 0 && existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  writeFileSync(kept, together(before, tables.join('\n')));
}
