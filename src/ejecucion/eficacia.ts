import { formula } from '../engine/formula.ts';
import { number, optional, positiveNumber } from '../engine/kinds.ts';
import { looksLikePoints, measured, pointsOf, type Measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { finite } from './progress-units.ts';

export const eficacia = formula({
  id: 'EFICACIA',
  shape: 'elementwise',
  summary: {
    es: 'Eficacia: ejecutado ÷ programado, sin tope salvo que usted lo pida.',
    en: 'Efficacy: executed ÷ programmed, not capped unless you ask.',
    pt: 'Eficácia: executado ÷ programado, sem teto salvo se você pedir.',
  },
  also: {
    es: 'cumplimiento, avance físico, meta cumplida, porcentaje de cumplimiento, POA, SIIPLAS',
    en: 'achievement, target met, compliance rate, physical progress',
    pt: 'cumprimento, meta atingida, avanço físico',
  },
  params: { ejecutado: number, programado: positiveNumber, tope: optional(measured) },
  meanings: {
    ejecutado: {
      es: 'Lo que se hizo: monto o cantidad física, en la misma unidad que lo programado.',
      en: 'What was done: an amount or a physical quantity, in the unit of what was programmed.',
      pt: 'O que se fez: valor ou quantidade física, na mesma unidade que o programado.',
    },
    programado: {
      es: 'Lo que se había programado. Si es 0 o está vacío no hay sobre qué medir.',
      en: 'What had been programmed. When 0 or blank there is nothing to measure against.',
      pt: 'O que se havia programado. Se é 0 ou está vazio não há sobre o que medir.',
    },
    tope: {
      es: 'Tasa de la que no se pasa, como 100 % o 1. Vacío o 0, sin tope.',
      en: 'Rate that is not exceeded, as 100 % or 1. Blank or 0, no cap.',
      pt: 'Taxa que não se ultrapassa, como 100 % ou 1. Vazio ou 0, sem teto.',
    },
  },
  returns: 'ratio',
  examples: [
    { given: { ejecutado: 9, programado: 12 }, gives: 0.75 },
    {
      given: { ejecutado: [[15], [15], [0], [-2], [null]], programado: [[12], [20], [20], [20], [null]] },
      gives: [[1.25], [0.75], [0], [-0.1], ['']],
      note: {
        es: 'Una columna entera: más de 100 % se muestra tal cual, como lo negativo; cero ejecutado es 0 y una fila vacía queda vacía.',
        en: 'A whole column: over 100 % is shown as it is, and so are negatives; zero executed is 0 and an empty row stays empty.',
        pt: 'Uma coluna inteira: mais de 100 % é mostrado como é, e também o negativo; zero executado é 0 e uma linha vazia fica vazia.',
      },
    },
    { given: { ejecutado: [[15], [3]], programado: [[12], [12]], tope: 1 }, gives: [[1], [0.25]] },
    { given: { ejecutado: 15, programado: 12, tope: '102 %' }, gives: 1.02 },
    { given: { ejecutado: 15, programado: 0 }, fails: 'zeroBase' },
    { given: { ejecutado: null, programado: 12 }, fails: 'missing' },
    { given: { ejecutado: 15, programado: 12, tope: 100 }, fails: 'outOfRange' },
    { given: { ejecutado: 'quince', programado: 12 }, fails: 'notNumber' },
  ],
  native: {
    formula:
      'IF(OR({ejecutado}="",N({programado})=0),NA(),IF(N({tope})=0,{ejecutado}/{programado},MIN({ejecutado}/{programado},{tope})))',
  },
  source: {
    title:
      'MTEPS, seguimiento al POA (leído en un repositorio público): ejecutado ÷ programado; allí con tope de 100 % y 0 cuando no hay programado, aquí sin tope y sin resultado',
    verified: false,
  },
  compute({ ejecutado, programado, tope }) {
    if (programado === 0) return new Problem('zeroBase', 'programado');
    const most = mostOf(tope);
    if (most instanceof Problem) return most;
    const share = finite(ejecutado / programado, 'programado');
    return share instanceof Problem ? share : Math.min(share, most);
  },
});

const SURELY_POINTS = 10;

/** A cap of 0 is none: desktop Excel hands over a blank cell as 0. */
function mostOf(tope: Measured | undefined): number | Problem {
  if (tope === undefined || tope.value === 0) return Infinity;
  if (tope.value < 0) return new Problem('negative', 'tope');
  const points = pointsOf(tope, SURELY_POINTS);
  return points === undefined ? new Problem('outOfRange', 'tope', {}, looksLikePoints) : points / 100;
}
