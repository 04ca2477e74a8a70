import { monthKeys } from '../../books/poa/columnas.ts';
import { months } from '../../books/words.ts';
import { dayOf } from '../../engine/reading.ts';
import { figureIn } from '../../books/guided/typed.ts';
import type { LocatedBook } from '../../books/guided/located.ts';
import type { Finding, Rule } from '../finding.ts';
import { at, byKey, codeIn, linesOf, type Line } from './lines.ts';

const monthly = ['presupuesto', 'poa', 'fisico'];

/** What is programmed or done is never less than nothing; what is accrued may be taken back. */
export const negativeMonths: Rule = (reviewed) =>
  monthly.flatMap((panel) =>
    linesOf(reviewed, panel).flatMap((line) =>
      monthKeys
        .filter((key) => (figureIn(line.row.cells, key) ?? 0) < 0)
        .map((key) =>
          at(line, key, 'El mes es negativo.', 'Escriba cero o más; los cambios van en Reformulaciones.'),
        ),
    ),
  );

/** Months of a task before it begins or after it ends. */
export const outsideDates: Rule = (reviewed) =>
  linesOf(reviewed, 'poa').flatMap((line) => {
    const [begins, ends] = ['inicio', 'fin'].map((key) => figureIn(line.row.cells, key));
    if (begins === undefined || ends === undefined || ends < begins) return [];
    const [from, upTo] = [dayOf(begins), dayOf(ends)];
    if (from.year !== upTo.year) return [];
    return monthKeys.flatMap((key, order): readonly Finding[] => {
      const isOut = order + 1 < from.month || order + 1 > upTo.month;
      if (!isOut || (figureIn(line.row.cells, key) ?? 0) === 0) return [];
      const reason = `Se programa ${months[order] ?? key}, fuera de sus fechas de inicio y fin.`;
      return [at(line, key, reason, 'Corrija el mes o las fechas.')];
    });
  });

const hasMonths = ({ row }: Line): boolean => monthKeys.some((key) => figureIn(row.cells, key) !== undefined);

/** A goal that no month brings nearer. */
export const unscheduled: Rule = (reviewed) =>
  linesOf(reviewed, 'poa')
    .filter((line) => (figureIn(line.row.cells, 'meta') ?? 0) !== 0 && !hasMonths(line))
    .map((line) =>
      at(line, 'meta', 'Hay meta y ningún mes la programa.', 'Reparta la meta en los meses en que se hará.'),
    );

interface Reported {
  readonly panel: string;
  readonly plan: string;
  readonly key: string;
}

const followed: readonly Reported[] = [
  { panel: 'fisico', plan: 'poa', key: 'codigo' },
  { panel: 'financiero', plan: 'presupuesto', key: 'clave' },
];

/** Months nobody reported though later ones were, and months reported beyond the cut. */
export const reporting: Rule = (reviewed) => {
  const cut = cutOf(reviewed);
  return followed.flatMap(({ panel, plan, key }) => {
    const planned = byKey(linesOf(reviewed, plan), (line) => codeIn(line, key));
    return linesOf(reviewed, panel).flatMap((line) => {
      const [source] = planned.get(codeIn(line, key)) ?? [];
      return [...gapsIn(line, source, cut), ...(cut === undefined ? [] : beyond(line, cut))];
    });
  });
};

function cutOf({ panels }: LocatedBook): number | undefined {
  const row = panels.get('corte')?.rows.find(({ cells }) => cells['label'] === 'Mes del corte (1 a 12)');
  return figureIn(row?.cells, 'value');
}

function gapsIn(line: Line, source: Line | undefined, cut = monthKeys.length): readonly Finding[] {
  const reported = monthKeys.map((key) => figureIn(line.row.cells, key) !== undefined);
  const last = reported.slice(0, cut).lastIndexOf(true);
  return monthKeys.slice(0, Math.max(0, last)).flatMap((key): readonly Finding[] => {
    const isDue = (figureIn(source?.row.cells, key) ?? 0) !== 0;
    if (!isDue || line.row.cells[key] !== undefined) return [];
    const reason = 'Nadie informó este mes, y sí los siguientes.';
    return [at(line, key, reason, 'Escriba lo ejecutado: cero, si no se hizo nada.')];
  });
}

const beyond = (line: Line, cut: number): readonly Finding[] =>
  monthKeys
    .slice(cut)
    .filter((key) => figureIn(line.row.cells, key) !== undefined)
    .map((key) => {
      const remedy = 'Corrija el mes del corte en Seguimiento, o borre esta celda.';
      return at(line, key, 'El mes es posterior al corte del seguimiento: no se cuenta.', remedy);
    });
