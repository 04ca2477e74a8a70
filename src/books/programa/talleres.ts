import { onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

/** The workshops of a territory, in their order; after each one, the work in every municipality. */
export const secuencia = [
  'Sensibilización',
  'Estrategia',
  'Procesos y estructura',
  'Estructura',
  'Gestión del entorno',
] as const;

export const talleres: TablePanel = {
  kind: 'table',
  id: 'talleres',
  spare: 15,
  usual: [],
  totals: { hecho: 'SUM({hecho:})', asistentes: 'SUM({asistentes:})' },
  columns: [
    typedColumn('codigo', 'Código', 'text', { required: true }, { width: 9 }),
    typedColumn(
      'taller',
      'Taller',
      'choice',
      { required: true, options: [...secuencia], open: true },
      { width: 26 },
    ),
    typedColumn(
      'ambito',
      'Ámbito',
      'choice',
      { required: true, options: ['territorial', 'comunal'] },
      { width: 12 },
    ),
    typedColumn(
      'territorio',
      'Territorio',
      'choice',
      { required: true, options: '{territorios.territorio:}' },
      { width: 30 },
    ),
    typedColumn(
      'municipio',
      'Municipio',
      'choice',
      { options: MUNICIPIOS, meaning: 'Solo en los comunales.' },
      { width: 22 },
    ),
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('horas', 'Horas', 'number', { from: 0 }, { width: 8 }),
    typedColumn('mujeres', 'Mujeres', 'whole', { from: 0 }, { width: 9 }),
    typedColumn('hombres', 'Hombres', 'whole', { from: 0 }, { width: 9 }),
    workedColumn('asistentes', 'Asistentes', 'N({mujeres})+N({hombres})', { format: 'whole' }),
    workedColumn('hecho', 'Hecho', 'IF({asistentes}>0,1,0)', { format: 'whole', width: 8 }),
    workedColumn(
      'estado',
      'Estado',
      'IF({hecho}=1,"Hecho",IF(NOT(ISNUMBER({fecha})),"",IF({datos.corte}="","Falta la fecha de corte",IF({fecha}<{datos.corte},"Pasó hace "&({datos.corte}-{fecha})&" días sin registro","Por hacer"))))',
      { width: 32 },
    ),
    workedColumn(
      'choque',
      'Choque',
      'IF(NOT(ISNUMBER({fecha})),"",IF(COUNTIFS({fecha:},{fecha},{territorio:},{territorio})>1,"Otro taller del territorio el mismo día",""))',
      { width: 36 },
    ),
  ],
  checks: [
    onlyOnce('codigo', 'El código'),
    {
      at: 'municipio',
      when: 'AND({ambito}="comunal",{municipio}="")',
      says: 'Un taller comunal dice su municipio',
    },
    {
      at: 'fecha',
      when: 'IF(COUNT({fecha},{datos.inicio},{datos.fin})=3,OR({fecha}<{datos.inicio},{fecha}>{datos.fin}),FALSE)',
      says: 'La fecha está fuera del programa',
    },
  ],
};

export const hojaTalleres: GuidedSheet = {
  name: 'Talleres',
  purpose: 'El calendario de talleres: los territoriales en su orden y los de cada municipio después.',
  panels: [talleres],
};
