/**
 * `npm run manifest -- --base https://…` writes manifest.xml for the address the add-in is served from.
 * `npm run manifest:check` says what is wrong with the one that stands there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, filesIn } from './manifest/check.ts';
import { LOCAL } from './manifest/content.ts';
import { rehome, metadataFiles } from './manifest/help-addresses.ts';
import { baseOf, parse } from './manifest/reading.ts';
import { manifestFor } from './manifest/template.ts';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: LOCAL },
    out: { type: 'string', default: 'manifest.xml' },
    dist: { type: 'string', default: 'dist' },
    check: { type: 'boolean', default: false },
  },
});

/** The address without its final slash; refused when Office would refuse it. */
function tidyBase(given: string): string {
  const base = given.replace(/\/+$/, '');
  if (URL.canParse(base) && base.startsWith('https://')) return base;
  throw new Error(`La dirección debe empezar con https:// y «${given}» no lo hace.`);
}

function say(findings: readonly string[]): void {
  for (const finding of findings) console.error(`  ✗ ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

/** What is already built goes with it: its manifest, and the functions' help under the same address as the pane. */
function rehomeBuilt(base: string, xml: string): void {
  const built = join(options.dist, 'manifest.xml');
  if (existsSync(built)) writeFileSync(built, xml);
  for (const name of metadataFiles) {
    const path = join(options.dist, name);
    if (existsSync(path)) writeFileSync(path, rehome(readFileSync(path, 'utf8'), base));
  }
}

async function writeManifest(base: string): Promise<void> {
  const xml = manifestFor(base);
  const findings = await check(xml, filesIn('.'));
  say(findings);
  if (findings.length > 0) return;
  writeFileSync(options.out, xml);
  rehomeBuilt(base, xml);
  console.log(`${options.out}: manifiesto para ${base}`);
}

async function checkManifest(): Promise<void> {
  const xml = readFileSync(options.out, 'utf8');
  const findings = await check(xml, filesIn('.'));
  if (findings.length === 0 && manifestFor(baseOf(parse(xml))) !== xml)
    findings.push('No coincide con scripts/manifest/: escríbalo de nuevo con npm run manifest.');
  say(findings);
  if (findings.length === 0) console.log(`${options.out}: correcto`);
}

try {
  await (options.check ? checkManifest() : writeManifest(tidyBase(options.base)));
} catch (caught) {
  say([caught instanceof Error ? caught.message : String(caught)]);
}
