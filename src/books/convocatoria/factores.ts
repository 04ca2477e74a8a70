import { categoriasMunicipales } from '../../norms/categorias-municipales.ts';
import type { ColumnSpec, TablePanel } from '../guided/spec.ts';

export const categorias: readonly string[] = categoriasMunicipales.current.value.map(
  ({ categoria }) => categoria,
);

/** No coefficient was found in any source: all begin at 1, which changes nothing. */
const factor: ColumnSpec = {
  key: 'factor',
  heading: 'Factor',
  format: 'number',
  width: 9,
  input: { kind: 'number', required: true, from: 0.01, upTo: 100, meaning: 'Con 1,00 el costo no cambia.' },
};

const named = (
  id: string,
  title: string,
  key: string,
  heading: string,
  names: readonly string[],
): TablePanel => ({
  kind: 'table',
  id,
  title,
  spare: 4,
  columns: [{ key, heading, width: 26, input: { kind: 'text', required: true } }, factor],
  checks: [
    {
      at: key,
      when: `AND({${key}}<>"",COUNTIF({${key}:},{${key}})>1)`,
      says: 'Está dos veces: deje una fila',
    },
  ],
  usual: names.map((name) => ({ [key]: name, factor: 1 })),
});

export const factoresCategoria = named(
  'factoresCategoria',
  'Factor por categoría',
  'categoria',
  'Categoría',
  categorias,
);

export const factoresUbicacion = named(
  'factoresUbicacion',
  'Factor por ubicación',
  'ubicacion',
  'Ubicación',
  ['Acceso regular', 'Acceso difícil', 'Frontera'],
);

export const otrosFactores = named('otrosFactores', 'Otras condiciones', 'condicion', 'Condición', [
  'Muchas comunidades u OTB',
  'Época de lluvias',
]);

export const factoresPoblacion: TablePanel = {
  kind: 'table',
  id: 'factoresPoblacion',
  title: 'Factor por población',
  spare: 4,
  columns: [
    {
      key: 'desde',
      heading: 'Desde (habitantes)',
      format: 'whole',
      width: 13,
      input: { kind: 'whole', required: true, from: 0 },
    },
    factor,
  ],
  checks: [
    {
      at: 'desde',
      when: 'AND({#}>1,ISNUMBER({desde}),ISNUMBER({desde<}),N({desde})<=N({desde<}))',
      says: 'Los tramos van de menor a mayor: ordénelos',
    },
  ],
  usual: categoriasMunicipales.current.value.map(({ desde }) => ({ desde, factor: 1 })),
};
