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
  sheetProtected: {
    es: 'La hoja «{name}» está protegida. Desprotéjala (Revisar › Desproteger hoja) y vuelva a intentarlo; no se escribió nada',
    en: 'The sheet “{name}” is protected. Unprotect it (Review › Unprotect Sheet) and try again; nothing was written',
    pt: 'A planilha “{name}” está protegida. Desproteja-a (Revisão › Desproteger Planilha) e tente de novo; nada foi gravado',
  },
  bookProtected: {
    es: 'La estructura del libro está protegida y no admite hojas nuevas. Quite la protección (Revisar › Proteger libro) y vuelva a intentarlo; no se escribió nada',
    en: 'The workbook’s structure is protected and takes no new sheets. Unprotect it (Review › Protect Workbook) and try again; nothing was written',
    pt: 'A estrutura da pasta está protegida e não aceita planilhas novas. Retire a proteção (Revisão › Proteger Pasta de Trabalho) e tente de novo; nada foi gravado',
  },
  leftDone: {
    es: 'No se deshizo nada: {reason}. El libro quedó como estaba; corríjalo y pulse Deshacer otra vez',
    en: 'Nothing was undone: {reason}. The workbook is as it was; put that right and press Undo again',
    pt: 'Nada foi desfeito: {reason}. A pasta ficou como estava; corrija isso e pressione Desfazer outra vez',
  },
  undoneBut: {
    es: 'Se deshizo lo demás. Ya no está {name}: alguien borró o cambió de nombre esa hoja; si está con otro nombre, revísela',
    en: 'The rest was undone. {name} is no longer there: someone deleted or renamed that sheet; if it is there under another name, check it',
    pt: 'O resto foi desfeito. {name} não está mais lá: alguém excluiu ou renomeou essa planilha; se estiver com outro nome, confira-a',
  },
  nothingWritten: {
    es: 'Excel no pudo leer el libro: {reason}; no se escribió nada. Vuelva a intentarlo',
    en: 'Excel could not read the workbook: {reason}; nothing was written. Try again',
    pt: 'O Excel não conseguiu ler a pasta: {reason}; nada foi gravado. Tente de novo',
  },
  notUndone: {
    es: 'No se pudo deshacer del todo: {reason}. Pulse Deshacer otra vez; si no basta, revise las hojas {name}',
    en: 'It could not be undone entirely: {reason}. Press Undo again; if that is not enough, check the sheets {name}',
    pt: 'Não foi possível desfazer tudo: {reason}. Pressione Desfazer outra vez; se não bastar, confira as planilhas {name}',
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

/** What Excel's own codes mean to the person in front of it; other faults are told in Excel's words. */
const reasons: Readonly<Record<string, Text>> = {
  AccessDenied: {
    es: 'la hoja está protegida o el libro es de solo lectura',
    en: 'the sheet is protected or the workbook is read-only',
    pt: 'a planilha está protegida ou a pasta é somente leitura',
  },
  FilteredRangeConflict: {
    es: 'hay filas ocultas por un filtro; quítelo (Datos › Borrar)',
    en: 'a filter hides rows; clear it (Data › Clear)',
    pt: 'há linhas ocultas por um filtro; limpe-o (Dados › Limpar)',
  },
  MergedRangeConflict: {
    es: 'hay celdas combinadas; sepárelas (Inicio › Combinar y centrar)',
    en: 'there are merged cells; unmerge them (Home › Merge & Center)',
    pt: 'há células mescladas; separe-as (Página Inicial › Mesclar e Centralizar)',
  },
  ItemNotFound: {
    es: 'alguien borró o cambió de nombre una hoja mientras tanto',
    en: 'someone deleted or renamed a sheet meanwhile',
    pt: 'alguém excluiu ou renomeou uma planilha nesse meio-tempo',
  },
  RequestPayloadSizeLimitExceeded: {
    es: 'son demasiados datos para una sola llamada de Excel',
    en: 'it is too much data for one call to Excel',
    pt: 'são dados demais para uma só chamada do Excel',
  },
  RequestAborted: {
    es: 'Excel cortó la llamada',
    en: 'Excel cut the call short',
    pt: 'o Excel interrompeu a chamada',
  },
};

/** What a sheet says of any writing in it, whatever is written: nothing was. */
export const isRefusal = (caught: unknown): boolean =>
  ['AccessDenied', 'FilteredRangeConflict', 'MergedRangeConflict'].includes(codeOf(caught) ?? '');

/** Excel's own errors carry a code; everything else has none. */
export const codeOf = (caught: unknown): string | undefined =>
  typeof caught === 'object' && caught !== null && 'code' in caught && typeof caught.code === 'string'
    ? caught.code
    : undefined;

/** Why something failed, without a full stop. */
export function reasonOf(caught: unknown, locale: Locale): string {
  const known = reasons[codeOf(caught) ?? ''];
  return known?.[locale] ?? (caught instanceof Error ? caught.message : String(caught)).replace(/\.$/, '');
}

/** What stopped work before it wrote: an error of Excel's own, in our words; any other as it is. */
export const beforeWriting =
  (locale: Locale) =>
  (caught: unknown): never => {
    if (reasons[codeOf(caught) ?? ''] === undefined) throw caught;
    throw new HostFault('nothingWritten', locale, { reason: reasonOf(caught, locale) }, caught);
  };

export const doing = {
  reading: { es: 'Leyendo el libro', en: 'Reading the workbook', pt: 'Lendo a pasta' },
  writing: { es: 'Escribiendo {name}', en: 'Writing {name}', pt: 'Gravando {name}' },
} as const satisfies Record<string, Text>;
