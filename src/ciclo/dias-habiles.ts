import { formula } from '../engine/formula.ts';
import { column, date, optional } from '../engine/kinds.ts';
import { serialOf } from '../engine/reading.ts';
import { departamento } from '../municipio/departamento.ts';
import { feriados, feriadosPorDecreto } from '../norms/feriados.ts';
import { addWorkingDays, countWorkingDays } from './calendario.ts';
import { daysOrDate, FIRST_DATE, unknownYear } from './days-or-date.ts';

export const diasHabiles = formula({
  id: 'DIAS_HABILES',
  shape: 'elementwise',
  summary: {
    es: 'Fecha que cae tantos días hábiles después de otra, o cuántos días hábiles hay entre dos fechas, con los feriados de Bolivia.',
    en: 'Date so many working days after another, or how many working days lie between two dates, with Bolivia’s holidays.',
    pt: 'Data que cai tantos dias úteis depois de outra, ou quantos dias úteis há entre duas datas, com os feriados da Bolívia.',
  },
  also: {
    es: 'plazo, vencimiento, feriados, días laborables, DIA.LAB, DIAS.LAB',
    en: 'working days, deadline, holidays, WORKDAY, NETWORKDAYS',
    pt: 'prazo, vencimento, feriados, dias úteis, DIATRABALHO',
  },
  params: {
    inicio: date,
    diasOFin: daysOrDate,
    departamento: optional(departamento),
    feriados: optional(column(date)),
  },
  meanings: {
    inicio: {
      es: 'Fecha desde la que corre el plazo; ese día no se cuenta.',
      en: 'Date the term runs from; that day is not counted.',
      pt: 'Data a partir da qual corre o prazo; esse dia não é contado.',
    },
    diasOFin: {
      es: 'Un número menor que 10.000 son días (negativo: hacia atrás; 0: el mismo día o el siguiente hábil) y sale una fecha; una fecha, o un número mayor, es el fin y sale la cuenta. Dé formato de fecha a la celda si pide una fecha.',
      en: 'A number below 10,000 is days (negative: backwards; 0: the same or the next working day) and gives a date; a date, or a larger number, is the end and gives the count. Format the cell as a date when you ask for one.',
      pt: 'Um número menor que 10.000 são dias (negativo: para trás; 0: o mesmo dia ou o próximo útil) e dá uma data; uma data, ou número maior, é o fim e dá a contagem. Formate a célula como data se pedir uma data.',
    },
    departamento: {
      es: 'Para contar también su efeméride; sin él, solo los feriados nacionales.',
      en: 'To count its own anniversary too; without it, national holidays only.',
      pt: 'Para contar também sua efeméride; sem ele, só os feriados nacionais.',
    },
  },
  returns: 'whole',
  examples: [
    {
      given: { inicio: '2026-03-30', diasOFin: 5 },
      gives: serialOf(2026, 4, 7),
      note: {
        es: 'Cinco días hábiles desde el lunes 30/03/2026, con Viernes Santo de por medio: 07/04/2026.',
        en: 'Five working days from Monday 2026-03-30, over Good Friday: 2026-04-07.',
        pt: 'Cinco dias úteis desde segunda-feira 30/03/2026, com a Sexta-feira Santa no meio: 07/04/2026.',
      },
    },
    { given: { inicio: '2026-03-30', diasOFin: '2026-04-07' }, gives: 5 },
    {
      given: {
        inicio: [['2026-07-15'], ['2026-07-15'], [null]],
        diasOFin: [[1], [1], [null]],
        departamento: [['La Paz'], ['Tarija'], [null]],
      },
      gives: [[serialOf(2026, 7, 17)], [serialOf(2026, 7, 16)], ['']],
      note: {
        es: 'El 16 de julio es feriado solo en La Paz: 17/07/2026 y 16/07/2026.',
        en: '16 July is a holiday in La Paz only: 2026-07-17 and 2026-07-16.',
        pt: '16 de julho é feriado só em La Paz: 17/07/2026 e 16/07/2026.',
      },
    },
    { given: { inicio: '31/02/2026', diasOFin: 3 }, fails: 'notDate' },
    { given: { inicio: '2051-02-01', diasOFin: 3 }, fails: 'noNorm' },
    { given: { inicio: '2026-02-02', diasOFin: 2.5 }, fails: 'notWhole' },
  ],
  native: {
    none: {
      es: 'DIA.LAB y DIAS.LAB no conocen los feriados de Bolivia; con una lista de feriados en la hoja, use DIA.LAB(inicio; días; feriados).',
      en: 'WORKDAY and NETWORKDAYS do not know Bolivia’s holidays; with a list of them on the sheet, use WORKDAY(start, days, holidays).',
      pt: 'DIATRABALHO e DIATRABALHOTOTAL não conhecem os feriados da Bolívia; com uma lista deles na planilha, use DIATRABALHO(início; dias; feriados).',
    },
  },
  source: { title: 'Feriados nacionales y departamentales, 2000–2050', verified: false },
  norms: [feriados, feriadosPorDecreto],
  compute({ inicio, diasOFin, departamento: where, feriados: listed }) {
    const own = new Set((listed ?? []).filter((day) => day !== undefined));
    const unknown = unknownYear(inicio, 'inicio');
    if (unknown) return unknown;
    if (diasOFin >= FIRST_DATE)
      return unknownYear(diasOFin, 'diasOFin') ?? countWorkingDays(inicio, diasOFin, where, own);
    const end = addWorkingDays(inicio, diasOFin, where, own);
    return unknownYear(end, 'diasOFin') ?? end;
  },
});
