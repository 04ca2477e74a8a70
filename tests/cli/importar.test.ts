import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { compoundFile } from '../xlsx-read/evil.ts';
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
    ['clave.xlsx', compoundFile('EncryptedPackage'), 'password'],
    ['medio.csv', new TextEncoder().encode('Programa;Vigente;Devengado\nA;1;2\nB;3;pendiente'), 'badAmounts'],
    ['carta.csv', new TextEncoder().encode('Estimado señor:\nLe saludo, atentamente'), 'noHeading'],
  ])('%s is refused in words', (name, bytes, codigo) => {
    writeFileSync(join(folder, name), bytes);
    const ran = muni(['importar', name, '--json'], folder);
    expect(ran.status).toBe(1);
    expect(json(ran)).toMatchObject({ error: { codigo, mensaje: expect.stringMatching(/^.{30,}\.$/s) } });
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

  test('a book that is none is refused before anything is calculated', () => {
    writeFileSync(join(folder, 'falso.xlsx'), 'Programa;Vigente');
    const ran = muni(['recalcular', 'falso.xlsx', '--salida', 'otro.xlsx'], folder);
    expect([ran.status, readdirSync(folder).includes('otro.xlsx')]).toEqual([1, false]);
    expect(ran.out).toContain('falso.xlsx es un texto');
  });
});
