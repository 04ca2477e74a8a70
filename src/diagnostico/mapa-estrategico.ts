import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { choice, column, numbers, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { misfitIn, rowsOf } from './strategic-map.ts';
import { goalsIn, type Perspective } from './strategic-goals.ts';

const perspectives = choice({
  Misión: {
    es: 'Para qué existe el municipio',
    en: 'What the municipality is for',
    pt: 'Para que existe o município',
  },
  Clientes: { es: 'A quién sirve', en: 'Whom it serves', pt: 'A quem serve' },
  Procesos: { es: 'Cómo trabaja', en: 'How it works', pt: 'Como trabalha' },
  Personas: { es: 'Con quién cuenta', en: 'Whom it relies on', pt: 'Com quem conta' },
} satisfies Record<Perspective, unknown>);

export const mapaEstrategico = formula({
  id: 'MAPA_ESTRATEGICO',
  shape: 'table',
  summary: {
    es: 'Mapa estratégico: avance de cada objetivo, de cada perspectiva (misión, clientes, procesos, personas) y total, con sus ponderaciones.',
    en: 'Strategy map: progress of each objective, of each perspective (mission, clients, processes, people) and in all, by their weights.',
    pt: 'Mapa estratégico: avanço de cada objetivo, de cada perspectiva (missão, clientes, processos, pessoas) e total, com suas ponderações.',
  },
  also: {
    es: 'cuadro de mando integral, balanced scorecard, tablero, objetivos e indicadores, metas',
    en: 'balanced scorecard, dashboard, objectives and indicators, targets',
    pt: 'balanced scorecard, painel, objetivos e indicadores, metas',
  },
  params: {
    perspectivas: column(perspectives),
    objetivos: column(text),
    metas: numbers,
    avances: numbers,
    ponderaciones: numbers,
  },
  meanings: {
    avances: {
      es: 'Lo logrado en cada objetivo, en la unidad de su meta. Escriba 0 si no hay avance: una celda vacía deja sin avance a su perspectiva. Más que la meta pasa de 100 %.',
      en: 'What was achieved of each objective, in the unit of its target. Type 0 for no progress: a blank cell leaves its perspective without progress. More than the target goes over 100 %.',
      pt: 'O que se alcançou em cada objetivo, na unidade da sua meta. Escreva 0 se não há avanço: uma célula vazia deixa sem avanço a sua perspectiva. Mais que a meta passa de 100 %.',
    },
    ponderaciones: {
      es: 'Cuánto cuenta cada objetivo. Puede sumar 100 en cada perspectiva o en todo el mapa: la tabla muestra la suma.',
      en: 'How much each objective counts. They may add up to 100 in each perspective or in the whole map: the table shows the sum.',
      pt: 'Quanto conta cada objetivo. Podem somar 100 em cada perspectiva ou em todo o mapa: a tabela mostra a soma.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        perspectivas: [['clientes'], ['Misión'], ['Clientes'], [null], ['procesos']],
        objetivos: [['Trámites en 5 días'], ['Empleo local'], ['Satisfacción'], [null], ['Ventanilla única']],
        metas: [[200], [50], ['80 %'], [null], [1]],
        avances: [[150], [60], ['60 %'], [null], [0]],
        ponderaciones: [[30], [40], [10], [null], [20]],
      },
      gives: [
        ['Perspectiva', 'Objetivo', 'Meta', 'Logrado', 'Avance', 'Ponderación'],
        ['Misión', 'Empleo local', 50, 60, 1.2, 40],
        ['Misión', 'Total', '', '', 1.2, 40],
        ['Clientes', 'Trámites en 5 días', 200, 150, 0.75, 30],
        ['Clientes', 'Satisfacción', 0.8, 0.6, 0.6 / 0.8, 10],
        ['Clientes', 'Total', '', '', 0.75, 40],
        ['Procesos', 'Ventanilla única', 1, 0, 0, 20],
        ['Procesos', 'Total', '', '', 0, 20],
        ['Total', '', '', '', 0.78, 100],
      ],
      note: {
        es: 'Las perspectivas van en el orden del mapa; un avance de 120 % se muestra tal cual, y 0 no es lo mismo que vacío.',
        en: 'Perspectives go in the order of the map; progress of 120 % is shown as it is, and 0 is not the same as blank.',
        pt: 'As perspectivas vão na ordem do mapa; um avanço de 120 % é mostrado como é, e 0 não é o mesmo que vazio.',
      },
    },
    {
      given: {
        perspectivas: [['Finanzas']],
        objetivos: [['Ahorro']],
        metas: [[1]],
        avances: [[1]],
        ponderaciones: [[100]],
      },
      fails: 'notChoice',
    },
    {
      given: {
        perspectivas: [['Misión'], ['Personas']],
        objetivos: [['Empleo'], ['Capacitación']],
        metas: [[1], [2]],
        avances: [[1]],
        ponderaciones: [[50], [50]],
      },
      fails: 'lengths',
    },
  ],
  native: {
    none: {
      es: 'Cada avance es un cociente y cada perspectiva un SUMAPRODUCTO, pero la tabla las ordena y junta.',
      en: 'Each progress is a quotient and each perspective a SUMPRODUCT, but the table sorts and gathers them.',
      pt: 'Cada avanço é um quociente e cada perspectiva um SOMARPRODUTO, mas a tabela as ordena e reúne.',
    },
  },
  source: {
    title:
      'Mapa estratégico y Cuadro de Mando Integral del programa del Biobío (2006): misión, clientes, procesos y personas',
    verified: false,
  },
  compute(columns) {
    const misfit = misfitIn(columns);
    if (misfit) return misfit;
    const goals = goalsIn(columns);
    if (goals instanceof Problem) return goals;
    return {
      heading: headings('perspectiva', 'objetivo', 'meta', 'logrado', 'progreso', 'ponderacion'),
      rows: rowsOf(goals),
    };
  },
});
