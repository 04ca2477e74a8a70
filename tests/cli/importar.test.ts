import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre';
import { openTables } from '../../xlsx/open.ts';
import { compoundWith } from '../xlsx-read/old-excel.ts';
import { inRepo } from '../intake/read.ts';
import { json, muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const PERU = inRepo('workbench/samples/peru-municipalidades-2024-2025.xlsx');
const MONITOS = inRepo('workbench/samples/monitos-cuipo.csv');

describe('muni importar', () => {
  test('Peru as JSON', () => {
    const ran = muni(['importar', PERU, '--json']);
    expect(ran.status).toBe(0);
    expect(json(ran)).toMatchObject({
      formato: 'Consulta Amigable (MEF, Perú)',
      filas: { leidas: 3782, detalle: 3782, excluidas: [] },
      gestiones: [
        {
          gestion: '2024',
          totales: { vigente: '51766264819.00', devengado: '39369357652.00' },
          tasa: 39_369_357_652 / 51_766_264_819,
        },
        { gestion: '2025', filas: 1891 },
      ],
      tasa: null, // two years have no rate in common
      avance: { comparadas: 3782, iguales: 3782 },
      avisos: [{ fila: null, mensaje: expect.stringContaining('2 gestiones') }],
    });
  });

  test('Moñitos, 2021, for people', () => {
    const { out, status } = muni(['importar', MONITOS, '--gestion', '2021']);
    expect(status).toBe(0);
    expect(out).toContain('40.653.216.018,00');
    expect(out).toContain('13,1721 %');
    expect(out).toMatch(/fuera \d+: cuentas superiores, que repiten su detalle/);
  });

  test.each([
    ['clave.xlsx', compoundWith('EncryptedPackage', new Uint8Array(0)), 'password'],
    ['medio.csv', new TextEncoder().encode('Programa;Vigente;Devengado\nA;1;2\nB;3;pendiente'), 'badAmounts'],
    ['carta.csv', new TextEncoder().encode('Estimado señor:\nLe saludo, atentamente'), 'noHeading'],
  ])('%s is refused in words', (name, bytes, codigo) => {
    writeFileSync(join(folder, name), bytes);
    const ran = muni(['importar', name, '--json'], folder);
    expect(ran.status).toBe(1);
    expect(json(ran)).toMatchObject({ error: { codigo, mensaje: expect.stringMatching(/^.{30,}\.$/s) } });
  });
});

describe('what the person answers', () => {
  const STRANGE = 'Cosa;Techo;Gastado\nSalud;100,50;50,25\nAgua;200;30';

  test('columns are named, kept as a profile, and the profile reads the next file', () => {
    writeFileSync(join(folder, 'raro.csv'), STRANGE);
    const first = muni(
      [
        'importar',
        'raro.csv',
        '--columnas',
        'B=vigente,Gastado=devengado',
        '--guardar-perfil',
        'p.json',
        '--json',
      ],
      folder,
    );
    // A heading that nobody knows is not found by its name: its letter is.
    expect([first.status, first.err]).toEqual([2, expect.stringContaining('No hay una columna «Gastado»')]);
    const told = [
      'importar',
      'raro.csv',
      '--columnas',
      'B=vigente,C=devengado',
      '--guardar-perfil',
      'p.json',
    ];
    expect(muni(told, folder).status).toBe(0);
    writeFileSync(join(folder, 'otro.csv'), 'Gastado;Cosa;Techo\n10;Salud;20\n5;Agua;7,5');
    expect(json(muni(['importar', 'otro.csv', '--perfil', 'p.json', '--json'], folder))).toMatchObject({
      clase: 'presupuesto',
      totales: { vigente: '27.50', devengado: '15.00' },
      preguntas: [],
    });
  });

  test('a file that is no profile is a wrong call', () => {
    writeFileSync(join(folder, 'no.json'), '{"muni":"otra cosa"}');
    writeFileSync(join(folder, 'raro.csv'), STRANGE);
    const ran = muni(['importar', 'raro.csv', '--perfil', 'no.json'], folder);
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('no es un perfil de Muni')]);
  });

  test('a table that is no budget is told all the same', () => {
    writeFileSync(join(folder, 'lista.csv'), 'codigo,municipio,poblacion\n0101,Sucre,300\n0102,Yotala,45\n');
    const ran = muni(['importar', 'lista.csv', '--json'], folder);
    expect(ran.status).toBe(0);
    expect(json(ran)).toMatchObject({ clase: 'tabla', totales: { poblacion: '345.00' }, tasa: null });
  });
});

describe('files that would be written', () => {
  test.each([
    ['over the input', ['recalcular', 'libro.xlsx', '--salida', './libro.xlsx'], 'es el mismo archivo'],
    ['under another kind', ['recalcular', 'libro.xlsx', '--salida', 'otro.csv'], 'debe terminar en .xlsx'],
    [
      'in a folder that is not there',
      ['recalcular', 'libro.xlsx', '--salida', 'no/hay/otro.xlsx'],
      'No se puede escribir',
    ],
    ['nowhere', ['recalcular', 'libro.xlsx'], 'Falta --salida'],
  ])('%s: refused, nothing changed', (_, args, said) => {
    writeFileSync(join(folder, 'libro.xlsx'), 'intacto');
    const before = readdirSync(folder);
    const ran = muni(args, folder);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(said);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'libro.xlsx'), 'utf8')).toBe('intacto');
  });

  test('a book is calculated again, Muni’s formulas among them, and the input stays', async () => {
    const cells = new Map([['0,2', { value: 0, formula: '_xldudf_MUNI_TASA_EJECUCION(A1,B1)' }]]);
    const book = await writeXlsx({ sheets: [{ name: 'H', rows: [[1, 2, null]], cells }] });
    writeFileSync(join(folder, 'tasa.xlsx'), book);
    const ran = muni(['recalcular', 'tasa.xlsx', '--salida', 'nuevo.xlsx'], folder);
    expect([ran.status, ran.err]).toEqual([0, '']);
    const [table] = await openTables(readFileSync(join(folder, 'nuevo.xlsx')), 'nuevo.xlsx');
    expect(table?.rows).toEqual([[1, 2, 0.5]]);
    expect(readFileSync(join(folder, 'tasa.xlsx'))).toEqual(Buffer.from(book));
  });

  test('a book that is none is refused before anything is calculated', () => {
    writeFileSync(join(folder, 'falso.xlsx'), 'Programa;Vigente');
    const ran = muni(['recalcular', 'falso.xlsx', '--salida', 'otro.xlsx'], folder);
    expect([ran.status, readdirSync(folder).includes('otro.xlsx')]).toEqual([1, false]);
    expect(ran.out).toContain('falso.xlsx es un texto');
  });
});

describe('muni construir', () => {
  test('Moñitos 2021: the report holds the figures of the import', async () => {
    const built = muni(
      ['construir', 'ejecucion', '--datos', MONITOS, '--gestion', '2021', '--salida', 'm.xlsx'],
      folder,
    );
    expect([built.status, built.err]).toEqual([0, '']);
    const cells = (await cellsOf('m.xlsx')).flatMap(({ rows }) => rows.flat());
    for (const figure of [40_653_216_018, 5_354_880_670, 5_354_880_670 / 40_653_216_018])
      expect(cells).toContain(Number(figure.toPrecision(14)));
  });

  test('a report built and calculated again keeps every value', async () => {
    const file = inRepo('tests/fixtures/bolivia-pxp-sintetico.csv');
    expect(muni(['construir', 'ejecucion', '--datos', file, '--salida', 'b.xlsx'], folder).status).toBe(0);
    expect(muni(['recalcular', 'b.xlsx', '--salida', 'b2.xlsx'], folder).status).toBe(0);
    expect(await cellsOf('b2.xlsx')).toEqual(await cellsOf('b.xlsx'));
  });

  test('two years and none chosen: it asks which, and writes nothing', () => {
    const ran = muni(['construir', 'ejecucion', '--datos', PERU, '--salida', 'p.xlsx'], folder);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('2024, 2025');
    expect(readdirSync(folder).filter((name) => name.includes('p.xlsx'))).toEqual([]);
  });

  test('import writes the same report beside its figures', () => {
    const ran = muni(['importar', MONITOS, '--gestion', '2021', '--salida', 'i.xlsx', '--json'], folder);
    expect(json(ran)).toMatchObject({ tasa: 5_354_880_670 / 40_653_216_018 });
    expect(readFileSync(join(folder, 'i.xlsx'))).toHaveProperty('length');
  });

  test('another book is a wrong call', () => {
    const ran = muni(['construir', 'novela', '--datos', MONITOS, '--salida', 'n.xlsx'], folder);
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('No hay un libro «novela»')]);
  });
});

/** Engines differ in the last bits of a division. */
async function cellsOf(name: string): Promise<{ name: string; rows: unknown[][] }[]> {
  const tables = await openTables(readFileSync(join(folder, name)), name);
  const rounded = (cell: unknown): unknown =>
    typeof cell === 'number' ? Number(cell.toPrecision(14)) : cell;
  return tables.map((table) => ({ name: table.name, rows: table.rows.map((row) => row.map(rounded)) }));
}
