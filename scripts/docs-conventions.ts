import { fill } from '../src/engine/language.ts';
import { problems, type ProblemCode } from '../src/engine/problem.ts';
import { markdownTable } from './docs-format.ts';
import { remedies } from './docs-remedies.ts';
import { word, type HelpLocale } from './docs-words.ts';

type Sections = readonly (readonly [title: string, ...lines: string[]])[];

/** How every formula behaves, said once. */
const sections: Readonly<Record<HelpLocale, Sections>> = {
  es: [
    [
      'Cómo se escribe',
      'Todas empiezan con `MUNI.` y se llaman igual en cualquier idioma de Excel.',
      'El separador es el de su Excel: `;` si su decimal es la coma, `,` si es el punto. En el libro local, siempre `,` y punto decimal.',
      'Un argumento opcional se omite al final, o se deja su lugar vacío: `=MUNI.PLAN_PAGOS(A2;18;B2;;C2)`.',
    ],
    [
      'Una celda o una columna entera',
      'Donde una fórmula trabaja fila por fila, dele la columna una sola vez y el resultado llena la columna: `=MUNI.TASA_EJECUCION(D2:D400;C2:C400)`.',
      'Las columnas que van juntas deben tener el mismo tamaño; si no, `#VALUE!` dice los dos tamaños. Nada se recorta en silencio.',
      'Una fila mala muestra su error en su lugar y no daña a las demás.',
      'Dentro de una tabla de Excel un resultado no puede desbordarse: ahí, una fórmula por fila.',
    ],
    [
      'Vacío no es cero',
      'Una fila vacía queda vacía. Si falta un solo dato de la fila, se dice cuál falta.',
      'Sin presupuesto, o con presupuesto cero, no hay tasa: `#N/A` y su explicación, nunca 0 %.',
      'Excel de escritorio puede entregar una celda vacía suelta como 0; en un rango, vacío es vacío.',
    ],
    [
      'Números',
      'Los montos se calculan al centavo, y los repartos suman exactamente lo repartido.',
      'Un número guardado como texto se lee si no deja dudas: `1.234.567,89`, `1,234,567.89`, `(123,45)`, `12,5 %`. Si «1.234» puede ser dos cosas, se rechaza y se dice la fila.',
      'Los montos negativos se conservan: una reversión resta.',
      'Los porcentajes son razones sin redondear (0,7272 con formato de porcentaje) y pueden pasar de 100 %; solo se topan si usted lo pide.',
      'Los niveles comparan el valor sin redondear; cada escala dice qué extremo incluye.',
    ],
    [
      'Fechas',
      'Se aceptan fechas de Excel y los textos `2026-03-31` y `31/03/2026` (día primero). Los resultados son fechas de Excel: deles formato.',
      'La fecha de corte es siempre un argumento: ninguna fórmula mira el reloj, y el mismo libro da mañana lo mismo que hoy.',
    ],
    [
      'Cifras de ley y escalas',
      'Cada una trae desde cuándo rige, de dónde salió y si alguien la cotejó con el texto oficial. Las que dicen **sin verificar** son valores por defecto: compruébelos.',
      'Donde no se encontró una cifra oficial no hay ninguna: usted la da en un argumento.',
    ],
  ],
  en: [
    [
      'How to type them',
      'All begin with `MUNI.` and have the same name in every language of Excel.',
      'The separator is your Excel’s: `,` where the decimal mark is a point, `;` where it is a comma. In the local workbook, always `,` and a decimal point.',
      'An optional argument is left out at the end, or its place is left empty: `=MUNI.PLAN_PAGOS(A2,18,B2,,C2)`.',
    ],
    [
      'A cell or a whole column',
      'Where a formula works row by row, give it the column once and the result fills the column: `=MUNI.TASA_EJECUCION(D2:D400,C2:C400)`.',
      'Columns that go together must have the same size; otherwise `#VALUE!` says both sizes. Nothing is cut off in silence.',
      'A bad row shows its error in its place and does the others no harm.',
      'Inside an Excel table a result cannot spill: one formula per row there.',
    ],
    [
      'Blank is not zero',
      'A blank row stays blank. Where one figure of the row is missing, it is named.',
      'Without a budget, or with a budget of zero, there is no rate: `#N/A` and why, never 0 %.',
      'Desktop Excel may hand a lone blank cell over as 0; in a range, blank is blank.',
    ],
    [
      'Numbers',
      'Amounts are worked out to the cent, and splits add up to exactly what was split.',
      'A number kept as text is read where there is no doubt: `1.234.567,89`, `1,234,567.89`, `(123.45)`, `12.5 %`. Where “1.234” may be two things, it is refused with its row.',
      'Negative amounts are kept: a reversal subtracts.',
      'Percentages are unrounded ratios (0.7272 formatted as a percentage) and may pass 100 %; they are capped only if you ask.',
      'Levels compare the unrounded value; each scale says which end it includes.',
    ],
    [
      'Dates',
      'Excel dates and the texts `2026-03-31` and `31/03/2026` (day first) are taken. Results are Excel dates: format them.',
      'The cut-off date is always an argument: no formula looks at the clock, and the same workbook gives tomorrow what it gives today.',
    ],
    [
      'Figures of law and scales',
      'Each says since when it applies, where it came from and whether anyone checked it against the official text. Those marked **unverified** are defaults: check them.',
      'Where no official figure was found there is none: you give it in an argument.',
    ],
  ],
};

const title = { es: 'Convenciones y errores', en: 'Conventions and errors' } as const;
const errorsTitle = {
  es: 'Qué dice cada error y qué hacer',
  en: 'What each error says and what to do',
} as const;
const errorsLead = {
  es: 'Excel muestra el mensaje entero en el aviso de la celda; en el panel de Muni aparece al pararse en ella. Dice el argumento, la fila y la causa.',
  en: 'Excel shows the whole message in the cell’s warning; Muni’s pane shows it while you stand on it. It names the argument, the row and the cause.',
} as const;
const remedyWord = { es: 'Qué hacer', en: 'What to do' } as const;

const errorsTable = (locale: HelpLocale): string =>
  markdownTable(
    [word('cell', locale), word('says', locale), remedyWord[locale]],
    (Object.keys(problems) as ProblemCode[]).map((code) => [
      `\`${problems[code].cell}\``,
      fill(problems[code].text[locale], { detail: '…' }),
      remedies[code][locale],
    ]),
  );

/** How all formulas behave, and every error with its remedy. */
export const conventions = (locale: HelpLocale): string =>
  `${[
    `# ${title[locale]}`,
    ...sections[locale].flatMap(([heading, ...lines]) => [
      `## ${heading}`,
      lines.map((line) => `- ${line}`).join('\n'),
    ]),
    `## ${errorsTitle[locale]}`,
    errorsLead[locale],
    errorsTable(locale),
    `[${word('back', locale)}](README.md) · <sub>${word('generated', locale)}</sub>`,
  ].join('\n\n')}\n`;
