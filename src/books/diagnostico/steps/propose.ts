import { fold } from '../../../engine/reading.ts';
import { escalas } from '../../../norms/escalas.ts';
import { adding, figuresOf, unchanged, type Outcome } from '../../guided/outcome.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';

/** Where each level begins, as the book has it. */
const cutsIn = (state: GuidedState): readonly number[] => {
  const typed = rowsIn(state, 'parametros')[0];
  return escalas.MIGESTION.current.value.levels
    .slice(1)
    .map(({ from }, at) => figureIn(typed, ['medio', 'medioAlto', 'alto'][at] ?? '') ?? from);
};

/** An action for each of the weakest cells that has none: from its score to where the next level begins. */
export function propose(state: GuidedState, figures: Figures): Outcome {
  const known = new Set(
    rowsIn(state, 'acciones').map((row) => `${fold(textIn(row, 'area'))}|${fold(textIn(row, 'dimension'))}`),
  );
  const cuts = cutsIn(state);
  const rows = figuresOf(figures, 'debiles').flatMap((weak): Row[] => {
    const [area, dimension, score] = [
      textIn(weak, 'area'),
      textIn(weak, 'dimension'),
      figureIn(weak, 'puntaje'),
    ];
    if (area === '' || score === undefined || known.has(`${fold(area)}|${fold(dimension)}`)) return [];
    return [
      {
        accion: `${area}: mejorar en ${dimension.toLowerCase()}`,
        area,
        dimension,
        indicador: 'Puntos del diagnóstico',
        lineaBase: score,
        meta: cuts.find((cut) => cut > score) ?? 100,
      },
    ];
  });
  return adding(unchanged(state), 'acciones', rows);
}
