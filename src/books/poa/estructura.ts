import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { CATEGORY_CODE, categoryColumns, codeColumn, textColumn, workedAmount } from './columnas.ts';

/** The offices that plan and spend. A unit is known everywhere by its code. */
export const unidades: TablePanel = {
  kind: 'table',
  id: 'unidades',
  title: 'Unidades',
  columns: [
    codeColumn('codigo', 'Código de la unidad', 12, { required: true }),
    textColumn('unidad', 'Unidad', 36),
    codeColumn('da', 'DA', 8),
    codeColumn('ue', 'UE', 8),
    textColumn('responsable', 'Responsable', 28),
  ],
  usual: [],
};

/** The programmatic structure: every category the budget and the plan may use, said once. */
export const categorias: TablePanel = {
  kind: 'table',
  id: 'categorias',
  title: 'Categorías programáticas',
  columns: [
    ...categoryColumns,
    textColumn('denominacion', 'Denominación', 40),
    codeColumn('sisin', 'Código SISIN', 16),
    { key: 'categoria', heading: 'Categoría programática', width: 16, formula: CATEGORY_CODE },
    workedAmount(
      'programado',
      'Programado (Bs)',
      'ROUND(SUMIF({presupuesto.categoria:},{categoria},{presupuesto.programado:}),2)',
    ),
    workedAmount(
      'vigente',
      'Vigente (Bs)',
      'ROUND(SUMIF({presupuesto.categoria:},{categoria},{presupuesto.vigente:}),2)',
    ),
  ],
  usual: [],
};

export const hojaEstructura: GuidedSheet = {
  name: 'Estructura',
  purpose: 'Unidades y categorías programáticas del plan: se escriben una vez y las demás hojas las eligen.',
  panels: [unidades, categorias],
};
