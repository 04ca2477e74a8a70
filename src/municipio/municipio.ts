import { formula, type Given } from '../engine/formula.ts';
import { choice, optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';
import { departamento } from './departamento.ts';
import { categoryIn } from './esquema.ts';
import type { Municipio } from './municipios.ts';

const dato = choice({
  nombre: { es: 'Nombre', en: 'Name', pt: 'Nome' },
  departamento: { es: 'Departamento', en: 'Department', pt: 'Departamento' },
  provincia: { es: 'Provincia', en: 'Province', pt: 'Província' },
  codigo_ine: { es: 'Código INE de 2024, seis dígitos', en: 'INE code of 2024', pt: 'Código INE de 2024' },
  codigo_sigep: { es: 'Código de entidad SIGEP', en: 'SIGEP entity code', pt: 'Código de entidade SIGEP' },
  poblacion_2001: { es: 'Censo 2001', en: 'Census 2001', pt: 'Censo 2001' },
  poblacion_2012: {
    es: 'Censo 2012, con los límites de entonces',
    en: 'Census 2012, within the limits of the time',
    pt: 'Censo 2012, com os limites da época',
  },
  poblacion_2024: { es: 'Censo 2024', en: 'Census 2024', pt: 'Censo 2024' },
  nbi_2012: {
    es: 'Parte de la población con necesidades básicas insatisfechas, 2012',
    en: 'Share of people with unmet basic needs, 2012',
    pt: 'Parte da população com necessidades básicas insatisfeitas, 2012',
  },
  nbi_2024: { es: 'Lo mismo, 2024', en: 'The same, 2024', pt: 'O mesmo, 2024' },
  categoria: {
    es: 'Categoría con la población de 2024',
    en: 'Category by the population of 2024',
    pt: 'Categoria pela população de 2024',
  },
});
type Dato = Given<{ dato: typeof dato }>['dato'];

const answers: Readonly<Record<Dato, (of: Municipio) => string | number | undefined>> = {
  nombre: ({ nombre }) => nombre,
  departamento: (of) => of.departamento,
  provincia: ({ provincia }) => provincia,
  codigo_ine: ({ ine }) => ine,
  codigo_sigep: ({ sigep }) => sigep,
  poblacion_2001: ({ poblacion }) => poblacion[2001],
  poblacion_2012: ({ poblacion }) => poblacion[2012],
  poblacion_2024: ({ poblacion }) => poblacion[2024],
  nbi_2012: ({ nbi }) => nbi[2012],
  nbi_2024: ({ nbi }) => nbi[2024],
  categoria: ({ poblacion }) => categoryIn(categoriasMunicipales.current.value, poblacion[2024] ?? 0),
};

const listed = (found: readonly Municipio[]): string =>
  found.map((each) => `${each.nombre} (${each.departamento}, ${each.ine})`).join('; ');

function unknown(words: string, near: readonly Municipio[]): Problem {
  if (near.length === 0) return new Problem('notFound', 'municipio', {}, words);
  return new Problem(
    'notFound',
    'municipio',
    {},
    {
      es: `${words}»; se parecen: «${listed(near)}`,
      en: `${words}” or anything nearer than “${listed(near)}`,
      pt: `${words}” ou algo mais parecido que “${listed(near)}`,
    },
  );
}

export const municipio = formula({
  id: 'MUNICIPIO',
  shape: 'elementwise',
  summary: {
    es: 'Un dato de un municipio de Bolivia, por su nombre o su código INE o SIGEP: población por censo, departamento, códigos, NBI, categoría.',
    en: 'A fact about a Bolivian municipality, by name or INE or SIGEP code: population by census, department, codes, unmet needs, category.',
    pt: 'Um dado de um município da Bolívia, por nome ou código INE ou SIGEP: população por censo, departamento, códigos, NBI, categoria.',
  },
  also: {
    es: 'código INE, código SIGEP, población, censo, NBI, departamento, buscar municipio',
    en: 'population, census, municipality code, department',
    pt: 'população, censo, código do município, departamento',
  },
  params: { municipio: text, dato: optional(dato), departamento: optional(departamento) },
  meanings: {
    municipio: {
      es: 'Nombre (sin importar tildes, mayúsculas ni «Gobierno Autónomo Municipal de»), código INE de 2024 o código SIGEP. Si se repite, diga dónde: «San Pedro (Potosí)».',
      en: 'Name (accents, case and “Gobierno Autónomo Municipal de” do not matter), INE code of 2024 or SIGEP code. Where it repeats say which: “San Pedro (Potosí)”.',
      pt: 'Nome (sem importar acentos, maiúsculas nem «Gobierno Autónomo Municipal de»), código INE de 2024 ou código SIGEP. Se se repete, diga onde: «San Pedro (Potosí)».',
    },
    dato: {
      es: 'Qué se quiere saber. Sin decirlo, el nombre oficial.',
      en: 'What to know of it. Without it, the official name.',
      pt: 'O que se quer saber. Sem dizê-lo, o nome oficial.',
    },
    departamento: {
      es: 'Departamento, para los nombres que se repiten.',
      en: 'Department, for names that repeat.',
      pt: 'Departamento, para os nomes que se repetem.',
    },
  },
  returns: 'text',
  examples: [
    { given: { municipio: 'Gobierno Autónomo Municipal de SUCRE', dato: 'poblacion_2024' }, gives: 296_746 },
    {
      given: { municipio: [[10103], ['achocalla'], ['San Pedro, Potosí'], [null]], dato: 'categoria' },
      gives: [['B'], ['C'], ['C'], ['']],
      note: {
        es: 'Por código INE sin su cero, por nombre y por nombre con departamento.',
        en: 'By INE code without its zero, by name, and by name with department.',
        pt: 'Por código INE sem o zero, por nome e por nome com departamento.',
      },
    },
    { given: { municipio: 'Entre Ríos', dato: 'codigo_ine', departamento: 'Tarija' }, gives: '060601' },
    {
      given: {
        municipio: [['S.P. de Buena Vista'], ['Tiwanaku'], ['Gob. Aut. Mun. de Sta. Ana del Yacuma']],
        dato: 'codigo_ine',
      },
      gives: [['050501'], ['020803'], ['080401']],
      note: {
        es: 'Abreviaturas, otras grafías y nombres de uso diario.',
        en: 'Abbreviations, other spellings and everyday names.',
        pt: 'Abreviaturas, outras grafias e nomes de uso diário.',
      },
    },
    { given: { municipio: 'GAM de Tiwanaku' }, gives: 'Tiahuanacu' },
    { given: { municipio: 'San Pedro' }, fails: 'ambiguous' },
    { given: { municipio: 'Achocala', dato: 'codigo_ine' }, fails: 'notFound' },
    {
      given: { municipio: 'Raqaypampa', dato: 'poblacion_2012' },
      fails: 'notFound',
      note: {
        es: 'Creado después del censo de 2012.',
        en: 'Created after the census of 2012.',
        pt: 'Criado depois do censo de 2012.',
      },
    },
    { given: { municipio: 'Sucre', dato: 'alcalde' }, fails: 'notChoice' },
  ],
  native: {
    none: {
      es: 'Excel no trae la lista de municipios; con una en la hoja, use BUSCARV.',
      en: 'Excel does not carry the list of municipalities; with one on the sheet, use VLOOKUP.',
      pt: 'O Excel não traz a lista de municípios; com uma na planilha, use PROCV.',
    },
  },
  source: {
    title:
      'INE: censos 2001, 2012 y 2024, NBI 2012 y 2024 y codificación de municipios; códigos SIGEP. Por tablas de terceros que citan al INE',
    verified: false,
  },
  norms: [categoriasMunicipales],
  repeats: true,
  tools: () => import('./buscar.ts'),
  compute(
    { municipio: words, dato: asked = 'nombre', departamento: where },
    { municipiosLlamados, parecidos },
  ) {
    const found = municipiosLlamados(words, where);
    const [only] = found;
    if (!only) return unknown(words, parecidos(words, where));
    if (found.length > 1) return new Problem('ambiguous', 'municipio', {}, listed(found));
    return answers[asked](only) ?? new Problem('notFound', 'dato', {}, `${asked} · ${only.nombre}`);
  },
});
