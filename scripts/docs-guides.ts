import { list, steps, type Guide } from './docs-guide.ts';
import { officeGuides } from './docs-office-guides.ts';
import { reportGuides } from './docs-report-guides.ts';
import type { HelpLocale } from './docs-words.ts';

/** Pages of help that are about no formula in particular, by the name of their file. */
export const guides: Readonly<Record<string, Readonly<Record<HelpLocale, Guide>>>> = {
  ...officeGuides,
  ...reportGuides,
  'sin-muni': {
    es: {
      title: 'Libros que abren sin Muni',
      lines: [
        'Un libro con fórmulas `MUNI.` muestra sus cifras guardadas en cualquier equipo. Al recalcular en uno sin Muni, Excel pone `#NAME?`. Antes de enviarlo, conviértalo.',
        '## Tres maneras',
        list(
          '**Fórmulas de Excel** (`nativas`): cada fórmula de Muni que tiene equivalente se escribe con funciones de Excel 2016 y sigue calculando. Antes se prueba con los datos del libro: si alguna da otro valor, queda en valor. Las demás quedan en valor, con el porqué.',
          '**Valores** (`valores`): queda la cifra. Un error queda error y un texto vacío queda vacío, nunca cero.',
          '**Reactivar** (`reactivar`): devuelve las fórmulas de Muni a sus celdas y repara las que Excel perdió: `_xldudf_…`, `[2]!_xldudf_…` y las que quedaron en `#NAME?`.',
        ),
        '## Dónde se hace',
        'En el panel, _Abrir sin Muni_: para la selección, la hoja o el libro, con lo que va a cambiar a la vista y _Deshacer_. O en la línea de órdenes:',
        '```sh\nnpm run -s muni -- portar libro.xlsx --modo nativas --salida libro-sin-muni.xlsx\nnpm run -s muni -- portar libro-sin-muni.xlsx --modo reactivar --salida libro-vivo.xlsx\n```',
        '## La hoja «Procedencia Muni»',
        'Guarda, celda por celda, la fórmula que había, lo que daba, las normas que usa, la fecha y la versión. Sirve para auditar y para reactivar: no la borre. Si después alguien cambió una celda, o insertó filas que la movieron, _Reactivar_ la deja como está y lo dice.',
      ],
    },
    en: {
      title: 'Workbooks that open without Muni',
      lines: [
        'A workbook with `MUNI.` formulas shows its saved figures on any machine. Recalculated where there is no Muni, Excel shows `#NAME?`. Convert it before sending it.',
        '## Three ways',
        list(
          '**Excel formulas** (`nativas`): every formula of Muni with an equivalent is written in functions of Excel 2016 and goes on calculating. It is tried first with the workbook’s own figures: one that gives another value is kept as its value. So are the rest, with the reason.',
          '**Values** (`valores`): the figure stays. An error stays an error and an empty text stays empty, never zero.',
          '**Reactivate** (`reactivar`): puts the formulas of Muni back in their cells and mends those Excel lost: `_xldudf_…`, `[2]!_xldudf_…` and those left at `#NAME?`.',
        ),
        '## Where',
        'In the pane, _Open without Muni_: for the selection, the sheet or the workbook, showing what will change, with _Undo_. Or on the command line:',
        '```sh\nnpm run -s muni -- portar libro.xlsx --modo nativas --salida libro-sin-muni.xlsx\nnpm run -s muni -- portar libro-sin-muni.xlsx --modo reactivar --salida libro-vivo.xlsx\n```',
        '## The sheet «Procedencia Muni»',
        'It keeps, cell by cell, the formula that stood there, what it gave, the rules it uses, the day and the version. It serves to audit and to reactivate: do not delete it. If somebody changed a cell later, or inserted rows that moved it, _Reactivate_ leaves it as it is and says so.',
      ],
    },
  },
  onlyoffice: {
    es: {
      title: 'Muni en ONLYOFFICE',
      lines: [
        'Las mismas fórmulas, calculadas por el mismo núcleo, con guion bajo en lugar de punto: `=MUNI_TASA_EJECUCION(D2;C2)`. Requiere ONLYOFFICE 8.1 o posterior.',
        '## Instalar',
        steps(
          'Busque `otras/muni-onlyoffice.js` en la carpeta del complemento (`npm run build` o `npm run suites` lo escriben en `dist/otras/`), ábralo con un editor de texto y copie todo.',
          'En la planilla: _Ver_ › _Macros_. En _Funciones personalizadas_, el signo **+**.',
          'Borre el ejemplo, pegue y pulse _Guardar_.',
          'Escriba `=MUNI_` en una celda: aparecen todas, con su explicación.',
        ),
        'Las funciones quedan guardadas en ese documento: cada libro nuevo las necesita.',
        '## Qué es distinto',
        list(
          'Si una fórmula no puede responder, la celda muestra un error. En una columna entera, la fila mala muestra `#NUM!`, que ninguna suma toma por cero. Para saber por qué, pida esa fila sola y mire su ayuda.',
          'Las fechas de los resultados son números: dé formato de fecha a la celda.',
          'Un libro de Excel con `MUNI.` se abre con sus cifras guardadas. Para que siga calculando aquí, conviértalo antes a [fórmulas de Excel](sin-muni.md).',
        ),
        'Probado en un motor de JavaScript sin nada más, con todos los ejemplos de la ayuda; no en un ONLYOFFICE de verdad.',
      ],
    },
    en: {
      title: 'Muni in ONLYOFFICE',
      lines: [
        'The same formulas, worked out by the same core, with an underscore in place of the dot: `=MUNI_TASA_EJECUCION(D2,C2)`. Needs ONLYOFFICE 8.1 or later.',
        '## Install',
        steps(
          'Find `otras/muni-onlyoffice.js` in the add-in’s folder (`npm run build` or `npm run suites` write it to `dist/otras/`), open it in a text editor and copy it all.',
          'In the spreadsheet: _View_ › _Macros_. In _Custom functions_, the **+** sign.',
          'Delete the sample, paste and press _Save_.',
          'Type `=MUNI_` in a cell: all of them appear, explained.',
        ),
        'The functions are kept in that document: each new workbook needs them.',
        '## What differs',
        list(
          'Where a formula cannot answer, the cell shows an error. In a whole column the bad row shows `#NUM!`, which no sum takes for a zero. To know why, ask for that row alone and look at its help.',
          'Dates come as numbers: format the cell as a date.',
          'An Excel workbook with `MUNI.` opens with its saved figures. For it to go on calculating here, convert it first to [Excel formulas](sin-muni.md).',
        ),
        'Tried in a bare JavaScript engine with every example of the help; not in a real ONLYOFFICE.',
      ],
    },
  },
  'hojas-de-google': {
    es: {
      title: 'Muni en Hojas de cálculo de Google',
      lines: [
        'Las mismas fórmulas, calculadas por el mismo núcleo, con guion bajo en lugar de punto: `=MUNI_TASA_EJECUCION(D2;C2)`. Corren en la cuenta de usted; Muni no recibe nada.',
        '## Instalar',
        steps(
          'Busque `otras/muni-hojas-de-google.gs` en la carpeta del complemento (`npm run build` o `npm run suites` lo escriben en `dist/otras/`), ábralo con un editor de texto y copie todo.',
          'En la planilla: _Extensiones_ › _Apps Script_.',
          'Borre lo que haya, pegue y pulse el disco de _Guardar_. No hace falta _Ejecutar_ ni dar permisos.',
          'Vuelva a la planilla y escriba `=MUNI_`: aparecen todas, con su explicación.',
        ),
        'El script queda en esa planilla; al hacer una copia de la planilla, se copia con ella.',
        '## Qué es distinto',
        list(
          'Si una fórmula no puede responder, la celda muestra `#ERROR!` y, al pasar el ratón, la explicación. En una columna entera, la fila mala muestra `#NUM!`, que ninguna suma toma por cero: pida esa fila sola para leer por qué.',
          'Google da a cada celda 30 segundos: use columnas enteras, `=MUNI_TASA_EJECUCION(D2:D400;C2:C400)`, y no una fórmula por fila.',
          'Las fechas de los resultados son números: _Formato_ › _Número_ › _Fecha_.',
          'Compruebe _Archivo_ › _Configuración_: la zona horaria de la planilla y la del script deben ser la misma, o una fecha puede correrse un día.',
        ),
        'Probado en un motor de JavaScript sin nada más, con todos los ejemplos de la ayuda; no en una cuenta de Google de verdad.',
      ],
    },
    en: {
      title: 'Muni in Google Sheets',
      lines: [
        'The same formulas, worked out by the same core, with an underscore in place of the dot: `=MUNI_TASA_EJECUCION(D2,C2)`. They run in your account; Muni receives nothing.',
        '## Install',
        steps(
          'Find `otras/muni-hojas-de-google.gs` in the add-in’s folder (`npm run build` or `npm run suites` write it to `dist/otras/`), open it in a text editor and copy it all.',
          'In the spreadsheet: _Extensions_ › _Apps Script_.',
          'Delete what is there, paste and press _Save_. There is nothing to run and no permission to give.',
          'Back in the spreadsheet type `=MUNI_`: all of them appear, explained.',
        ),
        'The script stays with that spreadsheet and goes with its copies.',
        '## What differs',
        list(
          'Where a formula cannot answer, the cell shows `#ERROR!` and its explanation on hovering. In a whole column the bad row shows `#NUM!`, which no sum takes for a zero: ask for that row alone to read why.',
          'Google gives each cell 30 seconds: use whole columns, `=MUNI_TASA_EJECUCION(D2:D400,C2:C400)`, not a formula per row.',
          'Dates come as numbers: _Format_ › _Number_ › _Date_.',
          'Check _File_ › _Settings_: the time zone of the spreadsheet and of the script must be the same, or a date may move a day.',
        ),
        'Tried in a bare JavaScript engine with every example of the help; not in a real Google account.',
      ],
    },
  },
  sql: {
    es: {
      title: 'Archivos nacionales en SQL',
      lines: [
        'Un archivo que no cabe en una hoja se trae reunido: `muni importar nacional.csv.gz --por entidad,gestion --salida reunido.csv` lo lee a medida que llega, en una sola máquina. Si sus datos ya están en un motor de consultas, Muni escribe la consulta que los reúne igual: las mismas columnas, lo mismo dejado fuera, los montos en decimales exactos.',
        '```sh\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql duckdb\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql spark --tabla cuipo.ejecucion\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql trino --tabla hive.cuipo.ejecucion\n```',
        '`muestra.csv` es el archivo, o una parte de él de hasta 1.048.576 filas con todas sus maneras de escribir: de ella sale qué es cada columna y cuál es la marca decimal.',
        '## Qué dice la consulta',
        list(
          '`leido`: qué es cada columna, los montos como `DECIMAL(38, 2)` y sin las filas de ingresos. Una celda que no es un monto detiene la consulta; nunca cuenta como cero.',
          '`cuentas`, `encima`, `desglose`, `rotas`, `detalle`: la cuenta que suma a otras no se cuenta otra vez; si su desglose no la suma, cuenta ella y no el desglose.',
          '`ultimos`, `cortes`: donde los cortes de una gestión se acumulan, cuenta el último de cada entidad.',
        ),
        'Lo que una consulta no puede saber de una fila (totales sin código, subtotales que solo delata una suma, títulos) no se escribe: la orden lo dice y señala una de esas filas.',
        '## DuckDB',
        'Corre tal como sale: lee el archivo con todas sus celdas como texto. Las pruebas la corren en DuckDB y comparan cada suma, al centavo, con la de Muni.',
        '## Spark SQL',
        'Todas las columnas deben llegar como texto, con los nombres del archivo:',
        "```sql\nCREATE TEMPORARY VIEW crudo USING csv\nOPTIONS (path 's3a://datos/cuipo/*.csv.gz', header 'true', inferSchema 'false', sep ',', encoding 'UTF-8', multiLine 'true');\n```",
        'Ponga `SET spark.sql.ansi.enabled = true;`: sin eso Spark da por vacío un monto que no entiende, en silencio.',
        '## Trino',
        'Una tabla externa cuyas columnas sean todas `varchar`, con los nombres del archivo:',
        "```sql\nCREATE TABLE hive.cuipo.ejecucion (periodo varchar, codigo_entidad varchar, … varchar)\nWITH (format = 'CSV', csv_separator = ',', skip_header_line_count = 1, external_location = 's3a://datos/cuipo/');\n```",
        'Spark y Trino no se han corrido en las pruebas: la consulta usa solo lo que los tres comparten (`WITH`, `JOIN`, `row_number()`, `concat`, `substr`, `CAST`).',
      ],
    },
    en: {
      title: 'National files in SQL',
      lines: [
        'A file that no sheet holds is brought in grouped: `muni importar nacional.csv.gz --por entidad,gestion --salida reunido.csv` reads it as it arrives, on one machine. If its data already stand in a query engine, Muni writes the query that groups them alike: the same columns, the same left out, amounts as exact decimals.',
        '```sh\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql duckdb\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql spark --tabla cuipo.ejecucion\nnpm run -s muni -- importar muestra.csv --por entidad,gestion --sql trino --tabla hive.cuipo.ejecucion\n```',
        '`muestra.csv` is the file, or a part of it of up to 1,048,576 rows with all its ways of writing: it tells what each column is and which the decimal mark.',
        '## What the query says',
        list(
          '`leido`: what each column is, amounts as `DECIMAL(38, 2)`, without the rows of revenue. A cell that is no amount stops the query; it never counts as zero.',
          '`cuentas`, `encima`, `desglose`, `rotas`, `detalle`: an account that adds up others is not counted again; where its breakdown does not add up to it, the account counts and the breakdown does not.',
          '`ultimos`, `cortes`: where the cut-offs of a year accumulate, the last of each entity counts.',
        ),
        'What a query cannot know of a row (totals without a code, subtotals that only a sum gives away, titles) is not written: the command says so and points at one of those rows.',
        '## DuckDB',
        'It runs as it comes: it reads the file with all its cells as text. The tests run it on DuckDB and compare every sum, to the centavo, with that of Muni.',
        '## Spark SQL',
        'All columns must come as text, under the names of the file:',
        "```sql\nCREATE TEMPORARY VIEW crudo USING csv\nOPTIONS (path 's3a://datos/cuipo/*.csv.gz', header 'true', inferSchema 'false', sep ',', encoding 'UTF-8', multiLine 'true');\n```",
        'Set `SET spark.sql.ansi.enabled = true;`: without it Spark takes an amount it does not understand for a blank, in silence.',
        '## Trino',
        'An external table whose columns are all `varchar`, under the names of the file:',
        "```sql\nCREATE TABLE hive.cuipo.ejecucion (periodo varchar, codigo_entidad varchar, … varchar)\nWITH (format = 'CSV', csv_separator = ',', skip_header_line_count = 1, external_location = 's3a://datos/cuipo/');\n```",
        'Spark and Trino were not run in the tests: the query uses only what the three share (`WITH`, `JOIN`, `row_number()`, `concat`, `substr`, `CAST`).',
      ],
    },
  },
  libreoffice: {
    es: {
      title: 'Muni en LibreOffice',
      lines: [
        'LibreOffice Calc no ejecuta JavaScript en sus celdas. Una extensión pediría escribir todas las fórmulas otra vez en otro lenguaje, y dos cuentas distintas algún día darían cifras distintas: por eso no la hay.',
        '## Qué puede hacer',
        list(
          'Abrir un libro de Muni y leerlo: muestra las cifras guardadas. No lo recalcule entero (_Ctrl+Mayús+F9_): las fórmulas `MUNI.` quedarían en `#NAME?`.',
          'Trabajar con él: conviértalo antes a [fórmulas de Excel](sin-muni.md). LibreOffice las calcula, y las pruebas de Muni lo usan como árbitro: dan las mismas cifras.',
          'Calcular con todas las fórmulas: use el libro local en el navegador (`npm start`), que abre y guarda el mismo .xlsx.',
        ),
        '```sh\nnpm run -s muni -- portar libro.xlsx --modo nativas --salida libro-libreoffice.xlsx\n```',
        'Al volver a Excel, `--modo reactivar` devuelve las fórmulas de Muni a sus celdas.',
      ],
    },
    en: {
      title: 'Muni in LibreOffice',
      lines: [
        'LibreOffice Calc does not run JavaScript in its cells. An extension would mean writing every formula again in another language, and two ways of reckoning would one day give two figures: so there is none.',
        '## What you can do',
        list(
          'Open a workbook of Muni and read it: it shows the saved figures. Do not recalculate all of it (_Ctrl+Shift+F9_): `MUNI.` formulas would turn into `#NAME?`.',
          'Work on it: convert it first to [Excel formulas](sin-muni.md). LibreOffice calculates them, and Muni’s tests have it as their referee: they give the same figures.',
          'Calculate with every formula: use the local workbook in the browser (`npm start`), which opens and saves the same .xlsx.',
        ),
        '```sh\nnpm run -s muni -- portar libro.xlsx --modo nativas --salida libro-libreoffice.xlsx\n```',
        'Back in Excel, `--modo reactivar` puts the formulas of Muni back in their cells.',
      ],
    },
  },
};

export const guidePage = ({ title, lines }: Guide, footer: string): string =>
  `${[`# ${title}`, ...lines, `<sub>${footer}</sub>`].join('\n\n')}\n`;

/** Links to them all, for the index. */
export const guideLinks = (locale: HelpLocale): string =>
  Object.entries(guides)
    .map(([file, guide]) => `[${guide[locale].title}](${file}.md)`)
    .join(' · ');
