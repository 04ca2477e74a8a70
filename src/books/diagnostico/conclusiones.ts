import { longColumn, typedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { celdas, debiles } from './celdas.ts';
import { areas, dimensiones, ejes } from './modelo.ts';

/** What the office concludes, and what it does next. */
export const conclusiones: TablePanel = {
  kind: 'table',
  id: 'conclusiones',
  title: 'Conclusiones y próximos pasos',
  spare: 12,
  usual: [],
  columns: [
    typedColumn(
      'ambito',
      'Sobre',
      'choice',
      { required: true, options: [...ejes.map(({ nombre }) => nombre), ...areas, ...dimensiones] },
      { width: 26 },
    ),
    longColumn('conclusion', 'Conclusión', 46, { required: true }),
    longColumn('paso', 'Próximo paso', 46),
    typedColumn('prioridad', 'Prioridad', 'choice', { options: ['alta', 'media', 'baja'] }, { width: 10 }),
  ],
};

export const hojaComparacion: GuidedSheet = {
  name: 'Comparación',
  purpose: 'Cada área en cada dimensión, entre las dos mediciones, y lo más débil de la última.',
  panels: [celdas, debiles],
};

export const hojaConclusiones: GuidedSheet = {
  name: 'Conclusiones',
  purpose: 'Lo que se concluye y el paso que sigue, para acordar la hoja de ruta.',
  panels: [conclusiones],
};
