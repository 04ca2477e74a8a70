import type { Finding, Rule } from '../finding.ts';
import { at, byKey, codeIn, linesOf, placeOf, type Line } from './lines.ts';

interface Key {
  readonly panel: string;
  /** What together tells a row from the others. */
  readonly columns: readonly string[];
  readonly at: string;
  readonly what: string;
  readonly remedy: string;
}

const ONE = 'Deje una sola fila, o corrija el código de una.';
const SUM = 'Sume las dos filas en una, o corrija el código que cambia.';

/** What may not stand twice, in tables of any length: spaces, case and accents make no difference. */
const keys: readonly Key[] = [
  {
    panel: 'presupuesto',
    columns: ['da', 'ue', 'programa', 'proyecto', 'actividad', 'objeto', 'fuente', 'organismo'],
    at: 'clave',
    what: 'La clave presupuestaria',
    remedy: SUM,
  },
  { panel: 'poa', columns: ['codigo'], at: 'codigo', what: 'El código del POA', remedy: ONE },
  { panel: 'unidades', columns: ['codigo'], at: 'codigo', what: 'La unidad', remedy: ONE },
  {
    panel: 'categorias',
    columns: ['programa', 'proyecto', 'actividad'],
    at: 'programa',
    what: 'La categoría',
    remedy: ONE,
  },
  {
    panel: 'fuentes',
    columns: ['fuente', 'organismo'],
    at: 'fuente',
    what: 'La fuente con su organismo',
    remedy: ONE,
  },
  { panel: 'objetos', columns: ['objeto'], at: 'objeto', what: 'El objeto del gasto', remedy: ONE },
  {
    panel: 'obligatorios',
    columns: ['concepto', 'fuente', 'organismo'],
    at: 'concepto',
    what: 'El gasto obligatorio',
    remedy: SUM,
  },
  {
    panel: 'recursos',
    columns: ['rubro', 'descripcion', 'fuente', 'organismo'],
    at: 'descripcion',
    what: 'El recurso',
    remedy: SUM,
  },
  {
    panel: 'articulacion',
    columns: ['accionEta', 'categoria'],
    at: 'accionEta',
    what: 'La acción con esa categoría',
    remedy: ONE,
  },
  {
    panel: 'fisico',
    columns: ['codigo'],
    at: 'codigo',
    what: 'El seguimiento de esa fila del POA',
    remedy: SUM,
  },
  { panel: 'financiero', columns: ['clave'], at: 'clave', what: 'El seguimiento de esa línea', remedy: SUM },
  { panel: 'proyectos', columns: ['sisin'], at: 'sisin', what: 'El proyecto', remedy: ONE },
  {
    panel: 'concurrencia',
    columns: ['sisin', 'entidad'],
    at: 'entidad',
    what: 'La entidad en ese proyecto',
    remedy: SUM,
  },
  { panel: 'cuadro1', columns: ['fuente'], at: 'fuente', what: 'El recurso', remedy: ONE },
  { panel: 'cuadro3', columns: ['accion'], at: 'accion', what: 'La acción', remedy: ONE },
  {
    panel: 'reformulaciones',
    columns: ['fecha', 'documento', 'de', 'a', 'monto'],
    at: 'monto',
    what: 'El cambio',
    remedy: ONE,
  },
];

const joined = (line: Line, columns: readonly string[]): string => {
  const said = columns.map((key) => codeIn(line, key));
  return said.every((word) => word === '') ? '' : said.join('|');
};

export const repeated: Rule = (reviewed) =>
  keys.flatMap(({ panel, columns, at: where, what, remedy }) =>
    [...byKey(linesOf(reviewed, panel), (line) => joined(line, columns)).values()].flatMap(
      ([first, ...others]): readonly Finding[] =>
        first === undefined
          ? []
          : others.map((line) => at(line, where, `${what} ya está en la fila ${placeOf(first)}.`, remedy)),
    ),
  );

const SAYING = ['codUnidad', 'acp', 'operacion', 'actividad', 'tarea'];

/** The same thing planned under two codes. */
export const plannedTwice: Rule = (reviewed) => {
  const named = linesOf(reviewed, 'poa').filter((line) => codeIn(line, 'acp') !== '');
  return [...byKey(named, (line) => joined(line, SAYING)).values()].flatMap(
    ([first, ...others]): readonly Finding[] =>
      first === undefined
        ? []
        : others
            .filter((line) => codeIn(line, 'codigo') !== codeIn(first, 'codigo'))
            .map((line) =>
              at(
                line,
                'codigo',
                `Lo mismo está programado en la fila ${placeOf(first)}, con otro código.`,
                'Deje una de las dos, o diga en qué se distinguen.',
              ),
            ),
  );
};
