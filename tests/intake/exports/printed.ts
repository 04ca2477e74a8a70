import { strToU8 } from 'fflate';
import { english, linesOf, number, percent, spanish, sumOf, truthOf, type Line } from './lines.ts';
import { csv, html, xls, xlsx, type Row, type Sample } from './sample.ts';

const own = linesOf(15, 151);
const two = ['vigente', 'devengado'] as const;
type As = (centavos: number) => string | number;
const pair = (line: Line, as: As = number): (string | number)[] => [as(line.vigente), as(line.devengado)];

/** Programas de varias obras y de una sola, que repite los montos de su programa. */
const single: Row[] = [3, 1, 4, 1, 1, 5].flatMap((count, at, sizes) => {
  const from = sizes.slice(0, at).reduce((all, each) => all + each, 0);
  const part = own.slice(from, from + count);
  return [
    [`Programa ${at + 1}`, ...pair(sumOf(part))],
    ...part.map((line, order): Row => [`Obra ${at + 1}-${order + 1}`, ...pair(line)]),
  ];
});
const headed: Row = ['Descripción', 'Presupuesto Vigente', 'Devengado'];
const coded = (line: Line, code: string, name: string): Row => [code, name, ...pair(line, spanish)];
const latinTwice = (text: string): Uint8Array =>
  strToU8(Array.from(strToU8(text), (byte) => String.fromCharCode(byte)).join(''));

export const printedSamples: readonly Sample[] = [
  {
    name: 'programas-de-una-obra.xlsx',
    bytes: () => xlsx({ name: 'H', rows: [headed, ...single] }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'programas-de-una-obra-con-total.csv',
    bytes: () => csv([headed, ...single, ['TOTAL', ...pair(sumOf(own))]]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'cada-programa-una-obra.xls',
    bytes: () =>
      xls([
        headed,
        ...own.flatMap((line, at): Row[] => [
          [`Programa ${at}`, ...pair(line)],
          [`Obra única ${at}`, ...pair(line)],
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'codigos-con-un-solo-hijo.csv',
    bytes: () =>
      csv([
        ['Código', 'Descripción', 'Presupuesto Vigente', 'Devengado'],
        ...[1, 2, 3].flatMap((group, at) => {
          const part = own.slice(at * 5, at * 5 + 5);
          const [first, ...rest] = part;
          return [
            coded(sumOf(part), `${group}0000`, 'Grupo'),
            ...(first
              ? [coded(first, `${group}1000`, 'Subgrupo'), coded(first, `${group}1100`, 'Partida')]
              : []),
            coded(sumOf(rest), `${group}2000`, 'Subgrupo'),
            ...rest.map((line, order) => coded(line, `${group}2${order + 1}00`, 'Partida')),
          ];
        }),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'fila-de-porcentajes.xlsx',
    bytes: () =>
      xlsx({
        name: 'H',
        rows: [
          ['Programa', 'Presupuesto Vigente', 'Devengado'],
          ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line)]),
          ['TOTAL', ...pair(sumOf(own))],
          ['% de ejecución', 1, sumOf(own).devengado / sumOf(own).vigente],
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'fila-de-porcentajes.csv',
    bytes: () =>
      csv([
        ['Programa', 'Presupuesto Vigente', 'Devengado'],
        ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line, spanish)]),
        ['TOTAL', ...pair(sumOf(own), spanish)],
        ['% de ejecución', '100,00 %', percent(sumOf(own).devengado, sumOf(own).vigente)],
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'promedio-y-maximo.xls',
    bytes: () =>
      html([
        ['Municipio', 'Presupuesto Vigente', 'Devengado'],
        ...own.map((line, at): Row => [`Municipio ${at}`, ...pair(line, english)]),
        [
          'Promedio',
          english(Math.round(sumOf(own).vigente / 15)),
          english(Math.round(sumOf(own).devengado / 15)),
        ],
        ['Máximo', '99,999,999.00', '88,888,888.00'],
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'superavit-al-pie.csv',
    bytes: () =>
      csv([
        ['Concepto', 'Presupuesto Vigente', 'Devengado'],
        ['INGRESOS', '', ''],
        ...own.map((line, at): Row => [`Rubro ${at}`, spanish(line.inicial), spanish(line.pagado)]),
        ['TOTAL INGRESOS', spanish(sumOf(own).inicial), spanish(sumOf(own).pagado)],
        ['GASTOS', '', ''],
        ...own.map((line, at): Row => [`Partida ${at}`, ...pair(line, spanish)]),
        ['TOTAL GASTOS', ...pair(sumOf(own), spanish)],
        [
          'SUPERÁVIT / DÉFICIT',
          spanish(sumOf(own).inicial - sumOf(own).vigente),
          spanish(sumOf(own).pagado - sumOf(own).devengado),
        ],
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'letras-rotas.csv',
    bytes: () =>
      latinTwice(
        [
          ['Categoría Programática', 'Crédito Vigente', 'Certificación', 'Devengado'].join(';'),
          ...own.map((line, at) =>
            [
              `Programa ${at}`,
              spanish(line.vigente),
              spanish(line.certificado),
              spanish(line.devengado),
            ].join(';'),
          ),
        ].join('\n'),
      ),
    truth: truthOf(own, ['vigente', 'certificado', 'devengado']),
    wanted: 'same',
  },
  {
    name: 'letras-perdidas.csv',
    bytes: () =>
      csv([
        ['Programa', 'Cr\uFFFDdito Vigente', 'Certificaci\uFFFDn', 'Devengado'],
        ...own.map((line, at): Row => [
          `Programa ${at}`,
          spanish(line.vigente),
          spanish(line.certificado),
          spanish(line.devengado),
        ]),
      ]),
    truth: truthOf(own, ['vigente', 'certificado', 'devengado']),
    wanted: 'same',
  },
  {
    name: 'todo-entre-comillas.csv',
    bytes: () =>
      strToU8(
        [
          ['Programa', 'Vigente', 'Devengado'],
          ...own.map((line, at): Row => [
            `Programa ${at}`,
            `  ${english(line.vigente)}  `,
            `\u00A0${english(line.devengado)}`,
          ]),
        ]
          .map((row) => row.map((cell) => `"${String(cell)}"`).join(','))
          .join('\r'),
      ),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'total-en-medio.csv',
    bytes: () =>
      csv([
        ['Unidad', 'Programa', 'Vigente', 'Devengado'],
        ...[0, 1, 2].flatMap((unit) => {
          const part = own.slice(unit * 5, unit * 5 + 5);
          return [
            ...part.map((line, at): Row => [`Unidad ${unit}`, `Programa ${at}`, ...pair(line, spanish)]),
            [`Unidad ${unit}`, 'Total', ...pair(sumOf(part), spanish)] satisfies Row,
          ];
        }),
        ['Todas', 'Total', ...pair(sumOf(own), spanish)],
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
];
