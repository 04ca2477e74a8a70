import type { GuidedSheet } from '../guided/spec.ts';
import { calculationTable, linesTable, totals, variance, worked, type Composition } from './composicion.ts';
import { years, type Year } from './evaluacion.ts';

const BUDGET = 'Presupuesto original';
const SPENT = 'Ejecutado';

/** PI-1.1, PI-2.1 and PI-2.3: by function, programme or unit; interest and contingency apart. */
export const gasto = (year: Year): Composition => ({
  id: `gasto${year}`,
  of: `Gasto del año ${year}, sin intereses ni contingencia`,
  line: 'Función, programa o unidad',
  budget: BUDGET,
  actual: SPENT,
  apart: [
    ['intereses', 'Intereses de la deuda'],
    ['contingencia', 'Contingencia'],
  ],
  rates: [
    ['pi11', 'PI-1.1 · Gasto total ejecutado ÷ presupuesto', '{totalEjecutado}/{totalPresupuesto}'],
    ['pi21', 'PI-2.1 · Varianza de la composición', variance(`gasto${year}`)],
    ['pi23', 'PI-2.3 · Contingencia ejecutada ÷ presupuesto', '{contingenciaEjecutado}/{totalPresupuesto}'],
  ],
});

/** PI-2.2: by economic type, interest among the lines, contingency left out. */
export const economico = (year: Year): Composition => ({
  id: `economico${year}`,
  of: `Gasto del año ${year} por tipo económico, con intereses y sin contingencia`,
  line: 'Tipo económico (dos dígitos)',
  budget: BUDGET,
  actual: SPENT,
  rates: [['pi22', 'PI-2.2 · Varianza de la composición', variance(`economico${year}`)]],
});

/** PI-3.1 and PI-3.2. */
export const ingreso = (year: Year): Composition => ({
  id: `ingreso${year}`,
  of: `Ingreso del año ${year}, por tipo`,
  line: 'Tipo de ingreso (tres dígitos)',
  budget: BUDGET,
  actual: 'Recaudado',
  rates: [
    ['pi31', 'PI-3.1 · Ingreso recaudado ÷ presupuesto', '{totalEjecutado}/{totalPresupuesto}'],
    ['pi32', 'PI-3.2 · Varianza de la composición', variance(`ingreso${year}`)],
  ],
});

const sheets = (name: string, purpose: string, of: (year: Year) => Composition): readonly GuidedSheet[] =>
  years.map((year) => ({
    name: `${name} año ${year}`,
    purpose,
    panels: [
      linesTable(of(year)),
      calculationTable(of(year)),
      { ...totals(of(year)), under: worked(of(year).id) },
    ],
  }));

export const hojasCuadros: readonly GuidedSheet[] = [
  ...sheets(
    'Gasto',
    'PI-1 y PI-2.1: pegue las líneas a la izquierda; el cuadro oficial se hace solo.',
    gasto,
  ),
  ...sheets(
    'Económico',
    'PI-2.2: el gasto por tipo económico, con los intereses entre las líneas.',
    economico,
  ),
  ...sheets('Ingresos', 'PI-3: lo presupuestado y lo recaudado por tipo de ingreso.', ingreso),
];
