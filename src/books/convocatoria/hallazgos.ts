import { isZero, ratio, sumOf, times, zero, type Money } from '../../engine/money.ts';
import { dayOf, fold, saidDay } from '../../engine/reading.ts';
import type { Municipio } from '../../municipio/municipios.ts';
import type { GuidedState, Row } from '../guided/spec.ts';
import { namesOf } from '../directorio/municipios.ts';
import { amountIn, figureIn, rowsIn, textIn } from '../guided/typed.ts';

/** What the charts of the summary show, in a sentence each. */
export interface Findings {
  readonly services: string;
  readonly counterparts: string;
  readonly coverage: string;
}

const NONE = 'todavía no hay convenios firmados';

export function findingsOf(state: GuidedState, municipios: readonly Municipio[]): Findings {
  const on = cutOffOf(state);
  const dated = (finding: string): string =>
    on === undefined ? finding : `Al ${saidDay(dayOf(on))}, ${finding}`;
  const signed = signedIn(state);
  if (signed.length === 0)
    return {
      services: `Servicios por departamento: ${NONE}`,
      counterparts: `Contrapartes por departamento: ${NONE}`,
      coverage: `Cobertura por categoría: ${NONE}`,
    };
  return {
    services: dated(servicesFound(signed, departmentsOf(state, municipios))),
    counterparts: dated(counterpartsFound(state, on)),
    coverage: dated(coverageFound(signed, listedIn(state, municipios))),
  };
}

const cutOffOf = (state: GuidedState): number | undefined => {
  const [call] = rowsIn(state, 'llamado');
  return call && figureIn(call, 'corte');
};

/** The municipality of each agreement that was signed. */
function signedIn(state: GuidedState): readonly string[] {
  const applicants = new Map(
    rowsIn(state, 'postulaciones').map((row) => [fold(textIn(row, 'codigo')), textIn(row, 'municipio')]),
  );
  return rowsIn(state, 'convenios')
    .filter((row) => figureIn(row, 'firma') !== undefined)
    .map((row) => applicants.get(fold(textIn(row, 'convenio'))) ?? '');
}

/** The list as it stands in the book, or as a new book has it. */
const listedIn = (state: GuidedState, municipios: readonly Municipio[]): number =>
  state.rows['municipios']?.filter((row) => textIn(row, 'municipio') !== '').length ?? municipios.length;

function departmentsOf(state: GuidedState, municipios: readonly Municipio[]): ReadonlyMap<string, string> {
  const names = namesOf(municipios);
  return new Map([
    ...municipios.map(({ departamento }, at) => [fold(names[at] ?? ''), departamento] as const),
    ...rowsIn(state, 'municipios').map(
      (row) => [fold(textIn(row, 'municipio')), textIn(row, 'departamento')] as const,
    ),
  ]);
}

function servicesFound(signed: readonly string[], departments: ReadonlyMap<string, string>): string {
  const times = new Map<string, number>();
  for (const municipio of signed) {
    const name = departments.get(fold(municipio)) ?? '';
    if (name !== '') times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  const all = String(signed.length);
  if (!first) return `hay ${all} servicios con convenio`;
  return second?.[1] === first[1]
    ? `${all} servicios llegan a ${String(times.size)} departamentos`
    : `${first[0]} reúne ${String(first[1])} de ${all} servicios`;
}

function counterpartsFound(state: GuidedState, on: number | undefined): string {
  const committed = sumOf(rowsIn(state, 'compromisos').map((row) => amountIn(row, 'monto')));
  if (isZero(committed)) return 'ningún municipio comprometió contraparte';
  const paid = sumOf(
    rowsIn(state, 'pagos')
      .filter((row) => (figureIn(row, 'fecha') ?? Infinity) <= (on ?? Infinity))
      .map(valueIn),
  );
  return `los municipios aportaron ${percent(ratio(paid, committed))} de su contraparte`;
}

const valueIn = (row: Row): Money =>
  textIn(row, 'tipo') === 'especie'
    ? (times(amountIn(row, 'unitario'), figureIn(row, 'cantidad') ?? 0) ?? zero)
    : amountIn(row, 'efectivo');

const percent = (part: number): string => `${(part * 100).toFixed(1).replace('.', ',')} %`;

function coverageFound(signed: readonly string[], listed: number): string {
  const reached = new Set(signed.map(fold).filter((name) => name !== '')).size;
  const of = `${String(reached)} de ${String(listed)} municipios tienen servicio`;
  return listed === 0 ? of : `${of} (${percent(reached / listed)})`;
}
