import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { stageRows, type StageColumns } from './budget-stages.ts';

export const ejecucionEtapas = formula({
  id: 'EJECUCION_ETAPAS',
  shape: 'table',
  summary: {
    es: 'Las etapas del gasto, del presupuesto inicial a lo pagado: monto, parte del vigente, parte de la etapa anterior y aviso si una etapa supera a la anterior.',
    en: 'The stages of spending, from initial budget to paid: amount, share of the budget in force, share of the stage before, and a notice when a stage exceeds the one before.',
    pt: 'As etapas da despesa, do orçamento inicial ao pago: valor, parte do vigente, parte da etapa anterior e aviso quando uma etapa supera a anterior.',
  },
  also: {
    es: 'momentos presupuestarios, compromiso, devengado, pagado, cadena del gasto, vigente',
    en: 'budget stages, committed, accrued, paid, spending chain',
    pt: 'fases da despesa, empenho, liquidação, pagamento',
  },
  params: {
    inicial: amounts,
    modificaciones: amounts,
    compromiso: amounts,
    devengado: amounts,
    pagado: amounts,
  },
  meanings: {
    inicial: {
      es: 'Presupuesto inicial: una celda, o una columna que se suma al centavo. Igual en las demás etapas.',
      en: 'Initial budget: one cell, or a column summed to the cent. The same for the other stages.',
      pt: 'Orçamento inicial: uma célula, ou uma coluna somada ao centavo. O mesmo nas demais etapas.',
    },
    modificaciones: {
      es: 'Aumentos y reducciones con su signo; escriba 0 si no hubo. Vigente = inicial + modificaciones.',
      en: 'Increases and decreases, signed; type 0 if there were none. In force = initial + amendments.',
      pt: 'Aumentos e reduções com sinal; escreva 0 se não houve. Vigente = inicial + modificações.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        inicial: 900_000,
        modificaciones: 100_000,
        compromiso: 800_000,
        devengado: 600_000,
        pagado: 450_000,
      },
      gives: [
        ['Etapa', 'Monto', '% del vigente', '% de la etapa anterior', 'Aviso'],
        ['Presupuesto inicial', 900_000, 0.9, '', ''],
        ['Modificaciones', 100_000, 0.1, '', ''],
        ['Presupuesto vigente', 1_000_000, 1, 1 / 0.9, ''],
        ['Compromiso', 800_000, 0.8, 0.8, ''],
        ['Devengado', 600_000, 0.6, 0.75, ''],
        ['Pagado', 450_000, 0.45, 0.75, ''],
      ],
    },
    {
      given: {
        inicial: [[60_000], [40_000]],
        modificaciones: [[-5_000], [5_000]],
        compromiso: [[50_000], [30_000]],
        devengado: [[45_000], [30_000]],
        pagado: [[45_000], [31_000.5]],
      },
      gives: [
        ['Etapa', 'Monto', '% del vigente', '% de la etapa anterior', 'Aviso'],
        ['Presupuesto inicial', 100_000, 1, '', ''],
        ['Modificaciones', 0, 0, '', ''],
        ['Presupuesto vigente', 100_000, 1, 1, ''],
        ['Compromiso', 80_000, 0.8, 0.8, ''],
        ['Devengado', 75_000, 0.75, 75 / 80, ''],
        ['Pagado', 76_000.5, 0.760005, 76_000.5 / 75_000, 'Supera a devengado en 1.000,50'],
      ],
      note: {
        es: 'Columnas enteras: se suman al centavo. Se pagó más de lo devengado.',
        en: 'Whole columns: summed to the cent. More was paid than accrued.',
        pt: 'Colunas inteiras: somadas ao centavo. Pagou-se mais do que o liquidado.',
      },
    },
    {
      given: { inicial: [[1], [2]], modificaciones: [[1], [2], [3]], compromiso: 1, devengado: 1, pagado: 1 },
      fails: 'lengths',
    },
  ],
  native: {
    none: {
      es: 'Son sumas y cocientes sencillos, pero ocupan una tabla: cada celda es SUMA o un cociente.',
      en: 'They are plain sums and quotients, but fill a table: each cell is a SUM or a quotient.',
      pt: 'São somas e quocientes simples, mas ocupam uma tabela: cada célula é SOMA ou um quociente.',
    },
  },
  source: {
    title: 'Etapas del gasto en Bolivia: aprobado, modificaciones, vigente, compromiso, devengado, pagado',
    verified: false,
  },
  compute(stages): Table | Problem {
    return (
      misfitIn(stages) ?? {
        heading: headings('etapa', 'monto', 'parteVigente', 'parteAnterior', 'aviso'),
        rows: stageRows(stages),
      }
    );
  },
});

/** A single cell goes with anything; columns must have the same size. */
function misfitIn(stages: StageColumns): Problem | undefined {
  const columns = (Object.keys(stages) as (keyof StageColumns)[])
    .map((term) => ({ term, rows: stages[term].values.length }))
    .filter(({ rows }) => rows > 1);
  const misfit = columns.find(({ rows }) => rows !== columns[0]?.rows);
  return misfit && new Problem('lengths', misfit.term, {}, `${columns[0]?.rows ?? 0} / ${misfit.rows}`);
}
