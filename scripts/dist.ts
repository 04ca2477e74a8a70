import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the built pages are. */
export const dist = join(root, 'dist');
const mark = join(dist, 'archivos.json');
const lock = join(root, '.cache', 'building');

const sources = ['src', 'xlsx', 'taskpane', 'workbench', 'functions', 'assets', 'docs'];
const files = [
  'scripts/help-html.js',
  'scripts/help-site.js',
  'package-lock.json',
  'webpack.config.js',
  'manifest.xml',
];

/** The latest change among the sources, in milliseconds. */
function latestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .reduce((latest, each) => Math.max(latest, statSync(join(each.parentPath, each.name)).mtimeMs), mtimeMs);
}

export function isStale(): boolean {
  if (!existsSync(mark)) return true;
  const built = statSync(mark).mtimeMs;
  return [...sources, ...files].some((each) => latestChange(join(root, each)) > built);
}

/** Builds the pages where they are missing or older than their sources. Two processes at once build them once. */
export async function built(): Promise<void> {
  while (isStale()) {
    if (take()) {
      try {
        await build();
      } finally {
        rmSync(lock, { recursive: true });
      }
      return;
    }
    await setTimeout(200);
  }
}

const ABANDONED = 180_000;

function take(): boolean {
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > ABANDONED) rmSync(lock, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function build(): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const child = spawn(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], {
    cwd: root,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => {
      said += words.toString();
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`webpack:\n${said}`));
    });
  });
}
