import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { convenioColumns, filaColumn, textAt } from './convenio-columns.ts';
import { areas } from './servicios.ts';

/** Who gives each service, and who could: the best of that specialty with days left. */
export const asignaciones: TablePanel = {
  kind: 'table',
  id: 'asignaciones',
  stays: 'municipio',
  title: 'Quién presta cada servicio',
  spare: 20,
  totals: { dias: 'SUM({dias:})' },
  columns: [
    ...convenioColumns,
    { key: 'servicio', heading: 'Servicio', width: 34, formula: textAt('convenios.servicio') },
    {
      key: 'area',
      heading: 'Área',
      width: 28,
      formula: 'IFERROR(INDEX({servicios.area:},MATCH({servicio},{servicios.servicio:},0))&"","")',
    },
    {
      key: 'sugerido',
      heading: 'Con días libres',
      width: 26,
      formula:
        'IFERROR(INDEX({tecnicos.tecnico:},MATCH({area}&"|1",{tecnicos.clave:},0)),"nadie de esa área")',
    },
    {
      key: 'tecnico',
      heading: 'Técnica o técnico',
      width: 26,
      input: { kind: 'choice', options: '{tecnicos.tecnico:}' },
    },
    { key: 'dias', heading: 'Días', format: 'whole', input: { kind: 'whole', from: 0 } },
    {
      key: 'coincide',
      heading: 'De su especialidad',
      width: 12,
      formula:
        'IF({tecnico}="","",IF(IFERROR(INDEX({tecnicos.especialidad:},MATCH({tecnico},{tecnicos.tecnico:},0)),"")={area},"sí","otra"))',
    },
    filaColumn,
  ],
};

/** Days there are and days already given, by area of the menu. */
export const capacidad: TablePanel = {
  kind: 'table',
  id: 'capacidad',
  title: 'Capacidad por área',
  spare: 3,
  columns: [
    { key: 'area', heading: 'Área', width: 34, input: { kind: 'text', required: true } },
    {
      key: 'tecnicos',
      heading: 'Personas',
      width: 9,
      format: 'whole',
      formula: 'COUNTIF({tecnicos.especialidad:},{area})',
    },
    {
      key: 'dias',
      heading: 'Días disponibles',
      width: 11,
      format: 'whole',
      formula: 'SUMIFS({tecnicos.dias:},{tecnicos.especialidad:},{area})',
    },
    {
      key: 'asignados',
      heading: 'Días asignados',
      width: 11,
      format: 'whole',
      formula: 'SUMIFS({asignaciones.dias:},{asignaciones.area:},{area})',
    },
    { key: 'libres', heading: 'Quedan', format: 'whole', formula: '{dias}-{asignados}' },
  ],
  checks: [{ at: 'libres', when: 'N({libres})<0', says: 'Faltan días de esta especialidad' }],
  usual: areas.map((area) => ({ area })),
};

export const hojaAsignaciones: GuidedSheet = {
  name: 'Asignaciones',
  purpose: 'Qué persona presta cada servicio y cuántos días; a la derecha, si alcanza el equipo.',
  panels: [asignaciones, capacidad],
};
