import { inSpanish } from '../src/engine/thousands.ts';
import { toText, totalOf } from '../src/engine/money.ts';
import { personalWords } from '../src/intake/personal.ts';
import { glossary } from '../src/glossary.ts';
import { columnLetters } from '../src/books/plan.ts';
import {
  stages,
  type ExclusionReason,
  type IntakeReport,
  type PeriodTotals,
  type Totals,
} from '../src/intake/budget.ts';

export const reasonWords: Readonly<Record<ExclusionReason, string>> = {
  blank: 'en blanco',
  title: 'títulos y notas',
  total: 'totales',
  subtotal: 'subtotales',
  computed: 'tasas, promedios y saldos de otras filas',
  parent: 'cuentas superiores, que repiten su detalle',
  child: 'desgloses que no suman su cuenta',
  otherYear: 'de otra gestión',
  otherPeriod: 'cortes anteriores de la misma gestión',
  notNumber: 'sin un monto legible',
  ragged: 'con más o menos celdas que el encabezado',
  income: 'de ingresos',
};

/** What `importar --json` prints: amounts as decimal text, so that no script loses a centavo. */
export const intakeJson = ({
  data,
  sheet,
  columns,
  rows,
  totals,
  rate,
  years,
  periods,
  rateCheck,
  side,
  unit,
  proofs,
  doubts,
  notices,
}: IntakeReport): object => ({
  clase: 'presupuesto',
  lado: side,
  formato: data.format,
  pais: data.country,
  hoja: sheet,
  unidad: unit?.times ?? 1,
  columnas: columns.map(({ at, heading, concept, part, confidence, evidence, personal }) => ({
    columna: columnLetters(at),
    encabezado: heading,
    concepto: concept ?? null,
    parte: part ?? null,
    confianza: confidence,
    evidencia: evidence,
    personal: personal === undefined ? null : personalWords[personal],
  })),
  filas: {
    leidas: rows.read,
    detalle: rows.detail,
    excluidas: rows.excluded.map(({ reason, rows: many, examples }) => ({
      motivo: reason,
      texto: reasonWords[reason],
      filas: many,
      ejemplos: examples,
    })),
  },
  totales: totalsJson(totals),
  tasa: rate ?? null,
  gestiones: years.map(periodJson),
  cortes: periods.map(periodJson),
  avance: rateCheck
    ? { comparadas: rateCheck.compared, iguales: rateCheck.equal, redondeo: rateCheck.rounding }
    : null,
  pruebas: proofs.map(({ row, stage, published, summed }) => ({
    fila: row,
    etapa: stage,
    publicado: toText(totalOf(published)),
    sumado: toText(totalOf(summed)),
    coincide: published === summed,
  })),
  preguntas: doubts.map(({ column, row, sheets = [], because }) => ({
    columna: column ? columnLetters(column.at) : null,
    encabezado: column?.heading ?? null,
    supuesto: column?.supposed ?? null,
    fila: row ?? null,
    porque: because,
    responda: column
      ? `--columnas "${columnLetters(column.at)}=${column.supposed}"`
      : sheets.length > 0
        ? `--hoja "${sheets.join('" o --hoja "')}"`
        : 'Compruebe esas filas en el archivo.',
  })),
  avisos: notices.map(({ row, column, message }) => ({
    fila: row ?? null,
    columna: column ?? null,
    mensaje: message,
  })),
});

const totalsJson = (totals: Totals): Record<string, string> =>
  Object.fromEntries(
    stages.flatMap((stage) => {
      const total = totals[stage];
      return total === undefined ? [] : [[stage, toText(total)]];
    }),
  );

const periodJson = ({ gestion, periodo, rows, totals, rate }: PeriodTotals): unknown => ({
  gestion,
  ...(periodo !== undefined && { periodo }),
  filas: rows,
  totales: totalsJson(totals),
  tasa: rate ?? null,
});

const NOTICES_SHOWN = 12;

/** The same for people. */
export function intakeWords(report: IntakeReport): string {
  const { data, sheet, columns, rows, totals, rate, years, periods, doubts, notices } = report;
  const known = columns.filter(({ concept }) => concept !== undefined);
  return [
    `${data.source}, hoja «${sheet}»: ${data.format}`,
    '',
    'Columnas reconocidas',
    ...known.map(({ at, heading, concept, confidence }) => {
      const doubt = confidence < 0.7 ? '   (confírmela)' : '';
      return `  ${columnLetters(at).padEnd(3)} ${heading} → ${concept ? glossary[concept].label.es : ''}${doubt}`;
    }),
    '',
    `Filas: ${rows.read} leídas, ${rows.detail} de detalle`,
    ...rows.excluded.map(
      (each) =>
        `  fuera ${each.rows}: ${reasonWords[each.reason]} (filas ${each.examples.join(', ')}${each.rows > each.examples.length ? '…' : ''})`,
    ),
    ...(years.length > 1 ? years : [{ gestion: years[0]?.gestion ?? '', totals, rate }]).flatMap(totalLines),
    ...(periods.length < 2
      ? []
      : periods.flatMap((each) => totalLines({ ...each, gestion: `al corte ${each.periodo ?? ''}` }))),
    ...(doubts.length === 0 ? [] : ['', 'Preguntas']),
    ...doubts.map(({ column, because }) => `  ${column ? `«${column.heading}»: ` : ''}${because}`),
    ...(notices.length === 0 ? [] : ['', 'Avisos']),
    ...notices
      .slice(0, NOTICES_SHOWN)
      .map(({ row, message }) => `  ${row === undefined ? '' : `Fila ${row}: `}${message}`),
    ...(notices.length > NOTICES_SHOWN
      ? [`  … y ${notices.length - NOTICES_SHOWN} más (véalos con --json)`]
      : []),
  ].join('\n');
}

function totalLines({ gestion, totals, rate }: Pick<PeriodTotals, 'gestion' | 'totals' | 'rate'>): string[] {
  const amounts = stages.flatMap((stage) => {
    const total = totals[stage];
    return total === undefined
      ? []
      : [`  ${glossary[stage].label.es.padEnd(22)}${inSpanish(toText(total)).padStart(24)}`];
  });
  const said =
    rate === undefined
      ? 'sin presupuesto vigente o sin devengado'
      : `${inSpanish((rate * 100).toFixed(4))} %`;
  return [
    '',
    gestion === '' ? 'Totales' : `Totales ${gestion}`,
    ...amounts,
    `  ${'Devengado ÷ vigente'.padEnd(22)}${said.padStart(24)}`,
  ];
}
