import type { Notice, UnderstoodColumn } from './budget.ts';
import { glossary } from '../glossary.ts';
import { isLeftOut, personalWords } from './personal.ts';
import type { Export } from './reading.ts';
import type { PaddedColumn } from './report.ts';
import { saidColumn } from './said.ts';

const named = ({ at, heading }: UnderstoodColumn): string => `«${heading}» (columna ${saidColumn(at)})`;

/** «Vigente 2023» (C) y «Vigente 2024» (E) dicen ser el presupuesto vigente y traen montos distintos. */
export function rivalWords(rivals: readonly UnderstoodColumn[]): string {
  const concept = rivals[0]?.concept;
  const stage = concept === undefined ? 'lo mismo' : glossary[concept].label.es.toLowerCase();
  return `${rivals.map(named).join(' y ')} dicen ser ${stage} y traen montos distintos`;
}

export const sideNotice = ({ money }: Export): Notice[] =>
  money === 'gastos'
    ? []
    : [
        {
          message:
            'Es un archivo de ingresos: lo previsto se lee como presupuesto y lo reconocido o recaudado como su ejecución.',
        },
      ];

export function unitNotice({ unit }: Export): Notice[] {
  if (unit === undefined || unit.times === 1) return [];
  const words = unit.times === 1000 ? 'miles' : 'millones';
  return [{ message: `Los montos están en ${words} (${unit.evidence}) y se dan en unidades.` }];
}

export function personalNotice({ columns }: Export): Notice[] {
  const personal = columns.filter((each) => each.personal !== undefined && isLeftOut(each.evidence));
  if (personal.length === 0) return [];
  const said = personal
    .map((each) => `${named(each)}: ${personalWords[each.personal ?? 'persona']}`)
    .join('; ');
  return [{ message: `Se dejaron fuera columnas con datos de personas: ${said}.` }];
}

export const paddedNotices = (columns: readonly PaddedColumn[]): Notice[] =>
  columns.map(({ classifier, padded: { rows, width, example } }) => ({
    message: `${rows} códigos de ${glossary[classifier].label.es.toLowerCase()} habían perdido el cero de la izquierda (como ${example}); se completaron a ${width} cifras.`,
  }));
