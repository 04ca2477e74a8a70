import type { ColumnSpec, FactsPanel, FactSpec, TablePanel } from '../guided/spec.ts';

/** PEFA keeps the 20 largest lines and adds the rest up in one more. */
const LINES = 21;

/** What is compared: the panels of one measure in one year share its name, as in `gasto2`, `calculoGasto2`, `totalGasto2`. */
export interface Composition {
  readonly id: string;
  readonly of: string;
  readonly line: string;
  readonly budget: string;
  readonly actual: string;
  /** Votes kept out of the comparison and counted in the total: key and words. */
  readonly apart?: readonly (readonly [key: string, words: string])[];
  /** The rates that come out: key, words and formula. */
  readonly rates: readonly (readonly [key: string, words: string, formula: string])[];
}

const amount = (key: string, heading: string): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  input: { kind: 'amount', required: true, meaning: 'Escriba 0 donde no hubo: vacío no es cero.' },
});

/** Lines as the accounts give them, in any order. */
export const linesTable = ({ id, of, line, budget, actual }: Composition): TablePanel => ({
  kind: 'table',
  id,
  title: of,
  columns: [
    { key: 'linea', heading: line, width: 34, input: { kind: 'text', required: true } },
    amount('presupuesto', budget),
    amount('ejecutado', actual),
  ],
});

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
export const worked = (id: string): string => `calculo${capital(id)}`;
export const total = (id: string): string => `total${capital(id)}`;

const officialTable = (id: string): string =>
  `MUNI.PEFA_TABLA({${id}.linea:},{${id}.presupuesto:},{${id}.ejecutado:})`;

/** The official layout: lines by size, the budget had it kept its shape, and how far each went from it. */
export function calculationTable({ id, line, budget, actual }: Composition): TablePanel {
  const from = (column: number): string =>
    `IF({orden}="","",INDEX(${officialTable(id)},{orden}+1,${String(column)}))`;
  const unlessBlank = (formula: string): string => `IF({orden}="","",${formula})`;
  return {
    kind: 'table',
    id: worked(id),
    title: 'Cálculo, como en el cuadro oficial',
    spare: LINES,
    columns: [
      {
        key: 'orden',
        heading: 'N.º',
        width: 5,
        format: 'whole',
        formula: `IF(N({${total(id)}.lineas})>={#},{#},"")`,
      },
      { key: 'linea', heading: line, width: 30, formula: from(1) },
      { key: 'presupuesto', heading: budget, format: 'amount', formula: from(2) },
      { key: 'ejecutado', heading: actual, format: 'amount', formula: from(3) },
      {
        key: 'ajustado',
        heading: 'Presupuesto ajustado',
        format: 'amount',
        formula: unlessBlank(`{presupuesto}*{${total(id)}.ejecutado}/{${total(id)}.presupuesto}`),
      },
      {
        key: 'desviacion',
        heading: 'Desviación',
        format: 'amount',
        formula: unlessBlank('{ejecutado}-{ajustado}'),
      },
      {
        key: 'absoluta',
        heading: 'Desviación absoluta',
        format: 'amount',
        formula: unlessBlank('ABS({desviacion})'),
      },
      {
        key: 'porcentaje',
        heading: 'Porcentaje',
        format: 'percent',
        formula: unlessBlank('IF({ajustado}=0,"",{absoluta}/ABS({ajustado}))'),
      },
    ],
  };
}

/** Nothing is added up while a line is incomplete: its row says what is missing. */
export function totals({ id, apart = [], rates }: Composition): FactsPanel {
  const sum = (column: string): string => `IF({lineas}="","",SUM({${worked(id)}.${column}:}))`;
  const plus = (part: string): string => ['', ...apart.map(([key]) => `{${key}${part}}`)].join('+');
  const isWhole = ['{lineas}', ...apart.flatMap(([key]) => [`{${key}Presupuesto}`, `{${key}Ejecutado}`])];
  const unlessMissing = (formula: string): string =>
    `IF(COUNT(${isWhole.join(',')})<${String(isWhole.length)},"",${formula})`;
  const figure = (key: string, label: string, formula: string): FactSpec => ({
    key,
    label,
    format: 'amount',
    formula,
  });
  return {
    kind: 'facts',
    id: total(id),
    title: 'Totales y resultado',
    widths: [44, 20],
    facts: [
      {
        key: 'lineas',
        label: 'Líneas del cuadro',
        format: 'whole',
        formula: `IF(COUNTA({${id}.linea:})=0,"",IFERROR(ROWS(${officialTable(id)})-5,""))`,
        checks: [
          {
            when: `AND(COUNTA({${id}.linea:})>0,{lineas}="")`,
            says: 'El cuadro no se calcula: complete o corrija las filas marcadas',
          },
        ],
      },
      figure('presupuesto', 'Líneas: presupuesto', sum('presupuesto')),
      figure('ejecutado', 'Líneas: ejecutado', sum('ejecutado')),
      ...apart.flatMap(([key, words]) => apartFacts(key, words)),
      figure('totalPresupuesto', 'Total: presupuesto', unlessMissing(`{presupuesto}${plus('Presupuesto')}`)),
      figure('totalEjecutado', 'Total: ejecutado', unlessMissing(`{ejecutado}${plus('Ejecutado')}`)),
      ...rates.map(([key, label, formula]): FactSpec => ({
        key,
        label,
        format: 'percent',
        formula: `IFERROR(${unlessMissing(formula)},"")`,
      })),
    ],
  };
}

const apartFacts = (key: string, words: string): readonly FactSpec[] =>
  (['Presupuesto', 'Ejecutado'] as const).map((part) => ({
    key: `${key}${part}`,
    label: `${words}: ${part.toLowerCase()}`,
    format: 'amount',
    input: { kind: 'amount', from: 0, meaning: 'Escriba 0 si no hubo.' },
  }));

/** Σ|deviation| ÷ Σ adjusted. */
export const variance = (id: string): string =>
  `SUM({${worked(id)}.absoluta:})/SUM({${worked(id)}.ajustado:})`;
