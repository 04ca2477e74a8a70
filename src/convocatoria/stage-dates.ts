import { addWorkingDays, holidayOn, isWorkingDay, type OwnHolidays } from '../ciclo/calendario.ts';
import { FIRST_DATE, unknownYear } from '../ciclo/days-or-date.ts';
import { Problem } from '../engine/problem.ts';
import { dayOf, saidDay, weekdayOf } from '../engine/reading.ts';
import type { Departamento } from '../norms/departamentos.ts';
import type { PlannedStage } from './stage-plan.ts';

/** Where days are worked, and the days off there beyond the calendar's. */
export interface Place {
  readonly departamento: Departamento | undefined;
  readonly own: OwnHolidays;
}

export interface DatedStage {
  readonly etapa: string;
  /** Working days of the term; undefined where the stage came with its date. */
  readonly days: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly holidays: readonly string[];
  readonly notice: string;
}

const early = {
  es: 'la fecha es anterior a la etapa de antes',
  en: 'the date comes before the stage before it',
  pt: 'a data é anterior à etapa de antes',
};

/** The call being dated. */
interface Schedule {
  readonly opening: number;
  readonly gestion: number;
  readonly place: Place;
}

/** Every stage with its dates, one after the other. The day a term runs from is not counted. */
export function datedStages(
  plan: readonly PlannedStage[],
  { opening, gestion, place }: Schedule,
): readonly DatedStage[] | Problem {
  const stages: DatedStage[] = [];
  let last = opening;
  for (const [at, stage] of plan.entries()) {
    if (stage.daysOrDate >= FIRST_DATE && at > 0 && stage.daysOrDate < last)
      return new Problem('outOfRange', 'plazos', { row: stage.row }, early);
    const next = datedStage(stage, last, place);
    const unknown = unknownYear(next.to, 'plazos')?.inRow(stage.row);
    if (unknown) return unknown;
    stages.push({ ...next, notice: noticeOf(next.to, gestion, place) });
    last = next.to;
  }
  return stages;
}

function datedStage({ etapa, daysOrDate }: PlannedStage, last: number, place: Place) {
  if (daysOrDate >= FIRST_DATE)
    return { etapa, days: undefined, from: daysOrDate, to: daysOrDate, holidays: [] };
  const { departamento, own } = place;
  const to = addWorkingDays(last, daysOrDate, departamento, own);
  const from = daysOrDate === 0 ? to : addWorkingDays(last, 1, departamento, own);
  return { etapa, days: daysOrDate, from, to, holidays: holidaysBetween(last, to, place) };
}

const isWeekend = (serial: number): boolean => [0, 6].includes(weekdayOf(serial));

const nameOf = (serial: number, { departamento, own }: Place): string | undefined =>
  holidayOn(serial, departamento) ?? (own.has(serial) ? 'feriado propio' : undefined);

/** Holidays on weekdays after one day and up to another. */
function holidaysBetween(after: number, to: number, place: Place): readonly string[] {
  const found: string[] = [];
  for (let day = after + 1; day <= to; day++) {
    const name = isWeekend(day) ? undefined : nameOf(day, place);
    if (name !== undefined) found.push(`${name} (${saidDay(dayOf(day))})`);
  }
  return found;
}

function noticeOf(to: number, gestion: number, place: Place): string {
  const notices: string[] = [];
  if (!isWorkingDay(to, place.departamento, place.own))
    notices.push(`no es día hábil: ${nameOf(to, place) ?? 'fin de semana'}`);
  const { year } = dayOf(to);
  if (year !== gestion) notices.push(`cae en la gestión ${year}`);
  return notices.join('; ');
}
