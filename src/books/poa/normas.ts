import type { Norm } from '../../engine/norm.ts';
import { categoriasMunicipales } from '../../norms/categorias-municipales.ts';
import { cicloMgmp } from '../../norms/ciclo-mgmp.ts';
import { clasificadores } from '../../norms/clasificadores.ts';
import { typedColumn } from '../guided/columns.ts';
import type { Row, TablePanel } from '../guided/spec.ts';

const rowOf = (norm: Norm<unknown>): Row => {
  const { since, source, verified } = norm.current;
  return {
    norma: norm.title.es,
    desde: String(since),
    fuente: source,
    verificada: verified ? 'sí' : 'no',
  };
};

const spo: Row = {
  norma: 'Reglamento Específico del Sistema de Programación de Operaciones (RE-SPO)',
  desde: '2015',
  fuente: 'Modelo para GAM: RM 20 de 15/01/2015, en el marco de la Ley 482',
  verificada: 'no',
};
const spie: Row = {
  norma: 'Sistema de Planificación Integral del Estado',
  fuente: 'Ley 777: PDES, PTDI, PEI y POA articulados',
  verificada: 'no',
};
const limits: Row = {
  norma: 'El presupuesto es un límite',
  fuente: 'Ley 2042 art. 4: las asignaciones de gasto son límites máximos',
  verificada: 'sí',
};
const operating: Row = {
  norma: 'La inversión no pasa a funcionamiento',
  fuente: 'Ley 1178 art. 8 a)',
  verificada: 'sí',
};

/** What the plan rests on, and whether anyone read it. Offices add their own. */
export const normas: TablePanel = {
  kind: 'table',
  id: 'normas',
  title: 'Normas que se usan',
  spare: 8,
  columns: [
    typedColumn('norma', 'Norma', 'text', { required: true }, { width: 44, long: true }),
    typedColumn('desde', 'Vigente desde', 'text', {}, { width: 12 }),
    typedColumn('fuente', 'Qué dice y dónde', 'text', {}, { width: 60, long: true }),
    typedColumn('verificada', 'Verificada', 'choice', { options: ['sí', 'no'] }, { width: 11 }),
  ],
  usual: [
    spo,
    spie,
    limits,
    operating,
    rowOf(categoriasMunicipales),
    rowOf(cicloMgmp),
    rowOf(clasificadores.objeto),
    rowOf(clasificadores.fuente),
    rowOf(clasificadores.organismo),
    rowOf(clasificadores.programa),
  ],
};
