import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import { escapeText, sheetParts } from '../../xlsx/xml.ts';
import type { Place } from './planted-faults.ts';

/** `C7` of a place: the heading stands somewhere above its row, on the left or `·2` the second time. `+3`: so far to the right of all. */
export function addressOf(sheets: readonly StandingSheet[], [sheet, heading, row]: Place): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  if (heading.startsWith('+')) {
    const widest = Math.max(...cells.map((line) => line.length));
    return `${columnLetters(widest + Number(heading))}${String(row)}`;
  }
  const [words, nth = '1'] = heading.split('·');
  for (const line of cells.slice(0, row)) {
    const columns = [...line.keys()].filter((column) => line[column] === words);
    const column = columns[Number(nth) - 1];
    if (column !== undefined) return `${columnLetters(column)}${String(row)}`;
  }
  throw new Error(`${sheet} has no heading «${heading}» over row ${String(row)}.`);
}

const ERROR = /^#[A-Z/0!?]+$/;

function cellXml(address: string, style: string, value: Cell): string {
  const open = `<c r="${address}"${style}`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${String(value)}</v></c>`;
  const text = String(value);
  if (text.startsWith('=')) return `${open}><f>${escapeText(text.slice(1))}</f></c>`;
  if (ERROR.test(text)) return `${open} t="e"><v>${text}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

/** One sheet with some cells typed over, formulas too, as a person does. */
function planted(xml: string, cells: ReadonlyMap<string, Cell>): string {
  let now = xml;
  for (const [address, value] of cells) {
    const there = new RegExp(`<c r="${address}"((?: [a-z]+="[^"]*")*)(?:/>|>.*?</c>)`, 's');
    const style = /( s="\d+")/.exec(there.exec(now)?.[1] ?? '')?.[1] ?? '';
    const written = cellXml(address, style, value);
    now = there.test(now) ? now.replace(there, () => written) : withNew(now, address, written);
  }
  return now;
}

/** In a row that stands without that cell, or in a row of its own. */
function withNew(xml: string, address: string, written: string): string {
  const row = address.replace(/\D/g, '');
  const standing = new RegExp(`(<row r="${row}"[^>]*?)(?:/>|>(.*?)</row>)`, 's');
  if (standing.test(xml))
    return xml.replace(standing, (_, open: string, inner = '') => `${open}>${String(inner)}${written}</row>`);
  return xml.replace('</sheetData>', () => `<row r="${row}">${written}</row></sheetData>`);
}

/** The workbook with cells typed over, sheet by sheet. */
export function plant(bytes: Uint8Array, edits: ReadonlyMap<string, ReadonlyMap<string, Cell>>): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const paths = sheetParts(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'));
  for (const [sheet, cells] of edits) {
    const path = paths.get(sheet);
    if (path === undefined) throw new Error(`No sheet ${sheet}`);
    parts[path] = strToU8(planted(textOf(path), cells));
  }
  return zipSync(parts, { level: 1 });
}
