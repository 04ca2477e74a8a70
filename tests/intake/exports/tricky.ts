import { english, linesOf, number, spanish, sumOf, truthOf, type Line } from './lines.ts';
import { csv, html, ods, xls, xlsx, type Row, type Sample } from './sample.ts';

const own = linesOf(14, 141);
const two = ['vigente', 'devengado'] as const;
type As = (centavos: number) => string | number;
const pair = (line: Line, as: As = number): (string | number)[] => [as(line.vigente), as(line.devengado)];
const quarter = (line: Line, at: number): Line => ({
  ...line,
  devengado: Math.floor((line.devengado * at) / 4),
});
const lastQuarter = own.map((line) => ({ ...line, devengado: line.devengado }));

/** Lo acumulado a cada trimestre, en filas. */
const quarters = (names: readonly string[]): Row[] =>
  names.flatMap((name, at) =>
    own.map((line, order): Row => [
      name,
      `Programa ${order + 1}`,
      ...pair(at === 3 ? line : quarter(line, at + 1), spanish),
    ]),
  );

const half = own.map((line) => quarter(line, 2));
const stacked = (first: string, last: string): Row[] => [
  [first],
  ['Programa', 'Presupuesto Vigente', 'Devengado'],
  ...half.map((line, at): Row => [`Programa ${at}`, ...pair(line)]),
  ['TOTAL', ...pair(sumOf(half))],
  [],
  [last],
  ['Programa', 'Presupuesto Vigente', 'Devengado'],
  ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line)]),
  ['TOTAL', ...pair(sumOf(own))],
];

const apostrophe = (centavos: number): string => {
  const text = english(centavos);
  const parts = text.split(',');
  return parts.length === 3 ? `${parts[0] ?? ''}'${parts[1] ?? ''},${parts[2] ?? ''}` : text;
};
const large = linesOf(12, 142).map((line): Line => {
  const times = (centavos: number): number => centavos * 100;
  return { ...line, vigente: times(line.vigente), devengado: times(line.devengado) };
});
const accountingUs = (centavos: number): string =>
  centavos === 0 ? ' $ -   ' : centavos < 0 ? ` $ (${english(-centavos)})` : ` $ ${english(centavos)} `;
const threeBudgets = ['inicial', 'modificaciones', 'vigente', 'devengado'] as const;

const months = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
];
const flow = (whole: number, at: number): number =>
  at < 11 ? Math.floor(whole / 12) : whole - Math.floor(whole / 12) * 11;

export const trickySamples: readonly Sample[] = [
  {
    name: 'trimestres-acumulados.csv',
    bytes: () =>
      csv([
        ['Trimestre', 'Programa', 'Presupuesto Vigente', 'Devengado'],
        ...quarters(['I', 'II', 'III', 'IV']),
      ]),
    truth: truthOf(lastQuarter, two),
    wanted: 'same',
  },
  {
    name: 'trimestres-con-nombre.ods',
    bytes: () =>
      ods([
        ['Trimestre', 'Programa', 'Presupuesto Vigente', 'Devengado'],
        ...quarters(['1er Trimestre', '2do Trimestre', '3er Trimestre', '4to Trimestre']),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'corte-sin-fecha.csv',
    bytes: () =>
      csv([
        ['Corte', 'Programa', 'Presupuesto Vigente', 'Devengado'],
        ...quarters(['jun-23', 'jun-24']).map((row) => row),
      ]),
    truth: {
      2023: truthOf(
        own.map((line) => quarter(line, 1)),
        two,
      ),
      2024: truthOf(half, two),
    },
    wanted: 'same',
  },
  {
    name: 'version-repetida.csv',
    bytes: () =>
      csv([
        ['Versión', 'Programa', 'Presupuesto Vigente', 'Devengado'],
        ...quarters(['Preliminar', 'Definitiva']),
      ]),
    truth: truthOf(half, two),
    wanted: 'asked',
  },
  {
    name: 'dos-cortes-en-una-hoja.xlsx',
    bytes: () =>
      xlsx({ name: 'Hoja1', rows: stacked('Al 30 de junio de 2024', 'Al 31 de diciembre de 2024') }),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'pegada-dos-veces.xlsx',
    bytes: () => {
      const rows = own.map((line, at): Row => [`Programa ${at}`, ...pair(line)]);
      return xlsx({
        name: 'Hoja1',
        rows: [['Programa', 'Presupuesto Vigente', 'Devengado'], ...rows, ...rows],
      });
    },
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'abreviado.xls',
    bytes: () =>
      xls([
        ['Prog.', 'Descripción', 'Presup. Inic.', 'Presup. Vig.', 'Comprom.', 'Deveng.', 'Pag.', '% Ejec.'],
        ...own.map((line, at): Row => [
          String(10 + at),
          `Programa ${at}`,
          number(line.inicial),
          number(line.vigente),
          number(line.compromiso),
          number(line.devengado),
          number(line.pagado),
          line.devengado / line.vigente,
        ]),
      ]),
    truth: truthOf(own, ['inicial', 'vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'apostrofo-en-millones.csv',
    bytes: () =>
      csv([
        ['Programa', 'Vigente', 'Devengado'],
        ...large.map((line, at): Row => [`Programa ${at}`, ...pair(line, apostrophe)]),
      ]),
    truth: truthOf(large, two),
    wanted: 'same',
  },
  {
    name: 'contabilidad-us.csv',
    bytes: () =>
      csv(
        [
          ['Programa', 'Inicial', 'Modificaciones', 'Vigente', 'Devengado'],
          ...own.map((line, at): Row => [
            `Programa ${at}`,
            ...threeBudgets.map((stage) => accountingUs(line[stage])),
          ]),
        ],
        ',',
      ),
    truth: truthOf(own, threeBudgets),
    wanted: 'same',
  },
  {
    name: 'ampliaciones-y-reducciones.xls',
    bytes: () =>
      html([
        [
          'Partida',
          'Presupuesto Original',
          'Ampliaciones',
          'Reducciones',
          'Presupuesto Vigente',
          'Devengado',
        ],
        ...own.map((line, at): Row => {
          const up = Math.max(0, line.modificaciones);
          return [
            String(1000 + at),
            english(line.inicial),
            english(up + 500),
            english(up - line.modificaciones + 500),
            ...pair(line, english),
          ];
        }),
      ]),
    truth: truthOf(own, ['inicial', 'vigente', 'devengado']),
    wanted: 'same',
  },
  {
    name: 'resumen-encima.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['EJECUCIÓN 2024'],
          [
            'Total vigente',
            number(sumOf(own).vigente),
            null,
            'Total devengado',
            number(sumOf(own).devengado),
          ],
          [],
          ['Programa', 'Responsable', 'Presupuesto Vigente', 'Devengado', 'Obs.'],
          ...own.map((line, at): Row => [
            `Programa ${at}`,
            `Unidad ${at % 3}`,
            ...pair(line),
            at % 5 === 0 ? 'ver nota' : null,
          ]),
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'mes-sin-acumular.csv',
    bytes: () =>
      csv([
        ['Mes', 'Programa', 'Presupuesto Vigente', 'Devengado'],
        ...months.flatMap((name, at) =>
          own.map((line, order): Row => [
            name,
            `Programa ${order}`,
            spanish(line.vigente),
            spanish(at % 2 === 0 ? flow(line.devengado, 0) * 2 : 0),
          ]),
        ),
      ]),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'devengado-solo-por-meses.csv',
    bytes: () =>
      csv([
        ['Partida', 'Presupuesto Vigente', ...months.map((name) => `Devengado ${name}`)],
        ...own.map((line, at): Row => [
          String(21_100 + at * 10),
          spanish(line.vigente),
          ...months.map((_, month) => spanish(flow(line.devengado, month))),
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'moneda-con-letras.csv',
    bytes: () =>
      csv([
        ['Rubro', 'Apropiación Definitiva', 'Obligaciones'],
        ...own.map((line, at): Row => [
          `2.1.${at + 1}`,
          `COP ${spanish(line.vigente)}`,
          `COP ${spanish(line.devengado)}`,
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'municipios-y-departamento.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Municipio', 'Presupuesto Vigente', 'Devengado'],
          ...[0, 1].flatMap((at): Row[] => {
            const part = own.slice(at * 7, at * 7 + 7);
            return [
              [['LA PAZ', 'ORURO'][at] ?? '', ...pair(sumOf(part))],
              ...part.map((line, order): Row => [`Municipio ${at}-${order}`, ...pair(line)]),
            ];
          }),
          ['BOLIVIA', ...pair(sumOf(own))],
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'encabezado-de-tres-niveles.xls',
    bytes: () =>
      html([
        ['', 'PRESUPUESTO 2024', '', '', 'EJECUCIÓN 2024', '', ''],
        ['Programa', 'Aprobado', 'Modificaciones', 'Vigente', 'Etapas', '', ''],
        ['', '', '', '', 'Compromiso', 'Devengado', 'Pagado'],
        ...own.map((line, at): Row => [
          `Programa ${at}`,
          ...[
            line.inicial,
            line.modificaciones,
            line.vigente,
            line.compromiso,
            line.devengado,
            line.pagado,
          ].map(spanish),
        ]),
      ]),
    truth: truthOf(own, ['inicial', 'modificaciones', 'vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
];
