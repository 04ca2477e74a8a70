import type { FactsPanel, FactSpec, GuidedSheet } from '../guided/spec.ts';

/** The three last completed years, oldest first. */
export const years = [1, 2, 3] as const;
export type Year = (typeof years)[number];

const approved = (year: Year): FactSpec => ({
  key: `aprobado${year}`,
  label: `¿El presupuesto del año ${year} se aprobó?`,
  input: {
    kind: 'choice',
    required: true,
    options: ['sí', 'no'],
    meaning: 'Un año sin presupuesto aprobado es, en PI-1, el año que no cuenta.',
  },
  usual: 'sí',
});

export const evaluacion: FactsPanel = {
  kind: 'facts',
  id: 'evaluacion',
  title: 'Qué se evalúa',
  widths: [40, 34],
  facts: [
    { key: 'entidad', label: 'Gobierno o entidad', input: { kind: 'text', required: true } },
    {
      key: 'anio1',
      label: 'Primer año evaluado',
      format: 'year',
      input: {
        kind: 'whole',
        required: true,
        from: 1990,
        upTo: 2100,
        meaning: 'El más antiguo de los tres últimos ejercicios cerrados.',
      },
    },
    { key: 'anio2', label: 'Segundo año', format: 'year', formula: 'IF(ISNUMBER({anio1}),{anio1}+1,"")' },
    { key: 'anio3', label: 'Tercer año', format: 'year', formula: 'IF(ISNUMBER({anio1}),{anio1}+2,"")' },
    { key: 'moneda', label: 'Moneda y unidad', input: { kind: 'text' }, usual: 'Bs' },
    {
      key: 'clasificacion',
      label: 'PI-2.1 se mide por',
      input: { kind: 'choice', options: ['función', 'programa', 'unidad administrativa'] },
      usual: 'función',
    },
    ...years.map(approved),
    { key: 'evaluador', label: 'Quién evalúa', input: { kind: 'text' } },
    { key: 'fecha', label: 'Fecha de la evaluación', format: 'date', input: { kind: 'date' } },
    { key: 'fuente', label: 'De dónde salen las cifras', long: true, input: { kind: 'text' } },
  ],
};

export const yearOf = (year: Year): string => `{evaluacion.anio${year}}`;

export const hojaEvaluacion: GuidedSheet = {
  name: 'Evaluación',
  purpose: 'Quién se evalúa y qué tres años. Siempre el presupuesto original aprobado, nunca el modificado.',
  panels: [evaluacion],
};
