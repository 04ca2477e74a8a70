/** Who takes part in the cycle, as a list to choose from. */
export const actores = [
  'Ejecutivo Municipal',
  'Concejo Municipal',
  'Control Social – Comité de Vigilancia',
  'OTB',
  'Organizaciones de mujeres',
  'Organizaciones funcionales',
  'Sector salud (DILOS)',
  'Sector educación',
  'Diputado Uninominal',
  'Asambleísta Departamental',
  'Subgobernador',
] as const;
