import { norm } from '../engine/norm.ts';

/** Grades by the sum of points (A 4, B 3, C 2, D 1), from the lowest sum on, for each number of dimensions. */
export type AverageTable = Readonly<Record<number, readonly string[]>>;

const says = (table: AverageTable, word: string): string =>
  Object.entries(table)
    .map(
      ([count, grades]) =>
        `${count} ${word}: ${grades.map((grade, at) => `${Number(count) + at} ${grade}`).join(' · ')}`,
    )
    .join('; ');

/** M2, the average of the dimensions, is a table and not a rounded mean: three dimensions adding up to 8 are B, not B+. */
export const pefaCombinacion = norm<AverageTable>({
  id: 'pefa-combinacion-m2',
  title: {
    es: 'PEFA, método M2: calificación según la suma de puntos (A 4, B 3, C 2, D 1) y el número de dimensiones',
    en: 'PEFA, method M2: grade by the sum of points (A 4, B 3, C 2, D 1) and the number of dimensions',
    pt: 'PEFA, método M2: nota segundo a soma de pontos (A 4, B 3, C 2, D 1) e o número de dimensões',
  },
  says: (table) => ({
    es: says(table, 'dimensiones'),
    en: says(table, 'dimensions'),
    pt: says(table, 'dimensões'),
  }),
  versions: [
    {
      since: 2011,
      value: {
        2: ['D', 'D+', 'C', 'C+', 'B', 'B+', 'A'],
        3: ['D', 'D+', 'D+', 'C', 'C+', 'B', 'B', 'B+', 'A', 'A'],
        4: ['D', 'D', 'D+', 'D+', 'C', 'C+', 'C+', 'B', 'B', 'B+', 'B+', 'A', 'A'],
      },
      source:
        'Tabla del marco PEFA, comprobada celda por celda con la descarga oficial de 102 evaluaciones publicadas: 1.736 de 1.763 calificaciones M2 y 870 de 891 M1 coinciden; las demás se apartan de la regla',
      url: 'https://www.pefa.org/assessments/batch-downloads',
      verified: true,
    },
  ],
});
