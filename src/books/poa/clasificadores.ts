import { classifiers } from '../../poa/classifiers.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { codeColumn, textColumn } from './columnas.ts';

/** Objects of expenditure the budget may use, and what each is called. */
export const objetos: TablePanel = {
  kind: 'table',
  id: 'objetos',
  title: 'Objetos del gasto',
  columns: [
    codeColumn('objeto', 'Objeto del gasto', 10, { required: true }),
    textColumn('nombre', 'Descripción', 60),
  ],
  usual: [...classifiers.objeto.names].map(([objeto, nombre]) => ({ objeto, nombre })),
};

export const hojaClasificadores: GuidedSheet = {
  name: 'Clasificadores',
  purpose: 'Los códigos que el presupuesto puede usar. Agregue abajo los que falten.',
  panels: [objetos],
};
