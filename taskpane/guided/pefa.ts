import { total } from '../../src/books/pefa/composicion.ts';
import { years } from '../../src/books/pefa/evaluacion.ts';
import { pefa } from '../../src/books/pefa/pefa.ts';
import { homeTexts } from '../texts/home.ts';
import { pefaSteps as texts } from '../texts/pefa.ts';
import type { Guide } from './guide.ts';

const ofEachYear = (id: string): readonly string[] => years.map((year) => `${id}${String(year)}`);

/** Budgets and actuals of three years, to the letters of PI-1, PI-2, PI-3 and PI-22. */
export const pefaGuide: Guide = {
  id: 'pefa',
  title: homeTexts.pefa,
  bookOf: pefa,
  sample: async () => (await import('../../src/books/pefa/ejemplo.json')).default,
  steps: [
    { id: 'evaluacion', ...texts.subject, panels: ['evaluacion'], when: 'before' },
    {
      id: 'gasto',
      ...texts.spending,
      panels: ofEachYear('gasto').flatMap((id) => [id, total(id)]),
      when: 'after',
    },
    { id: 'economico', ...texts.economic, panels: ofEachYear('economico'), when: 'after' },
    { id: 'ingresos', ...texts.revenue, panels: ofEachYear('ingreso'), when: 'after' },
    { id: 'atrasos', ...texts.arrears, panels: ['atrasos', 'seguimientoAtrasos'], when: 'after' },
    { id: 'calificaciones', ...texts.grades, panels: ['calificaciones'], when: 'after' },
  ],
};
