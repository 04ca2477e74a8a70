import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { asociaciones } from './asociaciones.ts';
import { bandFacts } from '../directorio/municipios.ts';

const AGREED = 'Lo fija cada fondo en sus bases: no hay una cifra oficial';

/** Figures the call depends on. No official ones were found: each fund sets its own, and they begin empty. */
export const parametros: FactsPanel = {
  kind: 'facts',
  id: 'parametros',
  title: 'Parámetros',
  sourced: true,
  widths: [36, 12],
  facts: [
    ...bandFacts,
    {
      key: 'multaDiaria',
      label: 'Multa por día de retraso',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1 },
      source: AGREED,
      verified: false,
    },
    {
      key: 'topeMulta',
      label: 'Tope de la multa',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1 },
      source: AGREED,
      verified: false,
    },
    {
      key: 'mesesMedicion',
      label: 'Medir resultados después del servicio (meses)',
      format: 'whole',
      input: { kind: 'whole', from: 1, upTo: 60, meaning: 'Vacío: no se avisa.' },
      source: AGREED,
      verified: false,
    },
    {
      key: 'avisoVencimiento',
      label: 'Avisar antes del vencimiento (días)',
      format: 'whole',
      input: { kind: 'whole', from: 0 },
      usual: 15,
      source: AGREED,
      verified: false,
    },
  ],
};

/** What part of a service each category of municipality pays. */
export const aportes: TablePanel = {
  kind: 'table',
  id: 'aportes',
  title: 'Contraparte del municipio',
  spare: 0,
  columns: [
    { key: 'categoria', heading: 'Categoría', width: 12, input: { kind: 'text', required: true } },
    {
      key: 'porcentaje',
      heading: 'Contraparte',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1, meaning: AGREED },
    },
  ],
  usual: ['A', 'B', 'C', 'D'].map((categoria) => ({ categoria })),
};

export const hojaParametros: GuidedSheet = {
  name: 'Parámetros',
  purpose: 'Cifras de las que depende el libro, con su fuente y si alguien las verificó.',
  panels: [parametros, aportes, asociaciones],
};
