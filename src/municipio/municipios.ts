import { departamentos, type Departamento } from '../norms/departamentos.ts';
import { municipalityLines } from './municipios.generated.ts';

/** One of Bolivia's 343 municipalities and indigenous autonomies. What nobody published is undefined. */
export interface Municipio {
  /** INE code of 2024, six digits. */
  readonly ine: string;
  /** SIGEP entity code, four digits. */
  readonly sigep: string;
  readonly nombre: string;
  readonly provincia: string;
  readonly departamento: Departamento;
  /** Inhabitants by census, as published that year. */
  readonly poblacion: { readonly 2001?: number; readonly 2012?: number; readonly 2024?: number };
  /** Share of people with unmet basic needs, from 0 to 1. */
  readonly nbi: { readonly 2012?: number; readonly 2024?: number };
  readonly otrosNombres: readonly string[];
}

/** `power` shifts the decimal point, so that 88.17 % is exactly 0.8817. */
const figure = <Year extends number>(year: Year, text: string | undefined, power = 0) =>
  (text === undefined || text === '' ? {} : { [year]: Number(`${text}e${power}`) }) as {
    readonly [Y in Year]?: number;
  };

function municipioOf(line: string): Municipio {
  const [ine = '', sigep = '', nombre = '', provincia = '', p2001, p2012, p2024, n2012, n2024, others] =
    line.split('|');
  return {
    ine,
    sigep,
    nombre,
    provincia,
    departamento: departamentos[Number(ine.slice(0, 2)) - 1] ?? departamentos[0],
    poblacion: { ...figure(2001, p2001), ...figure(2012, p2012), ...figure(2024, p2024) },
    nbi: { ...figure(2012, n2012, -2), ...figure(2024, n2024, -2) },
    otrosNombres: others === undefined || others === '' ? [] : others.split('/'),
  };
}

export const municipios: readonly Municipio[] = municipalityLines.trim().split('\n').map(municipioOf);
