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
    es: '{file} es de un Excel anterior a 1993 o un libro binario (.xlsb) que no se lee aquí. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
    en: '{file} is from an Excel before 1993 or a binary workbook (.xlsb) that is not read here. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    pt: '{file} é de um Excel anterior a 1993 ou uma pasta binária (.xlsb) que não se lê aqui. Abra-a no Excel e salve-a como “Pasta de Trabalho do Excel (.xlsx)”.',
  },
  webPage: {
    es: '{file} es una página web sin tablas, no un libro. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
    en: '{file} is a web page without tables, not a workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    pt: '{file} é uma página web sem tabelas, não uma pasta. Abra-a no Excel e salve-a como “Pasta de Trabalho do Excel (.xlsx)”.',
  },
  otherKind: {
    es: '{file} es {detail}, no un libro (.xlsx, .xls, .ods) ni un texto con separadores (.csv). Elija el archivo de datos.',
    en: '{file} is {detail}, not a workbook (.xlsx, .xls, .ods) or text with separators (.csv). Choose the data file.',
    pt: '{file} é {detail}, não uma pasta (.xlsx, .xls, .ods) nem um texto com separadores (.csv). Escolha o arquivo de dados.',
  },
  macros: {
    es: '{file} trae macros, y Muni no abre libros que traen programas. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)», que va sin ellas.',
    en: '{file} holds macros, and Muni opens no workbook with programs inside. Open it in Excel and save it as “Excel Workbook (.xlsx)”, which carries none.',
    pt: '{file} traz macros, e o Muni não abre pastas com programas. Abra-a no Excel e salve-a como “Pasta de Trabalho do Excel (.xlsx)”, que não as leva.',
  },
  entities: {
    es: '{file} define entidades XML propias, que ninguna exportación necesita y pueden hacer daño; no se abrió. Pida el archivo original o guárdelo de nuevo desde Excel.',
    en: '{file} defines XML entities of its own, which no export needs and may do harm; it was not opened. Ask for the original file or save it again from Excel.',
    pt: '{file} define entidades XML próprias, que nenhuma exportação precisa e podem causar dano; não foi aberto. Peça o arquivo original ou salve-o novamente no Excel.',
  },
  tooManyColumns: {
    es: '{file} tiene {detail} columnas, más de las que tiene un presupuesto. Copie las que hacen falta a una hoja nueva y guárdela.',
    en: '{file} has {detail} columns, more than a budget has. Copy those you need to a new sheet and save it.',
    pt: '{file} tem {detail} colunas, mais do que um orçamento tem. Copie as necessárias para uma planilha nova e salve-a.',
  },
  longCell: {
    es: '{file} tiene en la fila {detail} una celda de más de cien mil letras, que no es un dato. Revise las comillas de esa fila o borre la celda.',
    en: '{file} has on row {detail} a cell of more than a hundred thousand letters, which is no figure. Check the quotation marks of that row or delete the cell.',
    pt: '{file} tem na linha {detail} uma célula de mais de cem mil letras, que não é um dado. Revise as aspas dessa linha ou apague a célula.',
  },
  emptyZip: {
    es: '{file} es un comprimido que no trae ningún libro ni texto de datos ({detail}). Descomprímalo y elija el archivo de datos.',
    en: '{file} is an archive that holds no workbook or text of data ({detail}). Unpack it and choose the data file.',
    pt: '{file} é um arquivo compactado que não traz nenhuma pasta nem texto de dados ({detail}). Descompacte-o e escolha o arquivo de dados.',
  },
  date1904: {
    es: '{file} cuenta los días desde 1904 y aquí se cuentan desde 1900: sus fechas darían cuatro años de diferencia. En Excel quite «Usar sistema de fechas 1904» (Archivo › Opciones › Avanzadas), revise las fechas y guárdelo.',
    en: '{file} counts days from 1904, and here they count from 1900: its dates would be four years apart. In Excel untick “Use 1904 date system” (File › Options › Advanced), check the dates and save it.',
    pt: '{file} conta os dias desde 1904 e aqui se contam desde 1900: as datas dariam quatro anos de diferença. No Excel desmarque «Usar sistema de data 1904» (Arquivo › Opções › Avançado), revise as datas e salve-o.',
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
  tooLargeForGrid: {
    es: '{file} trae {detail} celdas, más de las que una página muestra en su rejilla. Empiece con un libro en blanco y elíjalo en el panel, en _Informe de ejecución_: allí se lee entero sin ponerlo en la rejilla.',
    en: '{file} holds {detail} cells, more than a page shows in its grid. Start with a blank workbook and choose it in the pane, in _Execution report_: there the whole of it is read without the grid.',
    pt: '{file} traz {detail} células, mais do que uma página mostra em sua grade. Comece com uma pasta em branco e escolha-o no painel, em _Relatório de execução_: ali se lê inteiro sem colocá-lo na grade.',
  },
  tooManyRows: {
    es: '{file} tiene más filas de las que caben en una hoja (1.048.576). Tráigalo reunido: en el panel, _Informe de ejecución_ y elija el archivo; se pregunta qué conservar. O en la línea de órdenes: `muni importar {file} --por entidad,gestion --salida reunido.csv`.',
    en: '{file} has more rows than a sheet holds (1,048,576). Bring it in grouped: in the pane, _Execution report_, and choose the file; you are asked what to keep. Or on the command line: `muni importar {file} --por entidad,gestion --salida reunido.csv`.',
    pt: '{file} tem mais linhas do que cabem em uma planilha (1.048.576). Traga-o agrupado: no painel, _Relatório de execução_ e escolha o arquivo; pergunta-se o que conservar. Ou na linha de comando: `muni importar {file} --por entidad,gestion --salida reunido.csv`.',
  },
  tooManyGroups: {
    es: '{file}, reunido así, sigue teniendo más filas de las que caben en una hoja. Reúna por menos columnas, o por otras que se repitan más.',
    en: '{file}, grouped this way, still has more rows than a sheet holds. Group by fewer columns, or by others that repeat more.',
    pt: '{file}, agrupado assim, ainda tem mais linhas do que cabem em uma planilha. Agrupe por menos colunas, ou por outras que se repitam mais.',
  },
  unfoldable: {
    es: '{file} no es un texto con separadores que se pueda reunir mientras se lee: o es de otra clase, o tiene comillas fuera de lugar. Expórtelo como .csv en UTF-8, o ábralo sin --por.',
    en: '{file} is not text with separators that can be grouped while it is read: it is of another kind, or has quotation marks out of place. Export it as .csv in UTF-8, or open it without --por.',
    pt: '{file} não é um texto com separadores que se possa agrupar enquanto se lê: é de outro tipo, ou tem aspas fora de lugar. Exporte-o como .csv em UTF-8, ou abra-o sem --por.',
  },
  unsteady: {
    es: '{file} cambia a lo largo de sus filas lo que traen sus columnas ({detail}), y no se puede reunir sin riesgo. Pártalo donde cambia, o diga qué es cada columna con --columnas.',
    en: '{file} changes along its rows what its columns hold ({detail}), and cannot be grouped safely. Split it where it changes, or say what each column is with --columnas.',
    pt: '{file} muda ao longo de suas linhas o que trazem suas colunas ({detail}), e não se pode agrupar com segurança. Divida-o onde muda, ou diga o que é cada coluna com --columnas.',
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
