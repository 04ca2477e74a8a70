import { gridOf, problemIn, widthOf, type Grid, type Input } from '../engine/cells.ts';
import { numberColumn, type NumberColumn } from '../engine/columns.ts';
import { formula, type Result } from '../engine/formula.ts';
import { cells, column, optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import type { Expression } from './expression.ts';
import { positionsOf } from './expression-names.ts';

/** Rows of values, one column per name. Names and values both written downwards are one row. */
function rowsFor(names: number, values: Grid<Input>): Grid<Input> | Problem {
  const width = widthOf(values);
  if (names <= width || names === 0) return values;
  if (width === 1 && values.length === names) return [values.map(([cell]) => cell)];
  return problemIn('lengths', { term: 'valores' }, `${names} / ${width}`);
}

interface Used {
  readonly at: number;
  readonly column: NumberColumn;
}

/** A row without any of the values used stays blank; with some of them, the first that lacks is named. */
function resultIn(row: number, used: readonly Used[], expression: Expression): Result {
  const values: number[] = [];
  for (const {
    at,
    column: { values: all, problems },
  } of used) {
    const problem = problems.get(row);
    if (problem)
      return new Problem(problem.code, 'valores', { row: row + 1, column: at + 1 }, problem.detail);
    values[at] = all[row] ?? Number.NaN;
  }
  const blanks = used.filter(({ at }) => Number.isNaN(values[at]));
  const [missing] = blanks;
  if (!missing) return evaluated(expression, values, row);
  if (blanks.length === used.length) return '';
  return new Problem('missing', 'valores', { row: row + 1, column: missing.at + 1 });
}

function evaluated(expression: Expression, values: readonly number[], row: number): Result {
  try {
    return expression.evaluate(values);
  } catch (caught) {
    if (caught instanceof Problem) return caught.inRow(row + 1);
    throw caught;
  }
}

export const formulaCosto = formula({
  id: 'FORMULA_COSTO',
  shape: 'column',
  summary: {
    es: 'Calcula la fórmula de costo de su oficina, escrita como texto, en decimales exactos; un resultado por fila de valores. No redondea: use round.',
    en: 'Works out your office’s cost formula, typed as text, in exact decimals; one result per row of values. It does not round: use round.',
    pt: 'Calcula a fórmula de custo do seu escritório, escrita como texto, em decimais exatos; um resultado por linha de valores. Não arredonda: use round.',
  },
  also: {
    es: 'fórmula propia, expresión, costeo, tarifa, cálculo a medida',
    en: 'own formula, expression, costing, custom calculation',
    pt: 'fórmula própria, expressão, custeio, cálculo sob medida',
  },
  params: { expresion: text, nombres: optional(column(text)), valores: optional(cells) },
  meanings: {
    expresion: {
      es: 'Se admite + − × ÷ ^ ( ), comparaciones, min, max, round (redondear) e if (si). Con decimales de coma, separe los argumentos con punto y coma: max(1,5; 2).',
      en: 'Allowed: + − × ÷ ^ ( ), comparisons, min, max, round and if. With decimal commas, separate arguments with semicolons: max(1,5; 2).',
      pt: 'Admite + − × ÷ ^ ( ), comparações, min, max, round e if. Com vírgula decimal, separe os argumentos com ponto e vírgula: max(1,5; 2).',
    },
    nombres: {
      es: 'Los nombres que usa la fórmula, en una fila o columna; sin mirar mayúsculas ni acentos, y con guion bajo en lugar de espacio.',
      en: 'The names the formula uses, in a row or column; case and accents do not matter, and a space is an underscore.',
      pt: 'Os nomes que a fórmula usa, em uma linha ou coluna; sem considerar maiúsculas nem acentos, e com sublinhado no lugar do espaço.',
    },
  },
  returns: 'number',
  examples: [
    {
      given: {
        expresion: 'base * (1 + 0.08 * comunidades / 10)',
        nombres: [['base', 'comunidades']],
        valores: [
          [12_000, 25],
          [12_000, 4],
          [null, null],
        ],
      },
      gives: [[14_400], [12_384], ['']],
    },
    {
      given: {
        expresion: 'si(número_de_otb > 20; redondear(base × 1,15; 2); base)',
        nombres: [['Base', 'Número de OTB']],
        valores: [
          [8333.33, 31],
          [8333.33, 20],
        ],
      },
      gives: [[9583.33], [8333.33]],
      note: {
        es: 'En español y con coma decimal: los argumentos se separan con punto y coma.',
        en: 'In Spanish and with decimal commas: arguments are separated with semicolons.',
        pt: 'Em espanhol e com vírgula decimal: os argumentos são separados com ponto e vírgula.',
      },
    },
    { given: { expresion: '0.1 + 0.2' }, gives: 0.3 },
    { given: { expresion: 'base * 2', nombres: 'costo', valores: 10 }, fails: 'badExpression' },
    { given: { expresion: 'base / 0', nombres: 'base', valores: 10 }, fails: 'badExpression' },
  ],
  native: {
    none: {
      es: 'Excel no calcula una fórmula guardada como texto sin macros; escríbala como fórmula normal',
      en: 'Excel does not work out a formula kept as text without macros; type it as a normal formula',
      pt: 'o Excel não calcula uma fórmula guardada como texto sem macros; escreva-a como fórmula normal',
    },
  },
  source: { title: 'Fórmula propia de la oficina; aritmética decimal de mathjs 15', verified: true },
  tools: () => import('./expression.ts'),
  compute({ expresion, nombres = [], valores = gridOf(null) }, { readExpression }) {
    const positions = positionsOf(nombres);
    const rows = rowsFor(nombres.length, valores);
    if (rows instanceof Problem) return rows;
    const expression = readExpression(expresion, positions);
    const used = expression.uses.map((at) => ({ at, column: numberColumn(rows, 'valores', at) }));
    return rows.map((_, row) => resultIn(row, used, expression));
  },
});
