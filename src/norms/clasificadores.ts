import { norm, type Norm, type Version } from '../engine/norm.ts';
import type { Text } from '../engine/language.ts';

/** An edition of a classifier. Its codes are heavy and travel apart: here is what is known of where they come from. */
export interface ClassifierEdition {
  readonly codes: number;
}

const classifier = (id: string, title: Text, version: Version<ClassifierEdition>): Norm<ClassifierEdition> =>
  norm({
    id,
    title,
    versions: [version],
    says: ({ codes }) => ({ es: `${codes} códigos`, en: `${codes} codes`, pt: `${codes} códigos` }),
  });

export const clasificadores = {
  objeto: classifier(
    'clasificador-objeto-gasto',
    {
      es: 'Clasificador por objeto del gasto (Bolivia)',
      en: 'Classifier by object of expenditure (Bolivia)',
      pt: 'Classificador por objeto da despesa (Bolívia)',
    },
    {
      since: 2016,
      value: { codes: 486 },
      source:
        'Los 177 códigos que los municipios usaron de 2016 a 2025, con el nombre de sus reportes (Atlas Fiscal Municipal), y el resto del clasificador como lo transcribió una entidad (poa-elapas). En 27 códigos las dos listas no dicen lo mismo: vale la de los reportes municipales; las erratas de transcripción se corrigieron una por una. Algunos nombres cambian entre gestiones: 23100 fue también Alquiler de Inmuebles',
      verified: false,
    },
  ),
  fuente: classifier(
    'clasificador-fuentes',
    {
      es: 'Clasificador de fuentes de financiamiento (Bolivia)',
      en: 'Classifier of funding sources (Bolivia)',
      pt: 'Classificador de fontes de financiamento (Bolívia)',
    },
    {
      since: 2027,
      value: { codes: 21 },
      source:
        'Clasificadores Presupuestarios 2027 del MEFP (RM 271 de 31/07/2026), citados por un sistema municipal público',
      verified: false,
    },
  ),
  organismo: classifier(
    'clasificador-organismos',
    {
      es: 'Clasificador de organismos financiadores (Bolivia): los que usa un municipio',
      en: 'Classifier of financing bodies (Bolivia): the ones a municipality uses',
      pt: 'Classificador de organismos financiadores (Bolívia): os que um município usa',
    },
    {
      since: 2027,
      value: { codes: 11 },
      source:
        'Clasificadores Presupuestarios 2027 del MEFP (RM 271 de 31/07/2026), citados por un sistema municipal público; solo los organismos que ese municipio usa',
      verified: false,
    },
  ),
  programa: classifier(
    'programas-municipales',
    {
      es: 'Programas municipales (Bolivia), por su uso',
      en: 'Municipal programmes (Bolivia), as used',
      pt: 'Programas municipais (Bolívia), conforme o uso',
    },
    {
      since: 2010,
      value: { codes: 87 },
      source:
        'Dos cifras: presupuesto 2010 de 327 municipios (bo-presupuestos); 26, 31 y 97 a 99 no estaban en él. Tres cifras: el tema de cada programa en el presupuesto 2027 de un municipio (Sacaba); otro municipio puede llamarlo distinto',
      verified: false,
    },
  ),
  funcion: classifier(
    'sectores-atlas-fiscal',
    {
      es: 'Finalidad-función: los nueve sectores del Atlas Fiscal Municipal',
      en: 'Purpose and function: the nine sectors of the Atlas Fiscal Municipal',
      pt: 'Finalidade-função: os nove setores do Atlas Fiscal Municipal',
    },
    {
      since: 2016,
      value: { codes: 9 },
      source:
        'Atlas Fiscal Municipal. Su numeración no es la de las divisiones COFOG de las Naciones Unidas, donde Salud es 7 y Educación 9: compruebe cuál usa su reporte. El clasificador oficial por finalidad y función no se encontró',
      verified: false,
    },
  ),
} as const;
