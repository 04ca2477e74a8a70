import { describe, expect, test } from '@jest/globals';
import { concepts, inRepo, said, understood } from './read.ts';

describe('an execution statement as Bolivian systems print it (synthetic)', () => {
  const file = inRepo('tests/fixtures/bolivia-estado-ejecucion-sintetico.csv');

  test('columns under two levels of headings', async () => {
    const statement = await understood(file);
    expect(statement.data.country).toBe('bolivia');
    expect(concepts(statement)).toEqual({
      'CATEGORÍA PROGRAMÁTICA Código': 'programa code',
      'CATEGORÍA PROGRAMÁTICA Descripción': 'programa name',
      FTE: 'fuente code',
      ORG: 'organismo code',
      OBJETO: 'objeto both',
      'Aprobado (a)': 'inicial',
      'Modif.': 'modificaciones',
      Vigente: 'vigente',
      Preventivo: 'certificado',
      Devengado: 'devengado',
      Pagado: 'pagado',
    });
  });

  test('its own total is what its rows add up to', async () => {
    const { totals, rows } = await understood(file);
    expect(said(totals)).toEqual({
      inicial: '39912078.50',
      modificaciones: '950000.00',
      vigente: '40862078.50',
      certificado: '19690000.00',
      devengado: '14181922.36',
      pagado: '13292879.15',
    });
    expect(rows.excluded.map(({ reason, examples }) => [reason, examples])).toEqual([
      ['subtotal', [9]],
      ['title', [12, 15]],
      ['total', [14]],
    ]);
  });

  test('the gestión is in the title', async () => {
    const { years, data } = await understood(file);
    expect(years.map(({ gestion, rows }) => [gestion, rows])).toEqual([['2024', 5]]);
    expect(new Set(data.keys.gestion)).toEqual(new Set(['2024']));
  });

  test('both number formats in one report are noticed, with a row of each', async () => {
    const { notices } = await understood(file);
    const mixed = notices.find(({ column }) => column === 'Vigente');
    expect(mixed?.message).toContain('1.234,56 (fila 7) y 1,234.56 (fila 11)');
  });

  test('a dash is zero; N/R is no figure', async () => {
    const { data, notices } = await understood(file);
    expect(data.amounts.modificaciones?.[4]).toBe(0);
    expect(data.amounts.certificado?.[4]).toBeNaN();
    expect(notices.map(({ message }) => message).join()).toContain('«sin dato» en 1 fila (13)');
  });

  test('double spaces are one, and codes are split from names', async () => {
    const { data } = await understood(file);
    expect(data.codes?.programa?.slice(0, 2)).toEqual(['000 0 001', '000 0 001']);
    expect(data.codes?.objeto).toEqual(['11700', '25500', '34110', '23200', '39500']);
    expect(data.keys.objeto?.[0]).toBe('Sueldos');
  });
});

describe('execution by item with every level of the classifier (synthetic)', () => {
  const file = inRepo('tests/fixtures/bolivia-pxp-sintetico.csv');

  test('10000, 11000 and 11100 are counted once', async () => {
    const items = await understood(file);
    expect(said(items.totals)).toMatchObject({ inicial: '2300.00', vigente: '2200.00', devengado: '800.00' });
    expect(items.data.codes?.objeto).toEqual(['22100', '22200', '25200', '32100']);
    expect(items.rows.excluded.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['parent', 4],
      ['total', 1],
    ]);
    expect(items.rateCheck).toMatchObject({ compared: 4, equal: 4 });
  });
});
