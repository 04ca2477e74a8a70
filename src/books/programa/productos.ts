import { matrizBiobio } from '../../norms/matriz-biobio.ts';
import { longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { categorias, levelKey, niveles } from './modelo.ts';

const { value: matrix } = matrizBiobio.current;

/** What is expected of the work in each category, by the level it starts from. */
export const matriz: TablePanel = {
  kind: 'table',
  id: 'matriz',
  title: 'Matriz de productos esperados, por categoría y nivel',
  spare: 0,
  columns: [
    typedColumn(
      'categoria',
      'Categoría',
      'choice',
      { required: true, options: categorias.map(({ name }) => name) },
      { width: 16 },
    ),
    ...niveles.map((level) => longColumn(level.toLowerCase(), `Nivel ${level}`, 44, { required: true })),
  ],
  usual: categorias.map(({ name }) => ({
    categoria: name,
    alto: matrix[name].Alto,
    medio: matrix[name].Medio,
    bajo: matrix[name].Bajo,
  })),
};

const productOf = ({ key, name }: (typeof categorias)[number]): string => {
  const level = `{diagnostico.${levelKey(key)}}`;
  const row = `MATCH("${name}",{matriz.categoria:},0)`;
  const at = (each: string): string => `INDEX({matriz.${each.toLowerCase()}:},${row})`;
  return `IF(${level}="","",IFERROR(IF(${level}="Alto",${at('Alto')},IF(${level}="Medio",${at('Medio')},${at('Bajo')}))&"",""))`;
};

/** The product each municipality may expect in each category. */
export const productos: TablePanel = {
  kind: 'table',
  id: 'productos',
  asLongAs: 'diagnostico',
  columns: [
    workedColumn('municipio', 'Municipio', 'IF({diagnostico.municipio}="","",{diagnostico.municipio})', {
      width: 24,
    }),
    ...categorias.map((category) =>
      workedColumn(category.key, category.name, productOf(category), { long: true, width: 40 }),
    ),
  ],
};

export const hojasProductos: readonly GuidedSheet[] = [
  {
    name: 'Matriz',
    purpose: 'El producto que corresponde a cada categoría y nivel. Se puede cambiar.',
    panels: [matriz],
  },
  {
    name: 'Productos',
    purpose: 'El producto esperado de cada municipio, según su diagnóstico.',
    panels: [productos],
  },
];
