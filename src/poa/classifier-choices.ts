import type { Given } from '../engine/formula.ts';
import { choice } from '../engine/kinds.ts';
import type { ClassifierName } from './classifiers.ts';

/** Which classifier is asked. */
export const tipo = choice({
  objeto: {
    es: 'Objeto del gasto (partida), cinco cifras: 22100',
    en: 'Object of expenditure, five digits: 22100',
    pt: 'Objeto da despesa, cinco algarismos: 22100',
  },
  fuente: {
    es: 'Fuente de financiamiento, dos cifras: 41; también de «41-113»',
    en: 'Funding source, two digits: 41; from “41-113” too',
    pt: 'Fonte de financiamento, dois algarismos: 41; também de “41-113”',
  },
  organismo: {
    es: 'Organismo financiador, tres cifras: 113; también de «41-113»',
    en: 'Financing body, three digits: 113; from “41-113” too',
    pt: 'Organismo financiador, três algarismos: 113; também de “41-113”',
  },
  programa: {
    es: 'Programa municipal: dos cifras (2010), tres (2027) o una categoría programática entera',
    en: 'Municipal programme: two digits (2010), three (2027) or a whole programmatic category',
    pt: 'Programa municipal: dois algarismos (2010), três (2027) ou uma categoria programática inteira',
  },
  funcion: {
    es: 'Sector del Atlas Fiscal, de 1 a 9; no son los códigos COFOG',
    en: 'Sector of the Atlas Fiscal, 1 to 9; these are not COFOG codes',
    pt: 'Setor do Atlas Fiscal, de 1 a 9; não são os códigos COFOG',
  },
} satisfies Record<ClassifierName, unknown>);

/** What is asked of a code. */
export const dato = choice({
  nombre: {
    es: 'Nombre del código (lo habitual)',
    en: 'Name of the code (the default)',
    pt: 'Nome do código (o habitual)',
  },
  grupo: {
    es: 'Nombre de su grupo, o de la familia del programa',
    en: 'Name of its group, or of the programme’s family',
    pt: 'Nome do seu grupo, ou da família do programa',
  },
  subgrupo: {
    es: 'Nombre de su subgrupo (solo objeto del gasto)',
    en: 'Name of its subgroup (object of expenditure only)',
    pt: 'Nome do seu subgrupo (só objeto da despesa)',
  },
});
export type Dato = Given<{ dato: typeof dato }>['dato'];
