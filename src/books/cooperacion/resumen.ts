import { workedColumn, workedFact } from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { etapas } from './solicitudes.ts';

const count = (key: string, label: string, formula: string): FactSpec =>
  workedFact(key, label, formula, { format: 'whole' });

export const resumen: FactsPanel = {
  kind: 'facts',
  id: 'resumen',
  title: 'La cooperación en cifras',
  widths: [48, 20],
  facts: [
    workedFact('corte', 'A la fecha', 'IF({datos.corte}="","Falta la fecha de corte",{datos.corte})', {
      format: 'date',
    }),
    count(
      'identificadas',
      'Buenas prácticas identificadas',
      'MAX(N({seleccion.identificadas}),{seleccion.enLista})',
    ),
    count('elegidas', 'Elegidas para el catálogo', '{seleccion.elegidas}'),
    count('solicitudes', 'Solicitudes', 'COUNTIF({solicitudes.codigo:},"?*")'),
    count('convenios', 'Convenios', 'COUNTIF({convenios.convenio:},"?*")'),
    count('vigentes', 'Vigentes', 'COUNTIF({convenios.estado:},"Vigente")+{porFenecer}'),
    count('porFenecer', 'Por fenecer', 'COUNTIF({convenios.estado:},"Por fenecer*")'),
    count('sinSeguimiento', 'Convenios sin seguimiento', 'COUNTIF({convenios.aviso:},"Sin seguimiento*")'),
    count('actividades', 'Actividades con otras entidades', 'COUNTIF({actividades.municipio:},"?*")'),
    count('resultados', 'Con resultado registrado', 'COUNT({actividades.turno:})'),
    count('cursos', 'Cursos', 'COUNTIF({cursos.curso:},"?*")'),
    count('formados', 'Personas formadas', 'COUNTIF({formados.nombre:},"?*")'),
    workedFact(
      'transferencia',
      'Transferencia al puesto',
      'IF(COUNT({formados.transferencia:})=0,"",AVERAGE({formados.transferencia:}))',
      { format: 'percent' },
    ),
    workedFact(
      'permanencia',
      'Técnicos formados que siguen',
      'IF(COUNTIF({tecnicos.formado:},"sí")=0,"",COUNTIFS({tecnicos.formado:},"sí",{tecnicos.sigue:},"sí")/COUNTIF({tecnicos.formado:},"sí"))',
      { format: 'percent' },
    ),
    workedFact('viaticos', 'Viáticos y pasajes (Bs)', 'ROUND(SUM({viajes.total:}),2)', { format: 'amount' }),
    workedFact(
      'tramite',
      'Días de trámite de un viaje, promedio',
      'IF(COUNT({viajes.tramite:})=0,"",AVERAGE({viajes.tramite:}))',
      { format: 'number' },
    ),
    count('agencias', 'Financiadores', '{concentracion.agencias}'),
    count('bienes', 'Bienes entregados', 'COUNTIF({bienes.bien:},"?*")'),
    count(
      'pendientes',
      'Normas por cumplir',
      'COUNTIF({normas.norma:},"?*")-COUNTIF({normas.estado:},"cumplido")',
    ),
  ],
};

const names = ['Análisis', 'Reuniones', 'Validación y firma', 'Ejecución', 'Concluida', 'Rechazada'];

/** How many requests stand at each stage, and how long each takes. */
export const porEtapa: TablePanel = {
  kind: 'table',
  id: 'porEtapa',
  title: 'Solicitudes por etapa',
  spare: names.length,
  columns: [
    workedColumn('etapa', 'En la etapa', `CHOOSE({#},${names.map((each) => `"${each}"`).join(',')})`, {
      width: 24,
    }),
    workedColumn('solicitudes', 'Solicitudes', 'COUNTIF({solicitudes.etapa:},{etapa})', {
      format: 'whole',
      width: 12,
    }),
    workedColumn(
      'dias',
      'Días, promedio',
      `CHOOSE({#},${etapas.map(({ key }) => `IF(COUNT({solicitudes.dias_${key}:})=0,"",AVERAGE({solicitudes.dias_${key}:}))`).join(',')},"","")`,
      { format: 'number', width: 12 },
    ),
  ],
};

export const hojaResumen = (finding: string): GuidedSheet => ({
  name: 'Resumen',
  purpose: 'Solicitudes, convenios, intercambios, formación y financiamiento, en una página.',
  onePage: true,
  panels: [resumen, porEtapa],
  charts: [
    {
      type: 'bar',
      title: finding,
      panel: 'porEtapa',
      categories: 'etapa',
      series: ['solicitudes'],
      valueAxis: 'Solicitudes',
      format: 'whole',
    },
  ],
});
