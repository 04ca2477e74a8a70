import { bandOf, bandTable, type Band } from '../engine/bands.ts';
import { moreThanZero } from '../engine/bounds.ts';
import { problemIn } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { number, rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';

const shape = {
  es: 'dos columnas, desde y factor',
  en: 'two columns, from and factor',
  pt: 'duas colunas, desde e fator',
};

/** A factor of 0 would make the service free: a blank cell reaches some hosts as 0. */
const factor: Kind<number> = {
  ...number,
  read(input, about) {
    const read = number.read(input, about);
    return read instanceof Problem || read > 0 ? read : problemIn('outOfRange', about, moreThanZero);
  },
};

const factorBands: Kind<readonly Band<number>[]> = rangeKind((grid, about) =>
  bandTable(grid, about, factor, shape),
);

/** Said of a value that comes before every band. */
const belowAll = (from: number | undefined) => ({
  es: `el primer tramo de la tabla empieza en ${from}`,
  en: `the first band of the table begins at ${from}`,
  pt: `a primeira faixa da tabela começa em ${from}`,
});

export const factorTramo = formula({
  id: 'FACTOR_TRAMO',
  shape: 'elementwise',
  summary: {
    es: 'Factor del tramo en que cae un valor (población, distancia, comunidades), según la tabla de su oficina. Cada tramo empieza en su «desde», inclusive.',
    en: 'Factor of the band a value falls in (population, distance, communities), by your office’s table. Each band begins at its “from”, inclusive.',
    pt: 'Fator da faixa em que cai um valor (população, distância, comunidades), segundo a tabela do seu escritório. Cada faixa começa no seu «desde», inclusive.',
  },
  also: {
    es: 'factor de población, coeficiente por tamaño, ajuste por tamaño del municipio, tabla de factores',
    en: 'population factor, size coefficient, size adjustment, band table',
    pt: 'fator de população, coeficiente por porte, ajuste por porte, tabela de fatores',
  },
  params: { valor: number, tramos: factorBands },
  meanings: {
    valor: {
      es: 'Valor que se busca: población, kilómetros, número de comunidades.',
      en: 'Value to look up: population, kilometres, number of communities.',
      pt: 'Valor que se procura: população, quilômetros, número de comunidades.',
    },
    tramos: {
      es: 'Dos columnas de su oficina, en cualquier orden: desde qué valor (inclusive) y factor. No hay factores oficiales.',
      en: 'Two columns of your office’s, in any order: from which value (inclusive) and factor. There are no official factors.',
      pt: 'Duas colunas do seu escritório, em qualquer ordem: a partir de que valor (inclusive) e fator. Não há fatores oficiais.',
    },
  },
  returns: 'number',
  examples: [
    {
      given: {
        valor: [[4_999], [5_000], [14_999], [80_000], [null]],
        tramos: [
          [0, 0.8],
          [5_000, 1],
          [15_000, 1.15],
          [50_000, 1.3],
        ],
      },
      gives: [[0.8], [1], [1], [1.3], ['']],
      note: {
        es: 'Cada corte pertenece al tramo que empieza en él. Una fila vacía queda vacía.',
        en: 'Each cut belongs to the band that begins at it. An empty row stays empty.',
        pt: 'Cada corte pertence à faixa que começa nele. Uma linha vazia fica vazia.',
      },
    },
    {
      given: {
        valor: 42,
        tramos: [
          [100, 1.5],
          [0, 1],
          [30, 1.2],
        ],
      },
      gives: 1.2,
      note: {
        es: 'Los tramos pueden venir en cualquier orden.',
        en: 'The bands may come in any order.',
        pt: 'As faixas podem vir em qualquer ordem.',
      },
    },
    {
      given: {
        valor: -1,
        tramos: [
          [0, 1],
          [30, 1.2],
        ],
      },
      fails: 'outOfRange',
    },
    {
      given: {
        valor: 10,
        tramos: [
          [0, 1],
          [30, 0],
        ],
      },
      fails: 'outOfRange',
    },
    {
      given: {
        valor: 10,
        tramos: [
          [0, 1],
          [0, 1.2],
        ],
      },
      fails: 'ambiguous',
    },
    { given: { valor: null, tramos: [[0, 1]] }, fails: 'missing' },
    { given: { valor: '4.999', tramos: [[0, 1]] }, fails: 'ambiguousNumber' },
  ],
  native: {
    formula:
      'IF({valor}="",NA(),SUMIF(INDEX({tramos},0,1),LARGE(INDEX({tramos},0,1),COUNTIF(INDEX({tramos},0,1),">"&{valor})+1),INDEX({tramos},0,2)))',
  },
  source: { title: 'Tabla de tramos de la oficina; no hay factores oficiales', verified: true },
  compute({ valor, tramos }) {
    const band = bandOf(tramos, valor);
    return band?.label ?? new Problem('outOfRange', 'valor', {}, belowAll(tramos[0]?.from));
  },
});
