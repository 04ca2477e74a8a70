import { pefaDimensiones } from '../../norms/pefa-dimensiones.ts';
import { pefaCombinacion } from '../../norms/pefa-combinacion.ts';
import type { Norm } from '../../engine/norm.ts';
import type { FactsPanel, FactSpec, GuidedSheet } from '../guided/spec.ts';

/** The bands the letters come from, to be read: they are the formulas' own, each with its source and mark. */
const bandOf = <T>(key: string, label: string, norm: Norm<T>): FactSpec => {
  const { value, since, source, verified } = norm.current;
  const words = norm.says?.(value).es ?? JSON.stringify(value);
  return { key, label, long: true, usual: words, since: String(since), source, verified };
};

export const franjas: FactsPanel = {
  kind: 'facts',
  id: 'franjas',
  title: 'Franjas de calificación',
  sourced: true,
  widths: [14, 60],
  facts: [
    ...Object.entries(pefaDimensiones).map(([dimension, norm]) =>
      bandOf(`f${dimension.replace(/\W/g, '')}`, dimension, norm),
    ),
    bandOf('m2', 'Método M2', pefaCombinacion),
  ],
};

export const hojaFranjas: GuidedSheet = {
  name: 'Parámetros',
  purpose:
    'De dónde sale cada letra. Las franjas sin verificar se dicen así: compruébelas en la guía oficial.',
  panels: [franjas],
};
