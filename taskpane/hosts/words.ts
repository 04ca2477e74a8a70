import { fill, type Locale, type Text } from '../../src/engine/language.ts';

/** What a host says when it refuses, or when the program it drives does. */
const faults = {
  sheetTaken: {
    es: 'La hoja «{name}» ya existe y no la hizo Muni. Cámbiele el nombre y vuelva a intentarlo; no se escribió nada.',
    en: 'The sheet “{name}” already exists and Muni did not make it. Rename it and try again; nothing was written.',
    pt: 'A planilha “{name}” já existe e não foi feita pelo Muni. Renomeie-a e tente de novo; nada foi gravado.',
  },
  tableTaken: {
    es: 'Otra hoja ya tiene una tabla llamada «{name}». Cámbiele el nombre; no se escribió nada.',
    en: 'Another sheet already has a table named “{name}”. Rename it; nothing was written.',
    pt: 'Outra planilha já tem uma tabela chamada “{name}”. Renomeie-a; nada foi gravado.',
  },
  nameTaken: {
    es: 'El nombre «{name}» ya señala otra parte del libro. Cámbielo; no se escribió nada.',
    en: 'The name “{name}” already points elsewhere in the workbook. Change it; nothing was written.',
    pt: 'O nome “{name}” já aponta para outra parte da pasta. Altere-o; nada foi gravado.',
  },
  putBack: {
    es: 'Excel no pudo escribir en {name}: {reason}. El libro quedó como estaba',
    en: 'Excel could not write in {name}: {reason}. The workbook is as it was',
    pt: 'O Excel não conseguiu gravar em {name}: {reason}. A pasta ficou como estava',
  },
  notPutBack: {
    es: 'Excel dejó de responder al escribir en {name}: {reason}. Revise esas hojas: pueden haber quedado a medias',
    en: 'Excel stopped answering while writing in {name}: {reason}. Check those sheets: they may be half written',
    pt: 'O Excel parou de responder ao gravar em {name}: {reason}. Confira essas planilhas: podem estar incompletas',
  },
  date1904: {
    es: 'Este libro cuenta los días desde 1904 y las fórmulas de Muni desde 1900. Quite «Usar sistema de fechas 1904» (Archivo › Opciones › Avanzadas; en Mac, Preferencias › Calcular), revise sus fechas y vuelva a intentarlo; no se escribió nada',
    en: 'This workbook counts days from 1904, and Muni’s formulas from 1900. Untick “Use 1904 date system” (File › Options › Advanced; on a Mac, Preferences › Calculation), check its dates and try again; nothing was written',
    pt: 'Este arquivo conta os dias desde 1904 e as fórmulas do Muni desde 1900. Desmarque «Usar sistema de data 1904» (Arquivo › Opções › Avançado; no Mac, Preferências › Cálculo), revise as datas e tente de novo; nada foi gravado',
  },
  noSheet: {
    es: 'No hay ninguna hoja «{name}».',
    en: 'There is no sheet “{name}”.',
    pt: 'Não há nenhuma planilha “{name}”.',
  },
} as const satisfies Record<string, Text>;

type FaultCode = keyof typeof faults;

/** Something the host could not or would not do, in the user's words. */
export class HostFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, locale: Locale, values: Readonly<Record<string, string>>, cause?: unknown) {
    super(fill(faults[code][locale], values), { cause });
    this.code = code;
  }
}

export const doing = {
  reading: { es: 'Leyendo el libro', en: 'Reading the workbook', pt: 'Lendo a pasta' },
  writing: { es: 'Escribiendo {name}', en: 'Writing {name}', pt: 'Gravando {name}' },
} as const satisfies Record<string, Text>;
