import type { Text } from '../../src/engine/language.ts';
import type { GroupedBy } from '../../src/books/municipios/joining.ts';

export const municipalityTexts = {
  title: { es: 'Comparar municipios', en: 'Compare municipalities', pt: 'Comparar municípios' },
  doorSays: {
    es: 'De un archivo con muchos municipios: indicadores, puesto, mediana de su categoría, nivel y qué mirar.',
    en: 'From a file with many municipalities: indicators, place, median of their category, level and what to look at.',
    pt: 'De um arquivo com muitos municípios: indicadores, posição, mediana da categoria, nível e o que observar.',
  },
  says: {
    es: 'Elija una exportación con una columna de municipio o de entidad. Cada uno será una fila.',
    en: 'Choose an export with a column of municipality or entity. Each will be a row.',
    pt: 'Escolha uma exportação com uma coluna de município ou entidade. Cada um será uma linha.',
  },
  year: { es: 'Gestión', en: 'Year', pt: 'Exercício' },
  by: { es: 'Comparar dentro de', en: 'Compare within', pt: 'Comparar dentro de' },
  usual: {
    es: 'Lo que se sepa: categoría o departamento',
    en: 'Whatever is known: category or department',
    pt: 'O que se souber: categoria ou departamento',
  },
  table: {
    es: 'Población y categoría de cada municipio (opcional)',
    en: 'Population and category of each municipality (optional)',
    pt: 'População e categoria de cada município (opcional)',
  },
  tableHint: {
    es: 'Un archivo con municipio o código y población o categoría. Los de Bolivia ya se conocen.',
    en: 'A file with municipality or code and population or category. Those of Bolivia are known already.',
    pt: 'Um arquivo com município ou código e população ou categoria. Os da Bolívia já se conhecem.',
  },
  chooseTable: { es: 'Elegir la tabla', en: 'Choose the table', pt: 'Escolher a tabela' },
  tableTaken: {
    es: '{name}: {count} municipios.',
    en: '{name}: {count} municipalities.',
    pt: '{name}: {count} municípios.',
  },
  noTable: {
    es: '{name} no tiene una tabla con municipio o código y población o categoría. Revise sus encabezados.',
    en: '{name} has no table with municipality or code and population or category. Check its headings.',
    pt: '{name} não tem uma tabela com município ou código e população ou categoria. Revise os cabeçalhos.',
  },
  preview: { es: 'Ver cómo quedará', en: 'See how it will be', pt: 'Ver como ficará' },
  previewSays: {
    es: 'Todavía no se escribió nada. Estas son las hojas de la comparación:',
    en: 'Nothing has been written yet. These are the sheets of the comparison:',
    pt: 'Ainda não se escreveu nada. Estas são as planilhas da comparação:',
  },
  create: {
    es: 'Crear la comparación de municipios',
    en: 'Create the comparison of municipalities',
    pt: 'Criar a comparação de municípios',
  },
  update: {
    es: 'Actualizar la comparación de municipios',
    en: 'Update the comparison of municipalities',
    pt: 'Atualizar a comparação de municípios',
  },
  writing: { es: 'Escribir la comparación', en: 'Write the comparison', pt: 'Escrever a comparação' },
  written: {
    es: 'Comparación lista: {count} hojas escritas.',
    en: 'Comparison ready: {count} sheets written.',
    pt: 'Comparação pronta: {count} planilhas escritas.',
  },
} as const satisfies Record<string, Text>;

export const groupingTexts: Readonly<Record<GroupedBy, Text>> = {
  categoria: { es: 'Su categoría', en: 'Their category', pt: 'Sua categoria' },
  departamento: { es: 'Su departamento', en: 'Their department', pt: 'Seu departamento' },
  todos: { es: 'Todos', en: 'All', pt: 'Todos' },
};
