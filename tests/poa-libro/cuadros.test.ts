import { readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cuadro1, cuadro2, cuadro3, cuadro4 } from '../../src/books/poa/cuadros.ts';
import type { TablePanel } from '../../src/books/guided/spec.ts';
import { realData } from '../real-data.ts';

const templateOf = (file: string): string | undefined => realData(`bolivia/spie/${file}.xlsx`);
/** Skipped where the official templates were not brought. */
const templates = templateOf('recursos') === undefined ? test.skip : test;

/** Where the headings of an official form stand. Columns of the form after `upTo` hold only leftovers of whoever drew it. */
interface Form {
  readonly panel: TablePanel;
  readonly file: string;
  readonly titles: readonly [number, number];
  readonly rows: readonly [from: number, upTo: number];
  readonly columns: readonly [from: number, upTo: number];
  readonly leftovers?: readonly string[];
}

const forms: readonly Form[] = [
  { panel: cuadro1, file: 'recursos', titles: [1, 2], rows: [3, 5], columns: [1, 9] },
  { panel: cuadro2, file: 'acciones', titles: [1, 2], rows: [4, 5], columns: [0, 7] },
  { panel: cuadro3, file: 'financiero_gestion', titles: [0, 1], rows: [3, 5], columns: [0, 22] },
  {
    panel: cuadro4,
    file: 'inversion',
    titles: [0, 1],
    rows: [3, 5],
    columns: [0, 12],
    leftovers: ['kljl', 'khk'],
  },
];

/** The headings over a column of the book, from the uppermost to its own. */
function pathsOf({ columns, bands = [] }: TablePanel): string[][] {
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  return columns.map(({ heading }, column) => [
    ...bands.flatMap((row) =>
      row.filter(({ from, to = from }) => at(from) <= column && column <= at(to)).map(({ says }) => says),
    ),
    heading,
  ]);
}

async function sheetOf(file: string): Promise<Sheet> {
  const { sheets } = await readXlsx(readFileSync(templateOf(file) ?? ''));
  const [sheet] = sheets;
  if (!sheet) throw new Error(`${file} has no sheet`);
  return sheet;
}

/** What a cell of the form says, or the merged cell it is part of. */
function saidAt({ rows, merges = [] }: Sheet, row: number, column: number): string {
  const over = merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      startRow <= row && row <= endRow && startCol <= column && column <= endCol,
  );
  const value = rows[over?.startRow ?? row]?.[over?.startCol ?? column];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

function officialPaths(
  sheet: Sheet,
  { titles, rows: [top, bottom], columns: [left, right] }: Form,
): string[][] {
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const column = left + at;
    const said = Array.from({ length: bottom - top + 1 }, (__, down) => saidAt(sheet, top + down, column));
    const once = said.filter((words, down) => words !== '' && words !== said[down - 1]);
    return [saidAt(sheet, titles[1], column), ...once];
  });
}

describe('the official forms', () => {
  templates.each(forms.map((form) => [form.file, form] as const))(
    '%s: heading by heading',
    async (file, form) => {
      const sheet = await sheetOf(file);
      const ours = pathsOf(form.panel);
      const official = officialPaths(sheet, form);
      expect(ours.slice(0, official.length)).toEqual(official);
      expect(form.panel.title).toBe(saidAt(sheet, form.titles[0], form.columns[0]));
      const [top, bottom] = form.rows;
      const beyond = sheet.rows.slice(top, bottom + 1).flatMap((row) => row.slice(form.columns[1] + 1));
      expect(beyond.filter((cell) => cell !== null && cell !== '')).toEqual(form.leftovers ?? []);
    },
  );

  templates('the shorter form of the third is its columns from the action on', async () => {
    const sheet = await sheetOf('financiero');
    const shorter: Form = {
      panel: cuadro3,
      file: 'financiero',
      titles: [0, 1],
      rows: [3, 5],
      columns: [0, 21],
    };
    expect(pathsOf(cuadro3).slice(1)).toEqual(officialPaths(sheet, shorter));
  });

  test('the fourth goes on with who else pays and who executes', () => {
    expect(pathsOf(cuadro4).slice(13)).toEqual(
      [
        ['ENTIDADES CONCURRENTES', 'Ent.'],
        ['ENTIDADES CONCURRENTES', 'Progr.'],
        ['ENTIDADES CONCURRENTES', 'Ejec.'],
        ['ENTIDAD EJECUTORA', 'Cod.'],
        ['ENTIDAD EJECUTORA', 'Denominación'],
      ].map((path) => ['SEGUIMIENTO A LOS PROYECTOS DE INVERSIÓN PUBLICA Y DE CONCURRENCIA', ...path]),
    );
  });
});
