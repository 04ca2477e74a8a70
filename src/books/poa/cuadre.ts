import { classifiers } from '../../poa/classifiers.ts';
import { quoted } from '../build.ts';
import { onlyOnce, typedFact, workedFact } from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet, Row, TablePanel } from '../guided/spec.ts';
import { codeColumn, textColumn, workedAmount } from './columnas.ts';
import { kinds } from './presupuesto.ts';

/** A programme is looked for by how its categories begin: as numbers 000 and 00 would be one. */
const OF_PROGRAMME = '{presupuesto.categoria:},{programa}&" *"';
const byKind = (kind: string): string =>
  `ROUND(SUMIFS({presupuesto.vigente:},${OF_PROGRAMME},{presupuesto.tipo:},${quoted(kind)}),2)`;

/** Codes of three digits; where only the former ones of two are known, their family: 20 is 200. */
function programmesOfToday(): readonly Row[] {
  const all = [...classifiers.programa.names];
  const today = all.filter(([code]) => code.length === 3);
  const families = new Set(today.map(([code]) => code.slice(0, 2)));
  const former = all
    .filter(([code]) => code.length === 2 && !families.has(code) && !['97', '98', '99'].includes(code))
    .map(([code, name]) => [`${code}0`, name] as const);
  return [...today, ...former]
    .map(([programa, nombre]) => ({ programa, nombre }))
    .sort((a, b) => (a.programa < b.programa ? -1 : 1));
}

const sums = ['programado', 'vigente', 'funcionamiento', 'inversion'];

/** The budget by programme: those of today, of three digits. */
export const programas: TablePanel = {
  kind: 'table',
  id: 'programas',
  title: 'Presupuesto por programa',
  spare: 10,
  totals: Object.fromEntries(sums.map((key) => [key, `ROUND(SUM({${key}:}),2)`])),
  columns: [
    codeColumn('programa', 'Programa', 11, { required: true }),
    textColumn('nombre', 'Denominación', 46, { required: true }),
    workedAmount(
      'programado',
      'Programado (Bs)',
      `ROUND(SUMIF(${OF_PROGRAMME},{presupuesto.programado:}),2)`,
    ),
    workedAmount('vigente', 'Vigente (Bs)', `ROUND(SUMIF(${OF_PROGRAMME},{presupuesto.vigente:}),2)`),
    workedAmount('funcionamiento', 'Funcionamiento (Bs)', byKind(kinds[0])),
    workedAmount('inversion', 'Inversión (Bs)', byKind(kinds[1])),
  ],
  checks: [onlyOnce('programa', 'El programa')],
  usual: programmesOfToday(),
};

const amount = { format: 'amount' } as const;
const ways = [
  [
    'fuentes',
    'fuente y organismo',
    'fuentes.vigente',
    'líneas sin fuente, o con una que no está en Recursos',
  ],
  [
    'programas',
    'programa',
    'programas.vigente',
    'líneas sin categoría, o de un programa que no está en la lista',
  ],
  ['unidades', 'unidad', 'unidades.vigente', 'líneas sin unidad, o de una que no está en Estructura'],
  [
    'categorias',
    'categoría programática',
    'categorias.vigente',
    'líneas cuya categoría no está en Estructura',
  ],
] as const;

const LINES = '{cuadre.lineas}';

/** The same total, told in every way: what differs is money some sheet does not see. */
const agreeing: readonly FactSpec[] = ways.map(([key, name, column, why]) => ({
  ...workedFact(key, `Vigente por ${name} (Bs)`, `ROUND(SUM({${column}:}),2)`, amount),
  checks: [
    {
      when: `{cuadre.${key}}<>${LINES}`,
      says: `No es el total de las líneas: busque ${why}`,
    },
  ],
}));

export const cuadre: FactsPanel = {
  kind: 'facts',
  id: 'cuadre',
  title: 'El mismo total, contado de cada manera',
  widths: [46, 20],
  facts: [
    workedFact('lineas', 'Vigente, línea por línea (Bs)', 'ROUND(SUM({presupuesto.vigente:}),2)', amount),
    ...agreeing,
    {
      ...workedFact(
        'meses',
        'Programado en los doce meses (Bs)',
        'ROUND(SUM({presupuesto.meses:}),2)',
        amount,
      ),
      checks: [
        {
          when: `{cuadre.meses}<>${LINES}`,
          says: 'Los meses no suman el vigente: busque las líneas marcadas en Presupuesto',
        },
      ],
    },
    {
      ...workedFact('recursos', 'Recursos estimados (Bs)', 'ROUND(SUM({recursos.estimado:}),2)', amount),
      checks: [
        {
          when: `{cuadre.recursos}<${LINES}`,
          says: 'Se gasta más de lo que entra: reduzca líneas o registre el recurso que falta',
        },
      ],
    },
    workedFact(
      'porPresupuestar',
      'Recursos sin presupuestar (Bs)',
      `ROUND({cuadre.recursos}-${LINES},2)`,
      amount,
    ),
    {
      ...workedFact(
        'porFuente',
        'Recursos por fuente y organismo (Bs)',
        'ROUND(SUM({fuentes.estimado:}),2)',
        amount,
      ),
      checks: [
        {
          when: '{cuadre.porFuente}<>{cuadre.recursos}',
          says: 'No es el total de los recursos: busque recursos sin fuente, o con una que no está en la lista',
        },
      ],
    },
  ],
};

const ofKind = (kind: string): string =>
  `ROUND(SUMIF({presupuesto.tipo:},${quoted(kind)},{presupuesto.vigente:}),2)`;

/** What a cut of wages would free: a question councils ask before they touch works. */
export const escenario: FactsPanel = {
  kind: 'facts',
  id: 'escenario',
  title: '¿Y si se reducen los sueldos?',
  widths: [46, 20],
  facts: [
    workedFact('funcionamiento', 'Funcionamiento vigente (Bs)', ofKind(kinds[0]), amount),
    workedFact('inversion', 'Inversión vigente (Bs)', ofKind(kinds[1]), amount),
    workedFact(
      'sueldos',
      'Servicios personales en funcionamiento (Bs)',
      `ROUND(SUMIFS({presupuesto.vigente:},{presupuesto.grupo:},"10000",{presupuesto.tipo:},${quoted(kinds[0])}),2)`,
      amount,
    ),
    typedFact('reduccion', 'Reducción de sueldos', 'percent', { from: 0, upTo: 1 }),
    workedFact(
      'ahorro',
      'Se liberaría (Bs)',
      'IF(ISNUMBER({escenario.reduccion}),ROUND({escenario.sueldos}*{escenario.reduccion},2),"")',
      amount,
    ),
    workedFact(
      'parteHoy',
      'Funcionamiento sobre el total, hoy',
      'IF({escenario.funcionamiento}+{escenario.inversion}=0,"",{escenario.funcionamiento}/({escenario.funcionamiento}+{escenario.inversion}))',
      { format: 'percent' },
    ),
    workedFact(
      'parteLuego',
      'Funcionamiento sobre el total, si el ahorro pasa a inversión',
      'IF(OR({escenario.ahorro}="",{escenario.parteHoy}=""),"",({escenario.funcionamiento}-{escenario.ahorro})/({escenario.funcionamiento}+{escenario.inversion}))',
      { format: 'percent' },
    ),
  ],
};

export const hojaProgramas: GuidedSheet = {
  name: 'Por programa',
  purpose:
    'El presupuesto por programa, y el mismo total contado de cada manera: si algo no cuadra, lo dice.',
  panels: [programas, cuadre, escenario],
};
