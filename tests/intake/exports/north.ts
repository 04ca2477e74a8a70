import type { Stage } from '../../../src/intake/budget.ts';
import {
  accounting,
  english,
  linesOf,
  number,
  percent,
  spanish,
  sumOf,
  truthOf,
  type Line,
} from './lines.ts';
import { csv, html, xls, xlsx, xml, type Row, type Sample } from './sample.ts';

type As = (centavos: number) => string | number;
const some = (line: Line, of: readonly Stage[], as: As): (string | number)[] =>
  of.map((stage) => as(line[stage]));

const mexico = linesOf(18, 91, 100);
const LDF = ['inicial', 'modificaciones', 'vigente', 'devengado', 'pagado'] as const;
const ldfRow = (name: string, line: Line): Row => [
  name,
  ...some(line, LDF, number),
  number(line.vigente - line.devengado),
];
/** LDF 6 a): capítulos con letra, conceptos con letra y número, y el gasto etiquetado aparte. */
const ldf: Row[] = [0, 1].flatMap((half): Row[] => {
  const part = mexico.slice(half * 9, half * 9 + 9);
  const roman = ['I', 'II'][half] ?? '';
  return [
    ldfRow(`${roman}. Gasto ${half === 0 ? 'No ' : ''}Etiquetado (${roman}=A+B+C)`, sumOf(part)),
    ...['A', 'B', 'C'].flatMap((letter, order): Row[] => {
      const own = part.slice(order * 3, order * 3 + 3);
      const low = letter.toLowerCase();
      return [
        ldfRow(`${letter}. Capítulo ${letter} (${letter}=${low}1+${low}2+${low}3)`, sumOf(own)),
        ...own.map((line, at) => ldfRow(`${low}${at + 1}) Concepto de ejemplo ${letter}${at + 1}`, line)),
      ];
    }),
    [],
  ];
});
const egresos: Row[] = [
  ['Concepto (c)', 'Egresos', null, null, null, null, 'Subejercicio (e)'],
  [null, 'Aprobado (d)', 'Ampliaciones/ (Reducciones)', 'Modificado', 'Devengado', 'Pagado', null],
];
const merged = [
  { top: 4, left: 0, bottom: 5, right: 0 },
  { top: 4, left: 1, bottom: 4, right: 5 },
  { top: 4, left: 6, bottom: 5, right: 6 },
];
const ldfTitles: Row[] = [
  ['MUNICIPIO DE EJEMPLO (a)'],
  ['Estado Analítico del Ejercicio del Presupuesto de Egresos Detallado - LDF'],
  ['Del 1 de Enero al 30 de Junio de 2023 (b)'],
  ['(PESOS)'],
];

const balancan: Row[] = [0, 1, 2].flatMap((order): Row[] => {
  const part = mexico.slice(order * 6, order * 6 + 6);
  const row = (code: string, name: string, line: Line): Row => {
    const up = Math.max(0, line.modificaciones);
    return [
      code,
      name,
      english(line.inicial),
      english(up),
      english(up - line.modificaciones),
      english(line.vigente),
      english(line.compromiso),
      english(line.devengado),
      english(line.vigente - line.devengado),
      english(line.devengado),
      english(line.pagado),
    ];
  };
  return [
    [`CAPITULO ${order + 1}000`],
    ...part.map((line, at) => row(`${order + 1}1${at}1`, `PARTIDA ${at}`, line)),
    row('', `TOTAL CAPITULO ${order + 1}000`, sumOf(part)),
  ];
});

const guatemala = linesOf(18, 101);
const SICOIN = ['inicial', 'modificaciones', 'vigente', 'compromiso', 'devengado', 'pagado'] as const;
const quetzales = (centavos: number): string =>
  centavos < 0 ? `-Q${english(-centavos)}` : `Q${english(centavos)}`;
const programs: Row[] = [11, 12, 13].flatMap((program, order): Row[] => {
  const part = guatemala.slice(order * 6, order * 6 + 6);
  const row = (name: string, line: Line): Row => [
    name,
    ...some(line, SICOIN, quetzales),
    quetzales(line.vigente - line.devengado),
    percent(line.devengado, line.vigente),
  ];
  return [
    row(`${program} PROGRAMA DE EJEMPLO`, sumOf(part)),
    ...part.map((line, at) => row(`${program}-00-000-00${at + 1} ACTIVIDAD ${at + 1}`, line)),
  ];
});

const dominican = linesOf(15, 111);
const SIGEF = [
  'inicial',
  'modificaciones',
  'vigente',
  'certificado',
  'compromiso',
  'devengado',
  'pagado',
] as const;

const spain = linesOf(20, 121);
const SPAIN = ['inicial', 'modificaciones', 'vigente', 'compromiso', 'devengado', 'pagado'] as const;
const SPAIN_HEADS = [
  'Créditos iniciales',
  'Modificaciones de crédito',
  'Créditos definitivos',
  'Gastos comprometidos',
  'Obligaciones reconocidas netas',
  'Pagos',
  'Obligaciones pendientes de pago',
  'Remanentes de crédito',
];
const spanishRow = (line: Line, as: As): (string | number)[] => [
  ...some(line, SPAIN, as),
  as(line.devengado - line.pagado),
  as(line.vigente - line.devengado),
];
const chapters: Row[] = [1, 2, 4, 6].flatMap((chapter, order): Row[] => {
  const part = spain.slice(order * 5, order * 5 + 5);
  return [
    ...part.map((line, at): Row => [
      `${chapter}${at}0.00`,
      `Concepto ${chapter}${at}`,
      ...spanishRow(line, spanish),
    ]),
    [`Total capítulo ${chapter}`, '', ...spanishRow(sumOf(part), spanish)],
  ];
});
const INCOME = ['inicial', 'modificaciones', 'vigente', 'devengado', 'pagado'] as const;

export const northernSamples: readonly Sample[] = [
  {
    name: 'ldf-6a.xlsx',
    bytes: () =>
      xlsx({
        name: 'F6a',
        rows: [
          ...ldfTitles,
          ...egresos,
          ...ldf,
          ldfRow('III. Total de Egresos (III = I + II)', sumOf(mexico)),
        ],
        merged,
      }),
    truth: truthOf(mexico, LDF),
    wanted: 'same',
  },
  {
    name: 'conac-objeto.xlsx',
    bytes: () =>
      xlsx({
        name: 'EAEPE',
        rows: [
          ...ldfTitles,
          ...egresos,
          [null, 1, 2, '3 = (1 + 2)', 4, 5, '6 = (3 - 4)'],
          ...[0, 1, 2].flatMap((order): Row[] => {
            const part = mexico.slice(order * 6, order * 6 + 6);
            return [
              ldfRow(`Capítulo ${order + 1}`, sumOf(part)),
              ...part.map((line, at) => ldfRow(`Concepto ${order}-${at}`, line)),
            ];
          }),
          ldfRow('Total del Gasto', sumOf(mexico)),
          [
            'Bajo protesta de decir verdad declaramos que los Estados Financieros y sus notas son razonablemente correctos.',
          ],
        ],
        merged,
      }),
    truth: truthOf(mexico, LDF),
    wanted: 'same',
  },
  {
    name: 'siasoft.csv',
    bytes: () =>
      csv(
        [
          ['MUNICIPIO DE EJEMPLO'],
          [
            'Pda',
            'Descripcion',
            'Inicial',
            'Ampliacion',
            'Reduccion',
            'Modificado',
            'Comprometido',
            'Devengado',
            'Saldo',
            'Ejercido',
            'Pagado',
          ],
          ...balancan,
        ],
        ',',
        '1252',
      ),
    truth: truthOf(mexico, ['inicial', 'vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'sicoin-muni.xls',
    bytes: () =>
      html([
        ['SICOIN GL', '', '', 'Página 1 de 1'],
        ['Ejecución del Presupuesto (Grupos Dinámicos)', '', 'EJERCICIO 2024'],
        [
          'Programa',
          'Asignado',
          'Modificado',
          'Vigente',
          'Comprometido',
          'Devengado',
          'Pagado',
          'Saldo por Devengar',
          '% Ejec',
        ],
        ...programs,
        ['TOTAL', ...some(sumOf(guatemala), SICOIN, quetzales)],
      ]),
    truth: truthOf(guatemala, SICOIN),
    wanted: 'same',
  },
  {
    name: 'sigef-dominicana.xml',
    bytes: () =>
      xml([
        [
          'Capítulo',
          'Unidad Ejecutora',
          'Programa',
          'Cuenta',
          'Denominación',
          'Presupuesto Inicial',
          'Modificaciones',
          'Presupuesto Vigente',
          'Preventivo',
          'Compromiso',
          'Devengado',
          'Pagado',
          '% Ejecución',
        ],
        ...dominican.map((line, at): Row => [
          '0206',
          '0001',
          String(11 + (at % 2)),
          `2.1.1.${1 + (at % 3)}.0${at}`,
          `Cuenta ${at}`,
          ...some(line, SIGEF, english),
          percent(line.devengado, line.vigente),
        ]),
      ]),
    truth: truthOf(dominican, SIGEF),
    wanted: 'same',
  },
  {
    name: 'liquidacion-espana.csv',
    bytes: () =>
      csv(
        [
          ['Orgánica', 'Funcional', 'Económica', 'Descripción', ...SPAIN_HEADS],
          ...spain.map((line, at): Row => [
            '01',
            `${920 + (at % 4)}0`,
            `${1 + (at % 6)}${at}0.00`,
            `Aplicación ${at}`,
            ...spanishRow(line, spanish),
          ]),
        ],
        ';',
        '1252',
      ),
    truth: truthOf(spain, SPAIN),
    wanted: 'same',
  },
  {
    name: 'liquidacion-por-capitulo.xls',
    bytes: () =>
      xls([
        ['Económica', 'Descripción', ...SPAIN_HEADS],
        ...chapters,
        ['TOTAL GASTOS', '', ...spanishRow(sumOf(spain), spanish)],
      ]),
    truth: truthOf(spain, SPAIN),
    wanted: 'same',
  },
  {
    name: 'ingresos-espana.csv',
    bytes: () =>
      csv([
        [
          'Económica',
          'Descripción',
          'Previsiones iniciales',
          'Modificaciones',
          'Previsiones definitivas',
          'Derechos reconocidos netos',
          'Recaudación neta',
          'Derechos pendientes de cobro',
        ],
        ...spain.map((line, at): Row => [
          `${1 + (at % 6)}${at}0.00`,
          `Concepto ${at}`,
          ...some(line, INCOME, spanish),
          spanish(line.devengado - line.pagado),
        ]),
      ]),
    truth: truthOf(spain, INCOME),
    wanted: 'same',
  },
  {
    name: 'dos-gestiones-a-lo-ancho.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Programa', '2023', null, '2024', null],
          [null, 'Vigente', 'Devengado', 'Vigente', 'Devengado'],
          ...spain.map((line, at): Row => [
            `Programa ${at}`,
            number(line.inicial),
            number(line.pagado),
            number(line.vigente),
            number(line.devengado),
          ]),
        ],
      }),
    truth: { 2023: truthOf(spain, []), 2024: truthOf(spain, ['vigente', 'devengado']) },
    wanted: 'asked',
  },
  {
    name: 'fechas-por-encabezado.csv',
    bytes: () =>
      csv([
        ['Programa', 'Crédito vigente', 'Devengado al 30/06/2024', 'Devengado al 31/12/2024'],
        ...spain.map((line, at): Row => [
          `Programa ${at}`,
          accounting(line.vigente),
          accounting(line.pagado),
          accounting(line.devengado),
        ]),
      ]),
    truth: truthOf(spain, ['vigente', 'devengado']),
    wanted: 'asked',
  },
];
