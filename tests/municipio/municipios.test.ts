import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { municipiosText } from '../../scripts/municipios.ts';
import { categoriasMunicipales } from '../../src/norms/categorias-municipales.ts';
import { categoryIn } from '../../src/municipio/esquema.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { describeWithData } from '../real-data.ts';

const total = (year: 2001 | 2012 | 2024): number =>
  municipios.reduce((sofar, { poblacion }) => sofar + (poblacion[year] ?? 0), 0);

test.each([
  [2001, 8_274_325],
  [2012, 10_059_856],
  [2024, 11_365_333],
] as const)('the census of %i counts %i people', (year, people) => {
  expect(total(year)).toBe(people);
});

describe('the 343 municipalities', () => {
  it('have codes of their own', () => {
    expect(municipios).toHaveLength(343);
    expect(new Set(municipios.map(({ ine }) => ine)).size).toBe(343);
    expect(new Set(municipios.map(({ sigep }) => sigep)).size).toBe(343);
  });

  it('have figures, but for the four created after 2012', () => {
    const without = municipios.filter(({ poblacion }) => poblacion[2012] === undefined);
    expect(without.map(({ ine, nombre }) => `${ine} ${nombre}`)).toEqual([
      '031304 Raqaypampa',
      '050405 San Pedro de Macha',
      '051204 Jatun Ayllu Yura',
      '080901 Territorio Indígena Multiétnico',
    ]);
    expect(municipios.filter(({ nbi }) => nbi[2012] === undefined || nbi[2024] === undefined)).toEqual([]);
  });

  it('follow the codes the INE moved among neighbours', () => {
    const of = (ine: string) => municipios.find((each) => each.ine === ine);
    expect(of('020206')).toMatchObject({ nombre: 'Chua Cocani', poblacion: { 2001: 5_540, 2012: 5_003 } });
    expect(of('071103')).toMatchObject({ nombre: 'San Julián', poblacion: { 2001: 38_027, 2012: 47_416 } });
  });

  it.each([
    ['A', 55],
    ['B', 149],
    ['C', 109],
    ['D', 30],
  ])('in 2024 category %s has %i', (category, count) => {
    const bands = categoriasMunicipales.current.value;
    const inIt = municipios.filter(({ poblacion }) => categoryIn(bands, poblacion[2024] ?? 0) === category);
    expect(inIt).toHaveLength(count);
  });

  it('change category in 53 cases between the censuses, as published', () => {
    const bands = categoriasMunicipales.current.value;
    const changed = municipios.filter(
      ({ poblacion }) =>
        poblacion[2012] !== undefined &&
        categoryIn(bands, poblacion[2012]) !== categoryIn(bands, poblacion[2024] ?? 0),
    );
    expect(changed).toHaveLength(53);
  });
});

describeWithData(
  'the generated table says what its sources say',
  'bolivia/municipios_bolivia_2024.csv',
  (file) => {
    it('is fresh', () => {
      const written = fileURLToPath(new URL('../../src/municipio/municipios.generated.ts', import.meta.url));
      expect(readFileSync(written, 'utf8')).toBe(municipiosText(dirname(file)));
    });
  },
);
