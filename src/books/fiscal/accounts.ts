import { nameOf, type Concept } from '../../fiscal/concept-names.ts';

const asked: readonly Concept[] = [
  'ingresoCorriente',
  'coparticipacion',
  'idh',
  'propios',
  'ingresoCapital',
  'fuentesFinancieras',
  'gastoCorriente',
  'inversion',
  'amortizacion',
  'flotante',
  'inversionFinanciera',
  'cuentasPorPagar',
  'administracion',
  'educacion',
  'salud',
  'economia',
  'vivienda',
  'proteccionSocial',
  'seguridad',
  'medioAmbiente',
  'cultura',
];

/** The concepts a new book asks for, as INDICADORES_FISCALES knows them; totals are added up from them. */
export const accounts: readonly string[] = asked.map((concept) => {
  const name = nameOf(concept);
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
});
