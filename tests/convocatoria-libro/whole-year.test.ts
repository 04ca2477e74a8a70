import { expect, test } from '@jest/globals';
import { close } from '../../src/books/convocatoria/steps/close.ts';
import { disburse } from '../../src/books/convocatoria/steps/disburse.ts';
import { evaluate } from '../../src/books/convocatoria/steps/evaluate.ts';
import { followUp } from '../../src/books/convocatoria/steps/follow.ts';
import { nextCall } from '../../src/books/convocatoria/steps/next-call.ts';
import type { Outcome } from '../../src/books/guided/outcome.ts';
import { register } from '../../src/books/convocatoria/steps/register.ts';
import { sign } from '../../src/books/convocatoria/steps/sign.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { smallYear } from './small-year.ts';
import { readYear } from './year-book.ts';

const LONG = 900_000;
const on = (day: number, month: number): number => serialOf(2027, month, day);
const cents = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100);

const typing = (state: GuidedState, panel: string, fill: (row: Row, at: number) => Row): GuidedState => ({
  rows: {
    ...state.rows,
    [panel]: (state.rows[panel] ?? []).map((row, at) => ({ ...row, ...fill(row, at) })),
  },
});

/** What the workbook keeps of a step, once written, worked out and read again. */
const standing = ({ state }: Outcome) => readYear(state);

const { llamado = [], aportes = [], reglasPuntaje = [] } = smallYear.rows;
const papers = {
  firmaAlcalde: 'sí',
  firmaConcejo: 'sí',
  firmaTecnico: 'sí',
  r1: 'sí',
  r2: 'sí',
  r3: 'sí',
  r4: 'sí',
};

test(
  'a call from its first application to the next one, step by step through the workbook',
  async () => {
    const call: GuidedState = {
      rows: { llamado: [{ ...llamado[0], presupuesto: 50_000 }], aportes, reglasPuntaje },
    };
    const asked = ['GAM de Colomi', 'Tapacari', 'San Pedro, Potosí', 'Nadie'].map((municipio) => ({
      municipio,
      servicio: 'Catastro y SIIM',
      fecha: on(20, 1),
    }));
    const registered = register(call, asked);
    expect(registered.refused.map(({ what }) => what)).toEqual(['Nadie']);
    const applied = typing(registered.state, 'postulaciones', (_, at) => ({
      ...papers,
      acordado: 30_000.01 + at,
    }));
    const scored = typing(evaluate(applied).state, 'evaluacion', (_, at) => ({ c1: 90 - at * 10, c2: 50 }));

    const { typed: awarded, figures: order } = await readYear(scored);
    const signed = sign(awarded, order, { firma: on(1, 3) });
    expect(signed.changed).toEqual({ convenios: 2, desembolsos: 6, compromisos: 4 });

    const paid: GuidedState = {
      rows: {
        ...signed.state.rows,
        pagos: (signed.state.rows['compromisos'] ?? []).map(({ convenio, monto }) => ({
          convenio: convenio ?? null,
          fecha: on(5, 3),
          tipo: 'efectivo',
          respaldo: 'Boleta',
          efectivo: monto ?? null,
        })),
      },
    };
    const approved = typing(paid, 'desembolsos', () => ({ aprobado: on(6, 3) }));
    const { typed: ready, figures: due } = await readYear(approved);
    const payments = [1, 2, 3].flatMap((numero) =>
      ['P-001', 'P-002'].map((convenio) => ({ convenio, numero, fecha: on(10, 3) })),
    );
    const first = disburse(ready, due, payments);
    expect(first.changed).toEqual({ desembolsos: 2 });
    expect(new Set(first.refused.map(({ why }) => why))).toEqual(new Set(['Espera la cuota anterior']));

    const all = typing(first.state, 'desembolsos', () => ({ pagado: on(10, 3) }));
    const shares = (await readYear(all)).figures['desembolsos'] ?? [];
    const settled = typing(all, 'desembolsos', (_, at) => ({ importe: shares[at]?.['liquido'] ?? null }));
    const followed = followUp(settled, { corte: on(30, 6) });
    expect(followed.changed).toEqual({ ejecutados: 2 });
    const done = typing(followed.state, 'ejecutados', () => ({ fin: on(20, 6), costo: 31_000 }));

    const { typed: ended, figures: last } = await standing({ ...followed, state: done });
    const closed = close(ended, last, on(30, 6));
    expect(closed.refused).toEqual([]);
    expect(closed.changed).toEqual({ convenios: 2 });

    const fund = (closed.state.rows['convenios'] ?? []).reduce((sum, { fondo }) => sum + cents(fondo), 0);
    const out = (closed.state.rows['desembolsos'] ?? []).reduce(
      (sum, { importe }) => sum + cents(importe),
      0,
    );
    expect(fund).toBe(2_100_001 + 2_100_071); // 30,000.01 and 30,001.01, each less its 30 %
    expect(out).toBe(fund);
    expect(last['indicadores']?.[0]).toMatchObject({
      servicios: 2,
      concluidos: 2,
      mora: 0,
      libre: (5_000_000 - fund) / 100,
    });

    const next = nextCall(closed.state, last, { gestion: 2027, numero: 2 });
    expect(next.changed).toEqual({ llamado: 1, antecedentes: 2, historial: 2 });
    const { typed: opened, figures: fresh } = await standing(next);
    expect(opened.rows['convenios']).toEqual([]);
    const history = (fresh['historicos'] ?? []).find(({ servicio }) => servicio === 'Catastro y SIIM');
    expect(history).toMatchObject({ veces: 2, costo: 31_000, dias: 111 });
  },
  LONG,
);
