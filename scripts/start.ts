/** `npm start`: builds the pages when they are old, serves them to this machine and opens the local workbook. */
import { spawn } from 'node:child_process';
import { built, dist, isStale } from './dist.ts';
import { serve } from './serve.ts';

const PORT = 3000;

/** Opens the browser where there is a desktop; where there is none, the address is printed and that is enough. */
function open(url: string): void {
  const { platform, env } = process;
  const hasDesktop = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  if (!hasDesktop) return;
  const [command, args] = openers[platform] ?? ['xdg-open', []];
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined); // no opener installed: the printed address serves
  child.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '""']],
};

if (isStale()) console.log('Preparando Muni. La primera vez demora alrededor de medio minuto…');
await built();
const served = await serve(dist, PORT);
console.log(`\n  Muni está en ${served.url}\n\n  Todo ocurre en este equipo. Para terminar: Ctrl+C.\n`);
if (!process.argv.includes('--sin-abrir')) open(served.url);

process.on('SIGINT', () => {
  served.close();
  process.exit(0);
});
