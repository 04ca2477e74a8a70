import { strToU8 } from 'fflate';
import { sheetXml, workbookWith } from '../../xlsx-read/evil.ts';
import { english, linesOf, number, spanish, sumOf, truthOf, type Line } from './lines.ts';
import { csv, html, xls, xlsx, type Row, type Sample } from './sample.ts';

const own = linesOf(16, 131);
const two = ['vigente', 'devengado'] as const;
const three = ['vigente', 'devengado', 'pagado'] as const;
const pair = (line: Line, as: (centavos: number) => string | number = number): (string | number)[] => [
  as(line.vigente),
  as(line.devengado),
];
const programs = [0, 1, 2, 3].map((at) => own.slice(at * 4, at * 4 + 4));
const obra = (at: number): string => `Construcción de obra ${at + 1}`;

/** Una tabla dinámica de Excel, en su forma compacta. */
const compact: Row[] = [
  ['Etiquetas de fila', 'Suma de Presupuesto Vigente', 'Suma de Devengado'],
  ...programs.flatMap((part, at): Row[] => [
    [`Programa ${at + 1}`, ...pair(sumOf(part))],
    ...part.map((line, order): Row => [obra(order), ...pair(line)]),
  ]),
  ['Total general', ...pair(sumOf(own))],
];
const tabular: Row[] = [
  ['Programa', 'Proyecto', 'Suma de Vigente', 'Suma de Devengado'],
  ...programs.flatMap((part, at): Row[] => [
    ...part.map((line, order): Row => [
      order === 0 ? `Programa ${at + 1}` : null,
      obra(order),
      ...pair(line),
    ]),
    [`Total Programa ${at + 1}`, null, ...pair(sumOf(part))],
  ]),
  ['Total general', null, ...pair(sumOf(own))],
];

const quarters = ({ devengado }: Line): number[] => {
  const each = Math.floor(devengado / 4);
  return [each, each, each, devengado - each * 3];
};

/** Celdas con fórmulas que nadie calculó: las escribe un programa que no es una hoja de cálculo. */
const uncalculated = (): Uint8Array => {
  const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = own.map(
    (line, at) =>
      `<row r="${at + 2}">${text(`Programa ${at}`)}<c><v>${number(line.vigente)}</v></c><c><f>B${at + 2}*0.5</f></c></row>`,
  );
  return workbookWith(
    sheetXml(`<row r="1">${text('Programa')}${text('Vigente')}${text('Devengado')}</row>${rows.join('')}`),
  );
};

const printedText = [
  'PROGRAMA                 VIGENTE        DEVENGADO',
  ...own.map(
    (line, at) =>
      `Programa ${String(at).padEnd(8)} ${spanish(line.vigente).padStart(16)} ${spanish(line.devengado).padStart(16)}`,
  ),
].join('\r\n');

const ledger: Row[] = [
  ['Fecha', 'Partida', 'Detalle', 'Devengado'],
  ...own.map((line, at): Row => [
    `${String(1 + (at % 28)).padStart(2, '0')}/${String(1 + (at % 12)).padStart(2, '0')}/2024`,
    String(21_100 + (at % 3) * 10),
    `Pago ${at}`,
    spanish(line.devengado),
  ]),
];

export const homemadeSamples: readonly Sample[] = [
  {
    name: 'tabla-dinamica.xlsx',
    bytes: () => xlsx({ name: 'Hoja2', rows: [['Gestión', '2024'], [], ...compact] }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'tabla-dinamica-tabular.xlsx',
    bytes: () => xlsx({ name: 'Hoja2', rows: tabular }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'presupuesto-y-ejecucion.csv',
    bytes: () =>
      csv([
        ['Programa', 'Presupuesto 2024', 'Ejecución 2024', '% de ejecución'],
        ...own.map((line, at): Row => [
          `Programa ${at}`,
          ...pair(line, spanish),
          `${((line.devengado / line.vigente) * 100).toFixed(1)}%`,
        ]),
        ['TOTAL', ...pair(sumOf(own), spanish)],
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'por-trimestre.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          [
            'Programa',
            'Presupuesto vigente',
            'I Trim.',
            'II Trim.',
            'III Trim.',
            'IV Trim.',
            'Devengado acumulado',
          ],
          ...own.map((line, at): Row => [
            `Programa ${at}`,
            number(line.vigente),
            ...quarters(line).map(number),
            number(line.devengado),
          ]),
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'ejecucion-en-porcentaje.xls',
    bytes: () =>
      xls([
        ['Programa', 'Presupuesto Vigente', 'Ejecutado', 'Ejecución'],
        ...own.map((line, at): Row => [
          `Programa ${at}`,
          ...pair(line),
          Math.round((line.devengado / line.vigente) * 10_000) / 100,
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'periodo-y-acumulado.xls',
    bytes: () =>
      html([
        [
          'Rubro',
          'Nombre',
          'Apropiación Definitiva',
          'Compromisos del Mes',
          'Compromisos Acumulados',
          'Obligaciones del Mes',
          'Obligaciones Acumuladas',
          'Pagos del Mes',
          'Pagos Acumulados',
        ],
        ...own.map((line, at): Row => [
          `2.1.${at + 1}`,
          `Rubro ${at}`,
          english(line.vigente),
          ...[line.compromiso, line.devengado, line.pagado].flatMap((each) => [
            english(Math.floor(each / 7)),
            english(each),
          ]),
        ]),
      ]),
    truth: truthOf(own, ['vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'fases-espana.csv',
    bytes: () =>
      csv(
        [
          [
            'Aplicación',
            'Descripción',
            'Crédito inicial',
            'Modificaciones',
            'Crédito total consignado',
            'Retenido',
            'Autorizado',
            'Dispuesto',
            'Obligado',
            'Pagado',
          ],
          ...own.map((line, at): Row => [
            `920 ${220 + at}`,
            `Aplicación ${at}`,
            ...[
              line.inicial,
              line.modificaciones,
              line.vigente,
              line.certificado,
              line.compromiso,
              line.compromiso,
              line.devengado,
              line.pagado,
            ].map(spanish),
          ]),
        ],
        ';',
        'bom',
      ),
    truth: truthOf(own, [
      'inicial',
      'modificaciones',
      'vigente',
      'certificado',
      'compromiso',
      'devengado',
      'pagado',
    ]),
    wanted: 'same',
  },
  {
    name: 'mitad-texto.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Programa', 'Vigente', 'Devengado'],
          ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line, at % 2 === 0 ? number : english)]),
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'miles-en-una-columna.csv',
    bytes: () => {
      const round = linesOf(10, 132, 100_000);
      return csv([
        ['Programa', 'Vigente (miles de Bs)', 'Devengado (Bs)'],
        ...round.map((line, at): Row => [
          `Programa ${at}`,
          String(line.vigente / 100_000),
          spanish(line.devengado),
        ]),
      ]);
    },
    truth: truthOf(linesOf(10, 132, 100_000), two),
    wanted: 'same',
  },
  {
    name: 'hoja-oculta.xlsx',
    bytes: () =>
      xlsx(
        {
          name: 'Base',
          hidden: true,
          rows: [
            ['Programa', 'Vigente', 'Devengado'],
            ...linesOf(40, 133).map((line, at): Row => [`Programa ${at}`, ...pair(line)]),
          ],
        },
        {
          name: 'Reporte',
          rows: [
            ['Programa', 'Vigente', 'Devengado'],
            ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line)]),
          ],
        },
      ),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'resumen-y-detalle.xlsx',
    bytes: () =>
      xlsx(
        {
          name: 'Resumen',
          rows: [
            ['Programa', 'Vigente', 'Devengado'],
            ...programs.map((part, at): Row => [`Programa ${at}`, ...pair(sumOf(part))]),
          ],
        },
        {
          name: 'Detalle',
          rows: [
            ['Proyecto', 'Vigente', 'Devengado'],
            ...own.map((line, at): Row => [obra(at), ...pair(line)]),
          ],
        },
      ),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  { name: 'sin-calcular.xlsx', bytes: uncalculated, truth: truthOf(own, ['vigente']), wanted: 'asked' },
  {
    name: 'impreso-con-espacios.txt',
    bytes: () => strToU8(printedText),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'registros-por-fecha.csv',
    bytes: () => csv(ledger),
    truth: truthOf(own, ['devengado']),
    wanted: 'same',
  },
  {
    name: 'total-de-dos-palabras.csv',
    bytes: () =>
      csv([
        ['Programa', 'Presupuesto vigente', 'Devengado', 'Pagado'],
        ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line, spanish), spanish(line.pagado)]),
        ['TOTAL PRESUPUESTO MUNICIPAL', ...pair(sumOf(own), spanish), spanish(sumOf(own).pagado)],
      ]),
    truth: truthOf(own, three),
    wanted: 'same',
  },
  {
    name: 'total-que-no-suma.csv',
    bytes: () =>
      csv([
        ['Programa', 'Presupuesto vigente', 'Devengado', 'Pagado'],
        ...own.map((line, at): Row => [`Programa ${at}`, ...pair(line, spanish), spanish(line.pagado)]),
        [
          'TOTAL PRESUPUESTO MUNICIPAL',
          ...pair(sumOf(own.slice(1)), spanish),
          spanish(sumOf(own.slice(1)).pagado),
        ],
      ]),
    truth: truthOf(own, three),
    wanted: 'same',
  },
];
