import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { numbers } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { planProgress } from './plan-progress.ts';

const heading = headings(
  'numero',
  'programado',
  'ejecutado',
  'eficaciaPeriodo',
  'programadoCorrido',
  'ejecutadoCorrido',
  'parteProgramada',
  'parteCumplida',
  'eficaciaSinTope',
);

export const seguimientoPoa = formula({
  id: 'SEGUIMIENTO_POA',
  shape: 'table',
  summary: {
    es: 'Seguimiento de un indicador o monto del POA por periodo: eficacia, acumulados y porcentajes de lo programado y lo ejecutado.',
    en: 'Follow-up of an indicator or amount of the annual plan by period: efficacy, running totals and percentages of what was programmed and executed.',
    pt: 'Acompanhamento de um indicador ou valor do plano anual por período: eficácia, acumulados e percentuais do programado e do executado.',
  },
  also: {
    es: 'EF, PA, EA, EEA, evaluación del POA, programado contra ejecutado, avance físico, trimestre',
    en: 'plan monitoring, programmed against executed, efficacy, quarter, month',
    pt: 'monitoramento do plano, programado e executado, eficácia, trimestre',
  },
  params: { programado: numbers, ejecutado: numbers },
  meanings: {
    programado: {
      es: 'Lo programado en cada periodo (meses, trimestres), no acumulado. En cualquier unidad.',
      en: 'What was programmed in each period (months, quarters), not cumulative. In any unit.',
      pt: 'O programado em cada período (meses, trimestres), não acumulado. Em qualquer unidade.',
    },
    ejecutado: {
      es: 'Lo ejecutado en cada periodo, en la misma unidad. Vacío en los periodos que aún no se informan: vacío no es cero (Excel de escritorio puede mandar 0 por una celda vacía).',
      en: 'What was executed in each period, in the same unit. Blank in periods not reported yet: blank is not zero (desktop Excel may send 0 for a blank cell).',
      pt: 'O executado em cada período, na mesma unidade. Vazio nos períodos ainda não informados: vazio não é zero (o Excel de desktop pode enviar 0 por uma célula vazia).',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { programado: [[10], [20], [0], [20]], ejecutado: [[8], [25], [1], [null]] },
      gives: [
        [...heading],
        [1, 10, 8, 0.8, 10, 8, 0.2, 0.16, 0.8],
        [2, 20, 25, 1, 30, 33, 0.6, 0.66, 1.25],
        [3, 0, 1, 0, 30, 34, 0.6, 0.68, new Problem('zeroBase', 'programado')],
        [4, 20, '', '', 50, '', 1, '', ''],
      ],
      note: {
        es: 'La eficacia no pasa de 100 % y es 0 sin nada programado; la EEA no tiene tope. El último trimestre está por informar.',
        en: 'Efficacy never exceeds 100 % and is 0 when nothing was programmed; EEA is not capped. The last quarter is still to be reported.',
        pt: 'A eficácia não passa de 100 % e é 0 sem nada programado; a EEA não tem teto. O último trimestre está por informar.',
      },
    },
    {
      given: { programado: [['1.000,50'], [null], ['999,50']], ejecutado: [[2400.6], [null], [-400.6]] },
      gives: [
        [...heading],
        [1, 1000.5, 2400.6, 1, 1000.5, 2400.6, 0.50025, 1, 2400.6 / 1000.5],
        ['', '', '', '', '', '', '', '', ''],
        [3, 999.5, -400.6, -400.6 / 999.5, 2000, 2000, 1, 1, -400.6 / 999.5],
      ],
      note: {
        es: 'Una corrección negativa se conserva. Una fila vacía queda vacía.',
        en: 'A negative correction is kept. An empty row stays empty.',
        pt: 'Uma correção negativa é mantida. Uma linha vazia fica vazia.',
      },
    },
    { given: { programado: [[10], [20]], ejecutado: [[5]] }, fails: 'lengths' },
    { given: { programado: [[10], [20]], ejecutado: [[null], [5]] }, fails: 'missing' },
    { given: { programado: [[0], [0]], ejecutado: [[0], [5]] }, fails: 'zeroBase' },
  ],
  native: {
    block: {
      first: [heading.map(() => null)],
      each: [
        'IF({programado:}="","",ROWS({programado..}))',
        'IF({programado:}="","",{programado:})',
        'IF({ejecutado:}="","",{ejecutado:})',
        'IF({ejecutado:}="","",IF({programado:}=0,0,MIN(1,{ejecutado:}/{programado:})))',
        'IF({programado:}="","",SUM({programado..}))',
        'IF({ejecutado:}="","",SUM({ejecutado..}))',
        'IF({programado:}="","",SUM({programado..})/SUM({programado}))',
        'IF({ejecutado:}="","",MIN(1,SUM({ejecutado..})/SUM({programado})))',
        'IF({ejecutado:}="","",IF({programado:}=0,NA(),{ejecutado:}/{programado:}))',
      ],
    },
  },
  source: {
    title: 'Seguimiento de indicadores del POA del MTEPS (EF, PA, EA, %PA, %EA, EEA), como proporciones de 1',
    verified: false,
  },
  compute({ programado, ejecutado }) {
    const [rows, own] = [programado.values.length, ejecutado.values.length];
    if (rows !== own) return new Problem('lengths', 'ejecutado', {}, `${rows} / ${own}`);
    const progress = planProgress(programado, ejecutado);
    return progress instanceof Problem ? progress : { heading, rows: progress };
  },
});
