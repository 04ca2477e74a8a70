import { fiscal } from '../../src/books/fiscal/fiscal.ts';
import { homeTexts } from '../texts/home.ts';
import { fiscalSteps as texts } from '../texts/fiscal.ts';
import type { Guide } from './guide.ts';

/** The accounts of a year, to thirty indicators beside the medians of the category. */
export const fiscalGuide: Guide = {
  id: 'fiscal',
  title: homeTexts.fiscal,
  bookOf: fiscal,
  sample: async () => (await import('../../src/books/fiscal/ejemplo.json')).default,
  steps: [
    { id: 'entidad', ...texts.subject, panels: ['entidad'], when: 'before' },
    { id: 'cuentas', ...texts.accounts, panels: ['cuentas'], when: 'before' },
  ],
};
