import { formula } from '../engine/formula.ts';
import { measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { finite, mixedSignsIn } from './progress-units.ts';

export const eficienciaRelativa = formula({
  id: 'EFICIENCIA_RELATIVA',
  shape: 'elementwise',
  summary: {
    es: 'Eficiencia relativa: avance físico ÷ avance financiero. Más de 1: se hizo más de lo que se gastó.',
    en: 'Relative efficiency: physical ÷ financial progress. Over 1: more was done than spent.',
    pt: 'Eficiência relativa: avanço físico ÷ avanço financeiro. Mais de 1: fez-se mais do que se gastou.',
  },
  also: {
    es: 'SENAPE, físico entre financiero, brecha físico financiera, rezago',
    en: 'physical over financial, progress gap, lag',
    pt: 'físico sobre financeiro, defasagem',
  },
  params: { fisico: measured, financiero: measured },
  returns: 'number',
  examples: [
    {
      given: { fisico: 22.27, financiero: 13.2 },
      gives: 2227 / 1320,
      note: {
        es: 'Se publica como 1,69; aquí no se redondea. El nivel lo da NIVEL con la escala SENAPE_RELATIVA.',
        en: 'Published as 1.69; not rounded here. NIVEL with the scale SENAPE_RELATIVA gives the level.',
        pt: 'Publica-se como 1,69; aqui não se arredonda. NIVEL com a escala SENAPE_RELATIVA dá o nível.',
      },
    },
    {
      given: {
        fisico: [['45 %'], ['30 %'], [0], [null]],
        financiero: [['50 %'], ['10 %'], [12.5], [null]],
      },
      gives: [[0.9], [3], [0], ['']],
      note: {
        es: 'Textos con su signo, en los dos; cero avance físico es 0; una fila vacía queda vacía.',
        en: 'Texts with their sign, in both; no physical progress is 0; an empty row stays empty.',
        pt: 'Textos com seu sinal, nos dois; zero avanço físico é 0; uma linha vazia fica vazia.',
      },
    },
    { given: { fisico: 22.27, financiero: 0 }, fails: 'zeroBase' },
    { given: { fisico: '22,27 %', financiero: 13.2 }, fails: 'outOfRange' },
    { given: { fisico: null, financiero: 13.2 }, fails: 'missing' },
  ],
  native: { formula: 'IF(OR({fisico}="",N({financiero})=0),NA(),{fisico}/{financiero})' },
  source: {
    title:
      'SENAPE, informe general del POA 2025 (leído en un repositorio público): avance físico ÷ avance financiero',
    verified: false,
  },
  compute({ fisico, financiero }) {
    if (financiero.value === 0) return new Problem('zeroBase', 'financiero');
    return (
      mixedSignsIn(fisico, financiero, 'financiero') ?? finite(fisico.value / financiero.value, 'financiero')
    );
  },
});
