import type { FactsPanel } from '../guided/spec.ts';

const SET_BY = 'Ponga 0 si no se cobra.';

/** What the association adds to a cost. No source gives a figure: each association sets its own. */
export const tarifas: FactsPanel = {
  kind: 'facts',
  id: 'tarifas',
  title: 'Del costo al precio',
  facts: [
    {
      key: 'gastos',
      label: 'Gastos generales',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1, meaning: SET_BY },
    },
    {
      key: 'redito',
      label: 'Rédito de la asociación',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1, meaning: SET_BY },
    },
    {
      key: 'impuestos',
      label: 'Impuestos',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1, meaning: SET_BY },
    },
    {
      key: 'recargo',
      label: 'Recargo total sobre el costo',
      format: 'percent',
      formula: 'IF(COUNT({gastos},{redito},{impuestos})<3,"",(1+{gastos})*(1+{redito})*(1+{impuestos})-1)',
    },
    {
      key: 'formula',
      label: 'Fórmula propia del costo ajustado (opcional)',
      input: {
        kind: 'text',
        meaning:
          'Por ejemplo: costo_base * (1 + 0.08 * comunidades / 10). Puede usar costo_base, poblacion, comunidades, factor_categoria, factor_poblacion, factor_ubicacion y otro_factor.',
      },
    },
  ],
};
