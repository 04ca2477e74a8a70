import { norm } from '../engine/norm.ts';
import type { Departamento } from './departamentos.ts';
import { holidayRules } from './feriados.generated.ts';

/** A holiday that returns every year: on a date, or so many days from Easter Sunday. */
export type HolidayRule = {
  readonly name: string;
  /** Only there; everywhere when left out. */
  readonly departamento?: Departamento;
} & (
  | { readonly month: number; readonly day: number; readonly movesToMonday: boolean }
  | { readonly easter: number }
);

/** Holidays younger than the calendar: working days until then. */
export const holidaysBegan = [
  { month: 1, day: 22, since: 2010, source: 'DS 405 (2010)' },
  { month: 6, day: 21, since: 2009, source: 'DS 173 (17/06/2009)' },
] as const;

const dated = (rule: HolidayRule): string =>
  'easter' in rule
    ? `Pascua ${rule.easter < 0 ? '−' : '+'}${Math.abs(rule.easter)}`
    : `${rule.day}/${rule.month}${rule.movesToMonday ? '+' : ''}`;
const listed = (rules: readonly HolidayRule[]): string =>
  rules.map((rule) => `${rule.name} (${dated(rule)})`).join(', ');

export const feriados = norm<readonly HolidayRule[]>({
  id: 'feriados',
  title: {
    es: 'Feriados de Bolivia y de sus departamentos',
    en: 'Holidays of Bolivia and its departments',
    pt: 'Feriados da Bolívia e de seus departamentos',
  },
  versions: [
    {
      since: 2000,
      value: holidayRules,
      source:
        'date-holidays 3.37.0 (CC BY-SA 3.0, de Wikipedia); 22 de enero desde 2010 por DS 405, 21 de junio desde 2009 por DS 173',
      verified: false,
    },
  ],
  says: (rules) => ({
    es: `${listed(rules)}. El signo + marca los que pasan al lunes si caen domingo; Pascua −2 es dos días antes del Domingo de Pascua`,
    en: `${listed(rules)}. The sign + marks those that move to Monday when they fall on Sunday; Pascua −2 is two days before Easter Sunday`,
    pt: `${listed(rules)}. O sinal + marca os que passam à segunda-feira se caem no domingo; Pascua −2 é dois dias antes do Domingo de Páscoa`,
  }),
});

/** A day that a decree made, or stopped being, a holiday in one year only. Sunday-to-Monday moves are in the rules. */
export interface HolidayException {
  /** `2026-01-23` */
  readonly date: string;
  readonly holiday: boolean;
  readonly departamento?: Departamento;
}

const there = ({ departamento }: HolidayException): string =>
  departamento === undefined ? '' : ` (${departamento})`;

export const feriadosPorDecreto = norm<readonly HolidayException[]>({
  id: 'feriados-por-decreto',
  title: {
    es: 'Feriados movidos o agregados por decreto en una sola gestión',
    en: 'Holidays moved or added by decree in a single year',
    pt: 'Feriados movidos ou acrescentados por decreto em um só exercício',
  },
  versions: [
    {
      since: 2026,
      value: [
        { date: '2026-01-22', holiday: false },
        { date: '2026-01-23', holiday: true },
        { date: '2026-06-05', holiday: true },
        { date: '2026-08-07', holiday: true },
      ],
      source: 'DS 5521, arts. 3 y 4, según Innovapress del 15/01/2026',
      url: 'https://innovapressnoticias.com/el-feriado-del-22-de-enero-se-traslada-al-23-para-hacer-un-puente-y-beneficiar-al-turismo',
      verified: false,
    },
    {
      since: 2025,
      value: [
        { date: '2025-08-07', holiday: true },
        { date: '2025-11-03', holiday: true },
      ],
      source:
        'Bicentenario: instantaneas.tic.bo del 30/07/2025; Todos Santos al lunes: tvnorte.com.bo del 29/10/2025',
      url: 'https://www.instantaneas.tic.bo/2025/07/30/politica/feriado-bicentenario-bolivia-2025',
      verified: false,
    },
    {
      since: 2015,
      value: [{ date: '2015-06-22', holiday: false }],
      source: 'El Diario del 12/06/2015: el 21 de junio es inamovible y no pasó al lunes (DS 173)',
      url: 'https://pub.eldiario.net/noticias/2015/2015_06/nt150612/nacional.php?n=37',
      verified: false,
    },
    {
      since: 2013,
      value: [{ date: '2013-02-06', holiday: true, departamento: 'Oruro' }],
      source: 'DS 1484 (06/02/2013)',
      url: 'https://leyesdecretosbolivia.blogspot.com/2021/09/decreto-supremo-n-1484-se-dispone-por.html',
      verified: false,
    },
  ],
  says: (exceptions) => ({
    es: exceptions
      .map((each) => `${each.date} ${each.holiday ? 'feriado' : 'hábil'}${there(each)}`)
      .join(', '),
    en: exceptions
      .map((each) => `${each.date} ${each.holiday ? 'holiday' : 'working'}${there(each)}`)
      .join(', '),
    pt: exceptions
      .map((each) => `${each.date} ${each.holiday ? 'feriado' : 'útil'}${there(each)}`)
      .join(', '),
  }),
});
