import { indicators } from '../../fiscal/fiscal-indicators.ts';
import type { RawTable } from '../../intake/budget.ts';
import { book } from '../build.ts';
import type { Plan } from '../plan.ts';
import { byGroup, groupOf, placeIn, seekAmong, usualGrouping, type Joining } from '../municipios/joining.ts';
import { municipalitiesIn } from '../municipios/read-table.ts';
import { unknownPlaces } from '../municipios/unknown.ts';
import { indicatorOf } from './figures.ts';
import { accountsIn, isCannot, type Accounts, type Cannot } from './read-accounts.ts';
import { cuentas, ficha, indicadores, medianas, type Compared, type Line } from './sheets.ts';

export { isCannot } from './read-accounts.ts';

export interface FiscalesInput {
  readonly tables: readonly RawTable[];
  readonly gestion?: string;
  readonly joining: Joining;
}

/**
 * The book «Indicadores fiscales de municipios»: the thirty indicators of every municipality of a table of accounts,
 * each beside the median of its category. What the table does not bring is said, and is never zero.
 */
export function fiscales({ tables, gestion = '', joining }: FiscalesInput): Plan | Cannot {
  const accounts = accountsIn(tables);
  if (isCannot(accounts)) return accounts;
  const [, second] = accounts;
  if (!second) return tooFew;
  const own = joining.table ?? municipalitiesIn(tables, gestion);
  const known = own?.some(({ poblacion, categoria }) => poblacion !== undefined || categoria !== undefined);
  const seek = seekAmong(accounts, { ...joining, ...(known && own && { table: own }) }, 'otro');
  const sought = accounts.map((each) => ({
    ...each,
    accounts: each,
    shown: shownAs(each, accounts),
    sought: seek?.(each),
  }));
  const by = usualGrouping(sought);
  const lines = sought
    .map((each): Line => {
      const poblacion = placeIn(each)?.poblacion;
      const values = indicators.map((indicator) => indicatorOf(each.accounts, indicator, poblacion));
      return { ...each, poblacion, grupo: groupOf(each, by), values };
    })
    .sort((a, b) => byGroup(a.grupo, b.grupo) || (a.shown < b.shown ? -1 : 1));
  const footer = gestion === '' ? 'Indicadores fiscales de municipios' : `Gestión ${gestion}`;
  const compared: Compared = { lines, by, footer, grupos: gruposIn(lines) };
  return book('fiscales', 'Indicadores fiscales de municipios', [
    ficha(compared),
    medianas(compared),
    indicadores(compared),
    ...unknownPlaces(sought, footer),
    cuentas(compared),
  ]);
}

function shownAs({ nombre, codigo, departamento }: Accounts, all: readonly Accounts[]): string {
  if (nombre === '') return codigo;
  const repeated = all.filter((each) => each.nombre === nombre).length > 1;
  return repeated ? `${nombre} (${departamento || codigo})` : nombre;
}

const gruposIn = (lines: readonly Line[]): Compared['grupos'] =>
  [...new Set(lines.map(({ grupo }) => grupo))].map((name) => ({
    name,
    first: lines.findIndex(({ grupo }) => grupo === name),
    count: lines.filter(({ grupo }) => grupo === name).length,
  }));

const tooFew: Cannot = {
  cannot: {
    es: 'La tabla trae un solo municipio: para uno está el libro «Indicadores fiscales».',
    en: 'The table brings one municipality: for one there is the workbook “Fiscal indicators”.',
    pt: 'A tabela traz um só município: para um existe o arquivo «Indicadores fiscais».',
  },
};
