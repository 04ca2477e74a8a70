import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { ROWS } from './budget-rows.ts';

const program = process.env['SOFFICE'] ?? 'soffice';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Two full columns and the native rate beside them, with what it should give. */
function sheet(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [row, part, whole] = [at + 1, at / 4 + 0.5, at + 7];
    const formula = `IF(N(B${row})=0,NA(),A${row}/B${row})`;
    return `<row r="${row}"><c><v>${part}</v></c><c><v>${whole}</v></c><c><f>${formula}</f><v>${part / whole}</v></c></row>`;
  });
  return `<worksheet xmlns="${SHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const relation = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;

const workbook = (): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="T" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'sheet.xml')),
      'xl/sheet.xml': strToU8(sheet()),
    },
    { level: 1 },
  );

/** 0 works every formula out anew on opening; 1 trusts what the file holds. */
const settings = (mode: 0 | 1): string =>
  `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item></oor:items>`;

function open(folder: string, file: string, mode: 0 | 1): number {
  const profile = join(folder, `profile-${mode}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings(mode));
  const started = performance.now();
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const out = join(folder, `out-${mode}`);
  execFileSync(program, ['--headless', installation, '--convert-to', 'csv', '--outdir', out, file], {
    stdio: 'pipe',
    timeout: 120_000,
  });
  if (!existsSync(join(out, 'rates.csv'))) throw new Error('LibreOffice gave no file.');
  return performance.now() - started;
}

/**
 * Milliseconds LibreOffice takes to work out a full column of native rates: opening the same file with and without
 * recalculation, one less the other. Undefined where it is not installed.
 */
export function libreOfficeTimes(): readonly number[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'muni-bench-'));
  const file = join(folder, 'rates.xlsx');
  try {
    writeFileSync(file, workbook());
    const trusting = open(folder, file, 1);
    return [open(folder, file, 0) - trusting];
  } catch {
    return undefined; // not installed
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
