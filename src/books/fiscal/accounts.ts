import { nameOf, type Concept } from '../../fiscal/concept-names.ts';
import { sectors } from '../../fiscal/fiscal-figures.ts';

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
  ...sectors,
];

/** The concepts a new book asks for, as INDICADORES_FISCALES knows them; totals are added up from them. */
export const accounts: readonly string[] = asked.map((concept) => {
  const name = nameOf(concept);
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
});
