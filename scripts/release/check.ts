import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { check as manifestFindings, filesIn } from '../manifest/check.ts';
import { sumOf } from './parts.ts';

/** What an office does with the file, done in an empty folder. Every finding is something wrong; none when all is well. */
export async function checkRelease(zip: Uint8Array): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), 'muni-entrega-'));
  try {
    const files = unzipSync(zip);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    const folder = join(place, Object.keys(files)[0]?.split('/')[0] ?? '');
    return [...summed(folder), ...(await served(folder)), ...(await prepared(folder))];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const listed = (folder: string): readonly (readonly [sum: string, path: string])[] =>
  readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 64), line.slice(66)] as const);

const summed = (folder: string): string[] =>
  listed(folder).flatMap(([sum, path]) =>
    sumOf(readFileSync(join(folder, path))) === sum ? [] : [`${path} no es el que dice SHA256SUMS`],
  );

const PAGES: readonly (readonly [path: string, says: string])[] = [
  ['', '<div id="muni">'],
  ['taskpane.html', 'office.js'],
  ['ayuda/es/index.html', 'TASA_EJECUCION'],
  ['ayuda/es/instalacion.html', 'Microsoft 365'],
  ['functions.es.json', 'TASA_EJECUCION'],
  ['manifest.xml', '<OfficeApp'],
  ['otras/muni-onlyoffice.js', 'MUNI_TASA_EJECUCION'],
  ['otras/muni-hojas-de-google.gs', 'MUNI_TASA_EJECUCION'],
];

/** Serves it as the office would, and asks for its pages and for every file, which must come as they are. */
async function served(folder: string): Promise<string[]> {
  const child = spawn(process.execPath, [join(folder, 'servir.mjs'), '--puerto', '0'], { cwd: folder });
  try {
    const url = await new Promise<string>((told, failed) => {
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (words: Buffer) => {
          said += words.toString();
          const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
          if (address !== undefined) told(address);
        });
      child.on('close', () => {
        failed(new Error(`servir.mjs: ${said}`));
      });
    });
    const findings: string[] = [];
    for (const [path, says] of PAGES) {
      const answer = await fetch(url + path);
      const text = await answer.text();
      if (!answer.ok || !text.includes(says)) findings.push(`/${path} no responde como debe`);
    }
    for (const [sum, path] of listed(folder).filter(([, each]) => each.startsWith('web/'))) {
      const answer = await fetch(url + path.slice(4));
      if (sumOf(new Uint8Array(await answer.arrayBuffer())) !== sum)
        findings.push(`/${path.slice(4)} no llega como es`);
    }
    return findings;
  } finally {
    child.kill();
  }
}

const EXAMPLE = 'https://muni.ejemplo.gob.bo';

/** Prepares the manifest for an address of the office: it must be right, and say that address everywhere. */
async function prepared(folder: string): Promise<string[]> {
  const child = spawn(process.execPath, [join(folder, 'preparar.mjs'), `${EXAMPLE}/`], { cwd: folder });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) return ['preparar.mjs no terminó bien'];
  const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const strange = ['manifest.xml', 'web/functions.es.json'].filter((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return text.includes('localhost') || !text.includes(EXAMPLE);
  });
  return [
    ...(await manifestFindings(xml, filesIn(join(folder, 'web')))),
    ...strange.map((path) => `${path} no quedó para ${EXAMPLE}`),
  ];
}
