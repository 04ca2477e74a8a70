import type { Norm } from '../../engine/norm.ts';
import { limiteDeuda } from '../../norms/limite-deuda.ts';
import { limiteFuncionamiento, limiteFuncionamientoLaPaz } from '../../norms/limite-funcionamiento.ts';
import { limitesMunicipales, POBLACION_SEGURIDAD } from '../../norms/limites-municipales.ts';
import type { FactsPanel, FactSpec } from '../guided/spec.ts';

/** A figure of law as an editable default, with where it comes from. */
function fromNorm<T>(
  key: string,
  label: string,
  { current: { value, since, source, verified } }: Norm<T>,
  figureOf: (value: T) => number,
): FactSpec {
  return {
    key,
    label,
    format: 'percent',
    input: { kind: 'percent', from: 0, upTo: 5 },
    usual: figureOf(value),
    ...(since > 0 && { since: String(since) }),
    source,
    verified,
  };
}

const whole = (value: number): number => value;

/** Parts of revenue each rule speaks of. Whoever reads the law corrects them here. */
export const tasas: FactsPanel = {
  kind: 'facts',
  id: 'tasas',
  title: 'Lo que dicen las normas',
  sourced: true,
  facts: [
    fromNorm('funcionamiento', 'Tope del funcionamiento', limiteFuncionamiento, ({ parte }) => parte),
    {
      key: 'aplica1090',
      label: '¿El municipio se impuso la regla 10/90?',
      input: { kind: 'choice', options: ['sí', 'no'] },
      usual: 'no',
      source: 'Decisión del municipio; no es ley',
    },
    fromNorm(
      'funcionamiento1090',
      'Tope del funcionamiento en la regla 10/90',
      limiteFuncionamientoLaPaz,
      ({ parte }) => parte,
    ),
    fromNorm('servicioDeuda', 'Servicio de la deuda', limiteDeuda, ({ servicio }) => servicio),
    fromNorm('saldoDeuda', 'Saldo de la deuda', limiteDeuda, ({ saldo }) => saldo),
    {
      ...fromNorm(
        'seguridadCorte',
        'Población que separa las partes de seguridad',
        POBLACION_SEGURIDAD,
        whole,
      ),
      format: 'whole',
      input: { kind: 'whole', from: 0 },
    },
    fromNorm(
      'seguridadGrande',
      'Seguridad ciudadana, desde esa población',
      limitesMunicipales.seguridadGrande,
      whole,
    ),
    fromNorm(
      'seguridadChica',
      'Seguridad ciudadana, hasta esa población',
      limitesMunicipales.seguridadChica,
      whole,
    ),
    fromNorm('salud', 'Salud', limitesMunicipales.salud, whole),
    fromNorm('rentaDignidad', 'Renta Dignidad', limitesMunicipales.rentaDignidad, whole),
    fromNorm(
      'fondoHidrocarburos',
      'Fondo de promoción de hidrocarburos',
      limitesMunicipales.fondoHidrocarburos,
      whole,
    ),
    fromNorm('hipcEducacion', 'HIPC II, educación', limitesMunicipales.hipcEducacion, whole),
    fromNorm('hipcSalud', 'HIPC II, salud', limitesMunicipales.hipcSalud, whole),
    fromNorm(
      'hipcInfraestructura',
      'HIPC II, infraestructura',
      limitesMunicipales.hipcInfraestructura,
      whole,
    ),
    {
      key: 'topeCompromiso',
      label: 'Tope temporal de compromisos (en blanco si no rige)',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1 },
      source: 'DS 5503 (diciembre de 2025) puso un tope de 20 %: escríbalo mientras rija para su municipio',
      verified: false,
    },
  ],
};
