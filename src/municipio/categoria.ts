import { moreThanZero } from '../engine/bounds.ts';
import { formula } from '../engine/formula.ts';
import { number, optional, year } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';
import { bandsOf, categoryIn, scheme } from './esquema.ts';

export const categoria = formula({
  id: 'CATEGORIA',
  shape: 'elementwise',
  summary: {
    es: 'Categoría de un municipio según su población: A, B, C o D.',
    en: 'Category of a municipality by its population: A, B, C or D.',
    pt: 'Categoria de um município segundo sua população: A, B, C ou D.',
  },
  also: {
    es: 'clasificación de municipios, tamaño, tramo de población',
    en: 'municipality class, size band',
    pt: 'classificação de municípios, porte, faixa de população',
  },
  params: { poblacion: number, esquema: optional(scheme), gestion: optional(year) },
  meanings: {
    poblacion: {
      es: 'Habitantes según un mismo censo o proyección: 53 de 339 municipios cambian de categoría entre los censos de 2012 y 2024.',
      en: 'Inhabitants by one same census or projection: 53 of 339 municipalities change category between the censuses of 2012 and 2024.',
      pt: 'Habitantes segundo um mesmo censo ou projeção: 53 de 339 municípios mudam de categoria entre os censos de 2012 e 2024.',
    },
    esquema: {
      es: '"bolivia", que es lo que se usa si lo deja vacío, o dos columnas propias: desde qué población (inclusive) y categoría. De los países vecinos no se encontró una escala por población sola: use sus columnas.',
      en: '"bolivia", which is used when left empty, or two columns of your own: from which population (inclusive) and category. No scheme by population alone was found for neighbouring countries: use your own columns.',
      pt: '"bolivia", usado se ficar vazio, ou duas colunas próprias: a partir de que população (inclusive) e categoria. Dos países vizinhos não se achou uma escala só por população: use suas colunas.',
    },
    gestion: {
      es: 'Gestión cuya clasificación se usa; la última si la deja vacía.',
      en: 'Fiscal year whose classification is used; the latest when left empty.',
      pt: 'Exercício cuja classificação se usa; o último se ficar vazio.',
    },
  },
  returns: 'text',
  examples: [
    { given: { poblacion: 13_649 }, gives: 'B' },
    {
      given: { poblacion: [[4_999], [5_000], [14_999], [15_000], [49_999], [50_000], [null]] },
      gives: [['A'], ['B'], ['B'], ['C'], ['C'], ['D'], ['']],
      note: {
        es: 'Cada corte pertenece a la categoría que empieza en él.',
        en: 'Each cut belongs to the category that begins at it.',
        pt: 'Cada corte pertence à categoria que começa nele.',
      },
    },
    {
      given: {
        poblacion: [[12_000], [80_000]],
        esquema: [
          [0, 'Pequeño'],
          [23_000, 'Viable'],
        ],
      },
      gives: [['Pequeño'], ['Viable']],
      note: {
        es: 'Con una tabla propia.',
        en: 'With a table of your own.',
        pt: 'Com uma tabela própria.',
      },
    },
    { given: { poblacion: 0 }, fails: 'outOfRange' },
    { given: { poblacion: '13.649' }, fails: 'ambiguousNumber' },
    { given: { poblacion: 8_000, esquema: 'narnia' }, fails: 'notChoice' },
    { given: { poblacion: 8_000, gestion: 1995 }, fails: 'noNorm' },
  ],
  native: {
    formula:
      'IF(N({poblacion})<=0,NA(),IF({poblacion}<5000,"A",IF({poblacion}<15000,"B",IF({poblacion}<50000,"C","D"))))',
  },
  source: { title: 'Uso del Estado boliviano (FOCAM 2006, FOCIPP 2021)', verified: false },
  norms: [categoriasMunicipales],
  compute({ poblacion, esquema = categoriasMunicipales, gestion }) {
    if (poblacion <= 0) return new Problem('outOfRange', 'poblacion', {}, moreThanZero);
    const bands = bandsOf(esquema, gestion);
    if (!bands) return new Problem('noNorm', 'gestion', {}, gestion ?? '');
    return categoryIn(bands, poblacion) ?? new Problem('noNorm', 'poblacion', {}, poblacion);
  },
});
