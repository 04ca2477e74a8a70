import type { Stage } from '../../../src/intake/budget.ts';
import { accounting, linesOf, number, spanish, sumOf, truthOf, type Line } from './lines.ts';
import { csv, html, ods, xlsx, type Row, type Sample } from './sample.ts';

type As = (centavos: number) => string | number;
const some = (line: Line, of: readonly Stage[], as: As): (string | number)[] =>
  of.map((stage) => as(line[stage]));

const chile = linesOf(18, 51, 100_000);
const CHILE = ['inicial', 'vigente', 'devengado'] as const;
/** Subtítulo, ítem y asignación en tres columnas: cada nivel deja en blanco los que siguen. */
const byLevels: Row[] = ['21', '22', '31'].flatMap((subtitle, order) => {
  const part = chile.slice(order * 6, order * 6 + 6);
  const row = (keys: Row, line: Line): Row => [
    ...keys,
    ...some(line, CHILE, (each) => each / 100_000),
    (line.vigente - line.devengado) / 100_000,
    (line.devengado - line.pagado) / 100_000,
  ];
  return [
    row([subtitle, null, null, `SUBTÍTULO ${subtitle}`], sumOf(part)),
    ...[0, 1].flatMap((item) => {
      const own = part.slice(item * 3, item * 3 + 3);
      const code = `0${item + 1}`;
      return [
        row([subtitle, code, null, `Ítem ${code}`], sumOf(own)),
        ...own.map((line, at) => row([subtitle, code, `00${at + 1}`, `Asignación ${at + 1}`], line)),
      ];
    }),
  ];
});

const argentina = linesOf(20, 61);
const RAFAM = [
  'inicial',
  'modificaciones',
  'vigente',
  'certificado',
  'compromiso',
  'devengado',
  'pagado',
] as const;

const brazil = linesOf(12, 71);
const BRAZIL = ['inicial', 'vigente', 'compromiso', 'devengado', 'pagado'] as const;
const COLUNAS = [
  ['DOTAÇÃO INICIAL (d)', 'inicial'],
  ['DOTAÇÃO ATUALIZADA (e)', 'vigente'],
  ['DESPESAS EMPENHADAS ATÉ O BIMESTRE (f)', 'compromiso'],
  ['DESPESAS LIQUIDADAS ATÉ O BIMESTRE (h)', 'devengado'],
  ['DESPESAS PAGAS ATÉ O BIMESTRE (j)', 'pagado'],
] as const;
const conta = (at: number): string => `3.3.90.${30 + at}.00 - Elemento ${at + 1}`;
const siconfi: Row[] = brazil.flatMap((line, at): Row[] =>
  COLUNAS.flatMap(([coluna, stage]): Row[] => [
    [
      'Prefeitura Municipal de Exemplo - SP',
      '3500105',
      'SP',
      '35111',
      coluna,
      conta(at),
      'siconfi-cor_DespesasExcetoIntra',
      spanish(line[stage]),
    ],
    ...(stage === 'compromiso' || stage === 'devengado'
      ? [
          [
            'Prefeitura Municipal de Exemplo - SP',
            '3500105',
            'SP',
            '35111',
            coluna.replace('ATÉ O BIMESTRE', 'NO BIMESTRE'),
            conta(at),
            'siconfi-cor_DespesasExcetoIntra',
            spanish(Math.floor(line[stage] / 6)),
          ] satisfies Row,
        ]
      : []),
  ]),
);
const FINBRA = ['compromiso', 'devengado', 'pagado'] as const;
const finbra: Row[] = ['Despesas Empenhadas', 'Despesas Liquidadas', 'Despesas Pagas'].flatMap(
  (coluna, order) => {
    const stage = FINBRA[order] ?? 'pagado';
    const row = (code: string, centavos: number): Row => [
      'Prefeitura Municipal de Exemplo - MG',
      '3100104',
      'MG',
      '7006',
      coluna,
      code,
      'siconfi-cor',
      String(centavos / 100).replace('.', ','),
    ];
    const sums = sumOf(brazil);
    return [
      row('3.0.00.00.00 - Despesas Correntes', sums[stage]),
      row('3.3.00.00.00 - Outras Despesas Correntes', sums[stage]),
      ...brazil.map((line, at) => row(`3.3.90.${30 + at}.00 - Elemento ${at + 1}`, line[stage])),
    ];
  },
);

const venezuela = linesOf(16, 81);
const ONAPRE = ['inicial', 'modificaciones', 'vigente', 'compromiso', 'devengado', 'pagado'] as const;
const partidas: Row[] = ['4.01', '4.02'].flatMap((partida, order) => {
  const part = venezuela.slice(order * 8, order * 8 + 8);
  const row = (keys: Row, line: Line): Row => [
    ...keys,
    ...some(line, ONAPRE, spanish),
    spanish(line.vigente - line.compromiso),
  ];
  return [
    row([partida, '00', '00', '00', 'PARTIDA'], sumOf(part)),
    ...[0, 1].flatMap((half) => {
      const own = part.slice(half * 4, half * 4 + 4);
      return [
        row([partida, `0${half + 1}`, '00', '00', 'GENÉRICA'], sumOf(own)),
        ...own.map((line, at) =>
          row([partida, `0${half + 1}`, `0${at + 1}`, '00', `Específica ${at}`], line),
        ),
      ];
    }),
  ];
});

export const southernSamples: readonly Sample[] = [
  {
    name: 'bep-chile.xlsx',
    bytes: () =>
      xlsx({
        name: 'BEP',
        rows: [
          ['BALANCE DE LA EJECUCIÓN PRESUPUESTARIA'],
          ['Moneda Nacional - Miles de Pesos'],
          [
            'Subtítulo',
            'Ítem',
            'Asignación',
            'Denominación',
            'Presupuesto Inicial',
            'Presupuesto Vigente',
            'Obligación Devengada',
            'Saldo Presupuestario',
            'Deuda Exigible',
          ],
          ...byLevels,
          ['TOTAL GASTOS', null, null, null, ...some(sumOf(chile), CHILE, (each) => each / 100_000)],
        ],
      }),
    truth: truthOf(chile, CHILE),
    wanted: 'same',
  },
  {
    name: 'bep-por-cuenta.csv',
    bytes: () =>
      csv(
        [
          [
            'Cuenta',
            'Denominación',
            'Presupuesto Inicial (M$)',
            'Presupuesto Vigente (M$)',
            'Obligación Devengada (M$)',
            'Pagado (M$)',
            'Deuda Exigible (M$)',
          ],
          ...chile.map((line, at): Row => [
            `215-22-0${1 + (at % 9)}-00${at}`,
            `Cuenta ${at}`,
            ...some(line, [...CHILE, 'pagado'], (each) => String(Math.round(each / 100_000))),
            String(Math.round((line.devengado - line.pagado) / 100_000)),
          ]),
        ],
        ';',
        '1252',
      ),
    truth: truthOf(chile, [...CHILE, 'pagado']),
    wanted: 'same',
  },
  {
    name: 'rafam.xls',
    bytes: () =>
      html([
        ['Municipalidad de Ejemplo'],
        ['Estado de Ejecución del Presupuesto de Gastos', '', 'Ejercicio 2024'],
        [
          'Jurisdicción',
          'Categoría Programática',
          'Fuente Fin.',
          'Partida',
          'Denominación',
          'Crédito Original',
          'Modificaciones',
          'Crédito Vigente',
          'Preventivo',
          'Compromiso',
          'Devengado',
          'Pagado',
        ],
        ...argentina.map((line, at): Row => [
          '1110100000',
          `${String(1 + Math.floor(at / 5)).padStart(2, '0')}.00.00`,
          ['110', '132'][at % 2] ?? '',
          `${1 + (at % 4)}.${1 + (at % 5)}.${at}.0`,
          `Partida ${at}`,
          ...some(line, RAFAM, accounting),
        ]),
        ['Total general', '', '', '', '', ...some(sumOf(argentina), RAFAM, accounting)],
      ]),
    truth: truthOf(argentina, RAFAM),
    wanted: 'same',
  },
  {
    name: 'presupuesto-abierto.csv',
    bytes: () =>
      csv(
        [
          [
            'ejercicio_presupuestario',
            'jurisdiccion_id',
            'jurisdiccion_desc',
            'inciso_id',
            'inciso_desc',
            'credito_presupuestado',
            'credito_vigente',
            'credito_comprometido',
            'credito_devengado',
            'credito_pagado',
            'ultima_actualizacion_fecha',
          ],
          ...argentina.map((line, at): Row => [
            '2024',
            String(20 + (at % 3)),
            `Jurisdicción ${at % 3}`,
            String(1 + (at % 5)),
            `Inciso ${at % 5}`,
            ...some(line, BRAZIL, (each) => (each / 100).toFixed(2).replace('.', ',')),
            '2025-01-15',
          ]),
        ],
        ',',
      ),
    truth: truthOf(argentina, BRAZIL),
    wanted: 'same',
  },
  {
    name: 'rreo-largo.csv',
    bytes: () =>
      csv(
        [
          ['Exercício: 2023'],
          ['Período: 6º bimestre'],
          [
            'Instituição',
            'Cod.IBGE',
            'UF',
            'População',
            'Coluna',
            'Conta',
            'Identificador da Conta',
            'Valor',
          ],
          ...siconfi,
        ],
        ';',
        '1252',
      ),
    truth: truthOf(brazil, BRAZIL),
    wanted: 'same',
  },
  {
    name: 'rreo-largo-de-un-bimestre.csv',
    bytes: () =>
      csv([
        ['Instituição', 'Cod.IBGE', 'UF', 'População', 'Coluna', 'Conta', 'Identificador da Conta', 'Valor'],
        ...siconfi.filter(([, , , , coluna]) => !String(coluna).includes('NO BIMESTRE')),
      ]),
    truth: truthOf(brazil, BRAZIL),
    wanted: 'same',
  },
  {
    name: 'finbra.csv',
    bytes: () =>
      csv(
        [
          ['Exercício: 2023'],
          ['Escopo: Municípios'],
          ['Tabela: Despesas por Natureza (Anexo I-D)'],
          [
            'Instituição',
            'Cod.IBGE',
            'UF',
            'População',
            'Coluna',
            'Conta',
            'Identificador da Conta',
            'Valor',
          ],
          ...finbra,
        ],
        ';',
        '1252',
      ),
    truth: truthOf(brazil, FINBRA),
    wanted: 'same',
  },
  {
    name: 'rreo-ancho.ods',
    bytes: () =>
      ods([
        ['RELATÓRIO RESUMIDO DA EXECUÇÃO ORÇAMENTÁRIA'],
        [
          'DESPESAS',
          'DOTAÇÃO INICIAL (d)',
          'DOTAÇÃO ATUALIZADA (e)',
          'DESPESAS EMPENHADAS',
          '',
          'SALDO (g) = (e-f)',
          'DESPESAS LIQUIDADAS',
          '',
          'SALDO (i) = (e-h)',
          'DESPESAS PAGAS ATÉ O BIMESTRE (j)',
        ],
        ['', '', '', 'No Bimestre', 'Até o Bimestre (f)', '', 'No Bimestre', 'Até o Bimestre (h)', '', ''],
        ...brazil.map((line, at): Row => [
          `Despesa ${at + 1}`,
          number(line.inicial),
          number(line.vigente),
          number(Math.floor(line.compromiso / 6)),
          number(line.compromiso),
          number(line.vigente - line.compromiso),
          number(Math.floor(line.devengado / 6)),
          number(line.devengado),
          number(line.vigente - line.devengado),
          number(line.pagado),
        ]),
        ['TOTAL DAS DESPESAS', ...some(sumOf(brazil), ['inicial', 'vigente'], number)],
      ]),
    truth: truthOf(brazil, BRAZIL),
    wanted: 'same',
  },
  {
    name: 'portal-brasil.csv',
    bytes: () =>
      csv(
        [
          [
            'Ano',
            'Órgão',
            'Função',
            'Subfunção',
            'Programa',
            'Ação',
            'Elemento de Despesa',
            'Dotação Inicial',
            'Dotação Atualizada',
            'Valor Empenhado',
            'Valor Liquidado',
            'Valor Pago',
          ],
          ...brazil.map((line, at): Row => [
            '2024',
            '02 - Prefeitura',
            `${10 + (at % 3)} - Função`,
            '301',
            '1001',
            '2.001',
            '339030',
            ...some(line, BRAZIL, spanish),
          ]),
        ],
        ';',
        'bom',
      ),
    truth: truthOf(brazil, BRAZIL),
    wanted: 'same',
  },
  {
    name: 'onapre.xlsx',
    bytes: () =>
      xlsx({
        name: 'Hoja1',
        rows: [
          ['ALCALDÍA DEL MUNICIPIO EJEMPLO'],
          ['EJECUCIÓN FINANCIERA DEL PRESUPUESTO (EN BOLÍVARES)'],
          [
            'PART.',
            'GEN.',
            'ESP.',
            'SUB-ESP.',
            'DENOMINACIÓN',
            'ASIGNACIÓN INICIAL',
            'MODIFICACIONES',
            'ASIGNADO AJUSTADO',
            'COMPROMETIDO',
            'CAUSADO',
            'PAGADO',
            'DISPONIBLE',
          ],
          ...partidas,
        ],
      }),
    truth: truthOf(venezuela, ONAPRE),
    wanted: 'same',
  },
];
