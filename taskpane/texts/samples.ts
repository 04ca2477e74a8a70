import type { Text } from '../../src/engine/language.ts';

export const sampleTexts = {
  title: { es: 'Datos de ejemplo', en: 'Sample data', pt: 'Dados de exemplo' },
  says: {
    es: 'Datos públicos reales. Van a una hoja nueva; sus hojas no se tocan.',
    en: 'Real public data. They go to a new sheet; yours are not touched.',
    pt: 'Dados públicos reais. Vão para uma planilha nova; as suas não são tocadas.',
  },
  insert: {
    es: 'Insertar en una hoja nueva',
    en: 'Insert in a new sheet',
    pt: 'Inserir em uma planilha nova',
  },
  inserting: { es: 'Insertar «{name}»', en: 'Insert “{name}”', pt: 'Inserir “{name}”' },
  inserted: {
    es: 'Listo: los datos están en la hoja «{sheet}».',
    en: 'Done: the data are in sheet “{sheet}”.',
    pt: 'Pronto: os dados estão na planilha “{sheet}”.',
  },
  report: { es: 'Hacer su informe', en: 'Make its report', pt: 'Fazer seu relatório' },
} as const satisfies Record<string, Text>;
