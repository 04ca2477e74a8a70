import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

export const cursos: TablePanel = {
  kind: 'table',
  id: 'cursos',
  title: 'Diplomados y cursos',
  spare: 4,
  usual: [],
  totals: { alumnos: 'SUM({alumnos:})' },
  columns: [
    typedColumn('curso', 'Curso', 'text', { required: true }, { width: 44 }),
    typedColumn('dirigido', 'Dirigido a', 'text', {}, { width: 26 }),
    typedColumn('inicio', 'Inicio', 'date'),
    typedColumn('fin', 'Fin', 'date'),
    typedColumn(
      'declarados',
      'Alumnos declarados',
      'whole',
      { from: 0, meaning: 'Si no tiene la nómina.' },
      { width: 12 },
    ),
    workedColumn('inscritos', 'En la nómina', 'COUNTIF({alumnos.curso:},{curso})', { format: 'whole' }),
    workedColumn('alumnos', 'Alumnos', 'IF({inscritos}>0,{inscritos},N({declarados}))', { format: 'whole' }),
    workedColumn('aprobados', 'Aprobaron', 'COUNTIFS({alumnos.curso:},{curso},{alumnos.aprobo:},"sí")', {
      format: 'whole',
    }),
    workedColumn(
      'siguen',
      'Siguen en su puesto',
      'COUNTIFS({alumnos.curso:},{curso},{alumnos.sigue:},"sí")',
      { format: 'whole', width: 12 },
    ),
    workedColumn(
      'modulos',
      'Módulos',
      'COUNTIF({modulosCurso.curso:},{curso})+COUNTIF({modulosCurso.curso:},"Todos")',
      { format: 'whole' },
    ),
  ],
  checks: [onlyOnce('curso', 'El curso')],
};

export const modulosCurso: TablePanel = {
  kind: 'table',
  id: 'modulosCurso',
  title: 'Módulos («Todos»: los comparten los cursos)',
  spare: 6,
  usual: [],
  columns: [
    typedColumn('curso', 'Del curso', 'text', { required: true }, { width: 24 }),
    typedColumn('modulo', 'Módulo', 'text', { required: true }, { width: 44 }),
    longColumn('contenido', 'Contenido', 50),
  ],
};

const yes = { options: ['sí', 'no'] };

/** Who was trained: the roll of each course. */
export const alumnos: TablePanel = {
  kind: 'table',
  id: 'alumnos',
  spare: 25,
  usual: [],
  columns: [
    typedColumn('nombre', 'Nombre', 'text', { required: true }, { width: 28 }),
    typedColumn('curso', 'Curso', 'choice', { required: true, options: '{cursos.curso:}' }, { width: 40 }),
    typedColumn('municipio', 'Municipio', 'choice', { options: MUNICIPIOS }, { width: 24 }),
    typedColumn('cargo', 'Cargo', 'text', {}, { width: 24 }),
    typedColumn('sexo', 'Sexo', 'choice', { options: ['mujer', 'hombre'] }, { width: 10 }),
    typedColumn('aprobo', 'Aprobó', 'choice', yes, { width: 9 }),
    typedColumn('sigue', 'Sigue en su puesto', 'choice', yes, { width: 11 }),
  ],
  checks: [
    {
      at: 'nombre',
      when: 'AND({nombre}<>"",COUNTIFS({nombre:},{nombre},{curso:},{curso})>1)',
      says: 'La persona está dos veces en el curso: deje una fila',
    },
  ],
};

export const hojasFormacion: readonly GuidedSheet[] = [
  {
    name: 'Cursos',
    purpose: 'Los cursos del programa, sus módulos y cuántos los siguieron.',
    panels: [cursos, modulosCurso],
  },
  {
    name: 'Alumnos',
    purpose: 'La nómina: quién se formó, si aprobó y si sigue en su puesto.',
    panels: [alumnos],
  },
];
