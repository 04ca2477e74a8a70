import { informeEjecucion, type Answers } from '../../src/books/ejecucion/informe-ejecucion.ts';
import type { Plan } from '../../src/books/plan.ts';
import { Problem } from '../../src/engine/problem.ts';
import { classifiers } from '../../src/intake/budget.ts';
import { scaleNames } from '../../src/norms/escalas.ts';
import { choicesTyped } from '../fields.ts';
import type { Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { cellTyped } from '../typed.ts';
import { optionKinds } from './option-kinds.ts';

/** The report's answers from what was typed. Blank ones are left for the book to settle. */
export function answersOf(typed: Typed, { session: { marks } }: Pane): Answers {
  const read = (name: keyof typeof optionKinds) =>
    optionKinds[name].read(cellTyped(typed[name] ?? '', optionKinds[name], marks), { term: name });
  const entidad = read('entidad');
  const gestion = read('gestion');
  const fechaCorte = read('fechaCorte');
  const chosen = choicesTyped(typed['clasificadores'] ?? '');
  const clasificadores = classifiers.filter((each) => chosen.includes(each));
  const escala = scaleNames.find((each) => each === typed['escala']);
  return {
    ...(typeof entidad === 'string' && { entidad }),
    ...(typeof gestion === 'number' && { gestion: String(gestion) }),
    ...(typeof fechaCorte === 'number' && { fechaCorte }),
    ...(clasificadores.length > 0 && { clasificadores }),
    ...(escala && { escala }),
  };
}

/** The book as it would be written; a Problem names the answer that keeps it from being made. */
export function planReport(pane: Pane): Plan | Problem {
  const { understood, typed } = pane.session.report;
  return understood
    ? informeEjecucion({ report: understood, answers: answersOf(typed, pane) })
    : new Problem('empty', 'presupuesto');
}
