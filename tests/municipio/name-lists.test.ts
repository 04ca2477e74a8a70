import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import papaparse from 'papaparse';
import { municipiosLlamados } from '../../src/municipio/buscar.ts';
import { departamentos, type Departamento } from '../../src/norms/departamentos.ts';
import { describeWithData } from '../real-data.ts';

type Row = Readonly<Record<string, string>>;

/** One name of a list, with the code its publisher gives it. */
interface Listed {
  readonly name: string;
  readonly departamento?: Departamento | undefined;
  readonly code: string;
}

interface NameList {
  readonly file: string;
  readonly column: string;
  readonly read: (row: Row) => {
    readonly name: string | undefined;
    readonly where?: string | undefined;
    readonly code: string | undefined;
  };
  readonly found: number;
  /** Names that several bear, and the list does not say where. */
  readonly ambiguous: readonly string[];
  readonly missed: readonly string[];
  /** Found under the code it has today: the INE has moved codes among neighbours since, one name for one name. */
  readonly moved: readonly string[];
}

const sinceMoved = [
  'Chua Cocani 020203 → 020206',
  'Huarina 020204 → 020203',
  'Huatajata 020206 → 020205',
  'San Antonio de Lomerio 071105 → 071104',
  'San Julián 071104 → 071103',
  'Santiago de Huata 020205 → 020204',
];
const shared = [
  'El Puente',
  'Entre Ríos',
  'San Ignacio',
  'San Javier',
  'San Lorenzo',
  'San Pedro',
  'San Ramón',
  'Santa Rosa',
  'Totora',
];

const lists: readonly NameList[] = [
  {
    file: 'ds4bolivia_regionNames.csv',
    column: 'name and department',
    read: ({ mun, dep, mun_id }) => ({ name: mun, where: dep, code: mun_id }),
    found: 339,
    ambiguous: [],
    missed: [],
    moved: [...sinceMoved, 'San Ramón 071103 → 071105'],
  },
  {
    file: 'ds4bolivia_regionNames.csv',
    column: '«Oruro-Esmeralda»',
    read: ({ dep_mun, mun_id }) => ({ name: dep_mun, code: mun_id }),
    found: 339,
    ambiguous: [],
    missed: [],
    moved: [...sinceMoved, 'San Ramón 071103 → 071105'],
  },
  {
    file: 'ds4bolivia_regionNames.csv',
    column: 'name alone',
    read: ({ mun, mun_id }) => ({ name: mun, code: mun_id }),
    found: 324,
    ambiguous: shared,
    missed: [],
    moved: sinceMoved,
  },
  {
    file: 'indicadores_municipios_cpv-2012_cod.csv',
    column: 'name alone, as the census of 2012 prints it',
    read: (row) => ({ name: row['departamento_y_municipio'], code: row['cod.mun'] }),
    found: 322,
    ambiguous: [...shared, 'Entre Rios'].sort(),
    missed: ['San Joséde Chiquitos', 'Villa deSacaca'], // words run together
    moved: sinceMoved,
  },
  {
    file: 'municipios_bolivia_2024.csv',
    column: 'name and department',
    read: ({ nombre_mun, nombre_dep, codigo_ine }) => ({
      name: nombre_mun,
      where: nombre_dep,
      code: codigo_ine,
    }),
    found: 343,
    ambiguous: [],
    missed: [],
    moved: [],
  },
  {
    file: 'municipios_bolivia_2024.csv',
    column: 'capital and department',
    read: ({ capital, nombre_dep, codigo_ine }) => ({ name: capital, where: nombre_dep, code: codigo_ine }),
    found: 343,
    ambiguous: [],
    missed: [],
    moved: [],
  },
  {
    file: 'municipios_bolivia_poblacion.csv',
    column: '«Gobierno Autónomo Municipal de …» and department',
    read: ({ municipio, departamento, cod_ine }) => ({
      name: `Gobierno Autónomo Municipal de ${municipio ?? ''}`,
      where: departamento,
      code: cod_ine,
    }),
    found: 343,
    ambiguous: [],
    missed: [],
    moved: [],
  },
  {
    file: 'municipios_bolivia_poblacion.csv',
    column: 'SIGEP code',
    read: ({ cod_sigep, cod_ine }) => ({ name: cod_sigep, code: cod_ine }),
    found: 343,
    ambiguous: [],
    missed: [],
    moved: [],
  },
  {
    file: 'nbi_2012_2024_poblacion.csv',
    column: 'INE code that lost its zero',
    read: ({ codigo }) => ({ name: String(Number(codigo)), code: codigo }),
    found: 343,
    ambiguous: [],
    missed: [],
    moved: [],
  },
];

const rowsOf = (file: string): readonly Row[] =>
  papaparse.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

function listed({ read }: NameList, row: Row): Listed {
  const { name = '', where, code = '' } = read(row);
  return { name, departamento: departamentos.find((each) => each === where), code: code.padStart(6, '0') };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

describeWithData('lists of names made by others', 'bolivia/ds4bolivia_regionNames.csv', (anchor) => {
  it.each(lists.map((list) => [`${list.file}, ${list.column}`, list] as const))('%s', (_, list) => {
    const answers = rowsOf(join(dirname(anchor), list.file))
      .map((row) => listed(list, row))
      .map((each) => ({ ...each, found: municipiosLlamados(each.name, each.departamento) }));
    const certain = answers.filter(({ found }) => found.length === 1);
    expect(unique(answers.filter(({ found }) => found.length > 1).map(({ name }) => name))).toEqual(
      list.ambiguous,
    );
    expect(unique(answers.filter(({ found }) => found.length === 0).map(({ name }) => name))).toEqual(
      list.missed,
    );
    expect(certain).toHaveLength(list.found);
    const elsewhere = certain.filter(({ found: [first], code }) => first?.ine !== code);
    expect(
      unique(elsewhere.map(({ code, found: [first] }) => `${first?.nombre} ${code} → ${first?.ine}`)),
    ).toEqual(unique(list.moved));
  });
});
