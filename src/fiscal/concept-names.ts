import { fold } from '../engine/reading.ts';

/** What each concept of a municipality’s accounts is called. The first name is how it is asked for, and so is written in full. */
const names = {
  ingresoTotal: ['ingreso total', 'ingresos totales', 'recursos totales', 'total ingresos', 'total recursos'],
  ingresoCorriente: ['ingreso corriente', 'ingresos corrientes', 'recursos corrientes'],
  ingresoCapital: ['recursos de capital', 'ingresos de capital', 'ingreso de capital'],
  fuentesFinancieras: ['fuentes financieras'],
  coparticipacion: ['coparticipación tributaria', 'coparticipacion', '41 113'],
  idh: ['IDH', 'impuesto directo a los hidrocarburos', '41 119'],
  propios: ['recursos propios', 'ingresos propios', 'recursos especificos'],
  gastoTotal: ['gasto total', 'gastos totales', 'total gastos', 'total gasto'],
  gastoCorriente: ['gasto corriente', 'gastos corrientes'],
  inversion: [
    'inversión',
    'inversion publica',
    'gasto de inversion',
    'gasto de capital',
    'gastos de capital',
  ],
  amortizacion: [
    'amortización de deuda financiera',
    'amortizacion de la deuda financiera',
    'amortizacion deuda financiera',
    'amortizacion de deuda',
    'amortizacion de la deuda',
    'f1',
  ],
  flotante: [
    'deuda flotante pagada',
    'pago de deuda flotante',
    'amortizacion de deuda flotante',
    'amortizacion flotante',
    'f2',
  ],
  inversionFinanciera: ['inversión financiera', 'incremento de disponibilidades'],
  cuentasPorPagar: [
    'variación de cuentas por pagar',
    'variacion de cxp',
    'variacion cxp',
    'nueva deuda flotante',
  ],
  gastoSectorial: ['gasto sectorial', 'gasto sectorial total', 'total gasto sectorial'],
  administracion: ['administración', 'administracion general'],
  educacion: ['educación'],
  salud: ['salud'],
  economia: ['economía', 'asuntos economicos'],
  vivienda: ['vivienda e infraestructura', 'vivienda', 'vivienda y servicios comunitarios'],
  proteccionSocial: ['protección social'],
  seguridad: ['seguridad', 'orden publico y seguridad', 'seguridad y orden publico'],
  medioAmbiente: ['medio ambiente', 'proteccion del medio ambiente'],
  cultura: ['cultura', 'cultura y deporte', 'cultura y deportes', 'actividades recreativas y cultura'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type Concept = keyof typeof names;

const known: ReadonlyMap<string, Concept> = new Map(
  (Object.keys(names) as Concept[]).flatMap((concept) =>
    names[concept].map((name: string) => [fold(name), concept] as const),
  ),
);

/** How a concept is asked for when it is missing. */
export const nameOf = (concept: Concept): string => names[concept][0];

const LINE = /^[a-f](?: ?\d)? (?=\S)| [a-f](?: ?\d)?$/g; // «A. Ingresos corrientes», «Inversión (E)»

/** «A. Ingresos Corrientes (Bs)» is the current revenue. Undefined when it is no concept we know. */
export function conceptIn(label: string): Concept | undefined {
  const tidy = fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ bs$/, '');
  return known.get(tidy) ?? known.get(tidy.replace(LINE, '')) ?? known.get(tidy.replaceAll(' ', ''));
}
