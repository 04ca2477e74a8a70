import { nextWorkingDay } from '../ciclo/calendario.ts';
import { unknownYear } from '../ciclo/days-or-date.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { column, date, optional, whole, year } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { serialOf } from '../engine/reading.ts';
import { departamento } from '../municipio/departamento.ts';
import { convocatoriasPorGestion } from '../norms/convocatorias.ts';
import { feriados, feriadosPorDecreto } from '../norms/feriados.ts';
import { datedStages, type DatedStage } from './stage-dates.ts';
import { stagePlan } from './stage-plan.ts';

const heading = headings('numero', 'etapa', 'plazo', 'desde', 'hasta', 'feriadosDelPlazo', 'aviso');

const rowOf = ({ etapa, days, from, to, holidays, notice }: DatedStage, at: number) => [
  at + 1,
  etapa,
  days ?? '',
  from,
  to,
  holidays.join('; '),
  notice,
];

const day = serialOf;

export const calendarioConvocatoria = formula({
  id: 'CALENDARIO_CONVOCATORIA',
  shape: 'table',
  summary: {
    es: 'Calendario de una convocatoria: cada etapa con sus fechas en días hábiles y los feriados que salta, por su nombre.',
    en: 'Calendar of a call: each stage with its dates in working days and the holidays it skips, by name.',
    pt: 'Calendário de uma convocatória: cada etapa com suas datas em dias úteis e os feriados que pula, pelo nome.',
  },
  also: {
    es: 'cronograma, plazos, fecha límite, publicación, días hábiles, feriados',
    en: 'schedule, deadlines, publication, working days, holidays',
    pt: 'cronograma, prazos, data limite, publicação, dias úteis',
  },
  params: {
    gestion: year,
    convocatoria: whole,
    plazos: stagePlan,
    departamento: optional(departamento),
    feriados: optional(column(date)),
  },
  meanings: {
    convocatoria: {
      es: '1 o 2: abre el primer día hábil de enero o de julio, salvo que la primera etapa traiga su fecha.',
      en: '1 or 2: opens on the first working day of January or July, unless the first stage comes with its date.',
      pt: '1 ou 2: abre no primeiro dia útil de janeiro ou de julho, salvo se a primeira etapa traz sua data.',
    },
    plazos: {
      es: 'Dos columnas: etapa, y días hábiles que dura desde la anterior (0: el mismo día) o su fecha. El día en que empieza a correr no se cuenta.',
      en: 'Two columns: stage, and working days since the one before (0: the same day) or its date. The day a term runs from is not counted.',
      pt: 'Duas colunas: etapa, e dias úteis que dura desde a anterior (0: o mesmo dia) ou sua data. O dia em que começa a correr não se conta.',
    },
    departamento: {
      es: 'Para saltar también su efeméride; sin él, solo los feriados nacionales.',
      en: 'To skip its own anniversary too; without it, national holidays only.',
      pt: 'Para pular também sua efeméride; sem ele, só os feriados nacionais.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        gestion: 2026,
        convocatoria: 1,
        plazos: [
          ['Publicación', '2026-03-23'],
          ['Consultas', 3],
          ['Presentación', 10],
          ['Resultados', '2026-04-25'],
        ],
      },
      gives: [
        [...heading],
        [1, 'Publicación', '', day(2026, 3, 23), day(2026, 3, 23), '', ''],
        [2, 'Consultas', 3, day(2026, 3, 24), day(2026, 3, 26), '', ''],
        [3, 'Presentación', 10, day(2026, 3, 27), day(2026, 4, 10), 'Viernes Santo (03/04/2026)', ''],
        [4, 'Resultados', '', day(2026, 4, 25), day(2026, 4, 25), '', 'no es día hábil: fin de semana'],
      ],
      note: {
        es: 'Fechas como números de serie: deles formato de fecha. Diez días hábiles desde el jueves 26/03, con Viernes Santo de por medio, llegan al viernes 10/04.',
        en: 'Dates are serial numbers: format them as dates. Ten working days from Thursday 26 March, over Good Friday, reach Friday 10 April.',
        pt: 'Datas como números de série: formate-as como data. Dez dias úteis desde quinta-feira 26/03, com a Sexta-feira Santa no meio, chegam à sexta-feira 10/04.',
      },
    },
    {
      given: {
        gestion: 2026,
        convocatoria: 2,
        plazos: [
          ['Publicación', 0],
          ['Presentación', 12],
        ],
        departamento: 'La Paz',
      },
      gives: [
        [...heading],
        [1, 'Publicación', 0, day(2026, 7, 1), day(2026, 7, 1), '', ''],
        [2, 'Presentación', 12, day(2026, 7, 2), day(2026, 7, 20), 'Efemérides de La Paz (16/07/2026)', ''],
      ],
      note: {
        es: 'La segunda convocatoria, desde el primer día hábil de julio, donde el 16 es feriado.',
        en: 'The second call, from the first working day of July, where the 16th is a holiday.',
        pt: 'A segunda convocatória, desde o primeiro dia útil de julho, onde o dia 16 é feriado.',
      },
    },
    { given: { gestion: 2026, convocatoria: 3, plazos: [['Publicación', 0]] }, fails: 'noNorm' },
    { given: { gestion: 2026, convocatoria: 1, plazos: [['Publicación', 'pronto']] }, fails: 'notNumber' },
    { given: { gestion: 2026, convocatoria: 1, plazos: [['Publicación', -2]] }, fails: 'negative' },
    { given: { gestion: 2051, convocatoria: 1, plazos: [['Publicación', 0]] }, fails: 'noNorm' },
    {
      given: {
        gestion: 2026,
        convocatoria: 1,
        plazos: [
          ['Publicación', '2026-03-23'],
          ['Apertura', '2026-03-02'],
        ],
      },
      fails: 'outOfRange',
    },
  ],
  native: {
    none: {
      es: 'DIA.LAB no conoce los feriados de Bolivia ni los nombra; con una lista en la hoja, cada plazo es DIA.LAB(anterior; días; feriados)',
      en: 'WORKDAY neither knows nor names Bolivia’s holidays; with a list on the sheet each term is WORKDAY(previous, days, holidays)',
      pt: 'DIATRABALHO não conhece os feriados da Bolívia nem os nomeia; com uma lista na planilha, cada prazo é DIATRABALHO(anterior; dias; feriados)',
    },
  },
  source: {
    title:
      'Etapas de las bases de fondos concursables; dos convocatorias por gestión, recomendadas por el FOCAM',
    verified: false,
  },
  norms: [convocatoriasPorGestion, feriados, feriadosPorDecreto],
  compute({ gestion, convocatoria, plazos, departamento: where, feriados: listed }) {
    const own = new Set((listed ?? []).filter((each) => each !== undefined));
    const call = convocatoriasPorGestion
      .in(gestion)
      ?.value.find((each) => each.convocatoria === convocatoria);
    if (!call) return new Problem('noNorm', 'convocatoria', {}, `${convocatoria} (${gestion})`);
    const first = serialOf(gestion, call.mes, 1);
    const unknown = unknownYear(first, 'gestion');
    if (unknown) return unknown;
    const opening = nextWorkingDay(first, where, own);
    const stages = datedStages(plazos, { opening, gestion, place: { departamento: where, own } });
    return stages instanceof Problem ? stages : { heading, rows: stages.map(rowOf) };
  },
});
