import { formula } from '../engine/formula.ts';
import { choice, optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { categoryIn } from './category-code.ts';

const formats = choice({
  actual: {
    es: 'Programa de tres cifras, proyecto de una y actividad de tres: 340 0 099',
    en: 'Programme of three digits, project of one and activity of three: 340 0 099',
    pt: 'Programa de três algarismos, projeto de um e atividade de três: 340 0 099',
  },
  anterior: {
    es: 'Programa de dos cifras, proyecto de cuatro y actividad de tres: 11 0002 000',
    en: 'Programme of two digits, project of four and activity of three: 11 0002 000',
    pt: 'Programa de dois algarismos, projeto de quatro e atividade de três: 11 0002 000',
  },
});

const SHAPES = 'NNN N NNN (340 0 099), NN NNNN NNN (11 0002 000)';

export const normalizarCategoria = formula({
  id: 'NORMALIZAR_CATEGORIA',
  shape: 'elementwise',
  summary: {
    es: 'Escribe una categoría programática siempre igual, para que las claves coincidan: «340  0 099», «340-0-99» y «3400099» son 340 0 099.',
    en: 'Writes a programmatic category always the same way, so that keys match: “340  0 099”, “340-0-99” and “3400099” are 340 0 099.',
    pt: 'Escreve uma categoria programática sempre igual, para que as chaves coincidam: “340  0 099”, “340-0-99” e “3400099” são 340 0 099.',
  },
  also: {
    es: 'apertura programática, código programático, programa proyecto actividad, limpiar códigos, espacios dobles, ceros a la izquierda',
    en: 'programmatic category, programme project activity, clean codes, double spaces, leading zeros',
    pt: 'abertura programática, código programático, programa projeto atividade, limpar códigos, espaços duplos, zeros à esquerda',
  },
  params: { categoriaProgramatica: text, formato: optional(formats) },
  meanings: {
    formato: {
      es: 'actual o anterior: solo hace falta para códigos cortos, como 10 1 0, que podrían ser de cualquiera de los dos.',
      en: 'actual or anterior: needed only for short codes, like 10 1 0, that could be either.',
      pt: 'actual ou anterior: só é preciso para códigos curtos, como 10 1 0, que poderiam ser de qualquer um dos dois.',
    },
  },
  returns: 'text',
  examples: [
    { given: { categoriaProgramatica: '340  0 099' }, gives: '340 0 099' },
    {
      given: {
        categoriaProgramatica: [
          [' 180 0  2'],
          ['340-0-099 FORTALECIMIENTO MUNICIPAL'],
          [3_400_099],
          ['11 0002 000'],
          ['110002000'],
          ['180 01320010100000 000'],
          [null],
        ],
      },
      gives: [
        ['180 0 002'],
        ['340 0 099'],
        ['340 0 099'],
        ['11 0002 000'],
        ['11 0002 000'],
        ['180 01320010100000 000'],
        [''],
      ],
      note: {
        es: 'Espacios de más, guiones, nombre pegado al código, todo junto, formato anterior, y proyecto con su código SISIN de 14 cifras. Una celda vacía queda vacía.',
        en: 'Extra spaces, hyphens, the name glued to the code, all together, the former format, and a project with its 14-digit SISIN code. An empty cell stays empty.',
        pt: 'Espaços a mais, hifens, nome colado ao código, tudo junto, formato anterior, e projeto com seu código SISIN de 14 algarismos. Uma célula vazia fica vazia.',
      },
    },
    {
      given: { categoriaProgramatica: [['10 1 0'], ['0 0 1']], formato: 'anterior' },
      gives: [['10 0001 000'], ['00 0000 001']],
      note: {
        es: 'Códigos que perdieron sus ceros: hay que decir en qué formato están.',
        en: 'Codes that lost their zeros: say in which format they are.',
        pt: 'Códigos que perderam os zeros: é preciso dizer em que formato estão.',
      },
    },
    { given: { categoriaProgramatica: '10 1 0' }, fails: 'notChoice' },
    {
      given: { categoriaProgramatica: '100-109' },
      fails: 'notChoice',
      note: {
        es: 'Un rango de programas no es una categoría.',
        en: 'A range of programmes is no category.',
        pt: 'Um intervalo de programas não é uma categoria.',
      },
    },
    { given: { categoriaProgramatica: null }, fails: 'missing' },
  ],
  native: {
    none: {
      es: 'SUSTITUIR quita guiones y ESPACIOS los espacios de más, pero no ve si al código le faltan ceros o le sobra el nombre',
      en: 'SUBSTITUTE takes hyphens off and TRIM extra spaces, but neither sees missing zeros or a name glued on',
      pt: 'SUBSTITUIR tira hifens e ARRUMAR os espaços a mais, mas nenhum vê zeros que faltam ou nome que sobra',
    },
  },
  source: {
    title:
      'Categoría programática como la escriben los presupuestos municipales: NNN N NNN hoy, NN NNNN NNN antes (leída en repositorios públicos)',
    verified: false,
  },
  compute({ categoriaProgramatica, formato }) {
    const code = categoryIn(categoriaProgramatica, formato);
    return code
      ? `${code.programme} ${code.project} ${code.activity}`
      : new Problem('notChoice', 'categoriaProgramatica', {}, SHAPES);
  },
});
