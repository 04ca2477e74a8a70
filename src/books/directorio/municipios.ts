import { categoriasMunicipales } from '../../norms/categorias-municipales.ts';
import type { Municipio } from '../../municipio/municipios.ts';
import type { ColumnSpec, FactSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** The names of the list are all different: those that share theirs say their department too. */
export function namesOf(municipios: readonly Municipio[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { nombre } of municipios) times.set(nombre, (times.get(nombre) ?? 0) + 1);
  return municipios.map(({ nombre, departamento }) =>
    (times.get(nombre) ?? 0) > 1 ? `${nombre} (${departamento})` : nombre,
  );
}

/** Category by the bands of Parámetros. */
const CATEGORY =
  'IF({poblacion}="","",IF({poblacion}<{parametros.desdeB},"A",IF({poblacion}<{parametros.desdeC},"B",IF({poblacion}<{parametros.desdeD},"C","D"))))';

const tabla = (municipios: readonly Municipio[], more: readonly ColumnSpec[]): TablePanel => {
  const names = namesOf(municipios);
  return {
    kind: 'table',
    id: 'municipios',
    shares: 'municipios',
    spare: 5,
    columns: [
      { key: 'municipio', heading: 'Municipio', width: 32, input: { kind: 'text', required: true } },
      { key: 'departamento', heading: 'Departamento', width: 16, input: { kind: 'text', required: true } },
      { key: 'ine', heading: 'Código INE', format: 'text', input: { kind: 'text' } },
      { key: 'poblacion', heading: 'Población 2024', format: 'whole', input: { kind: 'whole', from: 0 } },
      { key: 'categoria', heading: 'Categoría', width: 10, formula: CATEGORY },
      ...more,
    ],
    checks: [
      {
        at: 'municipio',
        when: 'COUNTIF({municipio:},{municipio})>1',
        says: 'El municipio está dos veces: deje una fila, o diga entre paréntesis su departamento',
      },
    ],
    usual: municipios.map(({ departamento, ine, poblacion }, at) => ({
      municipio: names[at] ?? '',
      departamento,
      ine,
      poblacion: poblacion[2024] ?? null,
    })),
  };
};

interface ListOf {
  readonly purpose?: string;
  /** What a book asks of each municipality besides. */
  readonly more?: readonly ColumnSpec[];
}

export const hojaMunicipios = (
  municipios: readonly Municipio[],
  {
    purpose = 'Los municipios que pueden postular, con su población del Censo 2024 y su categoría.',
    more = [],
  }: ListOf = {},
): GuidedSheet => ({ name: 'Municipios', purpose, panels: [tabla(municipios, more)] });

const { value: bands, source, since, verified } = categoriasMunicipales.current;

/** Where each category begins, for the sheet of parameters. */
export const bandFacts: readonly FactSpec[] = bands
  .filter(({ desde }) => desde > 0)
  .map(({ desde, categoria }) => ({
    key: `desde${categoria}`,
    label: `Categoría ${categoria}: desde esta población`,
    format: 'whole',
    input: { kind: 'whole', required: true, from: 1 },
    usual: desde,
    since: String(since),
    source,
    verified,
  }));
