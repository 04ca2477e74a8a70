/** Draws every icon of `assets/*.svg` at the sizes Office asks for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { iconNames, iconPath, iconSizes, listingSizes, type IconName } from './manifest/content.ts';

// The packaged Chromium brings its own libraries only when it believes it runs there, and unpacks into TMPDIR.
process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
process.env['TMPDIR'] = resolve('.cache/chromium');
mkdirSync(process.env['TMPDIR'], { recursive: true });

async function open(): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
}

const sizesOf = (icon: IconName): number[] =>
  icon === 'icono' ? [...iconSizes, listingSizes.high] : [...iconSizes];

async function draw(browser: Browser, icon: IconName, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(`assets/${icon}.svg`, 'utf8');
  const style = `<style>html,body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>`;
  await page.setContent(`${style}${svg}`);
  writeFileSync(iconPath(icon, size), await page.screenshot({ omitBackground: true, type: 'png' }));
  await page.close();
}

const browser = await open();
for (const icon of iconNames) for (const size of sizesOf(icon)) await draw(browser, icon, size);
await browser.close();
