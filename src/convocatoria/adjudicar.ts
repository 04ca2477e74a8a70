import type { Value } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, choice, column, numbers, optional, positiveAmount, text } from '../engine/kinds.ts';
import { centavosOf } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { applicationsIn, byMerit } from './applications.ts';
import type { Awards, Call } from './award.ts';
import { awardBest } from './best-award.ts';
import { quotaTable } from './group-quotas.ts';
import { awardByMerit } from './merit-award.ts';

const methods = choice({
  orden: {
    es: 'Por puntaje, hasta la primera que no alcanza (lo habitual)',
    en: 'By score, up to the first that cannot be paid (the default)',
    pt: 'Por pontuação, até a primeira que não alcança (o habitual)',
  },
  orden_saltando: {
    es: 'Por puntaje, saltando las que no alcanzan',
    en: 'By score, skipping those that cannot be paid',
    pt: 'Por pontuação, saltando as que não alcançam',
  },
  optimo: {
    es: 'Más puntos en total con el presupuesto; a igual total, menos bolivianos',
    en: 'Most points in all within the budget; on equal totals, least money',
    pt: 'Mais pontos no total com o orçamento; em empate, menos bolivianos',
  },
});

const award: Readonly<Record<'orden' | 'orden_saltando' | 'optimo', (call: Call) => Awards | Problem>> = {
  orden: (call) => awardByMerit(call, true),
  orden_saltando: (call) => awardByMerit(call, false),
  optimo: awardBest,
};

const heading = headings('ordenMerito', 'adjudicado', 'montoAdjudicado', 'saldoDespues', 'motivo');

/** The list in its own order; balances go down in order of merit. */
function rowsOf({ applications, budget }: Call, awards: Awards, rows: number): readonly (readonly Value[])[] {
  const table: Value[][] = Array.from({ length: rows }, () => heading.map(() => ''));
  let left = budget;
  for (const [at, { row, cost }] of byMerit(applications).entries()) {
    const { isAwarded = false, reason = '' } = awards.get(row) ?? {};
    if (isAwarded) left -= cost;
    table[row] = [at + 1, isAwarded ? 'sí' : 'no', isAwarded ? cost / 100 : 0, left / 100, reason];
  }
  return table;
}

const LARGEST_CALL = Number.MAX_SAFE_INTEGER;

export const adjudicar = formula({
  id: 'ADJUDICAR',
  shape: 'table',
  summary: {
    es: 'Adjudica un presupuesto entre postulaciones por puntaje, o con el máximo exacto de puntos, y dice por qué cada una entra o no.',
    en: 'Awards a budget among applications by score, or with the exact most points, and says why each is in or out.',
    pt: 'Adjudica um orçamento entre propostas por pontuação, ou com o máximo exato de pontos, e diz por que cada uma entra ou não.',
  },
  also: {
    es: 'convocatoria, fondo concursable, selección de proyectos, orden de mérito, ganadores, cupos',
    en: 'call for proposals, grant award, project selection, merit order, knapsack, quotas',
    pt: 'chamada, edital, seleção de projetos, ordem de mérito, vencedores, cotas',
  },
  params: {
    montos: amounts,
    puntajes: numbers,
    presupuestoFondo: positiveAmount,
    metodo: optional(methods),
    grupo: optional(column(text)),
    cupos: optional(quotaTable),
  },
  meanings: {
    montos: {
      es: 'Monto que pide cada postulación.',
      en: 'Amount each application asks for.',
      pt: 'Valor que cada proposta pede.',
    },
    metodo: {
      es: 'orden (si se omite), orden_saltando u optimo.',
      en: 'orden (when left out), orden_saltando or optimo.',
      pt: 'orden (se omitido), orden_saltando ou optimo.',
    },
    cupos: {
      es: 'Tres columnas: grupo, monto mínimo y monto máximo adjudicado. Un límite vacío no limita.',
      en: 'Three columns: group, minimum and maximum amount awarded. A blank limit does not limit.',
      pt: 'Três colunas: grupo, valor mínimo e valor máximo adjudicado. Um limite vazio não limita.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        montos: [[60_000], [50_000], [30_000]],
        puntajes: [[90], [85], [70]],
        presupuestoFondo: 100_000,
      },
      gives: [
        [...heading],
        [1, 'sí', 60_000, 40_000, 'por orden de mérito'],
        [2, 'no', 0, 40_000, 'sin saldo: faltan Bs 10.000,00'],
        [3, 'no', 0, 40_000, 'después de la fila 2, que ya no alcanzó'],
      ],
    },
    {
      given: {
        montos: [[60_000], [50_000], [50_000]],
        puntajes: [[90], [85], [70.5]],
        presupuestoFondo: 100_000,
        metodo: 'optimo',
      },
      gives: [
        [...heading],
        [1, 'no', 0, 100_000, 'fuera del óptimo: faltan Bs 60.000,00'],
        [
          2,
          'sí',
          50_000,
          50_000,
          'óptimo: más puntos con el presupuesto; a igual puntaje total, menos bolivianos; entre postulaciones iguales, la fila anterior',
        ],
        [
          3,
          'sí',
          50_000,
          0,
          'óptimo: más puntos con el presupuesto; a igual puntaje total, menos bolivianos; entre postulaciones iguales, la fila anterior',
        ],
      ],
      note: {
        es: 'La segunda y la tercera suman 155,5 puntos; con la primera sola serían 90.',
        en: 'The second and the third add up to 155.5 points; the first alone would give 90.',
        pt: 'A segunda e a terceira somam 155,5 pontos; só a primeira daria 90.',
      },
    },
    {
      given: {
        montos: [[40_000], [40_000], [20_000], [null]],
        puntajes: [[95], [90], [60], [null]],
        presupuestoFondo: 100_000,
        metodo: 'orden_saltando',
        grupo: [['Valle'], ['valle'], ['Trópico'], [null]],
        cupos: [['Valle', null, 50_000]],
      },
      gives: [
        [...heading],
        [1, 'sí', 40_000, 60_000, 'por orden de mérito'],
        [2, 'no', 0, 60_000, 'cupo de «Valle»: faltan Bs 30.000,00'],
        [3, 'sí', 20_000, 40_000, 'por orden de mérito'],
        ['', '', '', '', ''],
      ],
      note: {
        es: 'Con un cupo máximo por grupo. Una fila vacía queda vacía.',
        en: 'With a maximum per group. An empty row stays empty.',
        pt: 'Com um máximo por grupo. Uma linha vazia fica vazia.',
      },
    },
    {
      given: { montos: [[60_000], [null]], puntajes: [[90], [85]], presupuestoFondo: 100_000 },
      fails: 'missing',
    },
    {
      given: {
        montos: [[60_000]],
        puntajes: [[90]],
        presupuestoFondo: 100_000,
        metodo: 'optimo',
        grupo: [['Valle']],
        cupos: [['Valle', 70_000, null]],
      },
      fails: 'infeasible',
    },
  ],
  native: {
    none: {
      es: 'cada adjudicación depende de todas las anteriores, y el óptimo, de todas las combinaciones',
      en: 'each award depends on all those before it, and the optimum on every combination',
      pt: 'cada adjudicação depende de todas as anteriores, e o ótimo, de todas as combinações',
    },
  },
  source: {
    title:
      'Orden de mérito de las bases de fondos concursables; el óptimo es el problema de la mochila, resuelto con prueba',
    verified: true,
  },
  compute({ montos, puntajes, presupuestoFondo, metodo = 'orden', grupo, cupos }) {
    if (cupos && !grupo) return new Problem('missing', 'grupo');
    if (grupo && !cupos) return new Problem('missing', 'cupos');
    const applications = applicationsIn({ montos, puntajes, grupo });
    if (applications instanceof Problem) return applications;
    const asked = applications.reduce((all, { cost }) => all + cost, 0);
    if (asked > LARGEST_CALL) return new Problem('tooLarge', 'montos');
    const call = {
      applications,
      budget: centavosOf(presupuestoFondo),
      quotas: cupos ?? new Map<string, never>(),
    };
    const awards = award[metodo](call);
    return awards instanceof Problem ? awards : { heading, rows: rowsOf(call, awards, montos.values.length) };
  },
});
