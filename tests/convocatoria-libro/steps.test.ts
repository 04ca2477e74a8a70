import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { close } from '../../src/books/convocatoria/steps/close.ts';
import { disburse } from '../../src/books/convocatoria/steps/disburse.ts';
import { award, evaluate } from '../../src/books/convocatoria/steps/evaluate.ts';
import { followUp } from '../../src/books/convocatoria/steps/follow.ts';
import { nextCall } from '../../src/books/convocatoria/steps/next-call.ts';
import type { Outcome } from '../../src/books/guided/outcome.ts';
import { register } from '../../src/books/convocatoria/steps/register.ts';
import { sign } from '../../src/books/convocatoria/steps/sign.ts';
import type { Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';

const SERVICE = 'Catastro y SIIM';
const centavos = (amount: unknown): bigint => BigInt(Math.round(Number(amount) * 100));
const rows = ({ state }: Outcome, panel: string): readonly Row[] => state.rows[panel] ?? [];
const total = (all: readonly Row[], key: string): bigint =>
  all.reduce((sum, row) => sum + centavos(row[key] ?? 0), 0n);

/** Every cell that was typed is where it was, and says what it said. */
function keeps(before: GuidedState, { state }: Outcome, but: readonly string[] = []): void {
  for (const [panel, typed] of Object.entries(before.rows)) {
    if (but.includes(panel)) continue;
    typed.forEach((row, at) => {
      expect(state.rows[panel]?.[at]).toMatchObject(row);
    });
  }
}

/** A call as people leave it: blank rows, words where figures belong, some agreements already there. */
const calls = fc
  .record({
    presupuesto: fc.integer({ min: 0, max: 30_000_000 }),
    applications: fc.array(
      fc.record({
        precio: fc.integer({ min: 0, max: 9_000_000 }),
        share: fc.integer({ min: 0, max: 100 }),
        adjudicado: fc.constantFrom('sí', 'no'),
        isPrepared: fc.boolean(),
        isBlank: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    duracion: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    typed: fc.array(
      fc.record({
        convenio: fc.constantFrom('P-001', 'P-002', 'X-9'),
        numero: fc.constant(1),
        producto: fc.string(),
      }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ presupuesto, applications, parts, duracion, typed }) => {
    const code = (at: number): string => `P-${String(at + 1).padStart(3, '0')}`;
    const priced = applications.map(({ precio, share, ...more }, at) => {
      const contraparte = Math.round((precio * share) / 100);
      const figures = {
        precio: precio / 100,
        contraparte: contraparte / 100,
        fondo: (precio - contraparte) / 100,
      };
      return { ...more, codigo: code(at), ...figures };
    });
    const whole = parts.reduce((sum, each) => sum + each, 0);
    const shares = parts.map((each) => each / whole);
    const state: GuidedState = {
      rows: {
        llamado: [{ fondo: 'FOCAM', gestion: 2027, numero: 1, presupuesto: presupuesto / 100 }],
        servicios: [{ servicio: SERVICE, ...(duracion !== undefined && { duracion }) }],
        modeloCuotas: shares.map((porcentaje, at) => ({
          producto: `Producto ${String(at + 1)}`,
          porcentaje,
          momento: at / 5,
        })),
        modeloContraparte: shares.map((porcentaje, at) => ({
          concepto: `Parte ${String(at + 1)}`,
          porcentaje,
          momento: at / 5,
        })),
        postulaciones: priced.flatMap(({ codigo, isBlank }) => [
          { codigo, municipio: 'Colomi', servicio: SERVICE },
          ...(isBlank ? [{}] : []),
        ]),
        convenios: priced
          .filter(({ isPrepared }) => isPrepared)
          .map(({ codigo, precio, contraparte, fondo }) => ({
            convenio: codigo,
            monto: precio,
            contraparte,
            fondo,
          })),
        desembolsos: typed,
      },
    };
    const figures: Figures = {
      orden: priced.map(({ codigo, adjudicado }) => ({ codigo, adjudicado })),
      postulaciones: priced.map(({ codigo, precio, contraparte, fondo }) => ({
        codigo,
        servicio: SERVICE,
        precio,
        contraparte,
        fondo,
      })),
    };
    return { state, figures };
  });

describe('signing what was awarded', () => {
  const signing = { firma: 46_447 };

  test('keeps every cell, and done twice changes nothing', () => {
    fc.assert(
      fc.property(calls, ({ state, figures }) => {
        const once = sign(state, figures, signing);
        keeps(state, once);
        const twice = sign(once.state, figures, signing);
        expect(twice.state).toEqual(once.state);
        expect(twice.changed).toEqual({});
      }),
    );
  });

  test('never takes the fund over its budget, and says of whom it was short', () => {
    fc.assert(
      fc.property(calls, ({ state, figures }) => {
        const outcome = sign(state, figures, signing);
        const budget = centavos(state.rows['llamado']?.[0]?.['presupuesto']);
        const before = total(state.rows['convenios'] ?? [], 'fondo');
        const after = total(rows(outcome, 'convenios'), 'fondo');
        expect(after <= budget || after === before).toBe(true);
        const signed = new Set(rows(outcome, 'convenios').map((row) => row['convenio']));
        const awarded = (figures['orden'] ?? []).filter(({ adjudicado }) => adjudicado === 'sí');
        for (const { codigo } of awarded)
          expect(signed.has(codigo ?? null) || outcome.refused.some(({ what }) => what === codigo)).toBe(
            true,
          );
      }),
    );
  });

  test('parts of each counterpart add up to it, to the centavo, and none is negative', () => {
    fc.assert(
      fc.property(calls, ({ state, figures }) => {
        const outcome = sign(state, figures, signing);
        for (const agreement of rows(outcome, 'convenios')) {
          const own = rows(outcome, 'compromisos').filter((row) => row['convenio'] === agreement['convenio']);
          expect(total(own, 'monto')).toBe(centavos(agreement['contraparte']));
          expect(own.every((row) => Number(row['monto']) >= 0)).toBe(true);
        }
      }),
    );
  });

  const awardedOne: GuidedState = {
    rows: {
      llamado: [{ presupuesto: 100_000 }],
      servicios: [{ servicio: SERVICE, duracion: 91 }],
      postulaciones: [{ codigo: 'P-001', municipio: 'Colomi', servicio: SERVICE }],
    },
  };
  const told: Figures = {
    orden: [{ codigo: 'P-001', adjudicado: 'sí' }],
    postulaciones: [
      { codigo: 'P-001', servicio: SERVICE, precio: 10_000.01, contraparte: 3000.01, fondo: 7000 },
    ],
  };

  test('a new book proposes three instalments and two due dates within the term', () => {
    const outcome = sign(awardedOne, told, signing);
    expect(outcome.changed).toEqual({ convenios: 1, desembolsos: 3, compromisos: 2 });
    expect(rows(outcome, 'convenios')).toEqual([
      {
        convenio: 'P-001',
        firma: 46_447,
        inicio: 46_447,
        plazo: 91,
        monto: 10_000.01,
        fondo: 7000,
        contraparte: 3000.01,
      },
    ]);
    expect(rows(outcome, 'desembolsos').map(({ porcentaje, prevista }) => [porcentaje, prevista])).toEqual([
      [0.3, 46_447],
      [0.4, 46_493],
      [0.3, 46_538],
    ]);
    expect(rows(outcome, 'compromisos').map(({ monto, vence }) => [monto, vence])).toEqual([
      [1500.01, 46_447],
      [1500, 46_493],
    ]);
  });

  test('nothing is signed with parts that do not add up, without a price, or beyond the fund', () => {
    const broken = { rows: { ...awardedOne.rows, modeloCuotas: [{ producto: 'Todo', porcentaje: 0.99 }] } };
    const poor = { rows: { ...awardedOne.rows, llamado: [{ presupuesto: 6999.99 }] } };
    const unpriced = { ...told, postulaciones: [{ codigo: 'P-001', servicio: SERVICE }] };
    expect(sign(broken, told, signing)).toMatchObject({
      state: broken,
      changed: {},
      refused: [{ what: 'Modelo de pagos' }],
    });
    expect(sign(poor, told, signing).refused).toEqual([
      { what: 'P-001', why: 'El fondo no alcanza: faltan Bs 0.01' },
    ]);
    expect(sign(awardedOne, unpriced, signing).refused).toHaveLength(1);
  });
});

describe('registering applications', () => {
  const empty: GuidedState = { rows: {} };
  const ask = (municipio: string) => ({ municipio, servicio: SERVICE, fecha: 46_400 });

  test.each([
    ['Gobierno Autónomo Municipal de COLOMI', 'Colomi'],
    ['S.P. de Buena Vista', 'San Pedro (Potosí)'],
    ['San Pedro, Potosí', 'San Pedro (Potosí)'],
    ['010101', 'Sucre'],
  ])('%s is %s', (words, name) => {
    const outcome = register(empty, [ask(words)]);
    expect(outcome.refused).toEqual([]);
    expect(rows(outcome, 'postulaciones')).toEqual([
      { codigo: 'P-001', municipio: name, servicio: SERVICE, fecha: 46_400 },
    ]);
  });

  test('a name that is nobody’s, or several’s, is refused with what to write', () => {
    const { state, refused } = register(empty, [ask('Achocala'), ask('San Pedro'), ask('Xyzzyx')]);
    expect(state).toEqual(empty);
    expect(refused.map(({ why }) => why)).toEqual([
      expect.stringContaining('Achocalla'),
      expect.stringContaining('San Pedro (Potosí)'),
      'No es un municipio de la lista: revise cómo está escrito',
    ]);
  });

  test('the book’s own list comes first', () => {
    const own: GuidedState = {
      rows: { municipios: [{ municipio: 'Distrito Nuevo', departamento: 'Beni' }] },
    };
    expect(rows(register(own, [ask('distrito nuevo')]), 'postulaciones')[0]).toMatchObject({
      municipio: 'Distrito Nuevo',
    });
  });

  test('codes go on after the highest, and the same application is not added twice', () => {
    const words = fc.array(fc.constantFrom('Colomi', 'Tapacarí', 'GAM Sucre', 'Vinto', 'nadie'), {
      maxLength: 8,
    });
    const start: GuidedState = {
      rows: {
        postulaciones: [{ codigo: 'P-041', municipio: 'Vinto', servicio: SERVICE }, {}, { codigo: 'mía' }],
      },
    };
    fc.assert(
      fc.property(words, (names) => {
        const once = register(start, names.map(ask));
        keeps(start, once);
        expect(register(once.state, names.map(ask)).state).toEqual(once.state);
        const codes = rows(once, 'postulaciones').flatMap(({ codigo }) =>
          codigo === undefined ? [] : [codigo],
        );
        expect(new Set(codes).size).toBe(codes.length);
        if (names.includes('Colomi')) expect(codes).toContain('P-042');
      }),
    );
  });
});

describe('evaluating', () => {
  test('each new code gets a row, once', () => {
    fc.assert(
      fc.property(calls, ({ state }) => {
        const once = evaluate(state);
        keeps(state, once);
        expect(evaluate(once.state).state).toEqual(once.state);
        const asked = new Set((state.rows['postulaciones'] ?? []).flatMap(({ codigo }) => codigo ?? []));
        expect(new Set(rows(once, 'evaluacion').map(({ codigo }) => codigo))).toEqual(asked);
      }),
    );
  });

  test('a large call has its exact optimum written beside each application', () => {
    const codes = Array.from({ length: 300 }, (_, at) => `P-${String(at + 1)}`);
    const state: GuidedState = {
      rows: {
        postulaciones: codes.map((codigo) => ({ codigo })),
        evaluacion: codes.map((codigo) => ({ codigo, c1: 5 })),
      },
    };
    // One application of 60 points for 100 against two of 40 points for 50 each: the two are worth more.
    const orden = codes
      .slice(0, 3)
      .map((codigo, at) => ({ codigo, monto: at === 0 ? 100 : 50, puntaje: at === 0 ? 60 : 40 }));
    const figures: Figures = { llamado: [{ presupuesto: 100 }], orden, cupos: [] };
    const once = award(state, figures);
    expect(rows(once, 'evaluacion').slice(0, 4)).toEqual([
      { codigo: 'P-1', c1: 5, optimo: 'no' },
      { codigo: 'P-2', c1: 5, optimo: 'sí' },
      { codigo: 'P-3', c1: 5, optimo: 'sí' },
      { codigo: 'P-4', c1: 5, optimo: 'no' },
    ]);
    expect(award(once.state, figures).state).toEqual(once.state);
  });
});

describe('paying, following up and closing', () => {
  const state: GuidedState = {
    rows: {
      llamado: [{ gestion: 2027, numero: 1, corte: 46_500 }],
      convenios: [{ convenio: 'A', firma: 46_400, inicio: 46_401 }, {}, { convenio: 'B' }],
      desembolsos: [
        { convenio: 'A', numero: 1 },
        { convenio: 'A', numero: 2 },
      ],
    },
  };
  const figures: Figures = {
    desembolsos: [
      { convenio: 'A', numero: 1, estado: 'Listo para pagar', liquido: 700.5 },
      { convenio: 'A', numero: 2, estado: 'Retenido: contraparte en mora', liquido: 300 },
    ],
  };
  const payments = [1, 2, 3].map((numero) => ({ convenio: 'a', numero, fecha: 46_450 }));

  test('what is ready is paid once; what is held says why', () => {
    const once = disburse(state, figures, payments);
    keeps(state, once);
    expect(rows(once, 'desembolsos')[0]).toEqual({
      convenio: 'A',
      numero: 1,
      pagado: 46_450,
      importe: 700.5,
    });
    expect(once.refused.map(({ why }) => why)).toEqual([
      'Retenido: contraparte en mora',
      'No está en la hoja Desembolsos',
    ]);
    expect(disburse(once.state, figures, payments)).toEqual({ ...once, changed: {} });
  });

  test('each signed agreement gets a row for what was done, and the cut-off date moves', () => {
    const once = followUp(state, { corte: 46_600 });
    expect(once.changed).toEqual({ llamado: 1, ejecutados: 1 });
    expect(rows(once, 'ejecutados')).toEqual([{ convenio: 'A', inicio: 46_401 }]);
    expect(followUp(once.state, { corte: 46_600 })).toEqual({ ...once, changed: {} });
    keeps(state, once, ['llamado']);
  });

  test('an agreement closes when nothing is pending', () => {
    const paid: Figures = {
      vigencia: [
        { convenio: 'A', aviso: 'Concluido' },
        { convenio: 'B', aviso: 'Sin firmar' },
      ],
      desembolsos: [{ convenio: 'A', estado: 'Pagado' }],
      estado: [
        { convenio: 'A', saldo: -5 },
        { convenio: 'B', saldo: 12.5 },
      ],
    };
    const once = close(state, paid, 46_700);
    expect(rows(once, 'convenios')).toEqual([
      { convenio: 'A', firma: 46_400, inicio: 46_401, cierre: 46_700 },
      {},
      { convenio: 'B' },
    ]);
    expect(once.refused).toEqual([
      { what: 'B', why: 'el servicio no concluyó; no tiene cuotas; contraparte por cobrar: Bs 12.50' },
    ]);
    expect(close(once.state, paid, 46_800).state).toEqual(once.state);
  });
});

describe('the next call', () => {
  const last: GuidedState = {
    rows: {
      llamado: [
        { fondo: 'FOCAM', asociacion: 'AM', gestion: 2027, numero: 1, presupuesto: 5, cierre: 46_430 },
      ],
      servicios: [{ servicio: SERVICE, costoBase: 10 }],
      tecnicos: [{ tecnico: 'Rosa' }],
      postulaciones: [{ codigo: 'P-001' }],
      convenios: [{ convenio: 'P-001' }],
      antecedentes: [{ servicio: SERVICE, costo: 1 }],
      historial: [{ municipio: 'Colomi', comprometida: 100.1, pagada: 50.05 }, {}],
    },
  };
  const figures: Figures = {
    ejecutados: [
      { convenio: 'P-001', servicio: SERVICE, municipio: 'Colomi', fin: 46_600, dias: 80, costo: 900.5 },
      { convenio: 'P-002', servicio: SERVICE, municipio: 'Vinto', costo: 5 },
    ],
    estado: [
      { convenio: 'P-001', municipio: 'COLOMI', comprometida: 0.2, pagado: 0.1 },
      { convenio: 'P-002', municipio: 'Vinto', comprometida: 30, pagado: 0 },
    ],
  };
  const next = nextCall(last, figures, { gestion: 2027, numero: 2 });

  test('starts from the tables of the last one, with its services and counterparts as history', () => {
    expect(next.state.rows).toEqual({
      llamado: [{ fondo: 'FOCAM', asociacion: 'AM', gestion: 2027, numero: 2 }],
      servicios: last.rows['servicios'],
      tecnicos: last.rows['tecnicos'],
      postulaciones: [],
      convenios: [],
      antecedentes: [
        { servicio: SERVICE, costo: 1 },
        {
          servicio: SERVICE,
          llamado: '2027-1',
          convenio: 'P-001',
          municipio: 'Colomi',
          dias: 80,
          costo: 900.5,
        },
      ],
      historial: [
        { municipio: 'Colomi', comprometida: 100.3, pagada: 50.15 },
        {},
        { municipio: 'Vinto', comprometida: 30, pagada: 0 },
      ],
    });
  });

  test('asked again for the same call, it is the same', () => {
    expect(nextCall(next.state, figures, { gestion: 2027, numero: 2 }).state).toEqual(next.state);
  });
});
