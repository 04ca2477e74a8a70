import { historicChecks, historicColumns } from './usa-historico.ts';
import type { GuidedSheet, Row, TablePanel } from '../guided/spec.ts';

type Estado = 'tradicional' | 'propuesto' | 'nuevo';
type Service = readonly [servicio: string, area: string, genero?: 'sí'];

const GESTION = 'Gestión municipal';
const PLANIFICACION = 'Planificación';
const SOCIALES = 'Servicios sociales';
const ECONOMICO = 'Desarrollo económico local';
const NATURALES = 'Recursos naturales y medio ambiente';

/** The areas of the menu. */
export const areas = [GESTION, PLANIFICACION, SOCIALES, ECONOMICO, NATURALES];

/** The thirteen services of the FOCAM's pilot, from the minutes of its evaluation (December 2006). */
const tradicionales: readonly Service[] = [
  ['Implementación de sistemas SAFCO', GESTION],
  ['Elaboración o ajuste del PDM', PLANIFICACION],
  ['Implementación del MGMP', PLANIFICACION],
  ['Elaboración o reformulación del POA y registro en el SFPM', PLANIFICACION],
  ['Monitoreo del SINCOM, estados financieros y análisis de consistencia', GESTION],
  ['Manuales de funciones y procedimientos', GESTION],
  ['Asistencia en contratación de bienes y servicios', GESTION],
  ['Reglamento Interno del Concejo Municipal', GESTION],
  ['Implementación del SIAF', GESTION],
  ['Catastro y SIIM', GESTION],
  ['Mejora de servicios de educación, salud, agua y saneamiento', SOCIALES, 'sí'],
  ['Planes integrales de turismo', ECONOMICO],
  ['Elaboración o ajuste del PROME', SOCIALES, 'sí'],
];

/** The nineteen that the associations proposed to add. */
const propuestos: readonly Service[] = [
  ['Regularización del derecho propietario de predios municipales', GESTION],
  ['Inventariación, codificación y revalorización de activos fijos', GESTION],
  ['Plan de uso de suelos', NATURALES],
  ['Gestión local de riesgos', NATURALES],
  ['Gestión municipal transparente', GESTION],
  ['Plan de reordenamiento urbano', GESTION],
  ['Planes municipales de gestión ambiental', NATURALES],
  ['Reglamentos de áridos', NATURALES],
  ['Tratamiento de residuos sólidos', NATURALES],
  ['Planes de gestión territorial indígena', PLANIFICACION],
  ['Patentes municipales por actividades mineras', GESTION],
  ['Apoyo en planes de negocios', ECONOMICO],
  ['Estrategias de desarrollo turístico', ECONOMICO],
  ['Capacitación de recursos humanos para servicios turísticos', ECONOMICO],
  ['Auditorías internas', GESTION],
  ['Procesos de contratación', GESTION],
  ['Manejo de cuencas', NATURALES],
  ['Diagnóstico general de la gestión', GESTION],
  ['Apoyo al mejoramiento de la ejecución presupuestaria municipal', GESTION],
];

/** The ten of the new menu; those that were already proposed keep their row and change their state. */
const nuevos: readonly Service[] = [
  ['Estrategias de desarrollo económico local', ECONOMICO],
  ['Estrategias de desarrollo turístico', ECONOMICO],
  ['Planes municipales de gestión ambiental', NATURALES],
  ['Plan de uso de suelos', NATURALES],
  ['Gestión local de riesgos', NATURALES],
  ['Plan de reordenamiento urbano', GESTION],
  ['Tratamiento de residuos sólidos', NATURALES],
  ['Reglamentos de áridos', NATURALES],
  ['Gestión municipal transparente', GESTION],
  ['Recursos propios', GESTION],
];

function menu(): readonly Row[] {
  const rows = new Map<string, Row>();
  const add = (services: readonly Service[], estado: Estado) => {
    for (const [servicio, area, genero = 'no'] of services)
      rows.set(servicio, { servicio, area, estado, genero, proveedor: 'Asociación' });
  };
  add(tradicionales, 'tradicional');
  add(propuestos, 'propuesto');
  add(nuevos, 'nuevo');
  return [...rows.values()];
}

/** What is offered. The base cost begins empty: the sources give none. */
export const servicios: TablePanel = {
  kind: 'table',
  id: 'servicios',
  shares: 'servicios',
  spare: 12,
  columns: [
    { key: 'servicio', heading: 'Servicio', width: 52, input: { kind: 'text', required: true } },
    { key: 'area', heading: 'Área', width: 30, input: { kind: 'text' } },
    {
      key: 'estado',
      heading: 'Estado',
      width: 13,
      input: { kind: 'choice', options: ['tradicional', 'propuesto', 'nuevo', 'alto impacto'] },
    },
    { key: 'ofrecido', heading: 'Se ofrece', width: 10, input: { kind: 'choice', options: ['sí', 'no'] } },
    { key: 'resultados', heading: 'Resultados verificables (TdR)', width: 44, input: { kind: 'text' } },
    { key: 'duracion', heading: 'Duración (días)', format: 'whole', input: { kind: 'whole', from: 1 } },
    { key: 'costoBase', heading: 'Costo base (Bs)', format: 'amount', input: { kind: 'amount', from: 0 } },
    ...historicColumns,
    { key: 'proveedor', heading: 'Lo presta', width: 18, input: { kind: 'text' } },
    {
      key: 'genero',
      heading: 'Enfoque de género',
      width: 12,
      input: { kind: 'choice', options: ['sí', 'no'] },
    },
  ],
  checks: [
    {
      at: 'servicio',
      when: 'AND({servicio}<>"",COUNTIF({servicio:},{servicio})>1)',
      says: 'El servicio está dos veces: deje una fila',
    },
    ...historicChecks,
    {
      at: 'resultados',
      when: 'AND({ofrecido}="sí",{resultados}="")',
      says: 'Diga qué resultados verificables entrega',
    },
  ],
  usual: menu(),
};

export const hojaServicios: GuidedSheet = {
  name: 'Menú de servicios',
  purpose: 'Los servicios que se ofrecen, con lo que entregan, lo que duran y lo que cuestan.',
  panels: [servicios],
};
