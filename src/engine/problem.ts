import { glossary, type Term } from '../glossary.ts';
import { fill, type Locale, type Text } from './language.ts';

/** The only two errors with which Excel shows a message. */
type CellError = '#VALUE!' | '#N/A';

interface ProblemText {
  readonly cell: CellError;
  /** What happened and what to do. `{detail}` is what the formula adds. */
  readonly text: Text;
}

/** Everything foreseen that can go wrong, what the sheet shows for it and how we say it. */
export const problems = {
  missing: {
    cell: '#N/A',
    text: {
      es: 'falta este dato; escríbalo (una celda vacía no es cero)',
      en: 'is missing; type it in (an empty cell is not zero)',
      pt: 'falta este dado; preencha-o (uma célula vazia não é zero)',
    },
  },
  noBudget: {
    cell: '#N/A',
    text: {
      es: 'sin presupuesto: es cero o está vacío y no hay sobre qué medir',
      en: 'no budget: it is zero or empty, so there is nothing to measure against',
      pt: 'sem orçamento: é zero ou está vazio e não há sobre o que medir',
    },
  },
  zeroBase: {
    cell: '#N/A',
    text: {
      es: 'es cero y no se puede dividir entre él',
      en: 'is zero and cannot be divided by',
      pt: 'é zero e não se pode dividir por ele',
    },
  },
  notNumber: {
    cell: '#VALUE!',
    text: {
      es: '«{detail}» no es un número; corríjalo',
      en: '“{detail}” is not a number; correct it',
      pt: '“{detail}” não é um número; corrija-o',
    },
  },
  ambiguousNumber: {
    cell: '#VALUE!',
    text: {
      es: '«{detail}» puede ser miles o decimales; escríbalo como número',
      en: '“{detail}” may mean thousands or decimals; type it as a number',
      pt: '“{detail}” pode ser milhares ou decimais; escreva-o como número',
    },
  },
  tooLarge: {
    cell: '#VALUE!',
    text: {
      es: 'es demasiado grande para calcularlo al centavo (máximo 90.071.992.547.409,91)',
      en: 'is too large to be exact to the cent (maximum 90,071,992,547,409.91)',
      pt: 'é grande demais para calcular ao centavo (máximo 90.071.992.547.409,91)',
    },
  },
  negative: {
    cell: '#VALUE!',
    text: { es: 'no puede ser negativo', en: 'cannot be negative', pt: 'não pode ser negativo' },
  },
  notWhole: {
    cell: '#VALUE!',
    text: {
      es: 'debe ser un número entero',
      en: 'must be a whole number',
      pt: 'deve ser um número inteiro',
    },
  },
  notYear: {
    cell: '#VALUE!',
    text: {
      es: 'debe ser un año, como 2026',
      en: 'must be a year, like 2026',
      pt: 'deve ser um ano, como 2026',
    },
  },
  notDate: {
    cell: '#VALUE!',
    text: {
      es: '«{detail}» no es una fecha; escríbala como fecha o AAAA-MM-DD',
      en: '“{detail}” is not a date; type it as a date or YYYY-MM-DD',
      pt: '“{detail}” não é uma data; escreva-a como data ou AAAA-MM-DD',
    },
  },
  notYesNo: {
    cell: '#VALUE!',
    text: { es: 'debe ser sí o no', en: 'must be yes or no', pt: 'deve ser sim ou não' },
  },
  notChoice: {
    cell: '#VALUE!',
    text: {
      es: 'no se reconoce; use uno de estos: {detail}',
      en: 'is not recognised; use one of: {detail}',
      pt: 'não é reconhecido; use um destes: {detail}',
    },
  },
  outOfRange: {
    cell: '#VALUE!',
    text: {
      es: 'está fuera de lo permitido: {detail}',
      en: 'is out of range: {detail}',
      pt: 'está fora do permitido: {detail}',
    },
  },
  errorInCell: {
    cell: '#VALUE!',
    text: {
      es: 'la celda trae un error ({detail}); corríjalo primero',
      en: 'the cell holds an error ({detail}); correct it first',
      pt: 'a célula traz um erro ({detail}); corrija-o primeiro',
    },
  },
  lengths: {
    cell: '#VALUE!',
    text: {
      es: 'las columnas no tienen el mismo tamaño: {detail}',
      en: 'the columns differ in size: {detail}',
      pt: 'as colunas não têm o mesmo tamanho: {detail}',
    },
  },
  empty: {
    cell: '#N/A',
    text: {
      es: 'el rango no tiene datos',
      en: 'the range has no data',
      pt: 'o intervalo não tem dados',
    },
  },
  notFound: {
    cell: '#N/A',
    text: {
      es: 'no se encontró «{detail}»',
      en: '“{detail}” was not found',
      pt: '“{detail}” não foi encontrado',
    },
  },
  ambiguous: {
    cell: '#VALUE!',
    text: {
      es: 'hay más de uno; indique cuál: {detail}',
      en: 'there is more than one; say which: {detail}',
      pt: 'há mais de um; indique qual: {detail}',
    },
  },
  noNorm: {
    cell: '#N/A',
    text: {
      es: 'no hay norma vigente para {detail}',
      en: 'no rule in force for {detail}',
      pt: 'não há norma vigente para {detail}',
    },
  },
  weights: {
    cell: '#VALUE!',
    text: {
      es: 'las ponderaciones deben sumar 100 y suman {detail}',
      en: 'weights must add up to 100 and add up to {detail}',
      pt: 'as ponderações devem somar 100 e somam {detail}',
    },
  },
  badShape: {
    cell: '#VALUE!',
    text: {
      es: 'el rango no tiene la forma pedida: {detail}',
      en: 'the range does not have the shape asked for: {detail}',
      pt: 'o intervalo não tem a forma pedida: {detail}',
    },
  },
  badExpression: {
    cell: '#VALUE!',
    text: {
      es: 'la fórmula no se puede calcular: {detail}',
      en: 'the expression cannot be worked out: {detail}',
      pt: 'a fórmula não pode ser calculada: {detail}',
    },
  },
  infeasible: {
    cell: '#N/A',
    text: {
      es: 'no hay solución: {detail}',
      en: 'there is no solution: {detail}',
      pt: 'não há solução: {detail}',
    },
  },
  notLoaded: {
    cell: '#N/A',
    text: {
      es: 'falta cargar una parte de Muni; revise la conexión y vuelva a calcular',
      en: 'a part of Muni has not loaded; check the connection and recalculate',
      pt: 'falta carregar uma parte do Muni; verifique a conexão e recalcule',
    },
  },
  internal: {
    cell: '#VALUE!',
    text: {
      es: 'falla interna de Muni en esta fórmula; avísenos con el libro y la celda',
      en: 'internal fault in this formula; please report it with the workbook and cell',
      pt: 'falha interna do Muni nesta fórmula; avise-nos com o arquivo e a célula',
    },
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problems;

/** Where inside an argument the fault is: rows and columns count from 1, as the reader does. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/**
 * A foreseen failure: a code and the argument to blame. It is plain data, without a stack:
 * a column may hold a million of them. Anything else thrown is a bug.
 */
export class Problem {
  readonly code: ProblemCode;
  readonly about: Term;
  readonly place: Place;
  /** What the formula adds to the sentence. */
  readonly detail: string | Text;

  constructor(code: ProblemCode, about: Term, place: Place = {}, detail: string | number | Text = '') {
    this.code = code;
    this.about = about;
    this.place = place;
    this.detail = typeof detail === 'number' ? String(detail) : detail;
  }

  /** The same problem, said of the row it belongs to. */
  inRow(row: number): Problem {
    return new Problem(this.code, this.about, { ...this.place, row }, this.detail);
  }
}

const rowWord = { es: 'fila', en: 'row', pt: 'linha' } as const satisfies Text;

/** «Presupuesto, fila 12: falta este dato.» */
export function explain({ code, about, place, detail }: Problem, locale: Locale): string {
  const where = place.row === undefined ? '' : `, ${rowWord[locale]} ${String(place.row)}`;
  const said = typeof detail === 'string' ? detail : detail[locale];
  return `${glossary[about].label[locale]}${where}: ${fill(problems[code].text[locale], { detail: said })}.`;
}

export const cellErrorOf = (problem: Problem): CellError => problems[problem.code].cell;
