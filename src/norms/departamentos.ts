/** The nine departments, in the order of the INE's codes: `01` Chuquisaca … `09` Pando. */
export const departamentos = [
  'Chuquisaca',
  'La Paz',
  'Cochabamba',
  'Oruro',
  'Potosí',
  'Tarija',
  'Santa Cruz',
  'Beni',
  'Pando',
] as const;
export type Departamento = (typeof departamentos)[number];
