import type { Text } from '../engine/language.ts';
import type { Paper } from './documents/paper.ts';
import type { BookOf } from './guided/read-guided.ts';

interface GuidedBookEntry {
  readonly title: Text;
  /** Loads the book and the lists it needs. */
  readonly load: () => Promise<BookOf>;
  /** Its papers: calls, minutes, agreements. */
  readonly papers: () => Promise<readonly Paper[]>;
}

/** The books people fill with a guide, by the name they are asked for. */
export const guidedBooks: Readonly<Record<string, GuidedBookEntry>> = {
  convocatoria: {
    title: { es: 'Convocatoria del fondo', en: 'Call of the fund', pt: 'Convocatória do fundo' },
    async load() {
      const [{ convocatoria }, { municipios }] = await Promise.all([
        import('./convocatoria/convocatoria.ts'),
        import('../municipio/municipios.ts'),
      ]);
      return (state) => convocatoria({ state, municipios });
    },
    papers: async () => (await import('./convocatoria/papeles/papeles.ts')).papeles,
  },
  poa: {
    title: { es: 'POA y presupuesto', en: 'Annual plan and budget', pt: 'POA e orçamento' },
    async load() {
      const [{ poa }, { municipios }] = await Promise.all([
        import('./poa/poa.ts'),
        import('../municipio/municipios.ts'),
      ]);
      return (state) => poa({ state, municipios });
    },
    papers: async () => (await import('./poa/papeles/papeles.ts')).papeles,
  },
};
