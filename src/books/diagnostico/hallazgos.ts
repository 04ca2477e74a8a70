import { diagnose, type Diagnosis } from '../../diagnostico/diagnosis.ts';
import type { ScoreMatrix } from '../../diagnostico/score-matrix.ts';
import { fold } from '../../engine/reading.ts';
import { figureIn, rowsIn, textIn } from '../guided/typed.ts';
import { rowsOf, type GuidedState, type Row } from '../guided/spec.ts';
import { saidNumber } from '../documents/said-cell.ts';
import type { Measured } from './cuadrante-grafico.ts';
import { areas, dimensiones, ejes, mediciones, type Medicion } from './modelo.ts';
import { escala } from './preguntas.ts';

/** Points of an answer, as the sheet gives them. */
function pointsIn(state: GuidedState, row: Row, key: Medicion): number | undefined {
  const typed = figureIn(row, key);
  if (typed !== undefined) return typed >= 0 && typed <= 100 ? typed : undefined;
  const word = textIn(row, key);
  if (word === '') return undefined;
  const found = rowsOf(state, escala).find((each) => fold(textIn(each, 'respuesta')) === fold(word));
  return found && figureIn(found, 'puntos');
}

function cellIn(state: GuidedState, key: Medicion, area: string, dimension: string): number | undefined {
  const own = rowsIn(state, 'preguntas').filter(
    (row) => textIn(row, 'area') === area && textIn(row, 'dimension') === dimension,
  );
  let [sum, weight] = [0, 0];
  for (const row of own) {
    const points = pointsIn(state, row, key);
    if (points === undefined) return undefined;
    const counts = figureIn(row, 'peso') ?? 1;
    sum += points * counts;
    weight += counts;
  }
  return weight > 0 ? sum / weight : undefined;
}

export const matrixIn = (state: GuidedState, key: Medicion): ScoreMatrix =>
  areas.map((area) => dimensiones.map((dimension) => cellIn(state, key, area, dimension)));

const weightsIn = (state: GuidedState, panel: string, prefix: string): readonly number[] =>
  areas.map((_, at) => figureIn(rowsIn(state, panel)[0], `${prefix}${String(at + 1)}`) ?? 1);

/** What counts in each axis, as typed or as the norm has it. */
const axesIn = (state: GuidedState): readonly (readonly number[])[] =>
  ejes.map(({ pesos }, axis) =>
    pesos.map(
      (weight, at) =>
        figureIn(rowsIn(state, 'parametros')[0], `e${String(axis + 1)}${String(at + 1)}`) ?? weight,
    ),
  );

/** The diagnosis of a measurement, with the weights and axes of the book. */
export function diagnosisIn(state: GuidedState, key: Medicion): Diagnosis {
  const [rows, columns] = [weightsIn(state, 'pesoAreas', 'a'), weightsIn(state, 'pesoDimensiones', 'd')];
  const pesos = rows.map((row) => columns.map((column) => row * column));
  return diagnose(matrixIn(state, key), { pesos, ejes: axesIn(state) }, 'puntajes');
}

/** What the chart of the results shows, in a sentence. */
export function findingOf(state: GuidedState): string {
  const [before, after] = [diagnosisIn(state, 'base').ejes, diagnosisIn(state, 'actual').ejes];
  const parts = before.flatMap(({ nombre, score }, at) => {
    const then = after[at]?.score;
    if (typeof score !== 'number') return [];
    const first = saidNumber(score, 2);
    return typeof then === 'number'
      ? [`${nombre}: de ${first} a ${saidNumber(then, 2)}`]
      : [`${nombre}: ${first}`];
  });
  return parts.length === 0 ? 'Puntaje por dimensión: faltan respuestas' : parts.join('; ');
}

/** The measurements with a figure in every axis, by their dates: those that have a place in the quadrant. */
export const measuredIn = (state: GuidedState): readonly Measured[] =>
  mediciones.flatMap(({ key, name }) =>
    diagnosisIn(state, key).ejes.every(({ score }) => typeof score === 'number')
      ? [{ key, name: textIn(rowsIn(state, 'datos')[0], key) || name }]
      : [],
  );
