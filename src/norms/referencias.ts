import type { Text } from '../engine/language.ts';
import { norm, type Norm } from '../engine/norm.ts';

/** Where figures were read. A report itself is verified; what a newspaper says of one is not. */
const sources = {
  bancoMundial: {
    source:
      'Banco Mundial, Estado Plurinacional de Bolivia: Aceleración y mejora de las inversiones locales en Bolivia (cita fuentes nacionales)',
    verified: true,
  },
  udape: {
    source: 'UDAPE, promedio simple de los municipios en 2017, según SDSN Bolivia',
    url: 'https://www.sdsnbolivia.org/la-capacidad-de-gestion-de-recursos-fiscales-en-los-municipios-bolivianos/',
    verified: false,
  },
  losTiempos: {
    source: 'Prensa, Los Tiempos, 02/04/2024',
    url: 'https://exas.lostiempos.com/actualidad/economia/20240402014100/ocho-de-las-10-alcaldias-grandes-logran-ejecucion-presupuestaria-mayor-al-80-',
    verified: false,
  },
  yacuibaDigital: {
    source: 'Prensa, Yacuiba Digital, 2023',
    url: 'https://yacuibadigital.com/gobiernos-subnacionales-ejecutaron-el-44-de-presupuesto-y-piden-mas-recursos/',
    verified: false,
  },
  enfoqueNews: {
    source: 'Prensa, Enfoque News',
    url: 'https://enfoquenews.com.bo/?p=12533',
    verified: false,
  },
  incentivosPeru: {
    source: 'Perú, Programa de Incentivos 2018, metas 08, 11 y 14: solo se leyó el título del documento',
    verified: false,
  },
} as const;

/** A published rate: its gestión, its value and what it covers. */
function published(since: number, value: number, title: Text, from: keyof typeof sources): Norm<number> {
  const id = `referencia-${since}-${title.en.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const said = { es: 'es-ES', en: 'en-US', pt: 'pt-BR' } as const;
  const asRate = (rate: number, locale: string) =>
    rate.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 });
  return norm({
    id,
    title,
    versions: [{ since, value, ...sources[from] }],
    says: (rate) => ({ es: asRate(rate, said.es), en: asRate(rate, said.en), pt: asRate(rate, said.pt) }),
  });
}

const wholeYear = (place: string, year: number): Text => ({
  es: `${place} ${year}: ejecución del presupuesto municipal`,
  en: `${place} ${year}: municipal budget execution`,
  pt: `${place} ${year}: execução do orçamento municipal`,
});

const toAugust = (es: string, en: string, pt: string): Text => ({
  es: `${es}, enero a agosto de 2023: ejecución del presupuesto`,
  en: `${en}, January to August 2023: budget execution`,
  pt: `${pt}, janeiro a agosto de 2023: execução do orçamento`,
});

/** Benchmarks by the code people type. */
export const referencias = {
  PERU_MUNICIPAL_2011: published(
    2011,
    0.729,
    {
      es: 'Perú 2011: ejecución promedio del presupuesto total de los municipios (no es un promedio regional)',
      en: 'Peru 2011: mean execution of the total budget of municipalities (not a regional mean)',
      pt: 'Peru 2011: execução média do orçamento total dos municípios (não é uma média regional)',
    },
    'bancoMundial',
  ),
  PERU_INVERSION_2011: published(
    2011,
    0.645,
    {
      es: 'Perú 2011: presupuesto de inversión municipal ejecutado',
      en: 'Peru 2011: municipal investment budget executed',
      pt: 'Peru 2011: orçamento de investimento municipal executado',
    },
    'bancoMundial',
  ),
  PERU_META_INVERSION_2018: published(
    2018,
    0.4,
    {
      es: 'Perú 2018: meta mínima de ejecución de inversiones sobre el PIM (una meta, no un resultado)',
      en: 'Peru 2018: minimum target of investment execution over the PIM (a target, not a result)',
      pt: 'Peru 2018: meta mínima de execução de investimentos sobre o PIM (uma meta, não um resultado)',
    },
    'incentivosPeru',
  ),
  BOLIVIA_INVERSION_2011: published(
    2011,
    0.531,
    {
      es: 'Bolivia 2011: presupuesto de inversión municipal ejecutado',
      en: 'Bolivia 2011: municipal investment budget executed',
      pt: 'Bolívia 2011: orçamento de investimento municipal executado',
    },
    'bancoMundial',
  ),
  BOLIVIA_MUNICIPAL_2017: published(
    2017,
    0.707,
    {
      es: 'Bolivia 2017: promedio simple de la ejecución de todos los municipios',
      en: 'Bolivia 2017: simple mean of the execution of all municipalities',
      pt: 'Bolívia 2017: média simples da execução de todos os municípios',
    },
    'udape',
  ),
  BOLIVIA_MINIMO_2017: published(
    2017,
    0.15,
    {
      es: 'Bolivia 2017: el municipio con menor ejecución (Puerto Siles)',
      en: 'Bolivia 2017: the municipality with the lowest execution (Puerto Siles)',
      pt: 'Bolívia 2017: o município com menor execução (Puerto Siles)',
    },
    'udape',
  ),
  BOLIVIA_MAXIMO_2017: published(
    2017,
    0.94,
    {
      es: 'Bolivia 2017: el municipio con mayor ejecución',
      en: 'Bolivia 2017: the municipality with the highest execution',
      pt: 'Bolívia 2017: o município com maior execução',
    },
    'udape',
  ),
  BOLIVIA_ETA_AGOSTO_2023: published(
    2023,
    0.44,
    toAugust(
      'Bolivia, todas las entidades territoriales',
      'Bolivia, all territorial entities',
      'Bolívia, todas as entidades territoriais',
    ),
    'yacuibaDigital',
  ),
  CAPITALES_AGOSTO_2023: published(
    2023,
    0.429,
    toAugust('Bolivia, ciudades capitales', 'Bolivia, capital cities', 'Bolívia, cidades capitais'),
    'yacuibaDigital',
  ),
  POTOSI_AGOSTO_2023: published(2023, 0.302, toAugust('Potosí', 'Potosí', 'Potosí'), 'yacuibaDigital'),
  COBIJA_AGOSTO_2023: published(2023, 0.526, toAugust('Cobija', 'Cobija', 'Cobija'), 'yacuibaDigital'),
  CAPITALES_2023: published(
    2023,
    0.8453,
    {
      es: 'Bolivia 2023: ciudades capitales y El Alto en conjunto',
      en: 'Bolivia 2023: capital cities and El Alto together',
      pt: 'Bolívia 2023: cidades capitais e El Alto em conjunto',
    },
    'losTiempos',
  ),
  EL_ALTO_2023: published(2023, 0.896, wholeYear('El Alto', 2023), 'losTiempos'),
  COCHABAMBA_2023: published(2023, 0.8897, wholeYear('Cochabamba', 2023), 'losTiempos'),
  SUCRE_2023: published(2023, 0.8705, wholeYear('Sucre', 2023), 'losTiempos'),
  TRINIDAD_2023: published(2023, 0.7144, wholeYear('Trinidad', 2023), 'losTiempos'),
  POTOSI_2023: published(2023, 0.693, wholeYear('Potosí', 2023), 'losTiempos'),
  LA_PAZ_2024: published(2024, 0.9486, wholeYear('La Paz', 2024), 'enfoqueNews'),
  COCHABAMBA_2024: published(2024, 0.9277, wholeYear('Cochabamba', 2024), 'enfoqueNews'),
  SUCRE_2024: published(2024, 0.9017, wholeYear('Sucre', 2024), 'enfoqueNews'),
} as const satisfies Readonly<Record<string, Norm<number>>>;

export type BenchmarkCode = keyof typeof referencias;
