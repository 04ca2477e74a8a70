import { formula } from '../engine/formula.ts';
import { choice } from '../engine/kinds.ts';
import type { Text } from '../engine/language.ts';
import { referencias, type BenchmarkCode } from '../norms/referencias.ts';

const codes = Object.keys(referencias) as BenchmarkCode[];
const meanings = Object.fromEntries(codes.map((code) => [code, referencias[code].title]));

export const referencia = formula({
  id: 'REFERENCIA',
  shape: 'elementwise',
  summary: {
    es: 'Una tasa de ejecución publicada, para comparar la propia: su gestión, su alcance y su fuente están en la ayuda.',
    en: 'A published execution rate to compare your own with: its year, coverage and source are in the help.',
    pt: 'Uma taxa de execução publicada, para comparar a própria: seu exercício, alcance e fonte estão na ajuda.',
  },
  also: {
    es: 'promedio nacional, comparación, benchmark, ejecución de otros municipios, Perú, Bolivia',
    en: 'benchmark, national average, comparison, other municipalities, Peru, Bolivia',
    pt: 'referência, média nacional, comparação, outros municípios, Peru, Bolívia',
  },
  params: { codigo: choice(meanings as Readonly<Record<BenchmarkCode, Text>>) },
  meanings: {
    codigo: {
      es: 'Código de la referencia, de la lista. Termina en la gestión del dato.',
      en: 'Code of the benchmark, from the list. It ends in the year of the figure.',
      pt: 'Código da referência, da lista. Termina no exercício do dado.',
    },
  },
  returns: 'ratio',
  examples: [
    { given: { codigo: 'BOLIVIA_MUNICIPAL_2017' }, gives: 0.707 },
    {
      given: {
        codigo: [['PERU_MUNICIPAL_2011'], ['bolivia_inversion_2011'], ['PERU_INVERSION_2011'], [null]],
      },
      gives: [[0.729], [0.531], [0.645], ['']],
      note: {
        es: 'Una columna de códigos, en mayúsculas o no. Compare inversión con inversión y total con total.',
        en: 'A column of codes, in capitals or not. Compare investment with investment and total with total.',
        pt: 'Uma coluna de códigos, em maiúsculas ou não. Compare investimento com investimento e total com total.',
      },
    },
    { given: { codigo: 'BOLIVIA_MUNICIPAL_2030' }, fails: 'notChoice' },
    { given: { codigo: null }, fails: 'missing' },
  ],
  native: {
    none: {
      es: 'es un dato publicado; para prescindir de Muni, cópielo como valor con su fuente',
      en: 'it is a published figure; to do without Muni, paste it as a value with its source',
      pt: 'é um dado publicado; para prescindir do Muni, copie-o como valor com sua fonte',
    },
  },
  source: {
    title: 'La fuente de cada referencia está en su norma; no se ha inventado ninguna',
    verified: false,
  },
  norms: Object.values(referencias),
  compute: ({ codigo }) => referencias[codigo].current.value,
});
