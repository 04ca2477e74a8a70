import type { Text } from '../../src/engine/language.ts';

/** A text with more rows than a sheet holds. */
export const longTexts = {
  title: { es: 'Traerlo reunido', en: 'Bring it in grouped', pt: 'Trazê-lo agrupado' },
  says: {
    es: '{name} tiene más filas que una hoja (1.048.576). Las filas que dicen lo mismo se suman en una, al centavo; el informe sale igual.',
    en: '{name} has more rows than a sheet (1,048,576). Rows that say the same are added into one, to the cent; the report is the same.',
    pt: '{name} tem mais linhas que uma planilha (1.048.576). As linhas que dizem o mesmo se somam em uma, ao centavo; o relatório é igual.',
  },
  always: {
    es: 'Siempre se conserva: {kept}.',
    en: 'Always kept: {kept}.',
    pt: 'Sempre se conserva: {kept}.',
  },
  by: { es: 'Conservar también', en: 'Also keep', pt: 'Conservar também' },
  byMeaning: {
    es: 'Cuanto más se conserva, más filas quedan. Lo que no se marca no se podrá ver por separado.',
    en: 'The more is kept, the more rows remain. What is not ticked cannot be seen apart.',
    pt: 'Quanto mais se conserva, mais linhas ficam. O que não se marca não se poderá ver em separado.',
  },
  go: { es: 'Reunir y traer', en: 'Group and bring in', pt: 'Agrupar e trazer' },
} as const satisfies Record<string, Text>;
