import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { total } from './composicion.ts';
import { yearOf, years } from './evaluacion.ts';

const byYear = (of: (year: (typeof years)[number]) => string): string =>
  `CHOOSE({anio},${years.map(of).join(',')})`;

/** PI-22.1: what is owed past its date, against what was spent. */
export const atrasos: TablePanel = {
  kind: 'table',
  id: 'atrasos',
  title: 'PI-22.1 · Saldo de los atrasos de pago al cierre',
  spare: 0,
  usual: years.map((anio) => ({ anio })),
  columns: [
    {
      key: 'anio',
      heading: 'Año',
      width: 6,
      format: 'whole',
      input: { kind: 'whole', required: true, from: 1, upTo: 3 },
    },
    { key: 'gestion', heading: 'Gestión', format: 'year', width: 9, formula: byYear(yearOf) },
    { key: 'saldo', heading: 'Saldo de atrasos', format: 'amount', input: { kind: 'amount', from: 0 } },
    {
      key: 'gasto',
      heading: 'Gasto total',
      format: 'amount',
      formula: byYear((year) => `{${total(`gasto${year}`)}.totalEjecutado}`),
    },
    {
      key: 'pi221',
      heading: 'Atrasos ÷ gasto',
      format: 'percent',
      formula: 'IF(COUNT({saldo},{gasto})<2,"",IF({gasto}=0,"",{saldo}/{gasto}))',
    },
    { key: 'respaldo', heading: 'De dónde sale el saldo', width: 34, long: true, input: { kind: 'text' } },
  ],
};

/** PI-22.2: how soon, how often and in what detail arrears are known. */
export const seguimientoAtrasos: FactsPanel = {
  kind: 'facts',
  id: 'seguimientoAtrasos',
  title: 'PI-22.2 · Seguimiento de los atrasos, hoy',
  widths: [40, 22],
  facts: [
    {
      key: 'frecuencia',
      label: 'Cada cuánto se informa',
      input: { kind: 'choice', options: ['cada trimestre', 'cada año', 'no se informa'] },
    },
    {
      key: 'semanas',
      label: 'Semanas desde el cierre del periodo',
      format: 'whole',
      input: { kind: 'whole', from: 0, upTo: 104 },
    },
    {
      key: 'antiguedad',
      label: 'El informe muestra la antigüedad',
      input: { kind: 'choice', options: ['sí', 'no'] },
    },
    {
      key: 'pi222',
      label: 'Calificación',
      formula:
        'IF({frecuencia}="","",IF({frecuencia}="no se informa","D",IF({frecuencia}="cada año","C",IF({semanas}="","",IF(AND({semanas}<=4,{antiguedad}="sí"),"A",IF({semanas}<=8,"B","C"))))))',
    },
  ],
};

export const hojaAtrasos: GuidedSheet = {
  name: 'Atrasos',
  purpose: 'PI-22: lo que se debe vencido y no pagado, y cómo se le sigue la pista.',
  panels: [atrasos, seguimientoAtrasos],
};
