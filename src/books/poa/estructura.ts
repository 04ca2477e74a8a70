import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { CATEGORY_CODE, categoryColumns, codeColumn, textColumn, workedAmount } from './columnas.ts';

const budgeted = (key: 'programado' | 'vigente', heading: string, by: string, what: string) =>
  workedAmount(key, heading, `ROUND(SUMIF({presupuesto.${by}:},{${what}},{presupuesto.${key}:}),2)`);

/** The offices that plan and spend. A unit is known everywhere by its code. */
export const unidades: TablePanel = {
  kind: 'table',
  id: 'unidades',
  title: 'Unidades',
  totals: { programado: 'SUM({programado:})', vigente: 'SUM({vigente:})' },
  columns: [
    codeColumn('codigo', 'Código de la unidad', 12, { required: true }),
    textColumn('unidad', 'Unidad', 36, { required: true }),
    codeColumn('da', 'DA', 8),
    codeColumn('ue', 'UE', 8),
    textColumn('responsable', 'Responsable', 28),
    budgeted('programado', 'Programado (Bs)', 'unidad', 'codigo'),
    budgeted('vigente', 'Vigente (Bs)', 'unidad', 'codigo'),
  ],
  checks: [
    {
      at: 'codigo',
      when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
      says: 'El código está dos veces, o es el mismo número escrito de otra manera, como 2.1 y 2.10: use códigos que no se confundan',
    },
  ],
  usual: [],
};

/** The programmatic structure: every category the budget and the plan may use, said once. */
export const categorias: TablePanel = {
  kind: 'table',
  id: 'categorias',
  title: 'Categorías programáticas',
  totals: { programado: 'SUM({programado:})', vigente: 'SUM({vigente:})' },
  columns: [
    ...categoryColumns,
    textColumn('denominacion', 'Denominación', 40, { required: true }),
    codeColumn('sisin', 'Código SISIN', 16),
    { key: 'categoria', heading: 'Categoría programática', width: 16, formula: CATEGORY_CODE },
    budgeted('programado', 'Programado (Bs)', 'categoria', 'categoria'),
    budgeted('vigente', 'Vigente (Bs)', 'categoria', 'categoria'),
  ],
  checks: [
    {
      at: 'programa',
      when: 'AND({denominacion}<>"",{categoria}="")',
      says: 'Faltan programa, proyecto o actividad: complételos, con sus ceros a la izquierda',
    },
    {
      at: 'programa',
      when: 'AND({programa}<>"",ISERROR(MATCH({programa}&"",{programas.programa:},0)))',
      says: 'El programa no está en la hoja Por programa: agréguelo allí, o corrija el código',
    },
    {
      at: 'categoria',
      when: 'AND({categoria}<>"",COUNTIF({categoria:},{categoria})>1)',
      says: 'La categoría está dos veces: deje una fila',
    },
  ],
  usual: [],
};

export const hojaEstructura: GuidedSheet = {
  name: 'Estructura',
  purpose: 'Unidades y categorías programáticas del plan: se escriben una vez y las demás hojas las eligen.',
  panels: [unidades, categorias],
};
