import { list, type Guide } from './docs-guide.ts';
import type { HelpLocale } from './docs-words.ts';

/** Pages of help about the books made from exports. */
export const reportGuides: Readonly<Record<string, Readonly<Record<HelpLocale, Guide>>>> = {
  informes: {
    es: {
      title: 'Informes y comparaciones de exportaciones',
      lines: [
        'De la exportación de su sistema, tal como la descargó, a un libro con fórmulas vivas. Nada se escribe antes de ver **Así quedará**.',
        '## Archivos con más filas que una hoja',
        'Un texto (.csv, .txt, también en .gz o .zip) con más de 1.048.576 filas se trae **reunido**: al elegirlo en el panel, Muni mira sus primeras filas y pregunta qué conservar. Las filas que dicen lo mismo se suman en una, al centavo. Gestión, periodo, departamento, municipio, entidad y unidad se conservan siempre. Se lee fuera de la página, con el tiempo que falta y _Cancelar_. En la línea de órdenes, `importar --por`.',
        '## Informe de ejecución',
        list(
          '**Qué trae**: resumen, etapas, una hoja por clasificador, ranking, cuadrante, atípicos con su motivo, curva del año y comprobaciones.',
          '**Cuadrante**: lo que cada uno pesa en el presupuesto y lo que ejecuta, dividido en el peso medio y en la tasa del total. Con cuatro o más.',
          '**Deuda flotante** (devengado − pagado): donde el archivo trae las dos etapas.',
          '**Proyección del cierre**: donde el archivo trae cada mes desde enero, sin saltos. Si falta un mes, la hoja lo dice y no proyecta.',
          '**Atípicos**: tasa mayor que 1 o negativa, sin presupuesto, sin dato, o a más de 1,5 veces la distancia entre cuartiles cuando hay 8 o más.',
        ),
        '## Comparar cortes o gestiones',
        list(
          'De dos a seis archivos en orden, o las gestiones de uno. Una fila se reconoce por su código; si no coincide, por el final del código; si no, por el nombre. La hoja «Comparación» dice por cuál.',
          '**Qué se movió**: cada fila, primero la que más cambió: _Cambió_, _Apareció_, _Desapareció_ o _Igual_, con monto y porcentaje.',
          '**Municipios, corte a corte**: si los cortes traen municipios, cada uno con su categoría y su población, y en cada corte su nivel, su puesto en la categoría y lo que tiene y ejecuta por habitante. En otros países, traiga una tabla de población (`--poblacion`).',
          '**Niveles**: la tasa de cada corte, del total y de cada clave, con la escala que elija (miGestión si no elige). En la línea de órdenes, `--escala SENAPE`; sirve también para el informe y los municipios. Las escalas: [`NIVEL`](NIVEL.md).',
          'Si los archivos traen varias gestiones, la gestión es parte de la fila. Si traen gestiones distintas, se pregunta cuál.',
        ),
        '```sh\nnpm run -s muni -- construir comparacion --datos junio.xlsx --con julio.xlsx --salida comparacion.xlsx\nnpm run -s muni -- construir comparacion --datos workbench/samples/peru-municipalidades-2024-2025.xlsx --gestiones 2024,2025 --salida peru.xlsx\n```',
        '## Comparar municipios',
        list(
          'De un archivo con columna de municipio o de entidad: una fila por municipio, por grupo y de la tasa más alta a la más baja.',
          '**Población y categoría**: en Bolivia se unen por nombre y departamento. En otros países se traen de una tabla con municipio o código y población o categoría. Un nombre que puede ser de varios queda en «Municipios por reconocer», sin población.',
          '**Grupo**: la categoría donde se sabe; si no, el departamento; si no, todos. El puesto, la mediana y lo atípico son dentro del grupo. Si cambia una categoría a mano, vuelva a crear la comparación.',
          '**Cuadrante**: lo que cada uno tiene por habitante (sin población, su presupuesto) y lo que ejecuta, divididos en las medianas.',
          '**Ficha de un municipio**: elija uno y vea cada indicador junto a la mediana de su grupo.',
        ),
        '```sh\nnpm run -s muni -- construir municipios --datos nacional.csv.gz --gestion 2022 --poblacion censo.xlsx --salida municipios.xlsx\n```',
        '## Indicadores fiscales',
        'Con las cuentas de un municipio, sus 30 indicadores ([`INDICADORES_FISCALES`](INDICADORES_FISCALES.md)) y los que tienen mediana junto a la de su categoría. Las medianas son de 2025, calculadas del Atlas Fiscal Municipal: no son una cifra oficial.',
        '```sh\nnpm run -s muni -- construir fiscal --datos cuentas.json --salida fiscal.xlsx\n```',
        'De **muchos municipios** a la vez (en el panel, _Indicadores de muchos municipios_): una tabla con una fila por municipio y una columna por concepto, o Municipio, Concepto y Monto. Da los treinta de cada uno, la mediana de su categoría entre los del archivo, su puesto y una ficha. La nota CAPAG de muchos municipios sale de [`CAPAG`](CAPAG.md) con una sola fórmula.',
        '```sh\nnpm run -s muni -- construir fiscales --datos cuentas.xlsx --salida fiscales.xlsx\n```',
      ],
    },
    en: {
      title: 'Reports and comparisons of exports',
      lines: [
        'From your system’s export, just as you downloaded it, to a workbook of live formulas. Nothing is written before the preview is seen. The sheets are in Spanish.',
        '## Files with more rows than a sheet',
        'A text (.csv, .txt, also in .gz or .zip) with more than 1,048,576 rows comes in **grouped**: when it is chosen in the pane, Muni looks at its first rows and asks what to keep. Rows that say the same are added into one, to the cent. Year, period, department, municipality, entity and unit are always kept. It is read apart from the page, with the time left and _Cancel_. On the command line, `importar --por`.',
        '## Execution report',
        list(
          '**What it has**: summary, stages, a sheet for each classifier, ranking, quadrant, outliers with their reason, the curve of the year and checks.',
          '**Quadrant** («Cuadrante»): what each one weighs in the budget and what it executes, divided at the mean weight and at the rate of the total. With four or more.',
          '**Floating debt** (accrued − paid): where the file brings both stages.',
          '**Year-end projection**: where the file brings every month from January, without gaps. If one is missing the sheet says so and projects nothing.',
          '**Outliers**: a rate above 1 or negative, no budget, no figure, or further than 1.5 times the distance between quartiles where there are 8 or more.',
        ),
        '## Compare cuts or years',
        list(
          'From two to six files in order, or the years of one. A row is known by its code; where that does not agree, by the end of the code; otherwise by its name. The sheet «Comparación» says which.',
          '**What moved** («Qué se movió»): every row, the one that changed most first: changed, appeared, disappeared or the same, with amount and percentage.',
          '**Municipalities, cut by cut**: where the cuts bring municipalities, each with its category and population, and in each cut its level, its place in the category and what it has and executes by inhabitant. For other countries, bring a table of population (`--poblacion`).',
          '**Levels**: the rate of each cut, of the total and of each key, by the scale you choose (miGestión where none is). On the command line, `--escala SENAPE`; it serves the report and municipalities too. The scales: [`NIVEL`](NIVEL.md).',
          'If the files hold several years, the year is part of the row. If they hold different ones, you are asked which.',
        ),
        '```sh\nnpm run -s muni -- construir comparacion --datos junio.xlsx --con julio.xlsx --salida comparacion.xlsx\nnpm run -s muni -- construir comparacion --datos workbench/samples/peru-municipalidades-2024-2025.xlsx --gestiones 2024,2025 --salida peru.xlsx\n```',
        '## Compare municipalities',
        list(
          'From a file with a column of municipality or entity: a row for each, by group and from the highest rate to the lowest.',
          '**Population and category**: in Bolivia they are joined by name and department. For other countries they come from a table with municipality or code and population or category. A name that may be several is listed apart, without population.',
          '**Group**: the category where it is known; otherwise the department; otherwise all. Place, median and outliers are within the group. If you change a category by hand, create the comparison again.',
          '**Quadrant**: what each has by inhabitant (its budget, where people are not known) and what it executes, divided at the medians.',
          '**A municipality’s card**: choose one and see each indicator beside the median of its group.',
        ),
        '```sh\nnpm run -s muni -- construir municipios --datos nacional.csv.gz --gestion 2022 --poblacion censo.xlsx --salida municipios.xlsx\n```',
        '## Fiscal indicators',
        'From a municipality’s accounts, its 30 indicators ([`INDICADORES_FISCALES`](INDICADORES_FISCALES.md)), and those with a median beside that of its category. The medians are of 2025, worked out from the Atlas Fiscal Municipal: they are no official figure.',
        '```sh\nnpm run -s muni -- construir fiscal --datos cuentas.json --salida fiscal.xlsx\n```',
        'Of **many municipalities** at once (in the pane, _Indicators of many municipalities_): a table with a row for each and a column for each concept, or Municipio, Concepto and Monto. It gives the thirty of each, the median of its category among those of the file, its place and a card. The CAPAG grade of many comes from [`CAPAG`](CAPAG.md) with one formula.',
        '```sh\nnpm run -s muni -- construir fiscales --datos cuentas.xlsx --salida fiscales.xlsx\n```',
      ],
    },
  },
};
