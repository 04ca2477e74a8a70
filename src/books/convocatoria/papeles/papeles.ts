import type { Paper } from '../../documents/paper.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { acta, ordenDeMerito } from './acta.ts';
import { bases } from './bases.ts';
import { certificado } from './certificado.ts';
import { linesOf, said } from '../../documents/figures-said.ts';
import { convenio } from './convenio.ts';

const agreements = (panel: string) => (figures: Figures) =>
  linesOf(figures, panel, 'convenio').map((line) => said(line, 'convenio'));

export const papeles: readonly Paper[] = [
  {
    id: 'bases',
    title: { es: 'Bases de la convocatoria', en: 'Terms of the call', pt: 'Bases da convocatória' },
    make: bases,
  },
  {
    id: 'acta',
    title: { es: 'Acta de evaluación', en: 'Minutes of the evaluation', pt: 'Ata de avaliação' },
    make: acta,
  },
  {
    id: 'orden',
    title: { es: 'Orden de mérito', en: 'Order of merit', pt: 'Ordem de mérito' },
    make: ordenDeMerito,
  },
  {
    id: 'convenio',
    title: { es: 'Convenio', en: 'Agreement', pt: 'Convênio' },
    ofEach: agreements('convenios'),
    make: convenio,
  },
  {
    id: 'certificado',
    title: {
      es: 'Certificado de contraparte',
      en: 'Counterpart certificate',
      pt: 'Certificado de contrapartida',
    },
    ofEach: agreements('estado'),
    make: certificado,
  },
];
