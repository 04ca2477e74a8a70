import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unpacked } from './libraries.ts';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

const lock = join(unpacked, 'unpacking');
const ABANDONED = 60_000;

/** Unpacks the browser once, however many test files start at the same time. */
async function executable(): Promise<string> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (age(lock) > ABANDONED) rmSync(lock, { recursive: true, force: true });
      await setTimeout(100);
    }
  }
  try {
    return await chromium.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const age = (path: string): number =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

/** A real Chromium from npm alone. Its own suggested flags switch web security off; ours do not. */
export const launchBrowser = async (): Promise<Browser> =>
  driver.launch({
    executablePath: await executable(),
    headless: true,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
