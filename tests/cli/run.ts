import { spawnSync } from 'node:child_process';
import { inRepo } from '../intake/read.ts';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `muni` as npm does: from the project's folder, with the caller's in INIT_CWD. */
export function muni(args: readonly string[], from: string = inRepo('.')): Ran {
  const ran = spawnSync(process.execPath, ['scripts/muni.mjs', ...args], {
    cwd: inRepo('.'),
    env: { ...process.env, INIT_CWD: from, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

export const json = ({ out }: Ran): unknown => JSON.parse(out);
