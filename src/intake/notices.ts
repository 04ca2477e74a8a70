import type { IntakeOptions, IntakeReport, Notice, Stage, UnderstoodColumn } from './budget.ts';
import type { AmountColumn, BadCell } from './amounts.ts';
import { failure, type IntakeFailure } from './failures.ts';
import { amountAt, type AmountColumns, type Export } from './reading.ts';
import { saidCount, saidRows } from './said.ts';

const badWords: Readonly<Record<BadCell, string>> = {
  text: 'texto',
  error: 'un error de Excel',
  ambiguous: 'un número que puede ser miles o decimales',
  tooLarge: 'un monto que no cabe al centavo',
  uncalculated: 'fórmulas sin calcular (abra el archivo en su hoja de cálculo y guárdelo)',
};

/** Cells that are no amount stop the reading, unless the person chose to leave their rows out. */
export function badAmounts(
  given: Export,
  amounts: AmountColumns,
  options: IntakeOptions,
): IntakeFailure | undefined {
  const faults = Object.entries(amounts).flatMap(([stage, { bad }]) =>
    bad.size > 0 ? [{ stage: stage as Stage, bad }] : [],
  );
  if (faults.length === 0) return undefined;
  const rows = faults.flatMap(({ bad }) => [...bad.keys()]);
  if (options.leaveOutBadRows === true) {
    given.fates.leaveOut(rows, 'notNumber');
    return undefined;
  }
  const said = faults.flatMap(({ stage, bad }) => sentences(given, stage, bad));
  const isAmbiguous = faults.every(({ bad }) => [...bad.values()].every((why) => why === 'ambiguous'));
  const code = isAmbiguous ? 'ambiguousMark' : 'badAmounts';
  return failure(code, given.source, said.join(' '), rows.map(given.sheetRow));
}

/** «La columna Devengado tiene texto en 3 filas (12, 48, 310).» */
function sentences(given: Export, stage: Stage, bad: AmountColumn['bad']): string[] {
  const heading = headingOf(given.columns, stage);
  return (Object.keys(badWords) as BadCell[]).flatMap((why) => {
    const rows = [...bad].filter(([, each]) => each === why).map(([row]) => given.sheetRow(row));
    const many = saidCount(rows.length);
    return rows.length === 0
      ? []
      : [`La columna «${heading}» tiene ${badWords[why]} en ${many} (${saidRows(rows)}).`];
  });
}

const headingOf = (columns: readonly UnderstoodColumn[], stage: Stage): string =>
  columns.find(({ concept }) => concept === stage)?.heading ?? stage;

/** What the reader should know of each money column although it could be read. */
export function amountNotices(given: Export, amounts: AmountColumns): readonly Notice[] {
  return amountAt(given.columns).flatMap(([stage]) => {
    const column = headingOf(given.columns, stage);
    const { mixedMarks, noFigure = [], rounded = [], bad } = amounts[stage] ?? {};
    const notices: Notice[] = [];
    if (mixedMarks) {
      const [comma, dot] = [given.sheetRow(mixedMarks[',']), given.sheetRow(mixedMarks['.'])];
      const message = `La columna «${column}» mezcla dos formas de escribir números: 1.234,56 (fila ${comma}) y 1,234.56 (fila ${dot}). Cada una se leyó por su forma; compruébelas.`;
      notices.push({ column, message });
    }
    if (noFigure.length > 0)
      notices.push({
        column,
        message: `La columna «${column}» dice «sin dato» en ${saidCount(noFigure.length)} (${saidRows(noFigure.map(given.sheetRow))}): no se cuentan como cero.`,
      });
    if (rounded.length > 0)
      notices.push({
        column,
        message: `La columna «${column}» está en notación científica con menos cifras que el monto en ${saidCount(rounded.length)} (${saidRows(rounded.map(given.sheetRow))}): las últimas se perdieron al exportar. Expórtela como número.`,
      });
    if (bad && bad.size > 0)
      notices.push({
        column,
        message: `Se dejaron fuera ${saidCount(bad.size)} sin un monto legible en «${column}» (${saidRows([...bad.keys()].map(given.sheetRow))}).`,
      });
    return notices;
  });
}

/** inicial + modificaciones = vigente is how a file proves its own columns. */
export function budgetIdentity(given: Export, amounts: AmountColumns): readonly Notice[] {
  const { inicial, modificaciones, vigente } = amounts;
  if (!inicial || !modificaciones || !vigente) return [];
  const rows = given.fates.kept();
  const off = rows.filter((row) => {
    const [initial, changes, current] = [inicial, modificaciones, vigente].map(
      ({ values }) => values[row] ?? Number.NaN,
    );
    return (initial || 0) + (changes || 0) !== (current || 0);
  });
  if (off.length === 0) return [];
  const heading = (stage: Stage): string => `«${headingOf(given.columns, stage)}»`;
  const message = `En ${off.length} de ${rows.length} filas (${saidRows(off.map(given.sheetRow))}) ${heading('inicial')} más ${heading('modificaciones')} no da ${heading('vigente')}. Se usa ${heading('vigente')} tal como está.`;
  return [{ message }];
}

export const severalYears = (years: IntakeReport['years']): Notice[] =>
  years.length < 2
    ? []
    : [
        {
          message: `El archivo trae ${years.length} gestiones (${years.map(({ gestion }) => gestion).join(', ')}). Elija una; los totales de todas juntas mezclan años.`,
        },
      ];

export const noneCodes = (count: number): Notice[] =>
  count === 0
    ? []
    : [
        {
          message: `${count} códigos son −1, −1000 o parecidos: el publicador escribe así «sin dato» y se dejaron en blanco.`,
        },
      ];
