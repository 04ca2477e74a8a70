import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = process.env['SOFFICE'] ?? 'soffice';

/** Whether there is a referee on this machine. */
export function isInstalled(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** A profile of its own that recalculates every .xlsx on opening, whatever values it carries. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The same workbook, with every formula worked out anew by LibreOffice. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'muni-referee-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'asked.xlsx'), workbook);
    const options = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const job = ['--convert-to', 'xlsx', '--outdir', join(folder, 'told'), join(folder, 'asked.xlsx')];
    execFileSync(program, [...options, ...job], { stdio: 'pipe', timeout: 540_000 });
    return readFileSync(join(folder, 'told', 'asked.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
