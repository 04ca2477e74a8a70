import { describe, expect, test } from '@jest/globals';
import { describeWithData } from '../real-data.ts';
import { concepts, inRepo, said, understood } from './read.ts';

describe('Peru, every municipality, 2024 and 2025', () => {
  const file = inRepo('workbench/samples/peru-municipalidades-2024-2025.xlsx');

  test('columns, by the words of Consulta Amigable', async () => {
    const peru = await understood(file);
    expect(peru.data.format).toBe('Consulta Amigable (MEF, Perú)');
    expect(concepts(peru)).toEqual({
      Año: 'gestion code',
      Departamento: 'departamento both',
      Municipalidad: 'municipio both',
      PIA: 'inicial',
      PIM: 'vigente',
      Certificación: 'certificado',
      'Compromiso Anual': 'compromiso',
      Devengado: 'devengado',
      Girado: 'pagado',
      'Avance %': 'avance',
    });
    const monthly = peru.columns.find(({ heading }) => heading.startsWith('Atención'));
    expect(monthly?.evidence).toContain('no el devengado');
  });

  // What the file holds, added up independently with Python's integers from the sheet's XML.
  test('2024, to the sol', async () => {
    const peru = await understood(file, { gestion: '2024' });
    expect(said(peru.totals)).toEqual({
      inicial: '34742034645.00',
      vigente: '51766264819.00',
      certificado: '48224417572.00',
      compromiso: '43476260289.00',
      devengado: '39369357652.00',
      pagado: '39280542349.00',
    });
    expect(peru.rate).toBe(39_369_357_652 / 51_766_264_819);
    expect(peru.rows).toMatchObject({
      read: 3782,
      detail: 1891,
      excluded: [{ reason: 'otherYear', rows: 1891 }],
    });
  });

  test('each gestión apart, and a warning that both together mix years', async () => {
    const peru = await understood(file);
    expect(peru.years.map(({ gestion, rows, totals }) => [gestion, rows, said(totals)['devengado']])).toEqual(
      [
        ['2024', 1891, '39369357652.00'],
        ['2025', 1891, '4435947682.00'],
      ],
    );
    expect(peru.notices[0]?.message).toContain('2 gestiones (2024, 2025)');
  });

  test('every published rate is ours, rounded as its publisher rounds', async () => {
    const { rateCheck } = await understood(file);
    expect(rateCheck).toEqual({
      compared: 3782,
      equal: 3782,
      rounding: 'redondea a 3 decimales y luego otra vez',
    });
  });

  test('codes keep their zeros, and names that repeat carry their code', async () => {
    const { data } = await understood(file, { gestion: '2024' });
    expect(data.codes?.municipio?.[0]).toBe('010101-300001');
    expect(data.keys.municipio?.[0]).toBe('MUNICIPALIDAD PROVINCIAL DE CHACHAPOYAS');
    expect(new Set(data.keys.municipio).size).toBe(1891);
  });
});

describe('Moñitos, CUIPO', () => {
  const file = inRepo('workbench/samples/monitos-cuipo.csv');

  test('2021: the root account, not the six-fold sum', async () => {
    const town = await understood(file, { gestion: '2021' });
    expect(said(town.totals)).toEqual({
      inicial: '30457525388.00',
      vigente: '40653216018.00',
      compromiso: '5360718617.00',
      devengado: '5354880670.00',
      pagado: '4692117924.00',
    });
    expect(((town.rate ?? 0) * 100).toFixed(4)).toBe('13.1721');
  });

  test('revenue, parents and earlier cut-offs are left out, and told', async () => {
    const town = await understood(file);
    const excluded = Object.fromEntries(town.rows.excluded.map(({ reason, rows }) => [reason, rows]));
    expect(excluded).toEqual({ income: 575, parent: 511, otherPeriod: 353 });
    expect(town.rows.detail + 575 + 511 + 353).toBe(town.rows.read);
    expect(town.notices.map(({ message }) => message).join()).toContain('en 24 de 24 grupos');
  });

  test('every cut-off is there for the curve', async () => {
    const { periods } = await understood(file);
    expect(
      periods.map(({ gestion, periodo, totals }) => [gestion, periodo, said(totals)['devengado']]),
    ).toEqual([
      ['2021', '2021-12', '5354880670.00'],
      ['2022', '2022-06', '14784577126.00'],
      ['2022', '2022-09', '14784577126.00'],
      ['2022', '2022-12', '18664709973.00'],
    ]);
  });
});

/** File, gestión, rows of detail and figures published or added up elsewhere. */
const others: readonly (readonly [string, number, Readonly<Record<string, string>>, string | undefined])[] = [
  [
    'espana/aragon_ejecucion_gastos_2024.csv',
    10_833,
    { vigente: '9109570602.07', devengado: '8251321222.77' },
    '90.5786',
  ],
  [
    'mexico/shcp_gasto_federalizado_proyectos_CDMX_Q1_2016.xlsx',
    500,
    { vigente: '12324139783.79', devengado: '554984265.65' },
    '4.5032',
  ],
  // Suma is a municipality of Yucatán: the word alone does not make a total.
  ['mexico/ramo23_general_2015.csv', 6176, { inicial: '57303643926.00' }, undefined],
  [
    'bolivia/bo-presupuestos_administracion_territorial_2009.csv',
    1802,
    { inicial: '12927598062.00' },
    undefined,
  ],
  [
    'bolivia/bo-presupuestos_instituciones_publicas_2024.csv',
    5463,
    { inicial: '148455549463.00' },
    undefined,
  ],
  ['ecuador/proforma_PGE_2015.csv', 201, { inicial: '36317119042.70' }, undefined],
  ['colombia/214505145.csv', 457, { vigente: '33282214939.00' }, undefined],
  ['peru/salud_por_departamento_2020.xlsx', 26, { vigente: '12710575835.00' }, '89.2761'],
];
for (const [path, rows, totals, percent] of others)
  describeWithData(path, path, (file) => {
    test('rows, totals and rate', async () => {
      const found = await understood(file);
      expect(found.data.rows).toBe(rows);
      expect(said(found.totals)).toMatchObject(totals);
      expect(found.rate === undefined ? undefined : (found.rate * 100).toFixed(4)).toBe(percent);
    });
  });

describeWithData('Peru, sectors', 'peru/EJECUCION_GASTO_GN_X_SECTORES_2015-2025.raw.xlsx', (file) => {
  test('four rows publish 0.0 without a budget, and are listed', async () => {
    const { rateCheck, notices } = await understood(file);
    expect(rateCheck).toMatchObject({ compared: 3941, equal: 3937 });
    expect(notices.filter(({ column }) => column === 'avance').map(({ row }) => row)).toEqual([
      750, 1836, 2082, 2087,
    ]);
  });
});

describeWithData('a file that is no budget', 'bolivia/municipios_bolivia_2024.csv', (file) => {
  test('is refused with what to do', async () => {
    await expect(understood(file)).rejects.toThrow(/no se reconoció ninguna columna de montos. Indique/);
  });
});
