import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { example } from './examples.ts';

/** The plan of a large municipality with so many budget lines, each of a category of its own activity. */
export function largePlan(lines: number): GuidedState {
  const { rows } = example('C');
  const few = rows['presupuesto'] ?? [];
  const budget = Array.from({ length: lines }, (_, at): Row => {
    const line = few[at % few.length] ?? {};
    return { ...line, actividad: String(100 + Math.floor(at / few.length)) };
  });
  const categories = new Map<string, Row>();
  for (const { programa = '', proyecto = '', actividad = '' } of budget) {
    const category = { programa, proyecto, actividad, denominacion: 'Ejemplo' };
    categories.set(JSON.stringify(category), category);
  }
  const categorias = [...(rows['categorias'] ?? []), ...categories.values()];
  return { rows: { ...rows, presupuesto: budget, categorias, techos: [] } };
}
