import { fill, type Locale, type Text } from '../src/engine/language.ts';

/** Every way a file can be refused: what happened and what to do. `{file}` is its name. */
export const fileProblems = {
  empty: {
    es: '{file} está vacío. Vuelva a descargarlo del sistema.',
    en: '{file} is empty. Download it again from the system.',
    pt: '{file} está vazio. Baixe-o novamente do sistema.',
  },
  tooLarge: {
    es: '{file} es demasiado grande para leerlo aquí ({detail}). Exporte menos gestiones o menos columnas.',
    en: '{file} is too large to be read here ({detail}). Export fewer years or fewer columns.',
    pt: '{file} é grande demais para ser lido aqui ({detail}). Exporte menos exercícios ou menos colunas.',
  },
  password: {
    es: '{file} está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo › Información › Proteger libro) y guárdelo.',
    en: '{file} is protected with a password. Open it in Excel, remove the password (File › Info › Protect Workbook) and save it.',
    pt: '{file} está protegido por senha. Abra-o no Excel, retire a senha (Arquivo › Informações › Proteger Pasta de Trabalho) e salve-o.',
  },
  oldExcel: {
    es: '{file} es un libro de Excel 97-2003 (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
    en: '{file} is an Excel 97-2003 workbook (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    pt: '{file} é uma pasta do Excel 97-2003 (.xls). Abra-a no Excel e salve-a como “Pasta de Trabalho do Excel (.xlsx)”.',
  },
  webPage: {
    es: '{file} es una página web con otro nombre, no un libro. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
    en: '{file} is a web page under another name, not a workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    pt: '{file} é uma página web com outro nome, não uma pasta. Abra-a no Excel e salve-a como “Pasta de Trabalho do Excel (.xlsx)”.',
  },
  otherKind: {
    es: '{file} es {detail}, no un libro de Excel (.xlsx) ni un texto separado por comas (.csv). Elija el archivo de datos.',
    en: '{file} is {detail}, not an Excel workbook (.xlsx) or comma-separated text (.csv). Choose the data file.',
    pt: '{file} é {detail}, não uma pasta do Excel (.xlsx) nem um texto separado por vírgulas (.csv). Escolha o arquivo de dados.',
  },
  notText: {
    es: '{file} no es un texto legible: trae bytes que ningún .csv tiene. Vuelva a exportarlo del sistema.',
    en: '{file} is not readable text: it holds bytes no .csv has. Export it again from the system.',
    pt: '{file} não é um texto legível: contém bytes que nenhum .csv tem. Exporte-o novamente do sistema.',
  },
  openQuote: {
    es: '{file} tiene en la línea {detail} unas comillas que no se cierran, y con ellas se perderían filas. Ciérrelas o bórrelas.',
    en: '{file} has an unclosed quotation mark on line {detail}, and rows would be lost with it. Close it or delete it.',
    pt: '{file} tem na linha {detail} aspas que não se fecham, e com elas se perderiam linhas. Feche-as ou apague-as.',
  },
  damaged: {
    es: '{file} está dañado o quedó a medias ({detail}). Vuelva a descargarlo.',
    en: '{file} is damaged or incomplete ({detail}). Download it again.',
    pt: '{file} está danificado ou incompleto ({detail}). Baixe-o novamente.',
  },
  bomb: {
    es: '{file} se expande mucho más de lo que un libro necesita ({detail}) y no se abrió. Pida el archivo original a quien se lo envió.',
    en: '{file} expands far beyond what a workbook needs ({detail}) and was not opened. Ask its sender for the original file.',
    pt: '{file} se expande muito além do que uma pasta precisa ({detail}) e não foi aberto. Peça o arquivo original a quem o enviou.',
  },
  tooManyCells: {
    es: '{file} ocupa un área de hoja demasiado grande: hay celdas sueltas muy lejos de los datos. Copie los datos a una hoja nueva y guárdela.',
    en: '{file} spans too large an area: there are stray cells far from the data. Copy the data to a new sheet and save it.',
    pt: '{file} ocupa uma área grande demais: há células soltas muito longe dos dados. Copie os dados para uma planilha nova e salve-a.',
  },
  noSheets: {
    es: '{file} no tiene hojas con celdas. Compruebe que sea el archivo correcto.',
    en: '{file} has no sheets with cells. Check that it is the right file.',
    pt: '{file} não tem planilhas com células. Verifique se é o arquivo certo.',
  },
} as const satisfies Record<string, Text>;

export type FileProblemCode = keyof typeof fileProblems;

/** A file that cannot be read. Its own message is the Spanish one. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly file: string;
  readonly detail: string | Text;

  constructor(code: FileProblemCode, file: string, detail: string | Text = '') {
    super(sentence(code, file, detail, 'es'));
    this.name = 'FileProblem';
    this.code = code;
    this.file = file;
    this.detail = detail;
  }
}

export const explainFile = ({ code, file, detail }: FileProblem, locale: Locale): string =>
  sentence(code, file, detail, locale);

const sentence = (code: FileProblemCode, file: string, detail: string | Text, locale: Locale): string =>
  fill(fileProblems[code][locale], { file, detail: typeof detail === 'string' ? detail : detail[locale] });
