import type { GuidedBook, GuidedState } from '../guided/spec.ts';
import { factIn } from '../directorio/subject.ts';
import { hojaAtrasos } from './atrasos.ts';
import { hojaCalificaciones } from './calificaciones.ts';
import { hojasCuadros } from './cuadros.ts';
import { evaluacion, hojaEvaluacion } from './evaluacion.ts';
import { hojaFranjas } from './franjas.ts';
import { hojaResultados } from './resultados.ts';

/** PEFA 2016, the indicators that come from budgets: PI-1, PI-2, PI-3 and PI-22, for three years. */
export function pefa(state: GuidedState): GuidedBook {
  const [entity, from] = [factIn(state, evaluacion, 'entidad'), factIn(state, evaluacion, 'anio1')];
  const period = Number(from) > 0 ? `${from}–${String(Number(from) + 2)}` : '';
  return {
    id: 'pefa',
    title: 'Evaluación PEFA',
    footer: [entity, period].filter((each) => each !== '').join(' · '),
    sheets: [hojaEvaluacion, hojaFranjas, ...hojasCuadros, hojaAtrasos, hojaResultados, hojaCalificaciones],
  };
}
