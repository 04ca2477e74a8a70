import { strToU8 } from 'fflate';
import {
  accounting,
  english,
  linesOf,
  number,
  percent,
  spanish,
  sumOf,
  truthOf,
  wholeEnglish,
  type Line,
} from './lines.ts';
import { csv, html, ods, xls, xlsx, xml, zip, type Row, type Sample } from './sample.ts';

const SEVEN = [
  'inicial',
  'modificaciones',
  'vigente',
  'certificado',
  'compromiso',
  'devengado',
  'pagado',
] as const;
const all = (line: Line, as: (centavos: number) => string | number): (string | number)[] =>
  SEVEN.map((stage) => as(line[stage]));

const bolivia = linesOf(24, 11);
const key = (at: number): string[] => [
  '1',
  String(1 + (at % 2)),
  String(10 + Math.floor(at / 4)),
  '0000',
  String(1 + (at % 4)).padStart(3, '0'),
  ['41', '20'][at % 2] ?? '',
  ['113', '210'][at % 2] ?? '',
  String(21_100 + at * 10),
];

const SIGEP = ['DA', 'UE', 'Prog', 'Proy', 'Act', 'Fte', 'Org', 'Objeto', 'Descripción Objeto del Gasto'];
const SIGEP_AMOUNTS = [
  'Presupuesto Inicial',
  'Modif. Aprobadas',
  'Presupuesto Vigente',
  'Preventivo',
  'Compromiso',
  'Devengado',
  'Pagado',
];
const titles: Row[] = [
  ['SISTEMA DE GESTIÓN PÚBLICA'],
  ['GOBIERNO AUTÓNOMO MUNICIPAL DE EJEMPLO'],
  ['EJECUCIÓN PRESUPUESTARIA DE GASTOS'],
  ['Gestión: 2024', null, null, 'Del 01/01/2024 al 31/12/2024'],
  [],
];
const detail = (as: (centavos: number) => string | number): Row[] =>
  bolivia.map((line, at) => [
    ...key(at),
    `Partida de ejemplo ${at + 1}`,
    ...all(line, as),
    as(line.vigente - line.devengado),
    percent(line.devengado, line.vigente),
  ]);
const headed = [...SIGEP, ...SIGEP_AMOUNTS, 'Saldo por Devengar', '% Ejec.'];
const total = (word: string, as: (centavos: number) => string | number, blanks = 8): Row => [
  word,
  ...Array.from({ length: blanks }, () => null),
  ...all(sumOf(bolivia), as),
];
const whole = truthOf(bolivia, SEVEN);

const groups = Array.from({ length: 4 }, (_, at) => bolivia.slice(at * 6, at * 6 + 6));
const grouped: Row[] = groups.flatMap((lines, at) => [
  [`DA ${at + 1} - Secretaría de ejemplo ${at + 1}`],
  ...lines.map((line, order): Row => [
    String(21_100 + at * 100 + order * 10),
    `Partida ${at}-${order}`,
    ...all(line, spanish),
  ]),
  [`Total DA ${at + 1}`, '', ...all(sumOf(lines), spanish)],
]);

const printed: Row[] = groups.flatMap((lines, page) => [
  ['SIGEP - Reporte de ejecución', '', '', `Página ${page + 1} de 4`],
  ['Usuario: ejemplo', '', '', '', 'Fecha: 31/12/2024'],
  ['Objeto', 'Descripción', ...SIGEP_AMOUNTS],
  ...lines.map((line, order): Row => [
    String(21_100 + page * 100 + order * 10),
    `Partida ${page}-${order}`,
    ...all(line, spanish),
  ]),
]);

const carried: Row[] = groups.flatMap((lines, page): Row[] => {
  const sofar = groups.slice(0, page).flat();
  return [
    ...(page === 0 ? [] : [['VIENEN', '', ...all(sumOf(sofar), number)]]),
    ...lines.map((line, order): Row => [
      String(21_100 + page * 100 + order * 10),
      `Partida ${page}-${order}`,
      ...all(line, number),
    ]),
    ...(page === 3 ? [] : [['VAN', '', ...all(sumOf([...sofar, ...lines]), number)]]),
  ];
});

const thousands = linesOf(15, 12, 100_000);
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
const byMonth = ({ devengado }: Line): number[] =>
  months.map((_, at) => (at < 11 ? Math.floor(devengado / 12) : devengado - Math.floor(devengado / 12) * 11));

const own = linesOf(12, 13);
const signed: Row[] = [
  ['Programa', 'Presupuesto Vigente', 'Devengado', 'Pagado', 'Observaciones'],
  ...own.map((line, at): Row => [
    `Programa ${at + 1}`,
    number(line.vigente),
    number(line.devengado),
    number(line.pagado),
    null,
  ]),
  ['TOTAL', number(sumOf(own).vigente), number(sumOf(own).devengado), number(sumOf(own).pagado), null],
  [],
  ['Elaborado por:', 'Revisado por:', 'Aprobado por:'],
  ['Técnico de presupuestos', 'Director financiero', 'Secretario municipal'],
];

const june = own.map(({ inicial, vigente, devengado }): Line => {
  const half = Math.floor(devengado / 2);
  return {
    inicial,
    modificaciones: 0,
    vigente,
    certificado: 0,
    compromiso: 0,
    devengado: half,
    pagado: half,
  };
});
const cuts = (first: string, last: string): Row[] => [
  ['Fecha de corte', 'Programa', 'Presupuesto Vigente', 'Devengado'],
  ...june.map((line, at): Row => [first, `Programa ${at + 1}`, number(line.vigente), number(line.devengado)]),
  ...own.map((line, at): Row => [last, `Programa ${at + 1}`, number(line.vigente), number(line.devengado)]),
];
const two = ['vigente', 'devengado'] as const;

export const boliviaSamples: readonly Sample[] = [
  {
    name: 'sigep-detalle.xlsx',
    bytes: () =>
      xlsx({ name: 'Reporte', rows: [...titles, headed, ...detail(number), total('TOTAL GENERAL', number)] }),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'sigep-texto.csv',
    bytes: () => csv([...titles, headed, ...detail(spanish), total('TOTAL GENERAL', spanish)], ';', '1252'),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'sigma-por-da.xls',
    bytes: () =>
      xls([
        ['Objeto', 'Descripción', ...SIGEP_AMOUNTS],
        ...grouped,
        ['TOTAL GENERAL', '', ...all(sumOf(bolivia), spanish)],
      ]),
    truth: whole,
    wanted: 'same',
  },
  { name: 'sigep-impreso.csv', bytes: () => csv(printed, '\t', '850'), truth: whole, wanted: 'same' },
  {
    name: 'van-y-vienen.xlsx',
    bytes: () => xlsx({ name: 'Hoja1', rows: [['Objeto', 'Descripción', ...SIGEP_AMOUNTS], ...carried] }),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'dos-niveles.xlsx',
    bytes: () =>
      xlsx({
        name: 'Ejecución',
        rows: [
          [
            'Cat. Prog.',
            'Denominación',
            'PRESUPUESTO',
            null,
            null,
            'EJECUCIÓN',
            null,
            null,
            null,
            'SALDOS',
            null,
          ],
          [
            null,
            null,
            'Aprobado',
            'Modif.',
            'Vigente',
            'Preventivo',
            'Compromiso',
            'Devengado',
            'Pagado',
            'por Devengar',
            'por Pagar',
          ],
          ...bolivia.map((line, at): Row => [
            `${10 + at} 0000 001`,
            `Actividad ${at}`,
            ...all(line, number),
            number(line.vigente - line.devengado),
            number(line.devengado - line.pagado),
          ]),
        ],
        merged: [
          { top: 0, left: 2, bottom: 0, right: 4 },
          { top: 0, left: 5, bottom: 0, right: 8 },
          { top: 0, left: 9, bottom: 0, right: 10 },
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 1, right: 1 },
        ],
      }),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'gam-propia.ods',
    bytes: () =>
      ods([
        ['Nº', 'Programa / Proyecto', 'Ppto. 2024', 'Ejecutado', '% Eje'],
        ...own.map((line, at): Row => [
          at + 1,
          `Proyecto ${at + 1}`,
          number(line.vigente),
          number(line.devengado),
          percent(line.devengado, line.vigente),
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'en-miles.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['EJECUCIÓN PRESUPUESTARIA 2024'],
          ['(Expresado en miles de Bolivianos)'],
          ['Objeto', 'Descripción', ...SIGEP_AMOUNTS],
          ...thousands.map((line, at): Row => [
            String(20_000 + at * 100),
            `Grupo ${at}`,
            ...all(line, (each) => each / 100_000),
          ]),
        ],
      }),
    truth: truthOf(thousands, SEVEN),
    wanted: 'same',
  },
  {
    name: 'meses-a-lo-ancho.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Partida', 'Presupuesto Vigente', ...months, 'Total Ejecutado'],
          ...own.map((line, at): Row => [
            String(21_100 + at * 10),
            number(line.vigente),
            ...byMonth(line).map(number),
            number(line.devengado),
          ]),
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'devengado-por-mes.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Partida', 'Descripción', 'Presupuesto Vigente', 'DEVENGADO', ...months.slice(1).map(() => null)],
          [null, null, null, ...months],
          ...own.map((line, at): Row => [
            String(21_100 + at * 10),
            `Partida ${at}`,
            number(line.vigente),
            ...byMonth(line).map(number),
          ]),
        ],
        merged: [{ top: 0, left: 3, bottom: 0, right: 14 }],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'dos-cortes.csv',
    bytes: () => csv(cuts('30/06/2024', '31/12/2024')),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'dos-meses.csv',
    bytes: () => csv(cuts('Junio', 'Diciembre')),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'dos-hojas-dos-cortes.xlsx',
    bytes: () =>
      xlsx(
        {
          name: 'Junio 2024',
          rows: cuts('30/06/2024', '')
            .slice(0, 13)
            .map((row) => row.slice(1)),
        },
        {
          name: 'Diciembre 2024',
          rows: [
            cuts('', '')[0]?.slice(1) ?? [],
            ...cuts('', '')
              .slice(13)
              .map((row) => row.slice(1)),
          ],
        },
      ),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'con-firmas.xlsx',
    bytes: () => xlsx({ name: 'Hoja1', rows: signed }),
    truth: truthOf(own, ['vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'columnas-numeradas.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Objeto', 'Descripción', ...SIGEP_AMOUNTS],
          [1, 2, 3, 4, 5, 6, 7, 8, 9],
          ...bolivia.map((line, at): Row => [
            String(21_100 + at * 10),
            `Partida ${at}`,
            ...all(line, number),
          ]),
        ],
      }),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'columnas-con-formula.csv',
    bytes: () =>
      csv([
        ['Objeto', 'Descripción', ...SIGEP_AMOUNTS],
        ['', '', '(1)', '(2)', '(3)=(1)+(2)', '(4)', '(5)', '(6)', '(7)'],
        ...bolivia.map((line, at): Row => [
          String(21_100 + at * 10),
          `Partida ${at}`,
          ...all(line, accounting),
        ]),
        ['', 'TOTAL', ...all(sumOf(bolivia), accounting)],
      ]),
    truth: whole,
    wanted: 'same',
  },
  {
    name: 'ejecucion-en-tasa.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Programa', 'Presupuesto Vigente', 'Pagado', 'Ejecución'],
          ...own.map((line, at): Row => [
            `Programa ${at}`,
            number(line.vigente),
            number(line.pagado),
            line.pagado / line.vigente,
          ]),
        ],
      }),
    truth: truthOf(own, ['vigente', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'mes-y-acumulado.xml',
    bytes: () =>
      xml([
        [
          'Objeto',
          'Presupuesto Vigente',
          'Devengado del mes',
          'Devengado acumulado',
          'Pagado del mes',
          'Pagado acumulado',
        ],
        ...own.map((line, at): Row => [
          String(21_100 + at * 10),
          spanish(line.vigente),
          spanish(Math.floor(line.devengado / 9)),
          spanish(line.devengado),
          spanish(Math.floor(line.pagado / 9)),
          spanish(line.pagado),
        ]),
      ]),
    truth: truthOf(own, ['vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'ingresos-y-gastos-uno-bajo-otro.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Código', 'Descripción', 'Presupuesto Vigente', 'Devengado'],
          ['INGRESOS', null, null, null],
          ...june.map((line, at): Row => [
            String(11_000 + at * 100),
            `Rubro ${at}`,
            number(line.vigente),
            number(line.devengado),
          ]),
          ['TOTAL INGRESOS', null, number(sumOf(june).vigente), number(sumOf(june).devengado)],
          ['GASTOS', null, null, null],
          ...own.map((line, at): Row => [
            String(21_100 + at * 10),
            `Partida ${at}`,
            number(line.vigente),
            number(line.devengado),
          ]),
          ['TOTAL GASTOS', null, number(sumOf(own).vigente), number(sumOf(own).devengado)],
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'ingresos-y-gastos-i-g.csv',
    bytes: () =>
      csv([
        ['Tipo', 'Código', 'Descripción', 'Presupuesto Vigente', 'Devengado'],
        ...june.map((line, at): Row => [
          'I',
          String(11_000 + at * 100),
          `Rubro ${at}`,
          spanish(line.vigente),
          spanish(line.devengado),
        ]),
        ...own.map((line, at): Row => [
          'G',
          String(21_100 + at * 10),
          `Partida ${at}`,
          spanish(line.vigente),
          spanish(line.devengado),
        ]),
      ]),
    truth: truthOf(own, two),
    wanted: 'same',
  },
  {
    name: 'dos-tablas-en-una-hoja.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['RECURSOS'],
          ['Rubro', 'Descripción', 'Presupuesto Vigente', 'Percibido'],
          ...june.map((line, at): Row => [
            String(11_000 + at * 100),
            `Rubro ${at}`,
            number(line.vigente),
            number(line.devengado),
          ]),
          [],
          ['GASTOS'],
          ['Objeto', 'Descripción', 'Presupuesto Vigente', 'Devengado', 'Pagado'],
          ...own.map((line, at): Row => [
            String(21_100 + at * 10),
            `Partida ${at}`,
            number(line.vigente),
            number(line.devengado),
            number(line.pagado),
          ]),
        ],
      }),
    truth: truthOf(own, ['vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'dos-tablas-de-lado.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['Rubro', 'Presupuesto Vigente', 'Devengado', null, 'Objeto', 'Presupuesto Vigente', 'Devengado'],
          ...own.map((line, at): Row => [
            String(11_000 + at * 100),
            number(june[at]?.vigente ?? 0),
            number((june[at]?.devengado ?? 0) + 1),
            null,
            String(21_100 + at * 10),
            number(line.vigente),
            number(line.devengado),
          ]),
        ],
      }),
    truth: truthOf(own, two),
    wanted: 'asked',
  },
  {
    name: 'comprimido-utf16.zip',
    bytes: () =>
      zip({
        'reporte/ejecucion.txt': csv([...titles, headed, ...detail(english)], '\t', 'utf16le'),
        'LEAME.md': strToU8('notas'),
      }),
    truth: whole,
    wanted: 'same',
  },
];

const peru = linesOf(14, 21, 100);
const PERU_AMOUNTS = [
  'PIA',
  'PIM',
  'Certificación',
  'Compromiso Anual',
  'Atención de Compromiso Mensual',
  'Devengado',
  'Girado',
  'Avance %',
];
const amigable = (name: string, line: Line): Row => [
  name,
  wholeEnglish(line.inicial),
  wholeEnglish(line.vigente),
  wholeEnglish(line.certificado),
  wholeEnglish(line.compromiso),
  wholeEnglish(line.compromiso - 100),
  wholeEnglish(line.devengado),
  wholeEnglish(line.pagado),
  ((line.devengado / line.vigente) * 100).toFixed(1),
];
const PERU = ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'] as const;
const peruRows: Row[] = [
  amigable('TOTAL', sumOf(peru)),
  amigable('Nivel de Gobierno M: GOBIERNOS LOCALES', sumOf(peru)),
  amigable('Gob.Loc./Mancom. M: MUNICIPALIDADES', sumOf(peru)),
  amigable('Departamento 15: LIMA', sumOf(peru)),
];

/** Datos abiertos del MEF: el presupuesto en el mes 0 y lo ejecutado en cada mes, sin acumular. */
const monthly: Row[] = peru.flatMap((line, at): Row[] => {
  const keys = ['2024', '301250', '1', String(at + 1), `Municipalidad ${at + 1}`];
  const flow = (whole: number, month: number): number =>
    month < 12 ? Math.floor(whole / 12) : whole - Math.floor(whole / 12) * 11;
  return [
    [
      '2024',
      '0',
      ...keys.slice(1),
      number(line.inicial),
      number(line.vigente),
      number(line.certificado),
      number(line.compromiso),
      0,
      0,
    ],
    ...months.map((_, month): Row => [
      '2024',
      String(month + 1),
      ...keys.slice(1),
      0,
      0,
      0,
      0,
      flow(line.devengado, month + 1) / 100,
      flow(line.pagado, month + 1) / 100,
    ]),
  ];
});

const colombia = linesOf(16, 31, 100);
const SIX = ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'] as const;
const rubros = (as: (centavos: number) => string | number, letter = '2'): Row[] => {
  const row = (code: string, name: string, line: Line): Row => {
    const up = Math.max(0, line.modificaciones);
    return [
      code,
      name,
      as(line.inicial),
      as(up),
      as(up - line.modificaciones),
      as(line.vigente),
      as(line.certificado),
      as(line.compromiso),
      as(line.devengado),
      as(line.pagado),
    ];
  };
  return [
    row(letter, 'GASTOS', sumOf(colombia)),
    ...[0, 1].flatMap((half) => {
      const part = colombia.slice(half * 8, half * 8 + 8);
      return [
        row(`${letter}.${half + 1}`, ['FUNCIONAMIENTO', 'INVERSIÓN'][half] ?? '', sumOf(part)),
        ...part.map((line, at) => row(`${letter}.${half + 1}.${at + 1}`, `Concepto ${half}-${at}`, line)),
      ];
    }),
  ];
};
const RUBRO = [
  'Apropiación Inicial',
  'Adiciones',
  'Reducciones',
  'Apropiación Definitiva',
  'CDP',
  'Compromisos',
  'Obligaciones',
  'Pagos',
];

const ecuador = linesOf(18, 41);
const cedula = (name: string, line: Line, as: (centavos: number) => string | number): Row => [
  name,
  ...all(line, as),
  as(line.vigente - line.compromiso),
  as(line.vigente - line.devengado),
  as(line.devengado - line.pagado),
];
const byPrefix: Row[] = [51, 53, 73].flatMap((group, order) => {
  const part = ecuador.slice(order * 6, order * 6 + 6);
  const name = (code: string, words: string, line: Line): Row => [
    code,
    words,
    ...all(line, english),
    english(line.vigente - line.devengado),
  ];
  return [
    name(String(group), 'GRUPO', sumOf(part)),
    ...[0, 1].flatMap((sub) => {
      const own3 = part.slice(sub * 3, sub * 3 + 3);
      const code = `${group}0${sub + 1}`;
      return [
        name(code, 'SUBGRUPO', sumOf(own3)),
        ...own3.map((line, at) => name(`${code}0${at + 1}`, `Ítem ${at}`, line)),
      ];
    }),
  ];
});

export const andeanSamples: readonly Sample[] = [
  {
    name: 'consulta-amigable.xls',
    bytes: () =>
      html([
        ['Consulta Amigable (Mensual)'],
        ['Consulta de Ejecución del Gasto', '', 'Año de Ejecución: 2024', ''],
        ['Municipalidad', 'PIA', 'PIM', 'Certificación', 'Compromiso Anual', 'Ejecución', '', '', 'Avance %'],
        ['', '', '', '', '', 'Atención de Compromiso Mensual', 'Devengado', 'Girado', ''],
        ...peruRows,
        ...peru.map((line, at) =>
          amigable(`150${101 + at}-3012${50 + at}: MUNICIPALIDAD DISTRITAL DE EJEMPLO ${at + 1}`, line),
        ),
        ['La información se actualiza mensualmente. Última actualización: 31 de enero de 2025'],
      ]),
    truth: truthOf(peru, PERU),
    wanted: 'same',
  },
  {
    name: 'amigable-sin-totales.xlsx',
    bytes: () =>
      xlsx({
        name: 'Reporte',
        rows: [
          ['Producto / Proyecto', ...PERU_AMOUNTS],
          ...peru.map((line, at) => amigable(`3000${100 + at}: PRODUCTO ${at + 1}`, line)),
        ],
      }),
    truth: truthOf(peru, PERU),
    wanted: 'same',
  },
  {
    name: 'siaf-mensual.csv',
    bytes: () =>
      csv(
        [
          [
            'ANO_EJE',
            'MES_EJE',
            'SEC_EJEC',
            'FUENTE_FINANC',
            'SEC_FUNC',
            'EJECUTORA_NOMBRE',
            'MONTO_PIA',
            'MONTO_PIM',
            'MONTO_CERTIFICADO',
            'MONTO_COMPROMETIDO_ANUAL',
            'MONTO_DEVENGADO',
            'MONTO_GIRADO',
          ],
          ...monthly,
        ],
        ',',
        'bom',
      ),
    truth: truthOf(peru, PERU),
    wanted: 'same',
  },
  {
    name: 'rubros-colombia.xlsx',
    bytes: () =>
      xlsx({
        name: 'EJECUCION',
        rows: [
          ['ALCALDÍA MUNICIPAL'],
          ['Ejecución presupuestal vigencia 2024'],
          ['Rubro', 'Descripción', ...RUBRO],
          ...rubros(number),
        ],
      }),
    truth: truthOf(colombia, SIX),
    wanted: 'same',
  },
  {
    name: 'fut-inversion.csv',
    bytes: () =>
      csv(
        [
          [
            'Código',
            'Nombre',
            'Presupuesto Inicial(Pesos)',
            'Adiciones(Pesos)',
            'Reducciones(Pesos)',
            'Presupuesto Definitivo(Pesos)',
            'Certificados(Pesos)',
            'Compromisos(Pesos)',
            'Obligaciones(Pesos)',
            'Pagos(Pesos)',
          ],
          ...rubros((each) => String(each / 100), 'A'),
        ],
        '|',
        '1252',
      ),
    truth: truthOf(colombia, SIX),
    wanted: 'same',
  },
  {
    name: 'rubros-sin-puntos.csv',
    bytes: () =>
      csv([
        ['Rubro', 'Descripción', ...RUBRO],
        ...rubros(spanish).map(([code, ...rest]): Row => [String(code).replaceAll('.', ''), ...rest]),
      ]),
    truth: truthOf(colombia, SIX),
    wanted: 'same',
  },
  {
    name: 'esigef.xls',
    bytes: () =>
      html([
        ['MINISTERIO DE ECONOMÍA Y FINANZAS'],
        ['Ejecución de Gastos - Reportes - Información Agregada'],
        ['EJERCICIO: 2024'],
        [
          'ITEM',
          'ASIGNADO',
          'MODIFICADO',
          'CODIFICADO',
          'MONTO CERTIFICADO',
          'COMPROMETIDO',
          'DEVENGADO',
          'PAGADO',
          'SALDO POR COMPROMETER',
          'SALDO POR DEVENGAR',
          'SALDO POR PAGAR',
        ],
        ...ecuador.map((line, at) => cedula(String(510_105 + at), line, english)),
        cedula('TOTAL', sumOf(ecuador), english),
      ]),
    truth: truthOf(ecuador, SEVEN),
    wanted: 'same',
  },
  {
    name: 'cedula-gad.xlsx',
    bytes: () =>
      xlsx({
        name: 'Cédula',
        rows: [
          ['GAD MUNICIPAL DE EJEMPLO'],
          ['CÉDULA PRESUPUESTARIA DE GASTOS AL 31 DE DICIEMBRE DE 2024'],
          [
            'PARTIDA',
            'DENOMINACIÓN',
            'ASIGNACIÓN INICIAL (a)',
            'REFORMAS (b)',
            'CODIFICADO (c=a+b)',
            'CERTIFICADO (d)',
            'COMPROMISO (e)',
            'DEVENGADO (f)',
            'PAGADO (g)',
            'SALDO POR DEVENGAR (h=c-f)',
          ],
          ...byPrefix,
          [
            '',
            'TOTAL GENERAL',
            ...all(sumOf(ecuador), english),
            english(sumOf(ecuador).vigente - sumOf(ecuador).devengado),
          ],
        ],
      }),
    truth: truthOf(ecuador, SEVEN),
    wanted: 'same',
  },
];
