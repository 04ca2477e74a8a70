import { adjudicar } from '../../../convocatoria/adjudicar.ts';
import { calculate, termsOf, type AnyFormula } from '../../../engine/formula.ts';
import type { Grid, Input } from '../../../engine/cells.ts';
import { fold } from '../../../engine/reading.ts';
import type { Term } from '../../../glossary.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { LIVE_OPTIMUM } from '../orden.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { adding, figuresOf, unchanged, withRows, type Outcome } from '../../guided/outcome.ts';

const PANEL = 'evaluacion';

/** A row to be scored for each application that has none. */
export function evaluate(state: GuidedState): Outcome {
  const scored = new Set(rowsIn(state, PANEL).map((row) => fold(textIn(row, 'codigo'))));
  const rows: Row[] = [];
  for (const application of rowsIn(state, 'postulaciones')) {
    const codigo = textIn(application, 'codigo');
    if (codigo === '' || scored.has(fold(codigo))) continue;
    scored.add(fold(codigo));
    rows.push({ codigo });
  }
  return adding(unchanged(state), PANEL, rows);
}

/**
 * In a large call the exact optimum is worked out once, here, and written beside each application: in the sheet every
 * row would ask for the whole of it. Smaller calls are left to their own formulas.
 */
export function award(state: GuidedState, figures: Figures): Outcome {
  if (rowsIn(state, 'postulaciones').length <= LIVE_OPTIMUM) return unchanged(state);
  const order = figuresOf(figures, 'orden').filter((row) => textIn(row, 'codigo') !== '');
  const best = bestOf(order, figures);
  if (!best)
    return unchanged(state, [
      { what: 'óptimo', why: 'No se puede calcular: revise los cupos y el presupuesto' },
    ]);
  let changed = 0;
  const rows = rowsIn(state, PANEL).map((row): Row => {
    const optimo = best.get(fold(textIn(row, 'codigo'))) ?? 'no';
    if (textIn(row, 'codigo') === '' || textIn(row, 'optimo') === optimo) return row;
    changed++;
    return { ...row, optimo };
  });
  return changed === 0
    ? unchanged(state)
    : { state: withRows(state, PANEL, rows), changed: { [PANEL]: changed }, refused: [] };
}

function bestOf(order: readonly Row[], figures: Figures): ReadonlyMap<string, string> | undefined {
  const column = (key: string): Input => order.map((row) => [figureIn(row, key) ?? null]);
  const quotas = figuresOf(figures, 'cupos').filter((row) => textIn(row, 'grupo') !== '');
  const given: Readonly<Partial<Record<Term, Input>>> = {
    montos: column('monto'),
    puntajes: column('puntaje'),
    presupuestoFondo: figureIn(figures['llamado']?.[0], 'presupuesto') ?? null,
    metodo: 'optimo',
    ...(quotas.length > 0 && {
      grupo: order.map((row) => [textIn(row, 'grupo')]),
      cupos: quotas.map((row) => [
        textIn(row, 'grupo'),
        figureIn(row, 'minimo') ?? null,
        figureIn(row, 'maximo') ?? null,
      ]),
    }),
  };
  const spec: AnyFormula = adjudicar;
  const told = calculate(
    spec,
    termsOf(spec.params).map((term) => given[term]),
  );
  if (!Array.isArray(told)) return undefined;
  const rows = (told as Grid).slice(1); // under its heading
  return new Map(order.map((row, at) => [fold(textIn(row, 'codigo')), rows[at]?.[1] === 'sí' ? 'sí' : 'no']));
}
