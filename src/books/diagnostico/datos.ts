import { typedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet } from '../guided/spec.ts';

/** Whose diagnosis this is, and its two measurements. */
export const datos: FactsPanel = {
  kind: 'facts',
  id: 'datos',
  title: 'El diagnóstico',
  facts: [
    typedFact('municipio', 'Municipio', 'text', { required: true }),
    typedFact('departamento', 'Departamento', 'text'),
    typedFact('entidad', 'Entidad que acompaña', 'text', {
      meaning: 'La asociación o quien aplica el diagnóstico.',
    }),
    typedFact('responsable', 'Responsable', 'text'),
    typedFact('base', 'Primera medición', 'text', {
      required: true,
      meaning: 'Cómo se la llama: Enero 2012.',
    }),
    typedFact('fechaBase', 'Fecha de la primera medición', 'date'),
    typedFact('actual', 'Segunda medición', 'text', {
      meaning: 'Vacía mientras no se repita el diagnóstico.',
    }),
    typedFact(
      'fechaActual',
      'Fecha de la segunda medición',
      'date',
      {},
      {
        checks: [
          {
            when: 'IF(COUNT({fechaBase},{fechaActual})=2,{fechaActual}<={fechaBase},FALSE)',
            says: 'La segunda medición no es posterior a la primera',
          },
        ],
      },
    ),
    typedFact('corte', 'Fecha de corte del seguimiento', 'date', {
      meaning: 'Hasta este día se cuentan el avance y los atrasos de la hoja de ruta.',
    }),
    typedFact('nota', 'Nota', 'text', {}, { long: true }),
  ],
};

export const hojaDiagnostico: GuidedSheet = {
  name: 'Diagnóstico',
  purpose: 'De quién es el diagnóstico, quién lo aplica y cuándo se midió.',
  panels: [datos],
};
