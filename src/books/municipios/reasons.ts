import { RATE, type Group, type Line, type Standing } from './standing.ts';

/** Why to look at a municipality: in words, as it is found here and as the workbook finds it. */
interface Reason {
  readonly says: string;
  holds(rate: number, line: Line, group: Group): boolean;
  /** `cell` gives the address of one of the line's own figures; `fence`, that of its group. */
  when(cell: (what: string) => string, fence: (what: string) => string): string;
}

const whenNumber = (cell: string, test: string): string => `IF(ISNUMBER(${cell}),${test},FALSE)`;

const NO_RATE = 'No tiene tasa. ';
const above = (id: string, says: string): Reason => ({
  says,
  holds: (_, { values }) => Number(values[id]) > 1,
  when: (cell) => whenNumber(cell(id), `${cell(id)}>1`),
});

const aboutRate: readonly Reason[] = [
  above(RATE, 'Ejecutó más que su presupuesto. '),
  {
    says: 'Tasa muy por debajo de su grupo. ',
    holds: (rate, _, { fences }) => fences !== undefined && rate < fences[0],
    when: (cell, fence) =>
      whenNumber(cell(RATE), `AND(ISNUMBER(${fence('bajo')}),${cell(RATE)}<N(${fence('bajo')}))`),
  },
  {
    says: 'Tasa muy por encima de su grupo. ',
    holds: (rate, _, { fences }) => fences !== undefined && rate > fences[1],
    when: (cell, fence) =>
      whenNumber(cell(RATE), `AND(ISNUMBER(${fence('alto')}),${cell(RATE)}>N(${fence('alto')}))`),
  },
];

const byIndicator: Readonly<Record<string, string>> = {
  pagado: 'Pagó más que lo devengado. ',
  modificado: 'Su presupuesto creció a más del doble. ',
};

const reasonsOf = ({ indicators }: Standing): readonly Reason[] => [
  ...aboutRate,
  ...indicators.flatMap(({ id }) => {
    const says = byIndicator[id];
    return says === undefined ? [] : [above(id, says)];
  }),
];

/** What the cell says; nothing where there is nothing to look at. */
export function reasonsSaid(standing: Standing, group: Group, line: Line): string {
  const rate = line.values[RATE];
  const isKnown = typeof rate === 'number';
  const held = reasonsOf(standing).filter((reason) => reason.holds(isKnown ? rate : Number.NaN, line, group));
  return [isKnown ? '' : NO_RATE, ...held.map(({ says }) => says)].join('');
}

export const reasonsFormula = (
  standing: Standing,
  cell: (what: string) => string,
  fence: (what: string) => string,
): string =>
  [
    `IF(ISNUMBER(${cell(RATE)}),"","${NO_RATE}")`,
    ...reasonsOf(standing).map((reason) => `IF(${reason.when(cell, fence)},"${reason.says}","")`),
  ].join('&');
