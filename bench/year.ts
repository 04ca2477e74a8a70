import { strict as assert } from 'node:assert';
import { convocatoria } from '../src/books/convocatoria/convocatoria.ts';
import { close } from '../src/books/convocatoria/steps/close.ts';
import { disburse, payable } from '../src/books/convocatoria/steps/disburse.ts';
import { award, evaluate } from '../src/books/convocatoria/steps/evaluate.ts';
import { followUp } from '../src/books/convocatoria/steps/follow.ts';
import { nextCall } from '../src/books/convocatoria/steps/next-call.ts';
import { register } from '../src/books/convocatoria/steps/register.ts';
import { sign } from '../src/books/convocatoria/steps/sign.ts';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import type { Outcome } from '../src/books/guided/outcome.ts';
import { figuresIn, readGuided, type Figures } from '../src/books/guided/read-guided.ts';
import type { GuidedBook, GuidedState, Row } from '../src/books/guided/spec.ts';
import { serialOf } from '../src/engine/reading.ts';
import { municipios } from '../src/municipio/municipios.ts';
import { largeCall } from '../tests/convocatoria-libro/large-call.ts';
import { standingSheets } from '../xlsx/standing.ts';
import { writePlan } from '../xlsx/write.ts';
import { recalculate } from './engine.ts';
import { timed } from './processor.ts';

const SIZES = [49, 6000];
const BUDGET_EACH = 1000;
const on = (day: number, month: number): number => serialOf(2027, month, day);
const book = (state: GuidedState): GuidedBook => convocatoria({ state, municipios });
const cents = (cell: unknown): bigint => BigInt(Math.round(Number(cell ?? 0) * 100));
const sum = (rows: readonly Row[], key: string): bigint =>
  rows.reduce((all, row) => all + cents(row[key]), 0n);
const word = (row: Row, key: string): string => {
  const cell = row[key];
  return typeof cell === 'string' ? cell : '';
};

interface Standing {
  readonly typed: GuidedState;
  readonly figures: Figures;
}

/** One call of a size, lived through; every line of it is a row of the table. */
class Year {
  readonly lines: string[] = [];

  /** Written, worked out and read again: what the workbook keeps and says. */
  async stand(what: string, state: GuidedState): Promise<Standing> {
    const [standing, seconds] = await timed(async () => {
      const bytes = await recalculate(await writePlan(guidedPlan(book(state), state)));
      const sheets = await standingSheets(bytes, 'libro.xlsx');
      return { typed: readGuided(book, sheets), figures: figuresIn(book, sheets) };
    });
    this.#add(`libro: ${what}`, seconds);
    return standing;
  }

  /** A step of the guide, done twice: the second time it has nothing left to do. */
  async step(what: string, state: GuidedState, step: (state: GuidedState) => Outcome): Promise<GuidedState> {
    const [outcome, seconds] = await timed(() => step(state));
    assert.deepEqual(step(outcome.state).state, outcome.state, `${what} done twice`);
    this.#add(what, seconds);
    return outcome.state;
  }

  #add(what: string, seconds: string): void {
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    this.lines.push(`| ${what} | ${seconds} | ${memory} |`);
  }
}

const typing = (state: GuidedState, panel: string, fill: (row: Row, at: number) => Row): GuidedState => ({
  rows: {
    ...state.rows,
    [panel]: (state.rows[panel] ?? []).map((row, at) => ({ ...row, ...fill(row, at) })),
  },
});

/** From the first application to the next call; throws where a centavo is lost or the budget is passed. */
async function lived(size: number): Promise<readonly string[]> {
  const year = new Year();
  const budget = size * BUDGET_EACH;
  const { postulaciones = [], evaluacion = [], ...rest } = largeCall(size, budget).rows;
  const applications = postulaciones.map((row) => ({
    municipio: word(row, 'municipio'),
    servicio: word(row, 'servicio'),
    fecha: Number(row['fecha']),
  }));
  const registered = await year.step('registrar', { rows: rest }, (state) => register(state, applications));
  assert.equal(registered.rows['postulaciones']?.length, size);
  const filled = typing(registered, 'postulaciones', (_, at) => ({
    ...postulaciones[at],
    codigo: registered.rows['postulaciones']?.[at]?.['codigo'] ?? null,
  }));
  const evaluated = await year.step('evaluar', filled, evaluate);
  const scored = typing(evaluated, 'evaluacion', (_, at) => ({
    c1: evaluacion[at]?.['c1'] ?? null,
    c2: evaluacion[at]?.['c2'] ?? null,
  }));

  const merit = await year.stand('con puntajes', scored);
  const places = (merit.figures['orden'] ?? []).filter(({ adjudicado }) => adjudicado === 'sí');
  assert(places.length > size / 20, 'some are awarded');
  assert(sum(places, 'monto') <= cents(budget), 'the budget is never exceeded');
  const awarded = await year.step('adjudicar', merit.typed, (state) => award(state, merit.figures));
  const signed = await year.step('firmar', awarded, (state) =>
    sign(state, merit.figures, { firma: on(1, 3), inicio: on(1, 3) }),
  );
  const agreements = signed.rows['convenios'] ?? [];
  assert.equal(agreements.length, places.length);
  for (const row of agreements)
    assert.equal(cents(row['fondo']) + cents(row['contraparte']), cents(row['monto']), 'splits are exact');

  const paidIn: GuidedState = {
    rows: {
      ...signed.rows,
      pagos: (signed.rows['compromisos'] ?? []).map(({ convenio, monto }) => ({
        convenio: convenio ?? null,
        fecha: on(5, 3),
        tipo: 'efectivo',
        respaldo: 'Boleta',
        efectivo: monto ?? null,
      })),
    },
  };
  const due = await year.stand(
    'con convenios y contrapartes',
    typing(paidIn, 'desembolsos', () => ({ aprobado: on(6, 3) })),
  );
  const owed = due.figures['estado'] ?? [];
  assert.equal(sum(owed, 'comprometida'), sum(agreements, 'contraparte'), 'no counterpart is lost');
  assert.equal(sum(owed, 'pagado') + sum(owed, 'saldo'), sum(owed, 'comprometida'));
  assert.equal(sum(due.figures['desembolsos'] ?? [], 'monto'), sum(agreements, 'fondo'));
  const payments = payable(due.figures).map(({ convenio, numero }) => ({
    convenio,
    numero,
    fecha: on(10, 3),
  }));
  assert(payments.length > 0, 'something may be paid');
  const first = await year.step('desembolsar', due.typed, (state) => disburse(state, due.figures, payments));
  const shares = due.figures['desembolsos'] ?? [];
  const settled = typing(first, 'desembolsos', (_, at) => ({
    pagado: on(10, 3),
    importe: shares[at]?.['liquido'] ?? null,
  }));
  const followed = await year.step('seguir', settled, (state) => followUp(state, { corte: on(30, 6) }));
  const done = typing(followed, 'ejecutados', () => ({ fin: on(20, 6), costo: 10_000 }));

  const ended = await year.stand('con todo pagado y ejecutado', done);
  const closed = await year.step('cerrar', ended.typed, (state) => close(state, ended.figures, on(30, 6)));
  assert.equal(
    sum(closed.rows['desembolsos'] ?? [], 'importe'),
    sum(agreements, 'fondo'),
    'the fund paid what it signed',
  );
  await year.step('siguiente convocatoria', closed, (state) =>
    nextCall(state, ended.figures, { gestion: 2027, numero: 2 }),
  );
  return [
    `### ${size.toLocaleString('es')} postulaciones, ${agreements.length.toLocaleString('es')} convenios`,
    '',
    '| paso | s de procesador | memoria MB |',
    '|---|---:|---:|',
    ...year.lines,
    '',
  ];
}

/** A year of the fund call at the size of the pilot, and at that of the largest real calls. */
export async function year(): Promise<string> {
  const tables: string[] = [];
  for (const size of SIZES) tables.push(...(await lived(size)));
  return [
    '## Un año de una convocatoria, de la primera postulación a la convocatoria siguiente',
    '',
    'En cada paso se comprueba, al centavo, que el presupuesto no se pasa, que fondo y contraparte suman el servicio,',
    'que ninguna contraparte se pierde, y que repetir el paso no cambia nada.',
    '',
    ...tables,
  ].join('\n');
}
