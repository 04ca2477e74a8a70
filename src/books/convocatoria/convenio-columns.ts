import type { ColumnSpec } from '../guided/spec.ts';

/** The agreement a row belongs to. */
export const convenioColumns: readonly ColumnSpec[] = [
  {
    key: 'convenio',
    heading: 'Convenio',
    width: 12,
    input: {
      kind: 'choice',
      required: true,
      options: '{convenios.convenio:}',
      meaning: 'El código de la postulación que lo originó.',
    },
  },
  { key: 'municipio', heading: 'Municipio', width: 20, formula: textAt('convenios.municipio') },
];

/** Where it stands among agreements: found once, asked many times. Last of its table, out of the way. */
export const filaColumn: ColumnSpec = {
  key: 'fila',
  heading: 'Fila',
  width: 6,
  format: 'whole',
  helper: true,
  formula: 'IFERROR(MATCH({convenio},{convenios.convenio:},0),"")',
};

/** What another table says in the row found. */
export function textAt(place: string, row = '{fila}'): string {
  return `IF(${row}="","",INDEX({${place}:},${row})&"")`;
}

export const figureAt = (place: string, row = '{fila}'): string =>
  `IF(${row}="","",N(INDEX({${place}:},${row})))`;

/** A figure of the row found, where it may be a check's business that there is none: 0. */
export const countAt = (place: string): string => `IF({fila}="",0,N(INDEX({${place}:},{fila})))`;

/** What stands in the row of the one agreement chosen on a sheet. */
const CHOSEN = 'MATCH({convenio},{convenios.convenio:},0)';
export const chosenText = (place: string): string => `IFERROR(INDEX({${place}:},${CHOSEN})&"","")`;
export const chosenFigure = (place: string): string => `IFERROR(N(INDEX({${place}:},${CHOSEN})),"")`;

/** The agreement of the same row of Convenios. One that was typed twice counts once: in its first row. */
export const sameConvenio = (isBlank = 'FALSE'): ColumnSpec => ({
  key: 'convenio',
  heading: 'Convenio',
  width: 12,
  formula: `IF(OR({convenios.convenio}="",${isBlank}),"",IF(MATCH({convenios.convenio},{convenios.convenio:},0)={#},{convenios.convenio},""))`,
});

/** In a table nobody types in, nothing is worked out of a blank row. */
export const unlessBlank = (formula: string, key = 'convenio'): string => `IF({${key}}="","",${formula})`;
