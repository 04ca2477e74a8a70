import { onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { lookup } from '../guided/named-columns.ts';
import { areas } from './servicios.ts';

/** What staff each municipality has and what it lacks: category A had no technicians; B and C, no specialists. */
export const diagnostico: TablePanel = {
  kind: 'table',
  id: 'diagnostico',
  stays: 'municipio',
  spare: 15,
  usual: [],
  columns: [
    typedColumn(
      'municipio',
      'Municipio',
      'choice',
      { required: true, options: '{municipios.municipio:}' },
      { width: 26 },
    ),
    workedColumn(
      'categoria',
      'Categoría',
      `IFERROR(${lookup('municipios', 'categoria', '{municipio}', 'municipio')}&"","")`,
      {
        width: 10,
      },
    ),
    typedColumn('tecnicos', 'Técnicos de planta', 'whole', { from: 0 }),
    typedColumn('especialistas', 'De ellos, especialistas', 'whole', { from: 0 }),
    typedColumn('area', 'Área que más necesita', 'choice', { options: areas, open: true }, { width: 32 }),
    workedColumn(
      'carencia',
      'Qué le falta',
      'IF({tecnicos}="","",IF({tecnicos}=0,"técnicos",IF(N({especialistas})=0,"técnicos especializados","nada")))',
      { width: 24 },
    ),
    workedColumn(
      'sugerido',
      'Servicio sugerido',
      `IF({area}="","",IFERROR(${lookup('servicios', 'servicio', '{area}', 'area')},"ninguno del menú"))`,
      { width: 46 },
    ),
  ],
  checks: [
    onlyOnce('municipio', 'El municipio'),
    {
      at: 'especialistas',
      when: 'IF(COUNT({tecnicos},{especialistas})=2,{especialistas}>{tecnicos},FALSE)',
      says: 'Hay más especialistas que técnicos: corrija uno de los dos',
    },
  ],
};

const withLack = (lack: string): string =>
  `IF({categoria}="","",COUNTIFS({diagnostico.categoria:},{categoria},{diagnostico.carencia:},"${lack}"))`;

export const carencias: TablePanel = {
  kind: 'table',
  id: 'carencias',
  title: 'Por categoría',
  asLongAs: 'aportes',
  columns: [
    workedColumn('categoria', 'Categoría', 'IFERROR(INDEX({aportes.categoria:},{#})&"","")', { width: 10 }),
    workedColumn(
      'municipios',
      'Municipios',
      'IF({categoria}="","",COUNTIF({diagnostico.categoria:},{categoria}))',
      { format: 'whole' },
    ),
    workedColumn('sinTecnicos', 'Sin técnicos', withLack('técnicos'), { format: 'whole', width: 12 }),
    workedColumn('sinEspecialistas', 'Sin especialistas', withLack('técnicos especializados'), {
      format: 'whole',
      width: 14,
    }),
  ],
};

export const hojaDiagnostico: GuidedSheet = {
  name: 'Diagnóstico de capacidades',
  purpose: 'Con qué personal cuenta cada municipio, qué le falta y qué servicio del menú le ayudaría.',
  panels: [diagnostico, carencias],
};
