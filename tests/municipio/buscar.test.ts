import { readFileSync } from 'node:fs';
import { expect, it, test } from '@jest/globals';
import papaparse from 'papaparse';
import { municipiosLlamados, parecidos } from '../../src/municipio/buscar.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { departamentos, type Departamento } from '../../src/norms/departamentos.ts';
import { describeWithData } from '../real-data.ts';

test.each([
  ['Sucre', '010101'],
  ['  SUCRE ', '010101'],
  ['010101', '010101'],
  ['10101', '010101'],
  ['1101', '010101'],
  ['3301', '031304'],
  ['Gobierno Autónomo Municipal de Sucre', '010101'],
  ['GAM de El Alto', '020105'],
  ['G.A.M. Villa Tunari', '031003'],
  ['Municipio de Machareti', '011003'],
  ['Alcaldía de Achocalla', '020104'],
  ['Honorable Alcaldía Municipal de Oruro', '040101'],
  ['La Paz', '020101'],
  ['San Pedro (Potosí)', '050501'],
  ['San Pedro, Potosi', '050501'],
  ['San Pedro - Potosí', '050501'],
  ['Potosí-San Pedro', '050501'],
  ['Villa Nueva - Loma Alta', '090502'],
  ['Pto. Suarez', '071401'],
  ['Gral. Saavedra', '071002'],
  ['Sica Sica', '021301'],
  ['Independencia', '030301'],
  ['Rurrenabaque', '080304'],
  ['TIOC-Raqaypampa', '031304'],
])('«%s» is %s', (words, ine) => {
  expect(municipiosLlamados(words).map((each) => each.ine)).toEqual([ine]);
});

test.each([
  ['San Pedro', 3],
  ['Entre Ríos', 2],
  ['San Ramón', 2],
  ['Totora', 2],
])('«%s» may be %i', (words, count) => {
  expect(municipiosLlamados(words)).toHaveLength(count);
});

test.each(['', 'Lima', '999999', '9999', 'San Pedro de Montes de Oca', 'Potosí, Beni'])(
  '«%s» is none of ours',
  (words) => {
    expect(municipiosLlamados(words)).toEqual([]);
  },
);

test.each([
  ['Achocala', 'Achocalla'],
  ['Sacabamva', 'Sacabamba'],
  ['Cochabmba', 'Cochabamba'],
])('«%s» looks like %s', (words, nombre) => {
  expect(parecidos(words)[0]?.nombre).toBe(nombre);
});

test('what looks like nothing has no suggestion', () => {
  expect(parecidos('Tegucigalpa del Norte')).toEqual([]);
});

test('every municipality is found by its codes, and by its name where it is', () => {
  for (const each of municipios) {
    expect(municipiosLlamados(each.ine)).toEqual([each]);
    expect(municipiosLlamados(each.sigep)).toEqual([each]);
    expect(municipiosLlamados(`${each.nombre} (${each.departamento})`)).toEqual([each]);
  }
});

describeWithData('a list of names made by others', 'bolivia/ds4bolivia_regionNames.csv', (file) => {
  const rows = papaparse.parse<Readonly<Record<string, string>>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const departamentoOf = (row: Readonly<Record<string, string>>): Departamento | undefined =>
    departamentos.find((each) => each === row['dep']);

  it('is matched, name and department, and never to another code', () => {
    const answers = rows.map((row) => ({
      row,
      found: municipiosLlamados(row['mun'] ?? '', departamentoOf(row)),
    }));
    const missed = answers.filter(({ found }) => found.length !== 1).map(({ row }) => row['dep_mun']);
    console.log(`${rows.length - missed.length} of ${rows.length} matched; not: ${missed.join(', ')}`);
    expect(1 - missed.length / rows.length).toBeGreaterThan(0.95);
    const wrong = answers.filter(
      ({ row, found: [first, ...others] }) =>
        first &&
        others.length === 0 &&
        first.ine.slice(0, 4) !== (row['mun_id'] ?? '').padStart(6, '0').slice(0, 4),
    );
    expect(wrong).toEqual([]);
  });
});
