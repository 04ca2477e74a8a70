import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROWS } from './budget-rows.ts';

const program = process.env['SOFFICE'] ?? 'soffice';
const ROUNDS = 5;

/** Two full columns, the native rate beside them, and how long the program takes to work them all out anew. */
const macro = (answer: string): string => `Sub Measure
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden())
  sheet = book.Sheets.getByIndex(0)
  sheet.getCellRangeByName("A1").Value = 0.5
  sheet.getCellRangeByName("A1:A${ROWS}").fillSeries(0, 1, 0, 0.25, 1000000000)
  sheet.getCellRangeByName("B1").Value = 7
  sheet.getCellRangeByName("B1:B${ROWS}").fillSeries(0, 1, 0, 1, 1000000000)
  sheet.getCellRangeByName("C1").Formula = "=IF(N(B1)=0;NA();A1/B1)"
  sheet.getCellRangeByName("C1:C${ROWS}").fillAuto(0, 1)
  told = FreeFile
  Open "${answer}" For Output As #told
  For round = 1 To ${ROUNDS}
    start = GetSystemTicks()
    book.calculateAll()
    Print #told, GetSystemTicks() - start
  Next
  Close #told
  book.close(True)
End Sub`;

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Milliseconds of each recalculation, ascending; undefined where LibreOffice is not installed or does not answer. */
export function libreOfficeTimes(): readonly number[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'muni-bench-'));
  const answer = join(folder, 'answer.txt');
  writeMacro(join(folder, 'user/basic/Standard'), macro(answer));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(folder).href}`;
    const options = { stdio: 'pipe', timeout: 180_000 } as const;
    execFileSync(program, ['--headless', profile, 'macro:///Standard.Module1.Measure'], options);
  } catch {
    // Not installed, or still open after its answer: what it wrote decides.
  }
  const told = existsSync(answer) ? readFileSync(answer, 'utf8') : '';
  rmSync(folder, { recursive: true, force: true });
  const times = told.split(/\s+/).filter(Boolean).map(Number);
  return times.length === ROUNDS ? times.sort((a, b) => a - b) : undefined;
}

function writeMacro(library: string, text: string): void {
  mkdirSync(library, { recursive: true });
  const script = (name: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name.split(':')[1] ?? ''}.dtd">\n`;
  writeFileSync(
    join(library, 'Module1.xba'),
    `${script('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(text)}</script:module>`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `${script('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
}
