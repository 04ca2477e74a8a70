import { describe, expect, test } from '@jest/globals';
import type { IntakeReport, RawCell, RawTable } from '../../src/intake/budget.ts';
import { profileFrom } from '../../src/intake/profile.ts';
import { isFailure, understand, understandTables } from '../../src/intake/understand.ts';
import { concepts, reading, report, said, tableOf } from './read.ts';

const HEADING = ['Programa', 'Vigente', 'Devengado'];

const cut = (rows: readonly (readonly RawCell[])[], leaveOutBadRows = false): IntakeReport | string => {
  const result = understand(tableOf(rows, { cutByMarks: true }), 'a.csv', { leaveOutBadRows });
  return isFailure(result) ? result.failed : result;
};

describe('what is unsure is asked', () => {
  test('two columns that say one stage with other figures', () => {
    const rows = [
      ['Programa', 'Vigente', 'Devengado', 'Devengado'],
      ['A', 100, 40, 50],
      ['B', 200, 60, 70],
    ];
    expect(reading(rows)).toContain('«Devengado» (columna C) y «Devengado» (columna D) dicen ser devengado');
    expect(said(report(rows, { overrides: { 2: null } }).totals)).toMatchObject({ devengado: '120.00' });
  });

  test('years side by side are two columns of one stage', () => {
    const rows = [
      [null, '2023', null, '2024', null],
      ['Programa', 'Vigente', 'Devengado', 'Vigente', 'Devengado'],
      ['A', 100, 40, 150, 50],
      ['B', 200, 60, 250, 70],
    ];
    expect(reading(rows)).toContain('traen montos distintos');
  });

  test('thousands or decimals, when no row of the column tells', () => {
    const rows = [HEADING, ['A', '1.234', '1.000'], ['B', '5.678', '2.500']];
    expect(reading(rows)).toContain('Diga cuál es la marca decimal');
    expect(said(report(rows, { decimal: ',' }).totals)).toEqual({ vigente: '6912.00', devengado: '3500.00' });
    expect(said(report(rows, { decimal: '.' }).totals)).toEqual({ vigente: '6.91', devengado: '3.50' });
  });

  test('a total that its rows do not add up to in any stage', () => {
    const found = report([HEADING, ['A', 100, 40], ['B', 200, 60], ['TOTAL', 250, 90]]);
    expect(found.doubts).toEqual([{ row: 4, because: expect.stringContaining('el total de la fila 4') }]);
  });

  test('rows of a text cut in the wrong place stop the reading, or are left out when asked', () => {
    const rows = [HEADING, ['A', '100', '40'], ['B', '1000', '50', '400', '25'], ['C', '200', '60']];
    expect(cut(rows)).toBe('ragged');
    const left = cut(rows, true) as IntakeReport;
    expect(said(left.totals)).toEqual({ vigente: '300.00', devengado: '100.00' });
    expect(left.rows.excluded).toEqual([{ reason: 'ragged', rows: 1, examples: [3] }]);
  });
});

describe('answers are remembered as a profile', () => {
  const rows = [
    ['Programa', 'Techo', 'Gastado'],
    ['A', 100, 40],
    ['B', 200, 60],
  ];
  const first = report(rows, { overrides: { 1: 'vigente', 2: 'devengado' } });

  test('by heading, whatever the order of the columns', () => {
    expect(first.profile.columns).toEqual({ techo: 'vigente', gastado: 'devengado' });
    const moved = [
      ['Gastado', 'Programa', 'Techo'],
      [40, 'A', 100],
      [60, 'B', 200],
    ];
    const again = report(moved, { remembered: [first.profile] });
    expect(said(again.totals)).toEqual({ vigente: '300.00', devengado: '100.00' });
    expect(again.columns[0]?.evidence).toBe('lo dice el perfil');
  });

  test('not for exports with other headings, unless it is given for them', () => {
    const other = [
      ['Programa', 'Techo', 'Gastado', 'Nota'],
      ['A', 100, 40, 'x'],
      ['B', 200, 60, 'y'],
    ];
    expect(reading(other, { remembered: [first.profile] })).toEqual(expect.any(String));
    expect(said(report(other, { profile: first.profile }).totals)).toMatchObject({ vigente: '300.00' });
  });

  test('as a file it is read back; anything else is no profile', () => {
    expect(profileFrom(JSON.parse(JSON.stringify(first.profile)))).toEqual(first.profile);
    for (const other of [
      null,
      1,
      {},
      { muni: 'perfil', version: 1, columns: { a: 'oro' } },
      { ...first.profile, version: 2 },
    ])
      expect(profileFrom(other)).toBeUndefined();
  });
});

describe('columns that tell of people', () => {
  const rows = [
    ['Programa', 'Beneficiario', 'Nombre', 'C.I.', 'Vigente', 'Devengado'],
    ['Becas', 'a', 'Juan Carlos Mamani Quispe', 1, 100, 40],
    ['Bonos', 'b', 'María Elena Rojas Soliz', 2, 200, 60],
    ['Otros', 'c', 'José Luis Gutiérrez Paz', 3, 300, 80],
  ];

  test('are left out, and it is said which', () => {
    const found = report(rows);
    expect(found.columns.map(({ personal }) => personal)).toEqual([
      undefined,
      'persona',
      'persona',
      'documento',
      undefined,
      undefined,
    ]);
    expect(found.data.personal).toBeUndefined();
    expect(found.notices[0]?.message).toContain('«C.I.» (columna D): documentos');
  });

  test('come when they are asked for', () => {
    const found = report(rows, { people: true });
    expect(found.data.personal?.map(({ heading, values }) => [heading, values[0]])).toEqual([
      ['Beneficiario', 'a'],
      ['Nombre', 'Juan Carlos Mamani Quispe'],
      ['C.I.', '1'],
    ]);
  });

  test('places called after people are places', () => {
    const places = [
      ['Municipio', 'Vigente', 'Devengado'],
      ...['José Manuel Pando', 'Villa Juan Carlos Paz', 'San Pedro de Tiquina'].map((name) => [name, 10, 5]),
    ];
    expect(report(places).columns.some(({ personal }) => personal !== undefined)).toBe(false);
  });
});

describe('units, revenue and long tables', () => {
  test.each([
    ['Cifras en miles de bolivianos', '1234560.00'],
    ['(Expresado en millones de $)', '1234560000.00'],
    ['Sin decimales', '1234.56'],
  ])('«%s»', (title, vigente) => {
    const found = report([[title], HEADING, ['A', '1.000,06', '1,00'], ['B', '234,50', '2,00']]);
    expect(said(found.totals)).toMatchObject({ vigente });
  });

  test('a unit in one heading is of its column', () => {
    const found = report([
      ['Programa', 'Vigente (M$)', 'Devengado'],
      ['A', 1, 500],
      ['B', 2, 700],
    ]);
    expect(said(found.totals)).toEqual({ vigente: '3000.00', devengado: '1200.00' });
  });

  test('revenue is told as such', () => {
    const found = report([
      ['Rubro', 'Previsión inicial', 'Previsión definitiva', 'Recaudado neto'],
      ['1', 100, 150, 80],
      ['2', 200, 250, 90],
    ]);
    expect([found.side, said(found.totals)]).toEqual([
      'ingresos',
      { inicial: '300.00', vigente: '400.00', pagado: '170.00' },
    ]);
  });

  test('FINBRA gives each stage a row of its own', () => {
    const found = report([
      ['Instituição', 'Coluna', 'Conta', 'Valor'],
      ['Prefeitura A', 'Despesas Empenhadas', 'Saúde', '1.000,50'],
      ['Prefeitura A', 'Despesas Liquidadas', 'Saúde', '900,25'],
      ['Prefeitura A', 'Despesas Empenhadas', 'Educação', '2.000,00'],
      ['Prefeitura A', 'Despesas Liquidadas', 'Educação', '1.500,00'],
    ]);
    expect(said(found.totals)).toEqual({ compromiso: '3000.50', devengado: '2400.25' });
    expect(found.data.rows).toBe(2);
  });
});

describe('columns that figures tell apart', () => {
  test('«Modificado» is the changes where there is a budget in force (Guatemala), and that budget where not (Mexico)', () => {
    const guatemala = report([
      ['Programa', 'Asignado', 'Modificado', 'Vigente', 'Devengado'],
      ['A', 100, 20, 120, 60],
      ['B', 200, -50, 150, 70],
    ]);
    expect(concepts(guatemala)).toMatchObject({ Modificado: 'modificaciones', Vigente: 'vigente' });
    const mexico = report([
      ['Programa', 'Aprobado', 'Modificado', 'Devengado', 'Pagado'],
      ['A', 100, 120, 60, 50],
      ['B', 200, 150, 70, 60],
    ]);
    expect(concepts(mexico)).toMatchObject({ Modificado: 'vigente' });
    expect([mexico.data.country, mexico.doubts.length]).toEqual(['mexico', 1]);
  });

  test.each([
    [
      'ecuador',
      ['Ítem', 'Asignado', 'Codificado', 'Comprometido', 'Devengado'],
      ['inicial', 'vigente', 'compromiso', 'devengado'],
    ],
    [
      'chile',
      [
        'Cuenta',
        'Presupuesto Inicial',
        'Presupuesto Vigente',
        'Preobligado',
        'Obligación Devengada',
        'Pago efectivo',
      ],
      ['inicial', 'vigente', 'certificado', 'devengado', 'pagado'],
    ],
    [
      'argentina',
      ['Programa', 'Crédito Original', 'Crédito Vigente', 'Preventivo', 'Compromiso', 'Devengado', 'Pagado'],
      ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'],
    ],
    [
      'brasil',
      [
        'Função',
        'Dotação Inicial',
        'Dotação Atualizada',
        'Despesas Empenhadas',
        'Despesas Liquidadas',
        'Despesas Pagas',
      ],
      ['inicial', 'vigente', 'compromiso', 'devengado', 'pagado'],
    ],
    [
      'venezuela',
      ['Partida', 'Asignado', 'Monto Actualizado', 'Pre-comprometido', 'Comprometido', 'Causado', 'Pagado'],
      ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'],
    ],
    [
      'espana',
      [
        'Económica',
        'Créditos Iniciales',
        'Créditos Definitivos',
        'Gastos Comprometidos',
        'Obligaciones Reconocidas Netas',
        'Pagos Líquidos',
      ],
      ['inicial', 'vigente', 'compromiso', 'devengado', 'pagado'],
    ],
    [
      'otro',
      [
        'Programa',
        'Presupuesto Inicial',
        'Modificaciones',
        'Presupuesto Vigente',
        'Preventivo',
        'Libramiento',
      ],
      ['inicial', 'modificaciones', 'vigente', 'certificado', 'devengado'],
    ],
  ])('%s', (country, heading, stages) => {
    const row = (name: string, by: number): RawCell[] => heading.map((_, at) => (at === 0 ? name : at * by));
    const found = report([heading, row('A', 10), row('B', 7)]);
    expect(found.columns.slice(1).map(({ concept }) => concept)).toEqual(stages);
    if (country !== 'otro') expect(found.data.country).toBe(country);
  });

  test('codes glued to names by a space, through a whole column', () => {
    const found = report([HEADING, ['10 Educación', 1, 1], ['20 Salud', 2, 2], ['30.5 Caminos', 3, 1]]);
    expect([found.data.codes?.programa, found.data.keys.programa]).toEqual([
      ['10', '20', '30.5'],
      ['Educación', 'Salud', 'Caminos'],
    ]);
  });
});

describe('codes of places that lost their zero', () => {
  test('get it back when others show the width', () => {
    const found = report([
      ['Código municipio', 'Municipio', 'Apropiación definitiva', 'Obligaciones'],
      [5001, 'Medellín', 1, 1],
      [11001, 'Bogotá', 2, 2],
    ]);
    expect(found.data.codes?.municipio).toEqual(['05001', '11001']);
    expect(found.notices.map(({ message }) => message).join()).toContain('como 5001');
  });

  test('stay where nothing shows it', () => {
    const found = report([
      ['Código programa', 'Vigente', 'Devengado'],
      [1, 1, 1],
      [10, 2, 2],
    ]);
    expect(found.data.codes?.programa).toEqual(['1', '10']);
  });
});

describe('sums are found by arithmetic', () => {
  test('codes that begin with the one above them', () => {
    const found = report([
      ['Objeto', 'Vigente', 'Devengado'],
      ...[
        ['51', 300, 90],
        ['5101', 100, 30],
        ['510105', 60, 20],
        ['510106', 40, 10],
        ['5102', 200, 60],
        ['510203', 150, 50],
        ['510204', 50, 10],
      ],
    ]);
    expect(said(found.totals)).toEqual({ vigente: '300.00', devengado: '90.00' });
    expect(found.rows.excluded).toEqual([{ reason: 'parent', rows: 3, examples: [2, 3, 6] }]);
  });

  test('plans that fill every level with zeros', () => {
    const found = report([
      ['Conta', 'Empenhado', 'Liquidado'],
      ...[
        ['3.0.00.00 - Correntes', 300, 90],
        ['3.1.00.00 - Pessoal', 100, 30],
        ['3.1.90.00 - Aplicações', 60, 20],
        ['3.1.91.00 - Intra', 40, 10],
        ['3.3.00.00 - Outras', 200, 60],
      ],
    ]);
    expect(said(found.totals)).toEqual({ compromiso: '300.00', devengado: '90.00' });
    expect(found.data.rows).toBe(3);
  });

  test('blocks headed by their sum, in a list of names alone', () => {
    const found = report([
      HEADING,
      ...[
        ['Salud', 300.5, 90],
        ['Postas', 100.5, 30],
        ['Hospital', 200, 60],
      ],
      ...[
        ['Caminos', 70, 20],
        ['Puentes', 30, 5],
        ['Empedrados', 40, 15],
      ],
      ...[
        ['Riego', 55, 11],
        ['Canales', 50, 10],
        ['Presas', 5, 1],
      ],
    ]);
    expect(said(found.totals)).toEqual({ vigente: '425.50', devengado: '121.00' });
    expect(found.rows.excluded).toEqual([{ reason: 'subtotal', rows: 3, examples: [2, 5, 8] }]);
  });

  test('the total the file prints proves its detail', () => {
    const found = report([HEADING, ['A', 100, 40], ['B', 200, 60], ['Total', 300, 100]]);
    expect(found.proofs).toEqual([
      { row: 4, stage: 'vigente', published: 30_000n, summed: 30_000n },
      { row: 4, stage: 'devengado', published: 10_000n, summed: 10_000n },
    ]);
  });
});

describe('which sheet was meant', () => {
  const sheet = (name: string, spent: number): RawTable => ({
    name,
    hidden: false,
    rows: [
      ['Programa', 'Vigente', 'Devengado'],
      ['Salud', 100, spent],
      ['Riego', 200, spent],
    ],
  });
  const tables = [sheet('Junio', 20), sheet('Diciembre', 90)];

  test('is asked, and the answer is kept for the next file of its kind', () => {
    const first = understandTables(tables, 'cortes.xlsx');
    const chosen = understandTables(tables, 'cortes.xlsx', { sheet: 'Diciembre' });
    if (isFailure(first) || isFailure(chosen)) throw new Error('unread');
    expect(first.doubts[0]).toMatchObject({ sheets: ['Diciembre'] });
    expect(chosen.doubts).toEqual([]);
    const again = understandTables(tables, 'otro.xlsx', { profile: chosen.profile });
    expect(isFailure(again) ? '' : [again.sheet, again.doubts]).toEqual(['Diciembre', []]);
  });
});
