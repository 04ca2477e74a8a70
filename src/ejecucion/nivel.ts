import { formula } from '../engine/formula.ts';
import { looksLikeARate, measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { escalas } from '../norms/escalas.ts';
import { levelOf } from '../norms/scale.ts';
import { escala, inUnitOf } from './escala.ts';

const outside = {
  es: 'la escala no llega a ese valor',
  en: 'the scale does not reach that value',
  pt: 'a escala não alcança esse valor',
};

export const nivel = formula({
  id: 'NIVEL',
  shape: 'elementwise',
  summary: {
    es: 'Nivel de un valor en una escala: Bajo, Medio, Medio-Alto, Alto…',
    en: 'Level of a value on a scale: Bajo, Medio, Medio-Alto, Alto…',
    pt: 'Nível de um valor em uma escala: Bajo, Medio, Medio-Alto, Alto…',
  },
  also: {
    es: 'semáforo, calificación, rango, bajo medio alto, eficacia, eficiencia',
    en: 'traffic light, grade, band, rating',
    pt: 'semáforo, classificação, faixa, conceito',
  },
  params: { valor: measured, escala },
  meanings: {
    valor: {
      es: 'Valor sin redondear. En las escalas de 0 a 100, en puntos: 75,72 o el texto «75,72 %», no 0,7572. Lo que pasa del final de la escala se rechaza: mida antes con tope.',
      en: 'Unrounded value. On scales from 0 to 100, in points: 75.72 or the text “75.72 %”, not 0.7572. What passes the end of the scale is refused: cap it first.',
      pt: 'Valor sem arredondar. Nas escalas de 0 a 100, em pontos: 75,72 ou o texto “75,72 %”, não 0,7572. O que passa do fim da escala é recusado: limite-o antes.',
    },
    escala: {
      es: 'MIGESTION, SENAPE, SENAPE_RELATIVA, SIIPLAS, PEFA_PI1, o dos columnas propias: desde (inclusive) y nivel.',
      en: 'MIGESTION, SENAPE, SENAPE_RELATIVA, SIIPLAS, PEFA_PI1, or two columns of your own: from (inclusive) and level.',
      pt: 'MIGESTION, SENAPE, SENAPE_RELATIVA, SIIPLAS, PEFA_PI1, ou duas colunas próprias: desde (inclusive) e nível.',
    },
  },
  returns: 'text',
  examples: [
    {
      given: { valor: [[61.67], [36], [80], [70], [null]], escala: 'MIGESTION' },
      gives: [['Medio-Alto'], ['Medio'], ['Alto'], ['Medio-Alto'], ['']],
    },
    {
      given: { valor: 75.72, escala: 'SENAPE' },
      gives: 'Eficiente',
      note: {
        es: 'SENAPE publica 51–75 y 76–100; lo que cae entre 75 y 76 es Eficiente, como en su propio informe.',
        en: 'SENAPE publishes 51–75 and 76–100; what falls between 75 and 76 is Eficiente, as in its own report.',
        pt: 'O SENAPE publica 51–75 e 76–100; o que fica entre 75 e 76 é Eficiente, como em seu próprio relatório.',
      },
    },
    { given: { valor: '70,94 %', escala: 'SENAPE' }, gives: 'Suficiente' },
    { given: { valor: 1.3, escala: 'SENAPE_RELATIVA' }, gives: 'Eficiente' },
    {
      given: {
        valor: [[0.4], [0.85]],
        escala: [
          [0, 'Rojo'],
          [0.5, 'Amarillo'],
          [0.8, 'Verde'],
        ],
      },
      gives: [['Rojo'], ['Verde']],
      note: {
        es: 'Con una escala propia, en la unidad que usted use.',
        en: 'With a scale of your own, in the unit you use.',
        pt: 'Com uma escala própria, na unidade que você usar.',
      },
    },
    { given: { valor: 0.7572, escala: 'SENAPE' }, fails: 'outOfRange' },
    { given: { valor: 103, escala: 'SIIPLAS' }, fails: 'outOfRange' },
    { given: { valor: 50, escala: 'OTRA' }, fails: 'notChoice' },
  ],
  native: {
    none: {
      es: 'las escalas con nombre no están en Excel; con una escala propia ordenada sirve BUSCAR(valor; escala)',
      en: 'named scales are not in Excel; with a sorted scale of your own, LOOKUP(value, scale) does it',
      pt: 'as escalas com nome não estão no Excel; com uma escala própria ordenada serve PROC(valor; escala)',
    },
  },
  source: {
    title: 'La fuente de cada escala está en su norma; la escala propia es de quien la escribe',
    verified: false,
  },
  norms: Object.values(escalas),
  compute({ valor, escala: chosen }) {
    const value = inUnitOf(chosen, valor);
    if (value === undefined) return new Problem('outOfRange', 'valor', {}, looksLikeARate);
    return levelOf(chosen, value) ?? new Problem('outOfRange', 'valor', {}, outside);
  },
});
