import { daysOrDate } from '../ciclo/days-or-date.ts';
import { isBlank, widthOf, type Input } from '../engine/cells.ts';
import { rangeKind, text, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';

/** A stage of a call as the office plans it: so many working days after the one before, or a date. */
export interface PlannedStage {
  readonly etapa: string;
  readonly daysOrDate: number;
  /** Row in the plan, from 1. */
  readonly row: number;
}

const shape = {
  es: 'dos columnas: etapa y días hábiles (o su fecha)',
  en: 'two columns: stage and working days (or its date)',
  pt: 'duas colunas: etapa e dias úteis (ou sua data)',
};

export const stagePlan: Kind<readonly PlannedStage[]> = rangeKind((grid, about) => {
  if (widthOf(grid) !== 2) return new Problem('badShape', about.term, {}, shape);
  const stages: PlannedStage[] = [];
  for (const [at, [name, term]] of grid.entries()) {
    if (isBlank(name) && isBlank(term)) continue;
    const stage = stageIn(name, term, at + 1);
    if (stage instanceof Problem) return stage;
    stages.push(stage);
  }
  return stages.length === 0 ? new Problem('empty', about.term) : stages;
});

function stageIn(name: Input, term: Input, row: number): PlannedStage | Problem {
  const place = { row };
  const etapa = text.read(name, { term: 'plazos', place });
  if (etapa instanceof Problem) return etapa;
  const said = daysOrDate.read(term, { term: 'plazos', place });
  if (said instanceof Problem) return said;
  return said < 0 ? new Problem('negative', 'plazos', place) : { etapa, daysOrDate: said, row };
}
