import type { GuidedSheet } from '../guided/spec.ts';
import { porAsociacion, porCategoria, porDepartamento } from './desgloses.ts';
import { findingsOf } from './hallazgos.ts';
import { financiamiento, indicadores } from './indicadores.ts';
import type { BookSubject } from '../directorio/subject.ts';

/** The whole call in figures and charts. What its charts find is said with its date: it was so when the book was written. */
export function hojaResumen({ state, municipios }: BookSubject): GuidedSheet {
  const { services, counterparts, coverage } = findingsOf(state, municipios);
  return {
    name: 'Resumen',
    purpose: 'Servicios, contrapartes y cobertura; y qué se hizo con el dinero del fondo.',
    panels: [indicadores, financiamiento, porDepartamento, porAsociacion, porCategoria],
    charts: [
      {
        type: 'bar',
        title: services,
        panel: 'porDepartamento',
        categories: 'departamento',
        series: ['servicios'],
        valueAxis: 'Servicios',
        format: 'whole',
      },
      {
        type: 'column',
        title: counterparts,
        panel: 'porDepartamento',
        categories: 'departamento',
        series: ['comprometida', 'pagada'],
        valueAxis: 'Bolivianos',
        format: 'amount',
      },
      {
        type: 'column',
        title: coverage,
        panel: 'porCategoria',
        categories: 'categoria',
        series: ['cobertura'],
        valueAxis: 'Municipios con servicio',
        format: 'percent',
      },
    ],
  };
}
