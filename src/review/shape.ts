import { fold } from '../engine/reading.ts';
import { addressOf } from '../books/plan.ts';
import { textIn } from '../books/guided/typed.ts';
import type { LocatedPanel } from '../books/guided/located.ts';
import { findingAt, type Finding, type Rule } from './finding.ts';

const UPDATE = 'Actualice el libro con Muni: la vuelve a poner y conserva lo demás.';

/** Sheets and columns of the book that are no longer there. */
export const missingParts: Rule = ({ book, sheets, panels }) =>
  book.sheets.flatMap(({ name, panels: own }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet)
      return [{ sheet: name, cell: 'A1', reason: `La hoja «${name}» no está en el libro.`, remedy: UPDATE }];
    return own.flatMap(({ id, title }): readonly Finding[] => {
      const panel = panels.get(id);
      if (panel) return missingColumns(panel);
      const reason = `No se encuentra la tabla «${title ?? name}»: se borraron o cambiaron sus encabezados.`;
      return [{ sheet: sheet.now, cell: 'A1', reason, remedy: UPDATE }];
    });
  });

function missingColumns(panel: LocatedPanel): readonly Finding[] {
  const wanted = panel.placed.columns.filter(({ key }) => !panel.at.has(key));
  return wanted.map(({ key, heading }) => {
    const column = panel.placed.columns.findIndex((each) => each.key === key) + panel.placed.left;
    return {
      sheet: panel.sheet,
      cell: addressOf({ row: panel.heading, column, rows: 1, columns: 1 }),
      reason: `Falta la columna «${heading}», o se cambió su encabezado.`,
      remedy: 'Escriba de nuevo el encabezado, o actualice el libro con Muni.',
    };
  });
}

/** «Total», «Subtotal general», «T», «TS»: sums that other sheets would count once more. */
const TOTAL = /^(?:(?:sub ?)?total(?:es)?(?: .*)?|t|ts|sp)$/;

export const totalsInside: Rule = ({ panels }) =>
  [...panels.values()].flatMap((panel) => {
    const texts = typedTexts(panel);
    return panel.rows.flatMap(({ row, cells }) => {
      const at = texts.find((key) => TOTAL.test(fold(textIn(cells, key))));
      if (at === undefined) return [];
      const reason = 'Hay un total entre los datos: se sumaría dos veces.';
      return [
        findingAt(panel, row, at, { reason, remedy: 'Borre la fila: el total va arriba de la tabla.' }),
      ];
    });
  });

const typedTexts = ({ panel }: LocatedPanel): readonly string[] =>
  panel.kind === 'facts'
    ? []
    : panel.columns
        .filter(({ input, long }) => (input?.kind === 'text' || input?.kind === 'choice') && long !== true)
        .map(({ key }) => key);

/** Codes and choices with spaces at their ends or twice: they look alike and are not found. */
export const looseSpaces: Rule = ({ panels }) =>
  [...panels.values()].flatMap((panel) => {
    const keys = codesOf(panel);
    return panel.rows.flatMap(({ row, cells }) =>
      keys
        .filter((key) => {
          const cell = cells[key];
          return typeof cell === 'string' && cell !== cell.replace(/\s+/g, ' ').trim();
        })
        .map((key) =>
          findingAt(panel, row, key, {
            reason: 'El código tiene espacios de más: no coincide con el de las otras hojas.',
            remedy: `Escríbalo así: ${textIn(cells, key).replace(/\s+/g, ' ')}.`,
          }),
        ),
    );
  });

const codesOf = ({ panel }: LocatedPanel): readonly string[] =>
  panel.kind === 'facts'
    ? []
    : panel.columns
        .filter(
          ({ input, format }) => input?.kind === 'choice' || (input?.kind === 'text' && format === 'text'),
        )
        .map(({ key }) => key);

const ENOUGH = 3;

/** Rows that stand under a table, after a blank one: they look like its own and nothing counts them. */
export const rowsOutside: Rule = ({ sheets, panels }) =>
  [...panels.values()].flatMap((panel) => {
    if (panel.panel.kind === 'facts' || typedTexts(panel).length === 0) return [];
    const cells = sheets.find(({ now }) => now === panel.sheet)?.cells ?? [];
    const columns = panel.panel.columns
      .filter(({ input }) => input)
      .flatMap(({ key }) => panel.at.get(key) ?? []);
    const last = Math.max(
      panel.heading,
      ...panel.rows.map(({ row }) => row),
      panel.heading + panel.placed.rows,
    );
    return cells.flatMap((line, row): readonly Finding[] => {
      const said = columns.filter((column) => (line[column] ?? '') !== '');
      const [first] = said;
      if (row <= last || said.length < ENOUGH || first === undefined) return [];
      return [
        {
          sheet: panel.sheet,
          cell: addressOf({ row, column: first, rows: 1, columns: 1 }),
          reason: 'La fila está debajo de la tabla, fuera de ella: nada la cuenta.',
          remedy: 'Córtela y péguela en la primera fila libre de la tabla.',
        },
      ];
    });
  });
