import type { Cell } from '../../engine/cells.ts';
import { readDate } from '../../engine/reading.ts';
import type { BookOf } from './read-guided.ts';
import { emptyState, type GuidedState, type InputSpec, type Panel, type Row } from './spec.ts';

/** What keeps a description of a book from being used: where it stands in it, and what to do. */
export interface Fault {
  /** `postulaciones[3].fecha` */
  readonly place: string;
  readonly says: string;
}

/**
 * What people would have typed, from a description by panel: facts as one object, tables as lists of objects whose
 * names are those of the columns. Dates may be written `2026-03-31`. What has no place in the book is a fault: nothing
 * is left out in silence.
 */
export function stateFrom(bookOf: BookOf, described: unknown): GuidedState | readonly Fault[] {
  if (!isObject(described)) return [{ place: '', says: 'Se espera un objeto con las partes del libro' }];
  const once = reading(
    bookOf(emptyState).sheets.flatMap(({ panels }) => panels),
    described,
  );
  // Columns may depend on what is described: the criteria of a call are columns of its evaluation.
  const again = reading(
    bookOf(once.state).sheets.flatMap(({ panels }) => panels),
    described,
  );
  return again.faults.length > 0 ? again.faults : again.state;
}

type Described = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Reading {
  readonly state: GuidedState;
  readonly faults: readonly Fault[];
}

function reading(panels: readonly Panel[], described: Described): Reading {
  const faults: Fault[] = [];
  const rows: Record<string, readonly Row[]> = {};
  for (const [id, value] of Object.entries(described)) {
    const panel = panels.find((each) => each.id === id);
    if (!panel) {
      const known = panels.map((each) => each.id).join(', ');
      faults.push({ place: id, says: `El libro no tiene esa parte. Las que tiene: ${known}` });
    } else rows[id] = rowsOf(panel, value, faults);
  }
  return { state: { rows }, faults };
}

function rowsOf(panel: Panel, value: unknown, faults: Fault[]): readonly Row[] {
  const inputs = inputsOf(panel);
  if (panel.kind === 'facts') {
    if (isObject(value)) return [rowOf(inputs, value, panel.id, faults)];
    faults.push({ place: panel.id, says: 'Se espera un objeto con sus datos' });
    return [];
  }
  if (!Array.isArray(value)) {
    faults.push({ place: panel.id, says: 'Se espera una lista de filas' });
    return [];
  }
  return value.map((row: unknown, at) => {
    const place = `${panel.id}[${String(at + 1)}]`;
    if (isObject(row)) return rowOf(inputs, row, place, faults);
    faults.push({ place, says: 'Se espera un objeto con las columnas de la fila' });
    return {};
  });
}

type Inputs = ReadonlyMap<string, InputSpec>;

const inputsOf = (panel: Panel): Inputs =>
  new Map(
    (panel.kind === 'facts' ? panel.facts : panel.columns).flatMap(({ key, input }): [string, InputSpec][] =>
      input ? [[key, input]] : [],
    ),
  );

function rowOf(inputs: Inputs, row: Described, place: string, faults: Fault[]): Row {
  const typed: [string, Cell][] = [];
  for (const [key, value] of Object.entries(row)) {
    const input = inputs.get(key);
    const at = `${place}.${key}`;
    if (!input)
      faults.push({ place: at, says: `No se escribe ahí. Se escriben: ${[...inputs.keys()].join(', ')}` });
    else if (!isCell(value)) faults.push({ place: at, says: 'Se espera un número, un texto, sí o no' });
    else if (value !== null && value !== '') typed.push([key, cellOf(input, value)]);
  }
  return Object.fromEntries(typed);
}

const isCell = (value: unknown): value is Cell =>
  value === null || ['number', 'string', 'boolean'].includes(typeof value);

/** A date in words becomes a day; what is no date stays as it is, and the book marks it. */
const cellOf = ({ kind }: InputSpec, value: Cell): Cell =>
  kind === 'date' ? (readDate(value) ?? value) : typeof value === 'boolean' ? (value ? 'sí' : 'no') : value;
