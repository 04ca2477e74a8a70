import { norm, type Norm } from '../engine/norm.ts';
import type { Text } from '../engine/language.ts';

const NOT_READ = 'No se pudo leer el texto oficial';

/** A part of some revenue that a municipality must keep for something. */
function part(
  id: string,
  title: Text,
  version: { since: number; value: number; source: string; url?: string; verified?: boolean },
): Norm<number> {
  const { verified = false, ...known } = version;
  return norm<number>({ id, title, versions: [{ ...known, verified }] });
}

/** Parts of a municipality's revenue that law gives a use. Most are known only by repute: unverified, to be edited. */
export const limitesMunicipales = {
  seguridadGrande: part(
    'seguridad-ciudadana-50000',
    {
      es: 'Seguridad ciudadana: parte del IDH, municipios de 50.000 habitantes o más',
      en: 'Public safety: part of IDH, municipalities of 50,000 people or more',
      pt: 'Segurança cidadã: parte do IDH, municípios de 50.000 habitantes ou mais',
    },
    { since: 2012, value: 0.1, source: `Ley 264 de 2012. ${NOT_READ}` },
  ),
  seguridadChica: part(
    'seguridad-ciudadana',
    {
      es: 'Seguridad ciudadana: parte del IDH, municipios de menos de 50.000 habitantes',
      en: 'Public safety: part of IDH, municipalities under 50,000 people',
      pt: 'Segurança cidadã: parte do IDH, municípios com menos de 50.000 habitantes',
    },
    { since: 2012, value: 0.05, source: `Ley 264 de 2012. ${NOT_READ}` },
  ),
  salud: part(
    'salud-coparticipacion',
    {
      es: 'Salud: parte de la coparticipación tributaria',
      en: 'Health: part of tax sharing',
      pt: 'Saúde: parte da coparticipação tributária',
    },
    { since: 2013, value: 0.155, source: `Leyes 475 y 1152. ${NOT_READ}` },
  ),
  rentaDignidad: part(
    'renta-dignidad',
    {
      es: 'Renta Dignidad: parte del IDH',
      en: 'Renta Dignidad: part of IDH',
      pt: 'Renta Dignidad: parte do IDH',
    },
    { since: 2008, value: 0.3, source: `Ley 3791 de 2007. ${NOT_READ}` },
  ),
  fondoHidrocarburos: part(
    'fondo-hidrocarburos',
    {
      es: 'Fondo de promoción de hidrocarburos: parte del IDH',
      en: 'Hydrocarbon promotion fund: part of IDH',
      pt: 'Fundo de promoção de hidrocarbonetos: parte do IDH',
    },
    {
      since: 2015,
      value: 0.12,
      source: 'Ley 767 de 2015 art. 12, según nota de prensa',
      url: 'https://datos-bo.com/?p=89382',
    },
  ),
  hipcEducacion: part(
    'hipc-educacion',
    {
      es: 'HIPC II: parte para educación',
      en: 'HIPC II: part for education',
      pt: 'HIPC II: parte para educação',
    },
    { since: 2002, value: 0.2, source: `Ley 2235, Diálogo 2000. ${NOT_READ}` },
  ),
  hipcSalud: part(
    'hipc-salud',
    { es: 'HIPC II: parte para salud', en: 'HIPC II: part for health', pt: 'HIPC II: parte para saúde' },
    { since: 2002, value: 0.1, source: `Ley 2235, Diálogo 2000. ${NOT_READ}` },
  ),
  hipcInfraestructura: part(
    'hipc-infraestructura',
    {
      es: 'HIPC II: parte para infraestructura',
      en: 'HIPC II: part for infrastructure',
      pt: 'HIPC II: parte para infraestrutura',
    },
    { since: 2002, value: 0.7, source: `Ley 2235, Diálogo 2000. ${NOT_READ}` },
  ),
} as const satisfies Record<string, Norm<number>>;

/** From how many people on a municipality keeps the larger part for public safety. */
export const POBLACION_SEGURIDAD = part(
  'seguridad-ciudadana-poblacion',
  {
    es: 'Seguridad ciudadana: población desde la que se reserva la parte mayor',
    en: 'Public safety: population from which the larger part is kept',
    pt: 'Segurança cidadã: população a partir da qual se reserva a parte maior',
  },
  { since: 2012, value: 50_000, source: `Ley 264 de 2012. ${NOT_READ}` },
);
