import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { optional, year } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { serialOf } from '../engine/reading.ts';
import { departamento } from '../municipio/departamento.ts';
import { cicloMgmp, type CycleEvent } from '../norms/ciclo-mgmp.ts';
import type { Departamento } from '../norms/departamentos.ts';
import { feriados, feriadosPorDecreto } from '../norms/feriados.ts';
import { addWorkingDays, calendarYears, nextWorkingDay } from './calendario.ts';

/** First and last working day of an event's months; blank where the source names no month. */
function windowOf(
  { meses }: CycleEvent,
  gestion: number,
  where: Departamento | undefined,
): readonly [number | '', number | ''] {
  if (!meses) return ['', ''];
  const [first, last] = meses;
  const afterLast = serialOf(gestion, last + 1, 1);
  return [nextWorkingDay(serialOf(gestion, first, 1), where), addWorkingDays(afterLast, -1, where)];
}

const [eda1, eda2, cumbre1, cumbre2, cumbre3, edc] = cicloMgmp.current.value;
const texts = (event: CycleEvent | undefined): readonly string[] =>
  event ? [event.agenda, event.resultados, event.actores] : [];

export const cicloEventos = formula({
  id: 'CICLO_EVENTOS',
  shape: 'table',
  summary: {
    es: 'Calendario del ciclo participativo de una gestión: EDA 1 y 2, Cumbres 1 a 3 y EDC, con plazo, agenda, resultados y actores.',
    en: 'Calendar of a year’s participatory cycle: EDA 1 and 2, Summits 1 to 3 and EDC, with window, agenda, results and actors.',
    pt: 'Calendário do ciclo participativo de um exercício: EDA 1 e 2, Cúpulas 1 a 3 e EDC, com prazo, agenda, resultados e atores.',
  },
  also: {
    es: 'MGMP, encuentros de avance, cumbres municipales, planificación participativa, cronograma',
    en: 'MGMP, participatory planning, schedule',
    pt: 'MGMP, planejamento participativo, cronograma',
  },
  params: { gestion: year, departamento: optional(departamento) },
  meanings: {
    departamento: {
      es: 'Para que los plazos empiecen y terminen en día hábil también allí.',
      en: 'So that windows begin and end on working days there too.',
      pt: 'Para que os prazos comecem e terminem em dia útil também ali.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { gestion: 2026 },
      gives: [
        ['Evento', 'Desde', 'Hasta', 'Agenda', 'Resultados', 'Actores'],
        ['EDA 1', serialOf(2026, 1, 2), serialOf(2026, 2, 27), ...texts(eda1)],
        ['EDA 2', serialOf(2026, 5, 4), serialOf(2026, 6, 30), ...texts(eda2)],
        ['Cumbre 1', serialOf(2026, 7, 1), serialOf(2026, 7, 31), ...texts(cumbre1)],
        ['Cumbre 2', serialOf(2026, 8, 3), serialOf(2026, 8, 31), ...texts(cumbre2)],
        ['Cumbre 3', serialOf(2026, 9, 1), serialOf(2026, 9, 30), ...texts(cumbre3)],
        ['EDC', '', '', ...texts(edc)],
      ],
      note: {
        es: 'El EDC queda sin fechas: la fuente no le da mes; póngalas su municipio.',
        en: 'The EDC is left without dates: the source gives it no month; your municipality sets them.',
        pt: 'O EDC fica sem datas: a fonte não lhe dá mês; seu município as define.',
      },
    },
    { given: { gestion: 2009 }, fails: 'noNorm' },
    { given: { gestion: 'este año' }, fails: 'notNumber' },
    { given: { gestion: 2026, departamento: 'Lima' }, fails: 'notChoice' },
  ],
  native: {
    none: {
      es: 'Es un calendario, no una cuenta: escríbalo en una hoja.',
      en: 'It is a calendar, not a calculation: type it on a sheet.',
      pt: 'É um calendário, não uma conta: escreva-o em uma planilha.',
    },
  },
  source: { title: 'Modelo de Gestión Municipal Participativa, ciclo de gestión', verified: false },
  norms: [cicloMgmp, feriados, feriadosPorDecreto],
  compute({ gestion, departamento: where }) {
    const events = cicloMgmp.in(gestion);
    if (!events || gestion > calendarYears.last) return new Problem('noNorm', 'gestion', {}, gestion);
    return {
      heading: headings('evento', 'desde', 'hasta', 'agenda', 'resultados', 'actores'),
      rows: events.value.map((event) => [
        event.evento,
        ...windowOf(event, gestion, where),
        event.agenda,
        event.resultados,
        event.actores,
      ]),
    };
  },
});
