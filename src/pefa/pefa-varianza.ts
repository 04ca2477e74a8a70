import { firstProblemIn, type MoneyColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { amounts } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { missingIn } from './budget-lines.ts';
import { compositionVariance, deviations } from './composition-variance.ts';

export const pefaVarianza = formula({
  id: 'PEFA_VARIANZA',
  shape: 'single',
  summary: {
    es: 'Varianza de la composición del gasto (PEFA PI-2.1 y PI-2.2): cuánto cambió el reparto entre líneas respecto del presupuesto aprobado, sin contar el cambio del total.',
    en: 'Variance in expenditure composition (PEFA PI-2.1 and PI-2.2): how far the mix of lines moved from the approved budget, leaving out the change of the total.',
    pt: 'Variância da composição da despesa (PEFA PI-2.1 e PI-2.2): quanto mudou a distribuição entre linhas em relação ao orçamento aprovado, sem contar a mudança do total.',
  },
  also: {
    es: 'PEFA, PI-2, credibilidad del presupuesto, desviación por funciones',
    en: 'PEFA, PI-2, budget credibility, composition variance',
    pt: 'PEFA, PI-2, credibilidade do orçamento, variância',
  },
  params: { presupuestos: amounts, ejecutados: amounts },
  meanings: {
    presupuestos: {
      es: 'Presupuesto inicial de cada línea. No incluya contingencias; sin intereses para PI-2.1 y con ellos para PI-2.2.',
      en: 'Original budget of each line. Leave contingency out; without interest for PI-2.1, with it for PI-2.2.',
      pt: 'Orçamento inicial de cada linha. Não inclua contingências; sem juros para PI-2.1 e com eles para PI-2.2.',
    },
    ejecutados: {
      es: 'Ejecutado de las mismas líneas, en el mismo orden; escriba 0 donde no se gastó.',
      en: 'Executed amounts of the same lines, in the same order; type 0 where nothing was spent.',
      pt: 'Executado das mesmas linhas, na mesma ordem; escreva 0 onde nada se gastou.',
    },
  },
  returns: 'ratio',
  examples: [
    {
      given: { presupuestos: [[100], [100]], ejecutados: [[120], [80]] },
      gives: 0.2,
      note: {
        es: 'Se gastó lo mismo en total, pero 20 de cada 100 cambiaron de línea.',
        en: 'The same was spent in all, but 20 in each 100 changed line.',
        pt: 'Gastou-se o mesmo no total, mas 20 em cada 100 mudaram de linha.',
      },
    },
    {
      given: { presupuestos: [[500], [300], [200]], ejecutados: [[250], [150], [100]] },
      gives: 0,
      note: {
        es: 'Se gastó la mitad en todas las líneas: el reparto no cambió.',
        en: 'Half was spent in every line: the mix did not change.',
        pt: 'Gastou-se metade em todas as linhas: a distribuição não mudou.',
      },
    },
    { given: { presupuestos: [[0], [0]], ejecutados: [[10], [20]] }, fails: 'noBudget' },
    { given: { presupuestos: [[100], [100]], ejecutados: [[100], [null]] }, fails: 'missing' },
  ],
  native: {
    formula:
      'IF(OR(SUM({presupuestos})<=0,SUM({ejecutados})<=0,COUNT({presupuestos})<>COUNT({ejecutados})),NA(),SUMPRODUCT(ABS({ejecutados}-{presupuestos}*SUM({ejecutados})/SUM({presupuestos})))/SUM({ejecutados}))',
  },
  source: {
    title: 'PEFA 2016, PI-2: ajuste y desviación por línea; la aritmética de la hoja oficial no se pudo leer',
    url: 'https://www.pefa.org/node/4765',
    verified: false,
  },
  compute({ presupuestos, ejecutados }) {
    const [budgets, actuals] = [presupuestos.values.length, ejecutados.values.length];
    if (budgets !== actuals) return new Problem('lengths', 'ejecutados', {}, `${budgets} / ${actuals}`);
    const bad =
      firstProblemIn(presupuestos) ?? firstProblemIn(ejecutados) ?? missingIn(presupuestos, ejecutados);
    if (bad) return bad;
    const found = deviations(wholes(presupuestos), wholes(ejecutados));
    if (found.budget <= 0n) return new Problem('noBudget', 'presupuestos');
    return found.actual <= 0n ? new Problem('zeroBase', 'ejecutados') : compositionVariance(found);
  },
});

const wholes = ({ values }: MoneyColumn): bigint[] =>
  Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .map(BigInt);
