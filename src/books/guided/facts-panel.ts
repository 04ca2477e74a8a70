import { cellAt, columnAt, live, type Part } from '../build.ts';
import type { ConditionPlan, ListPlan, Look, PlanCell } from '../plan.ts';
import { checksOf, observationsFormula } from './checks.ts';
import { columnOf, OBSERVATIONS, styleOf, wholeArea, type Layout, type Placed } from './layout.ts';
import { factArea, referenceTo, settled } from './places.ts';
import {
  factsOf,
  type CheckSpec,
  type FactSpec,
  type FactsPanel,
  type GuidedState,
  type Row,
} from './spec.ts';

/** Named values one under another, with where each comes from. */
export function factsPart(placed: Placed, panel: FactsPanel, state: GuidedState, layout: Layout): Part {
  const typed = factsOf(state, panel);
  const checks = checksOf(panel);
  const settle = (formula: string): string => settled(formula, { panel: panel.id }, layout);
  const cells = panel.facts.map((fact) => factRow(panel, fact, typed, checks, settle));
  return {
    blocks: [
      {
        row: placed.heading,
        column: placed.left,
        cells: [placed.columns.map(({ heading }) => heading), ...cells],
      },
      ...(panel.title === undefined
        ? []
        : [{ row: placed.over, column: placed.left, cells: [[panel.title]] }]),
    ],
    looks: looksOf(placed, panel),
    lists: panel.facts.flatMap(({ key, input }): ListPlan[] => {
      if (!input?.options) return [];
      const { options, open = false } = input;
      const area = factArea(placed, key);
      return typeof options === 'string'
        ? [{ area, open, from: referenceTo(options, layout) }]
        : [{ area, open, values: options }];
    }),
    conditions: checks.map(({ at, when }): ConditionPlan => ({
      area: factArea(placed, at),
      formula: `=${settle(when)}`,
      style: 'bad',
    })),
  };
}

function factRow(
  { sourced = false }: FactsPanel,
  { key, label, formula, usual = null, since, source, verified }: FactSpec,
  typed: Row,
  checks: readonly CheckSpec[],
  settle: (formula: string) => string,
): PlanCell[] {
  const value = formula === undefined ? (key in typed ? (typed[key] ?? null) : usual) : live(settle(formula));
  const said = verified === undefined ? null : verified ? 'sí' : 'no';
  const own = checks.filter(({ at }) => at === key);
  return [
    label,
    value,
    ...(sourced ? [since ?? null, source ?? null, said] : []),
    ...(checks.length === 0 ? [] : [own.length === 0 ? null : live(settle(observationsFormula(own)))]),
  ];
}

function looksOf(placed: Placed, { facts, title, sourced = false }: FactsPanel): Look[] {
  const isChecked = placed.columns.some(({ key }) => key === OBSERVATIONS);
  return [
    { area: { ...wholeArea(placed), rows: 1 }, style: 'heading' },
    { area: columnAt(placed.first, placed.left, placed.rows), style: 'label' },
    ...(title === undefined ? [] : [{ area: cellAt(placed.over, placed.left), style: 'subtitle' as const }]),
    ...facts.map(({ key, format, long, input }): Look => ({
      area: factArea(placed, key),
      style: styleOf(input !== undefined, long),
      ...(format && { format }),
    })),
    ...(sourced
      ? [{ area: columnAt(placed.first, columnOf(placed, 'source'), placed.rows), style: 'label' as const }]
      : []),
    ...(isChecked
      ? [
          {
            area: columnAt(placed.first, columnOf(placed, OBSERVATIONS), placed.rows),
            style: 'label' as const,
          },
        ]
      : []),
    ...facts.flatMap(({ verified }, row): Look[] =>
      sourced && verified === false
        ? [{ area: cellAt(placed.first + row, columnOf(placed, 'verified')), style: 'unverified' }]
        : [],
    ),
  ];
}
