import type { CheckSpec, ColumnSpec, GuidedSheet } from '../guided/spec.ts';
import { acrossOf, byStamp, lookup, type NamedColumn } from '../guided/named-columns.ts';
import type { Calculo, Criterion } from './criterios.ts';
import { rankingColumns } from './desempate.ts';

export interface Evaluation {
  readonly criteria: readonly Criterion[];
  readonly requirements: readonly NamedColumn[];
  /** True of a call too large to work out its optimum in every row: the guide writes it. */
  readonly writesOptimum: boolean;
}

const OF_APPLICATION = (column: string): string => `INDEX({postulaciones.${column}:},{fila})`;

/** Part of the requirements that were met, by their weights. */
function metPart(requirements: readonly NamedColumn[]): string {
  const parts = requirements.map((each) => {
    const weight = byStamp('requisitos', 'peso', each);
    return `IF(${OF_APPLICATION(each.key)}="sí",N(${weight}),0)`;
  });
  return `(${parts.join('+') || '0'})/100`;
}

/** What part of the highest mark the book itself knows. */
const partOf: Readonly<
  Record<Exclude<Calculo, 'se escribe'>, (requirements: readonly NamedColumn[]) => string>
> = {
  'por categoría': () => lookup('puntosCategoria', 'parte', OF_APPLICATION('categoria'), 'categoria'),
  'por demanda conjunta': () => `IF(N(${OF_APPLICATION('socios')})>1,1,0)`,
  'por historial de contraparte': () =>
    `IFERROR(${lookup('historial', 'cumplimiento', '{municipio}', 'municipio')}*1,IF({reglasPuntaje.sinHistorial}="","",{reglasPuntaje.sinHistorial}))`,
  'por requisitos': metPart,
};

function markColumn(
  { key, name, formerly, calculo }: Criterion,
  requirements: readonly NamedColumn[],
): ColumnSpec {
  const column = { key, heading: name, formerly, format: 'number', width: 14 } as const;
  return calculo === 'se escribe'
    ? { ...column, input: { kind: 'number', from: 0 } }
    : {
        ...column,
        formula: `IF({fila}="","",IFERROR(ROUND({maximos.${key}}*${partOf[calculo](requirements)},4),""))`,
      };
}

/** Weighted sum of the marks; none while one of them is missing, since a blank mark is not a zero. */
function scoreFormula(criteria: readonly Criterion[]): string {
  const points = criteria.map(({ key }) => `{${key}}*{pesos.${key}}/{maximos.${key}}`).join('+');
  return `IF(OR(NOT(ISNUMBER({pesos.${criteria[0]?.key ?? ''}})),COUNT({${acrossOf(criteria)}})<${String(criteria.length)}),"",IFERROR(ROUND(${points},6),""))`;
}

const identified: readonly ColumnSpec[] = [
  {
    key: 'codigo',
    heading: 'Código',
    width: 12,
    input: { kind: 'choice', required: true, options: '{postulaciones.codigo:}' },
  },
  { key: 'municipio', heading: 'Municipio', formula: `IF({fila}="","",${OF_APPLICATION('municipio')})` },
  {
    key: 'fila',
    heading: 'Fila en Postulaciones',
    format: 'whole',
    helper: true,
    formula: 'IFERROR(MATCH({codigo},{postulaciones.codigo:},0),"")',
  },
  {
    key: 'motivo',
    heading: 'Por qué no es elegible',
    width: 40,
    formula: `IF({fila}="","no está en Postulaciones",${OF_APPLICATION('admision')}&"")`,
  },
  { key: 'elegible', heading: 'Elegible', width: 9, formula: 'IF({motivo}="","sí","no")' },
];

const markChecks = (criteria: readonly Criterion[]): readonly CheckSpec[] =>
  criteria
    .filter(({ calculo }) => calculo === 'se escribe')
    .flatMap(({ key, name }) => [
      {
        at: key,
        when: `IF(ISNUMBER({${key}}),{${key}}>N({maximos.${key}}),FALSE)`,
        says: `La nota de «${name}» pasa de la máxima: corríjala, o cambie la máxima en Criterios`,
      },
      {
        at: key,
        when: `AND({elegible}="sí",{${key}}="")`,
        says: `Falta la nota de «${name}»: vacía no es cero`,
      },
    ]);

const repeated: CheckSpec = {
  at: 'codigo',
  when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
  says: 'La postulación está dos veces: deje una fila',
};

const byGuide: ColumnSpec = {
  key: 'optimo',
  heading: 'Óptimo (lo escribe la guía)',
  width: 12,
  input: { kind: 'choice', options: ['sí', 'no'] },
};

/** Keyed by the code of the application: sorting one table leaves the other as it is. */
export const hojaEvaluacion = ({ criteria, requirements, writesOptimum }: Evaluation): GuidedSheet => ({
  name: 'Evaluación',
  purpose:
    'Si cada postulación es elegible y por qué no, sus notas, su puntaje y su puesto entre las elegibles.',
  panels: [
    {
      kind: 'table',
      id: 'evaluacion',
      stays: 'municipio',
      usual: [],
      columns: [
        ...identified,
        ...criteria.map((each) => markColumn(each, requirements)),
        ...(writesOptimum ? [byGuide] : []),
        {
          key: 'puntaje',
          heading: 'Puntaje',
          format: 'number',
          formula: criteria.length === 0 ? '""' : scoreFormula(criteria),
        },
        ...rankingColumns(criteria),
      ],
      checks: [repeated, ...markChecks(criteria)],
    },
  ],
});
