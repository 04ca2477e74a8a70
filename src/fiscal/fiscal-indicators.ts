import type { MedianKey } from '../norms/medianas-fiscales.ts';
import type { Figure } from './fiscal-figures.ts';

export type Direction = 'más es mejor' | 'menos es mejor' | 'neutro';

export interface Indicator {
  /** As the table writes it, in Spanish: it is part of the workbook. */
  readonly name: string;
  readonly of: Figure;
  readonly over: Figure | 'poblacion';
  readonly direction: Direction;
  readonly median?: MedianKey;
}

const more = 'más es mejor';
const less = 'menos es mejor';
const neutral = 'neutro';

const indicator = (
  name: string,
  [of, over]: readonly [Figure, Figure | 'poblacion'],
  direction: Direction,
  median?: MedianKey,
): Indicator => ({ name, of, over, direction, ...(median && { median }) });

/** The thirty indicators of the Atlas Fiscal Municipal, with the direction it gives them. */
export const indicators: readonly Indicator[] = [
  indicator(
    'Coparticipación ÷ ingreso total',
    ['coparticipacion', 'ingresoTotal'],
    neutral,
    'coparticipacionTotal',
  ),
  indicator('IDH ÷ ingreso total', ['idh', 'ingresoTotal'], neutral, 'idhTotal'),
  indicator('Recursos propios ÷ ingreso total', ['propios', 'ingresoTotal'], more, 'propiosTotal'),
  indicator('Recursos de capital ÷ ingreso total', ['ingresoCapital', 'ingresoTotal'], neutral),
  indicator('Recursos de capital ÷ ingreso corriente', ['ingresoCapital', 'ingresoCorriente'], neutral),
  indicator('Coparticipación ÷ ingreso corriente', ['coparticipacion', 'ingresoCorriente'], neutral),
  indicator('IDH ÷ ingreso corriente', ['idh', 'ingresoCorriente'], neutral),
  indicator('Recursos propios ÷ ingreso corriente', ['propios', 'ingresoCorriente'], more),
  indicator('Gasto corriente ÷ gasto total', ['gastoCorriente', 'gastoTotal'], less, 'corrienteTotal'),
  indicator('Inversión ÷ gasto total', ['inversion', 'gastoTotal'], more, 'inversionTotal'),
  indicator('Amortización de deuda financiera ÷ gasto total', ['amortizacion', 'gastoTotal'], less),
  indicator('Deuda flotante pagada ÷ gasto total', ['flotante', 'gastoTotal'], less),
  indicator('Administración ÷ gasto sectorial', ['administracion', 'gastoSectorial'], less),
  indicator('Educación ÷ gasto sectorial', ['educacion', 'gastoSectorial'], more),
  indicator('Salud ÷ gasto sectorial', ['salud', 'gastoSectorial'], more),
  indicator('Economía ÷ gasto sectorial', ['economia', 'gastoSectorial'], neutral),
  indicator('Vivienda e infraestructura ÷ gasto sectorial', ['vivienda', 'gastoSectorial'], more),
  indicator('Protección social ÷ gasto sectorial', ['proteccionSocial', 'gastoSectorial'], more),
  indicator('Seguridad ÷ gasto sectorial', ['seguridad', 'gastoSectorial'], neutral),
  indicator('Medio ambiente ÷ gasto sectorial', ['medioAmbiente', 'gastoSectorial'], neutral),
  indicator('Cultura ÷ gasto sectorial', ['cultura', 'gastoSectorial'], neutral),
  indicator('Ingreso total por habitante', ['ingresoTotal', 'poblacion'], more, 'ingresoHabitante'),
  indicator('Salud por habitante', ['salud', 'poblacion'], more),
  indicator('Educación por habitante', ['educacion', 'poblacion'], more),
  indicator('Inversión por habitante', ['inversion', 'poblacion'], more, 'inversionHabitante'),
  indicator('Ingreso corriente por habitante', ['ingresoCorriente', 'poblacion'], more, 'corrienteHabitante'),
  indicator('Resultado prefinanciamiento ÷ ingreso corriente', ['resultado', 'ingresoCorriente'], more),
  indicator('Déficit de caja ÷ ingreso corriente', ['deficit', 'ingresoCorriente'], more),
  indicator(
    'Amortización de deuda financiera ÷ ingreso total',
    ['amortizacion', 'ingresoTotal'],
    less,
    'amortizacionIngreso',
  ),
  indicator('Variación de cuentas por pagar ÷ ingreso total', ['cuentasPorPagar', 'ingresoTotal'], less),
];
