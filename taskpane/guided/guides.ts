import type { Text } from '../../src/engine/language.ts';
import { homeTexts } from '../texts/home.ts';
import type { Guide } from './guide.ts';

export type GuideId = 'convocatoria' | 'poa' | 'diagnostico' | 'pefa' | 'fiscal' | 'programa' | 'cooperacion';

interface Entry {
  readonly title: Text;
  /** On its card of the home page. */
  readonly says: Text;
  /** A guide comes with its book and data when it is first opened. */
  readonly load: () => Promise<Guide>;
}

/** The guided books, in the order of the home page. */
export const guides: Readonly<Record<GuideId, Entry>> = {
  convocatoria: {
    title: homeTexts.call,
    says: homeTexts.callSays,
    load: async () => (await import('./convocatoria.ts')).convocatoriaGuide,
  },
  poa: {
    title: homeTexts.poa,
    says: homeTexts.poaSays,
    load: async () => (await import('./poa.ts')).poaGuide,
  },
  diagnostico: {
    title: homeTexts.diagnosis,
    says: homeTexts.diagnosisSays,
    load: async () => (await import('./diagnostico.ts')).diagnosticoGuide,
  },
  fiscal: {
    title: homeTexts.fiscal,
    says: homeTexts.fiscalSays,
    load: async () => (await import('./fiscal.ts')).fiscalGuide,
  },
  programa: {
    title: homeTexts.programme,
    says: homeTexts.programmeSays,
    load: async () => (await import('./programa.ts')).programaGuide,
  },
  cooperacion: {
    title: homeTexts.cooperation,
    says: homeTexts.cooperationSays,
    load: async () => (await import('./cooperacion.ts')).cooperacionGuide,
  },
  pefa: {
    title: homeTexts.pefa,
    says: homeTexts.pefaSays,
    load: async () => (await import('./pefa.ts')).pefaGuide,
  },
};

export const guideIds = Object.keys(guides) as readonly GuideId[];
export const isGuide = (id: string): id is GuideId => (guideIds as readonly string[]).includes(id);
