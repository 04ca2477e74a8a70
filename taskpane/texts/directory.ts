import type { Text } from '../../src/engine/language.ts';

export const directoryTexts = {
  title: { es: 'Traer de otro libro', en: 'Bring from another workbook', pt: 'Trazer de outro arquivo' },
  says: {
    es: 'Municipios, técnicos, servicios y convenios que ya tiene en otro libro de Muni. Nada de lo escrito aquí se reemplaza.',
    en: 'Municipalities, staff, services and agreements you already have in another Muni workbook. Nothing typed here is replaced.',
    pt: 'Municípios, técnicos, serviços e convênios que já tem em outro arquivo do Muni. Nada do que está escrito aqui é substituído.',
  },
  take: { es: 'Traer: {title}', en: 'Bring: {title}', pt: 'Trazer: {title}' },
  taken: {
    es: 'Traído: {title}. Nada se escribió todavía.',
    en: 'Brought: {title}. Nothing has been written yet.',
    pt: 'Trazido: {title}. Nada foi gravado ainda.',
  },
  counts: {
    es: 'Filas nuevas: {added}. Filas que se completan: {filled}.',
    en: 'New rows: {added}. Rows completed: {filled}.',
    pt: 'Linhas novas: {added}. Linhas que se completam: {filled}.',
  },
  differing: {
    es: 'Dice otra cosa; aquí queda lo suyo:',
    en: 'It says something else; yours stays here:',
    pt: 'Diz outra coisa; aqui fica o seu:',
  },
  difference: {
    es: '{name}, {heading}: aquí {here}, allí {there}',
    en: '{name}, {heading}: here {here}, there {there}',
    pt: '{name}, {heading}: aqui {here}, lá {there}',
  },
  nothing: {
    es: '{name} no tiene nada que este libro no tenga.',
    en: '{name} has nothing this workbook does not have.',
    pt: '{name} não tem nada que este arquivo não tenha.',
  },
  notOurs: {
    es: '{name} no es un libro guiado de Muni. Elija uno que se haya hecho con Muni.',
    en: '{name} is not a guided Muni workbook. Choose one made with Muni.',
    pt: '{name} não é um arquivo guiado do Muni. Escolha um feito com o Muni.',
  },
} as const satisfies Readonly<Record<string, Text>>;
