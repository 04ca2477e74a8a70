import { formula } from '../engine/formula.ts';
import { amount } from '../engine/kinds.ts';
import { isZero, ratio } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

export const tasaEjecucion = formula({
  id: 'TASA_EJECUCION',
  shape: 'elementwise',
  summary: {
    es: 'Parte del presupuesto que se ejecutó: ejecutado ÷ presupuesto.',
    en: 'Share of the budget that was executed: executed ÷ budget.',
    pt: 'Parte do orçamento que foi executada: executado ÷ orçamento.',
  },
  also: {
    es: 'avance, porcentaje de ejecución, ejecución presupuestaria, avance financiero',
    en: 'execution rate, budget execution, progress',
    pt: 'taxa de execução, execução orçamentária, avanço',
  },
  params: { ejecutado: amount, presupuesto: amount },
  returns: 'ratio',
  examples: [
    { given: { ejecutado: 3_194_428.4, presupuesto: 24_201_193 }, gives: 3_194_428.4 / 24_201_193 },
    {
      given: { ejecutado: [[750_000], [0], [null]], presupuesto: [[1_000_000], [80_000], [null]] },
      gives: [[0.75], [0], ['']],
      note: {
        es: 'Una columna entera: cero ejecutado es 0; una fila vacía queda vacía.',
        en: 'A whole column: zero executed is 0; an empty row stays empty.',
        pt: 'Uma coluna inteira: zero executado é 0; uma linha vazia fica vazia.',
      },
    },
    {
      given: { ejecutado: 3_048_257_480_325, presupuesto: 25_536_162_427_940 },
      gives: 3_048_257_480_325 / 25_536_162_427_940,
      note: {
        es: 'Nunca se redondea: 0,11937… Quien publica puede redondear (0,1194) o truncar (0,1193, como SICODIS de Colombia); elíjalo usted con REDONDEAR o TRUNCAR sobre el resultado.',
        en: 'Never rounded: 0.11937… Publishers may round (0.1194) or truncate (0.1193, as Colombia’s SICODIS does); choose with ROUND or TRUNC over the result.',
        pt: 'Nunca se arredonda: 0,11937… Quem publica pode arredondar (0,1194) ou truncar (0,1193, como o SICODIS da Colômbia); escolha com ARRED ou TRUNCAR sobre o resultado.',
      },
    },
    { given: { ejecutado: 500, presupuesto: 0 }, fails: 'noBudget' },
    { given: { ejecutado: null, presupuesto: 1000 }, fails: 'missing' },
  ],
  native: { formula: 'IF(OR({ejecutado}="",N({presupuesto})=0),NA(),{ejecutado}/{presupuesto})' },
  source: {
    title: 'Estado de Ejecución Presupuestaria de Gastos (SIGEP): devengado ÷ presupuesto vigente',
    verified: true,
  },
  compute: ({ ejecutado, presupuesto }) =>
    isZero(presupuesto) ? new Problem('noBudget', 'presupuesto') : ratio(ejecutado, presupuesto),
});
