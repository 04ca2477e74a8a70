import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount, positiveAmount, year } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { glossary } from '../glossary.ts';
import { limiteDeuda as limits } from '../norms/limite-deuda.ts';
import { limitRow } from './limit-row.ts';

const heading = ['Concepto', 'Base', 'Límite', 'Monto', 'Usado', 'Margen', 'Cumple', 'Norma'];
const unverified = 'Ley 2042 art. 35 (no verificada)';

export const limiteDeuda = formula({
  id: 'LIMITE_DEUDA',
  shape: 'table',
  summary: {
    es: 'Si la deuda del municipio respeta sus dos límites: servicio del año y saldo total, contra los ingresos corrientes recurrentes del año anterior.',
    en: 'Whether the municipality’s debt keeps its two limits: service of the year and total stock, against recurrent current revenue of the year before.',
    pt: 'Se a dívida do município respeita seus dois limites: serviço do ano e saldo total, contra as receitas correntes recorrentes do ano anterior.',
  },
  also: {
    es: 'capacidad de endeudamiento, 20 por ciento, 200 por ciento, Ley 2042, RIOCP',
    en: 'debt capacity, debt limit, debt service ratio',
    pt: 'capacidade de endividamento, limite da dívida',
  },
  params: {
    servicioDeuda: positiveAmount,
    saldoDeuda: positiveAmount,
    ingresosRecurrentes: amount,
    gestion: year,
  },
  meanings: {
    servicioDeuda: {
      es: 'Amortización, intereses y comisiones de la gestión; escriba 0 si no hay.',
      en: 'Principal, interest and fees of the fiscal year; type 0 if there are none.',
      pt: 'Amortização, juros e comissões do exercício; escreva 0 se não houver.',
    },
    saldoDeuda: {
      es: 'Valor presente de toda la deuda; escriba 0 si no hay.',
      en: 'Present value of all debt; type 0 if there is none.',
      pt: 'Valor presente de toda a dívida; escreva 0 se não houver.',
    },
    ingresosRecurrentes: {
      es: 'Ingresos corrientes recurrentes de la gestión anterior, no de la que se mide.',
      en: 'Recurrent current revenue of the fiscal year before, not of the one measured.',
      pt: 'Receitas correntes recorrentes do exercício anterior, não do que se mede.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        servicioDeuda: 1_500_000,
        saldoDeuda: 21_000_000,
        ingresosRecurrentes: 10_000_000,
        gestion: 2026,
      },
      gives: [
        heading,
        ['Servicio de la deuda', 10_000_000, 2_000_000, 1_500_000, 0.15, 500_000, 'sí', unverified],
        ['Saldo de la deuda', 10_000_000, 20_000_000, 21_000_000, 2.1, -1_000_000, 'no', unverified],
      ],
      note: {
        es: 'El saldo es 210 % de los ingresos: pasa el límite en 1.000.000.',
        en: 'The stock is 210 % of revenue: it exceeds the limit by 1,000,000.',
        pt: 'O saldo é 210 % das receitas: passa o limite em 1.000.000.',
      },
    },
    {
      given: {
        servicioDeuda: [['2.000.000,00']],
        saldoDeuda: 0,
        ingresosRecurrentes: 10_000_000,
        gestion: 2026,
      },
      gives: [
        heading,
        ['Servicio de la deuda', 10_000_000, 2_000_000, 2_000_000, 0.2, 0, 'sí', unverified],
        ['Saldo de la deuda', 10_000_000, 20_000_000, 0, 0, 20_000_000, 'sí', unverified],
      ],
      note: {
        es: 'Llegar justo al límite es cumplir.',
        en: 'To reach the limit exactly is to comply.',
        pt: 'Chegar exatamente ao limite é cumprir.',
      },
    },
    {
      given: { servicioDeuda: 100, saldoDeuda: null, ingresosRecurrentes: 1000, gestion: 2026 },
      fails: 'missing',
    },
    {
      given: { servicioDeuda: -100, saldoDeuda: 0, ingresosRecurrentes: 1000, gestion: 2026 },
      fails: 'negative',
    },
    {
      given: { servicioDeuda: 100, saldoDeuda: 500, ingresosRecurrentes: 0, gestion: 2026 },
      fails: 'zeroBase',
    },
    {
      given: { servicioDeuda: 100, saldoDeuda: 500, ingresosRecurrentes: 1000, gestion: 1998 },
      fails: 'noNorm',
    },
    {
      given: {
        servicioDeuda: [[100], [200]],
        saldoDeuda: 500,
        ingresosRecurrentes: 1000,
        gestion: 2026,
      },
      fails: 'badShape',
    },
  ],
  native: {
    none: {
      es: 'Los límites son datos con fecha y fuente; las cuentas son servicio <= 20 % y saldo <= 200 % de los ingresos',
      en: 'The limits are dated, sourced data; the sums are service <= 20 % and stock <= 200 % of revenue',
      pt: 'Os limites são dados com data e fonte; as contas são serviço <= 20 % e saldo <= 200 % das receitas',
    },
  },
  source: { title: 'Ley 2042 de Administración Presupuestaria, art. 35', verified: false },
  norms: [limits],
  compute({ servicioDeuda, saldoDeuda, ingresosRecurrentes: base, gestion }): Table | Problem {
    const rule = limits.in(gestion);
    if (!rule) return new Problem('noNorm', 'gestion', {}, gestion);
    const { servicio, saldo, nombre } = rule.value;
    const service = limitRow({ amount: servicioDeuda, base, share: servicio }, nombre, rule.verified);
    const stock = limitRow({ amount: saldoDeuda, base, share: saldo }, nombre, rule.verified);
    if (service instanceof Problem) return service;
    if (stock instanceof Problem) return stock;
    return {
      heading: headings('concepto', 'base', 'limite', 'monto', 'usado', 'margen', 'cumple', 'norma'),
      rows: [
        [glossary.servicioDeuda.label.es, ...service],
        [glossary.saldoDeuda.label.es, ...stock],
      ],
    };
  },
});
