import { cuadrante, FEWEST, type Measure, type PointSpec } from '../cuadrante/cuadrante.ts';
import { cellAt, live, on } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import { FIRST, explanationOf, labelOf } from '../ejecucion/draft.ts';
import { median } from '../statistics.ts';
import { saidWhole } from '../words.ts';
import { layoutOf, MAIN, type Layout } from './layout.ts';
import { amountAt, RATE, valueOf, type Line, type Standing } from './standing.ts';

const SHEET = 'Cuadrante de municipios';
const PER_PERSON = 'presupuestoHabitante';

interface Placed {
  readonly line: Line;
  readonly order: number;
  readonly across: number;
  readonly up: number;
}

/** What is set against the rate: what each has by inhabitant where people are known; otherwise what it has. */
interface Across {
  readonly column: string;
  readonly name: string;
  readonly unit: string;
  readonly of: (line: Line) => number | undefined;
}

/** Who has more and who executes more, each against the median of all; undefined where few have both figures. */
export function quadrantOf(standing: Standing): SheetPlan | undefined {
  const { draft, lines, indicators } = standing;
  const rate = indicators.find(({ id }) => id === RATE);
  if (!rate) return undefined;
  const across = acrossOf(standing);
  const placed = lines.flatMap((line, order): Placed[] => {
    const [x, y] = [across.of(line), valueOf(rate, line)];
    return x !== undefined && x > 0 && typeof y === 'number' ? [{ line, order, across: x, up: y }] : [];
  });
  const [middleX, middleY] = [medianOf(lines.map(across.of)), standing.all.median];
  if (placed.length < FEWEST || middleX === undefined || middleY === undefined) return undefined;
  const layout = layoutOf(standing);
  const measure = (what: string, name: string, value: number, format: Measure['format']): Measure => ({
    heading: name,
    format,
    limit: { says: `${name}: mediana`, formula: `MEDIAN(${layout.rangeOn(what)})`, value },
  });
  const runs = [...new Set(placed.map(({ line }) => line.group))].map((name) => ({
    name,
    points: placed.filter(({ line }) => line.group === name).map((each) => pointOf(layout, across, each)),
  }));
  return cuadrante({
    name: SHEET,
    purpose:
      'Cada municipio por lo que tiene y lo que ejecuta, frente a la mediana de todos, con su gráfico.',
    explanation: explanationOf(draft),
    footer: draft.footer,
    of: 'Municipio',
    across: measure(across.column, across.name, middleX, 'amount'),
    up: measure(RATE, rate.name, middleY, 'percent'),
    runsAre: 'Grupo',
    runs,
    corners: {
      moreLess: `Tiene más ${across.unit} y ejecuta menos`,
      moreMore: `Tiene más ${across.unit} y ejecuta más`,
      lessLess: `Tiene menos ${across.unit} y ejecuta menos`,
      lessMore: `Tiene menos ${across.unit} y ejecuta más`,
    },
    finding: ({ moreLess }) =>
      `${saidWhole(moreLess)} de ${saidWhole(placed.length)} municipios tienen más ${across.unit} que la mitad y ejecutan menos que la mitad`,
    ...(placed.length < lines.length && {
      note: `${saidWhole(lines.length - placed.length)} municipios sin tasa o sin ${across.name.toLowerCase()} no tienen lugar.`,
    }),
  });
}

const medianOf = (values: readonly (number | undefined)[]): number | undefined =>
  median(values.filter((value) => value !== undefined));

function acrossOf({ draft, indicators }: Standing): Across {
  const perPerson = indicators.find(({ id }) => id === PER_PERSON);
  if (!perPerson)
    return {
      column: 'presupuesto',
      name: labelOf(draft.budget),
      unit: 'presupuesto',
      of: ({ row }) => amountAt(draft.data, row, draft.budget),
    };
  return {
    column: PER_PERSON,
    name: perPerson.name,
    unit: 'por habitante',
    of: (line) => {
      const value = valueOf(perPerson, line);
      return typeof value === 'number' ? value : undefined;
    },
  };
}

function pointOf(layout: Layout, { column }: Across, { line, order, across, up }: Placed): PointSpec {
  const cell = (what: string): string => on(MAIN, cellAt(FIRST + order, layout.at(what)));
  return {
    name: live(cell('nombre'), line.nombre),
    across: { cell: cell(column), value: across },
    up: { cell: cell(RATE), value: up },
  };
}
