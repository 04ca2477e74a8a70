import type { Value } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { date } from '../engine/kinds.ts';
import { toCell, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import {
  addAgreement,
  addMovement,
  arrearsOf,
  balanceOf,
  complianceOf,
  openAccount,
  stateOf,
  type Account,
} from './counterpart-account.ts';
import { agreements, movements, type Agreement, type Movement } from './counterpart-rows.ts';

/** Every municipality named in either range: agreements first, in the order they come. */
function accountsOf(
  convenios: readonly Agreement[],
  movimientos: readonly Movement[],
  cutOff: number,
): readonly Account[] {
  const accounts = new Map<string, Account>();
  const accountOf = (municipio: string): Account => {
    const key = fold(municipio);
    const account = accounts.get(key) ?? openAccount(municipio);
    accounts.set(key, account);
    return account;
  };
  for (const each of convenios) addAgreement(accountOf(each.municipio), each, cutOff);
  for (const each of movimientos) addMovement(accountOf(each.municipio), each, cutOff);
  return [...accounts.values()];
}

const cell = (sum: Total | Problem): Value => (sum instanceof Problem ? sum : toCell(sum));

const rowOf = (account: Account): readonly Value[] => [
  account.municipio,
  cell(account.committed),
  cell(account.due),
  cell(account.efectivo),
  cell(account.especie),
  cell(balanceOf(account)),
  cell(arrearsOf(account)),
  complianceOf(account),
  stateOf(account),
];

const heading = headings(
  'municipio',
  'comprometida',
  'exigible',
  'pagadaEfectivo',
  'pagadaEspecie',
  'saldo',
  'mora',
  'cumplimiento',
  'estado',
);

export const contraparteEstado = formula({
  id: 'CONTRAPARTE_ESTADO',
  shape: 'table',
  summary: {
    es: 'Estado de la contraparte de cada municipio a una fecha: comprometida, exigible, pagada, saldo, mora y situación.',
    en: 'State of each municipality’s counterpart at a date: committed, due, paid, balance, arrears and state.',
    pt: 'Situação da contrapartida de cada município em uma data: comprometida, exigível, paga, saldo, mora e situação.',
  },
  also: {
    es: 'mora, deuda de municipios, saldo de contrapartes, aportes, convenios',
    en: 'arrears, counterpart balance, contributions, agreements',
    pt: 'mora, saldo de contrapartidas, aportes, convênios',
  },
  params: { convenios: agreements, movimientos: movements, fechaCorte: date },
  meanings: {
    convenios: {
      es: 'Tres columnas: municipio, monto comprometido y fecha de vencimiento. Varios vencimientos, varias filas.',
      en: 'Three columns: municipality, committed amount and due date. Several due dates, several rows.',
      pt: 'Três colunas: município, valor comprometido e vencimento. Vários vencimentos, várias linhas.',
    },
    movimientos: {
      es: 'Cuatro columnas: municipio, fecha, tipo (efectivo o especie) y monto. Los posteriores al corte no cuentan.',
      en: 'Four columns: municipality, date, kind (efectivo for cash, especie for in kind) and amount. Later ones do not count.',
      pt: 'Quatro colunas: município, data, tipo (efectivo = dinheiro, especie = bens) e valor. Os posteriores ao corte não contam.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        convenios: [
          ['Sipe Sipe', 10_000, '2026-03-31'],
          ['Sipe Sipe', 10_000, '2026-09-30'],
          ['Tapacarí', 8000, '2026-03-31'],
        ],
        movimientos: [
          ['sipe sipe', '2026-03-15', 'efectivo', 6000],
          ['SIPE SIPE', '2026-04-02', 'especie', 4000],
          ['Tapacari', '2026-05-10', 'efectivo', 5000],
        ],
        fechaCorte: '2026-06-30',
      },
      gives: [
        [...heading],
        ['Sipe Sipe', 20_000, 10_000, 6000, 4000, 10_000, 0, 0.5, 'al día'],
        ['Tapacarí', 8000, 8000, 5000, 0, 3000, 3000, 0.625, 'en mora'],
      ],
      note: {
        es: 'Los nombres se reconocen sin mirar mayúsculas ni acentos.',
        en: 'Names are matched whatever their case and accents.',
        pt: 'Os nomes são reconhecidos sem considerar maiúsculas nem acentos.',
      },
    },
    {
      given: {
        convenios: [['Colomi', 5000, '2026-03-31']],
        movimientos: [
          ['Colomi', '2026-02-01', 'efectivo', 5200],
          ['Tiraque', '2026-02-01', 'efectivo', 300],
        ],
        fechaCorte: '2026-06-30',
      },
      gives: [
        [...heading],
        ['Colomi', 5000, 5000, 5200, 0, -200, 0, 1.04, 'a favor'],
        ['Tiraque', 0, 0, 300, 0, -300, 0, new Problem('zeroBase', 'comprometida'), 'sin compromiso'],
      ],
      note: {
        es: 'Saldo negativo: a favor del municipio. Un aporte sin convenio se muestra, no se pierde.',
        en: 'A negative balance is in the municipality’s favour. A payment without agreement is shown, not lost.',
        pt: 'Saldo negativo: a favor do município. Um aporte sem convênio é mostrado, não se perde.',
      },
    },
    {
      given: { convenios: [['Colomi', 5000]], movimientos: [['', '', '', '']], fechaCorte: '2026-06-30' },
      fails: 'badShape',
    },
    {
      given: {
        convenios: [['Colomi', 5000, '2026-03-31']],
        movimientos: [[null, '2026-02-01', 'efectivo', 100]],
        fechaCorte: '2026-06-30',
      },
      fails: 'missing',
      note: {
        es: 'Un movimiento sin municipio no se puede asignar a nadie.',
        en: 'A movement without a municipality cannot be given to anyone.',
        pt: 'Um movimento sem município não pode ser atribuído a ninguém.',
      },
    },
  ],
  native: {
    none: {
      es: 'reúne los municipios de dos listas escritas de distinta manera; por municipio se puede con SUMAR.SI.CONJUNTO',
      en: 'it joins the municipalities of two lists written in different ways; one at a time SUMIFS can do it',
      pt: 'reúne os municípios de duas listas escritas de formas distintas; um a um pode-se usar SOMASES',
    },
  },
  source: {
    title:
      'Aritmética usual de contrapartes: saldo = comprometido − pagado; mora = lo exigible a la fecha no pagado',
    verified: false,
  },
  compute({ convenios, movimientos, fechaCorte }) {
    const accounts = accountsOf(convenios, movimientos, fechaCorte);
    if (accounts.length === 0) return new Problem('empty', 'convenios');
    return { heading, rows: accounts.map(rowOf) };
  },
});
