import type { Text } from '../../src/engine/language.ts';

/** Words of every preview: what will be written, before it is. */
export const previewTexts = {
  sheetCount: { es: 'Hojas ({states})', en: 'Sheets ({states})', pt: 'Planilhas ({states})' },
  new: { es: 'nueva', en: 'new', pt: 'nova' },
  changed: { es: 'cambia', en: 'changes', pt: 'muda' },
  kept: { es: 'se conserva', en: 'is kept', pt: 'conserva-se' },
  taken: { es: 'nombre ocupado', en: 'name taken', pt: 'nome ocupado' },
  newName: {
    es: 'Nombre para la hoja «{name}»',
    en: 'Name for the sheet “{name}”',
    pt: 'Nome para a planilha «{name}»',
  },
  takenSays: {
    es: 'Ya hay una hoja suya que se llama «{name}»; Muni no escribe en ella.',
    en: 'You already have a sheet called “{name}”; Muni does not write on it.',
    pt: 'Já existe uma planilha sua chamada «{name}»; o Muni não escreve nela.',
  },
  badName: {
    es: '«{name}» no sirve de nombre de hoja: use de 1 a 31 letras, sin [ ] : * ? / \\.',
    en: '“{name}” cannot name a sheet: use 1 to 31 letters, without [ ] : * ? / \\.',
    pt: '«{name}» não serve como nome de planilha: use de 1 a 31 letras, sem [ ] : * ? / \\.',
  },
  nameTaken: {
    es: '«{name}» también está ocupado; elija otro nombre.',
    en: '“{name}” is taken too; choose another name.',
    pt: '«{name}» também está ocupado; escolha outro nome.',
  },
  keptSays: {
    es: 'Sus otras hojas se conservan: {sheets}.',
    en: 'Your other sheets are kept: {sheets}.',
    pt: 'Suas outras planilhas são conservadas: {sheets}.',
  },
  another: { es: 'Volver al inicio', en: 'Back to the start', pt: 'Voltar ao início' },
  previewShort: { es: 'Así quedará', en: 'How it will be', pt: 'Como ficará' },
} as const satisfies Record<string, Text>;
