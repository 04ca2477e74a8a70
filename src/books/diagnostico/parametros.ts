import { migestion } from '../../norms/migestion.ts';
import { escalas } from '../../norms/escalas.ts';
import { bandFacts } from '../directorio/municipios.ts';
import { typedFact } from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet } from '../guided/spec.ts';
import { areaKeys, dimensionKeys, ejes } from './modelo.ts';

const { value: scale, source, since, verified } = escalas.MIGESTION.current;
const { source: axesSource, since: axesSince, verified: axesVerified } = migestion.current;

const cuts = ['', 'medio', 'medioAlto', 'alto'];

const levelFacts: readonly FactSpec[] = scale.levels.slice(1).map(({ from, label }, at) =>
  typedFact(
    cuts[at + 1] ?? '',
    `Nivel ${label}: desde`,
    'number',
    { required: true, from: 0, upTo: 100 },
    {
      usual: from,
      since: String(since),
      source,
      verified,
    },
  ),
);

/** How much each dimension counts in an axis: 0 where it does not. */
const axisFacts: readonly FactSpec[] = ejes.flatMap(({ nombre, pesos }, axis) =>
  dimensionKeys.map(({ name }, at) =>
    typedFact(
      `e${String(axis + 1)}${String(at + 1)}`,
      `${nombre}: ${name}`,
      'number',
      { required: true, from: 0 },
      {
        usual: pesos[at] ?? 0,
        since: String(axesSince),
        source: axesSource,
        verified: axesVerified,
      },
    ),
  ),
);

export const parametros: FactsPanel = {
  kind: 'facts',
  id: 'parametros',
  title: 'Niveles, ejes y categorías',
  sourced: true,
  widths: [52, 12],
  facts: [...levelFacts, ...axisFacts, ...bandFacts],
};

const weights = (
  id: string,
  title: string,
  names: readonly { readonly key: string; readonly name: string }[],
): FactsPanel => ({
  kind: 'facts',
  id,
  title,
  widths: [26, 9],
  facts: names.map(({ key, name }) =>
    typedFact(key, name, 'number', { required: true, from: 0 }, { usual: 1 }),
  ),
});

export const pesoAreas = weights('pesoAreas', 'Peso de cada área', areaKeys);
export const pesoDimensiones = weights('pesoDimensiones', 'Peso de cada dimensión', dimensionKeys);

export const hojaParametros: GuidedSheet = {
  name: 'Parámetros',
  purpose: 'Desde dónde empieza cada nivel, qué dimensiones forman cada eje y cuánto pesa cada parte.',
  panels: [parametros, pesoAreas, pesoDimensiones],
};
