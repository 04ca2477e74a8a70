import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount, text } from '../engine/kinds.ts';
import { toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { movements, type Movement } from './counterpart-rows.ts';
import { ledgerOf } from './ledger.ts';

/** Names repeat: each way of writing one is compared once. */
function movementsOf(municipio: string, all: readonly Movement[]): readonly Movement[] {
  const key = fold(municipio);
  const known = new Map<string, boolean>();
  return all.filter(({ municipio: written }) => {
    const isOwn = known.get(written) ?? fold(written) === key;
    known.set(written, isOwn);
    return isOwn;
  });
}

export const contraparteLibro = formula({
  id: 'CONTRAPARTE_LIBRO',
  shape: 'table',
  summary: {
    es: 'Libro de contraparte de un municipio: sus aportes en orden de fecha y lo que queda debiendo después de cada uno.',
    en: 'Counterpart ledger of a municipality: its contributions in order of date and what it still owes after each.',
    pt: 'Livro de contrapartida de um município: seus aportes em ordem de data e o que continua devendo após cada um.',
  },
  also: {
    es: 'kardex, mayor, extracto, historial de aportes, estado de cuenta',
    en: 'ledger, statement of account, running balance, contribution history',
    pt: 'razão, extrato, histórico de aportes, saldo corrente',
  },
  params: { movimientos: movements, municipio: text, saldoInicial: amount },
  meanings: {
    movimientos: {
      es: 'Cuatro columnas: municipio, fecha, tipo (efectivo o especie) y monto; un monto negativo es una devolución.',
      en: 'Four columns: municipality, date, kind (efectivo for cash, especie for in kind) and amount; a negative one is a refund.',
      pt: 'Quatro colunas: município, data, tipo (efectivo = dinheiro, especie = bens) e valor; um negativo é devolução.',
    },
    municipio: {
      es: 'Municipio cuyo libro se quiere, como está escrito en los movimientos.',
      en: 'Municipality whose ledger is wanted, as written in the movements.',
      pt: 'Município cujo livro se quer, como está escrito nos movimentos.',
    },
    saldoInicial: {
      es: 'Lo que debía antes del primer movimiento: su contraparte comprometida. Negativo si era a favor.',
      en: 'What it owed before the first movement: its committed counterpart. Negative when in its favour.',
      pt: 'O que devia antes do primeiro movimento: sua contrapartida comprometida. Negativo se era a favor.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        movimientos: [
          ['Sipe Sipe', '2026-04-02', 'especie', 4000],
          ['Tapacarí', '2026-05-10', 'efectivo', 5000],
          ['SIPE SIPE', '2026-03-15', 'efectivo', 6000],
          ['sipe sipe', '2026-06-01', 'efectivo', -500],
        ],
        municipio: 'Sipe Sipe',
        saldoInicial: 10_000,
      },
      gives: [
        ['Fecha', 'Tipo', 'Monto', 'Saldo'],
        ['', 'saldo inicial', '', 10_000],
        [46_096, 'efectivo', 6000, 4000],
        [46_114, 'especie', 4000, 0],
        [46_174, 'efectivo', -500, 500],
      ],
      note: {
        es: 'Ordenado por fecha. El monto negativo es una devolución: vuelve a deber.',
        en: 'In order of date. The negative amount is a refund: it owes again.',
        pt: 'Em ordem de data. O valor negativo é uma devolução: volta a dever.',
      },
    },
    {
      given: {
        movimientos: [
          ['Colomi', '2026-02-01', 'efectivo', 300],
          ['Colomi', '2026-03-01', 'efectivo', 'cien'],
          ['Colomi', '2026-04-01', 'efectivo', 100],
        ],
        municipio: 'colomi',
        saldoInicial: 250,
      },
      gives: [
        ['Fecha', 'Tipo', 'Monto', 'Saldo'],
        ['', 'saldo inicial', '', 250],
        [46_054, 'efectivo', 300, -50],
        [
          46_082,
          'efectivo',
          new Problem('notNumber', 'movimientos', { row: 2, column: 4 }, 'cien'),
          new Problem('notNumber', 'movimientos', { row: 2, column: 4 }, 'cien'),
        ],
        [46_113, 'efectivo', 100, new Problem('notNumber', 'movimientos', { row: 2, column: 4 }, 'cien')],
      ],
      note: {
        es: 'Saldo negativo: a favor. Desde el monto que no se puede leer, nadie sabe el saldo.',
        en: 'A negative balance is in its favour. From the amount that cannot be read on, nobody knows the balance.',
        pt: 'Saldo negativo: a favor. A partir do valor ilegível, ninguém sabe o saldo.',
      },
    },
    {
      given: {
        movimientos: [['Colomi', '2026-02-01', 'efectivo', 300]],
        municipio: 'Tiraque',
        saldoInicial: 250,
      },
      fails: 'notFound',
    },
    {
      given: { movimientos: [['Colomi', '2026-02-01', 300]], municipio: 'Colomi', saldoInicial: 250 },
      fails: 'badShape',
    },
    {
      given: {
        movimientos: [['Colomi', '2026-02-01', 'efectivo', 300]],
        municipio: 'Colomi',
        saldoInicial: null,
      },
      fails: 'missing',
    },
  ],
  native: {
    none: {
      es: 'busca, ordena y acumula; en hojas ya ordenadas, saldo = saldo anterior − monto',
      en: 'it finds, sorts and accumulates; on sorted sheets, balance = previous balance − amount',
      pt: 'busca, ordena e acumula; em planilhas já ordenadas, saldo = saldo anterior − valor',
    },
  },
  source: {
    title: 'Aritmética usual de contrapartes: saldo = comprometido − pagado',
    verified: false,
  },
  compute({ movimientos, municipio, saldoInicial }) {
    const own = movementsOf(municipio, movimientos);
    if (own.length === 0) return new Problem('notFound', 'municipio', {}, municipio);
    return {
      heading: headings('fecha', 'tipo', 'monto', 'saldo'),
      rows: [['', 'saldo inicial', '', toCell(saldoInicial)], ...ledgerOf(own, saldoInicial)],
    };
  },
});
