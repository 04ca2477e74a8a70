import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

const OF = '{formados.curso:},{curso}';

export const cursos: TablePanel = {
  kind: 'table',
  id: 'cursos',
  spare: 8,
  usual: [],
  totals: { formados: 'SUM({formados:})' },
  columns: [
    typedColumn('curso', 'Curso', 'text', { required: true }, { width: 46 }),
    typedColumn('clase', 'Clase', 'choice', { options: ['base', 'especializado', 'técnico'] }, { width: 14 }),
    typedColumn('aula', 'Horas en aula', 'number', { from: 0 }),
    typedColumn('practica', 'Horas de práctica', 'number', { from: 0 }),
    workedColumn('horas', 'Horas', 'IF(COUNT({aula},{practica})<2,"",{aula}+{practica})', {
      format: 'number',
    }),
    workedColumn('parteAula', 'Parte en aula', 'IF(N({horas})=0,"",{aula}/{horas})', { format: 'percent' }),
    workedColumn(
      'reparto',
      'Reparto de horas',
      'IF({parteAula}="","",IF(ROUND({parteAula}-{parametros.aula},6)=0,"Como se pide",IF({parteAula}>{parametros.aula},"Demasiadas en aula: pase "&ROUND({aula}-{horas}*{parametros.aula},2)&" a práctica","Faltan en aula "&ROUND({horas}*{parametros.aula}-{aula},2))))',
      { width: 40 },
    ),
    workedColumn('formados', 'Formados', `COUNTIF(${OF})`, { format: 'whole' }),
    workedColumn('certificados', 'Certificados', `COUNTIFS(${OF},{formados.certificado:},"sí")`, {
      format: 'whole',
      width: 11,
    }),
    workedColumn(
      'evaluados',
      'Con transferencia evaluada',
      `COUNTIFS(${OF},{formados.transferencia:},">=0")`,
      { format: 'whole', width: 13 },
    ),
    workedColumn(
      'transferencia',
      'Transferencia al puesto',
      `IF({evaluados}=0,"",SUMIFS({formados.transferencia:},${OF})/{evaluados})`,
      { format: 'percent', width: 13 },
    ),
    workedColumn(
      'permanencia',
      'Siguen en su puesto',
      `IF({formados}=0,"",COUNTIFS(${OF},{formados.sigue:},"sí")/{formados})`,
      { format: 'percent', width: 11 },
    ),
  ],
  checks: [onlyOnce('curso', 'El curso')],
};

const yes = { options: ['sí', 'no'] };

/** The history of who was trained, and how much of it reached the post. */
export const formados: TablePanel = {
  kind: 'table',
  id: 'formados',
  spare: 25,
  usual: [],
  columns: [
    typedColumn('nombre', 'Nombre', 'text', { required: true }, { width: 28 }),
    typedColumn('curso', 'Curso', 'choice', { required: true, options: '{cursos.curso:}' }, { width: 44 }),
    typedColumn('municipio', 'Entidad', 'text', {}, { width: 28 }),
    typedColumn('cargo', 'Cargo', 'text', {}, { width: 24 }),
    typedColumn('fecha', 'Terminó', 'date'),
    typedColumn('certificado', 'Certificado', 'choice', yes, { width: 11 }),
    typedColumn(
      'transferencia',
      'Transferencia al puesto',
      'percent',
      { from: 0, upTo: 1, meaning: 'Cuánto de lo aprendido usa en su puesto, según su jefatura.' },
      { width: 13 },
    ),
    longColumn('evidencia', 'Cómo se comprobó', 32),
    typedColumn('sigue', 'Sigue en su puesto', 'choice', yes, { width: 11 }),
  ],
  checks: [
    {
      at: 'nombre',
      when: 'AND({nombre}<>"",COUNTIFS({nombre:},{nombre},{curso:},{curso})>1)',
      says: 'La persona está dos veces en el curso: deje una fila',
    },
    {
      at: 'evidencia',
      when: 'AND(ISNUMBER({transferencia}),{evidencia}="")',
      says: 'Diga cómo se comprobó la transferencia al puesto',
    },
  ],
};

export const hojasFormacion: readonly GuidedSheet[] = [
  {
    name: 'Cursos',
    purpose: 'Los cursos con sus horas de aula y de práctica, y lo que dejaron.',
    panels: [cursos],
  },
  {
    name: 'Formados',
    purpose: 'La historia de quienes se formaron y cuánto llegó a su puesto.',
    panels: [formados],
  },
];
