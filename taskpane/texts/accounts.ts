import type { Text } from '../../src/engine/language.ts';

/** The fiscal indicators of many municipalities at once. */
export const accountTexts = {
  title: {
    es: 'Indicadores de muchos municipios',
    en: 'Indicators of many municipalities',
    pt: 'Indicadores de muitos municípios',
  },
  doorSays: {
    es: 'De una tabla de cuentas: los treinta indicadores de cada uno, la mediana de su categoría y su puesto.',
    en: 'From a table of accounts: the thirty indicators of each, the median of its category and its place.',
    pt: 'De uma tabela de contas: os trinta indicadores de cada um, a mediana da sua categoria e sua posição.',
  },
  says: {
    es: 'Una fila por municipio con una columna por concepto, o una fila por concepto: Municipio, Concepto y Monto.',
    en: 'A row for each municipality with a column for each concept, or a row for each concept: Municipio, Concepto and Monto.',
    pt: 'Uma linha por município com uma coluna por conceito, ou uma linha por conceito: Município, Concepto e Monto.',
  },
  file: { es: 'Tabla de cuentas', en: 'Table of accounts', pt: 'Tabela de contas' },
  fileHint: {
    es: 'Conceptos: Ingreso corriente, Coparticipación tributaria, IDH, Recursos propios, Gasto corriente, Inversión, Salud… Vacío es un dato que falta; 0, que no hubo.',
    en: 'Concepts: Ingreso corriente, Coparticipación tributaria, IDH, Recursos propios, Gasto corriente, Inversión, Salud… Blank is a missing figure; 0, that there was none.',
    pt: 'Conceitos: Ingreso corriente, Coparticipación tributaria, IDH, Recursos propios, Gasto corriente, Inversión, Salud… Vazio é um dado que falta; 0, que não houve.',
  },
  preview: { es: 'Ver cómo quedará', en: 'See how it will be', pt: 'Ver como ficará' },
  previewSays: {
    es: 'Todavía no se escribió nada. Estas son las hojas de los indicadores:',
    en: 'Nothing has been written yet. These are the sheets of the indicators:',
    pt: 'Ainda não se escreveu nada. Estas são as planilhas dos indicadores:',
  },
  create: { es: 'Crear los indicadores', en: 'Create the indicators', pt: 'Criar os indicadores' },
  update: { es: 'Actualizar los indicadores', en: 'Update the indicators', pt: 'Atualizar os indicadores' },
  writing: { es: 'Escribir los indicadores', en: 'Write the indicators', pt: 'Escrever os indicadores' },
  written: {
    es: 'Indicadores listos: {count} hojas escritas.',
    en: 'Indicators ready: {count} sheets written.',
    pt: 'Indicadores prontos: {count} planilhas escritas.',
  },
} as const satisfies Record<string, Text>;
