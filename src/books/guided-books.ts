import type { Text } from '../engine/language.ts';
import type { BookSubject } from './directorio/subject.ts';
import type { Paper } from './documents/paper.ts';
import type { BookOf } from './guided/read-guided.ts';
import type { GuidedBook } from './guided/spec.ts';

interface GuidedBookEntry {
  readonly title: Text;
  /** Loads the book and the lists it needs. */
  readonly load: () => Promise<BookOf>;
  /** Its papers: calls, minutes, agreements. */
  readonly papers: () => Promise<readonly Paper[]>;
}

/** A book with the municipalities of the country at hand. */
const withCountry =
  (load: () => Promise<(subject: BookSubject) => GuidedBook>) => async (): Promise<BookOf> => {
    const [book, { municipios }] = await Promise.all([load(), import('../municipio/municipios.ts')]);
    return (state) => book({ state, municipios });
  };

/** The books people fill with a guide, by the name they are asked for. */
export const guidedBooks: Readonly<Record<string, GuidedBookEntry>> = {
  convocatoria: {
    title: { es: 'Convocatoria del fondo', en: 'Call of the fund', pt: 'Convocatória do fundo' },
    load: withCountry(async () => (await import('./convocatoria/convocatoria.ts')).convocatoria),
    papers: async () => (await import('./convocatoria/papeles/papeles.ts')).papeles,
  },
  poa: {
    title: { es: 'POA y presupuesto', en: 'Annual plan and budget', pt: 'POA e orçamento' },
    load: withCountry(async () => (await import('./poa/poa.ts')).poa),
    papers: async () => (await import('./poa/papeles/papeles.ts')).papeles,
  },
  diagnostico: {
    title: { es: 'Diagnóstico y hoja de ruta', en: 'Diagnosis and road map', pt: 'Diagnóstico e roteiro' },
    load: withCountry(async () => (await import('./diagnostico/diagnostico.ts')).diagnostico),
    papers: async () => (await import('./diagnostico/papeles/papeles.ts')).papeles,
  },
  programa: {
    title: { es: 'Programa territorial', en: 'Territorial programme', pt: 'Programa territorial' },
    load: async () => (await import('./programa/programa.ts')).programa,
    papers: async () => (await import('./programa/papeles/papeles.ts')).papeles,
  },
  cooperacion: {
    title: { es: 'Registro de cooperación', en: 'Cooperation register', pt: 'Registro de cooperação' },
    load: async () => (await import('./cooperacion/cooperacion.ts')).cooperacion,
    papers: async () => (await import('./cooperacion/papeles/papeles.ts')).papeles,
  },
  pefa: {
    title: { es: 'Evaluación PEFA', en: 'PEFA assessment', pt: 'Avaliação PEFA' },
    load: async () => (await import('./pefa/pefa.ts')).pefa,
    papers: () => Promise.resolve([]),
  },
  fiscal: {
    title: { es: 'Indicadores fiscales', en: 'Fiscal indicators', pt: 'Indicadores fiscais' },
    load: async () => (await import('./fiscal/fiscal.ts')).fiscal,
    papers: () => Promise.resolve([]),
  },
};
