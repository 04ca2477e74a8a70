import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { departamento } from './departamento.ts';

export const buscarMunicipio = formula({
  id: 'BUSCAR_MUNICIPIO',
  shape: 'table',
  summary: {
    es: 'Los municipios de Bolivia que un texto puede nombrar, el mejor primero: con departamento, provincia, códigos y población de 2024.',
    en: 'The Bolivian municipalities a text may name, best first: with department, province, codes and population of 2024.',
    pt: 'Os municípios da Bolívia que um texto pode nomear, o melhor primeiro: com departamento, província, códigos e população de 2024.',
  },
  also: {
    es: 'buscar, nombre parecido, código INE, código SIGEP, homónimos',
    en: 'search, look up, similar name, INE code, same name',
    pt: 'procurar, nome parecido, código INE, homônimos',
  },
  params: { municipio: text, departamento: optional(departamento) },
  meanings: {
    municipio: {
      es: 'Nombre entero o su comienzo (desde tres letras), con o sin tildes ni «Gobierno Autónomo Municipal de», o un código INE o SIGEP.',
      en: 'Full name or how it begins (three letters or more), with or without accents or “Gobierno Autónomo Municipal de”, or an INE or SIGEP code.',
      pt: 'Nome inteiro ou seu começo (três letras ou mais), com ou sem acentos ou «Gobierno Autónomo Municipal de», ou um código INE ou SIGEP.',
    },
    departamento: {
      es: 'Departamento en que se busca; en todos si se omite.',
      en: 'Department to search in; all of them if left out.',
      pt: 'Departamento em que se procura; em todos se omitido.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { municipio: 'Entre Rios' },
      gives: [
        [
          'Municipio',
          'Departamento',
          'Provincia',
          'Código INE',
          'Código SIGEP',
          'Población 2024',
          'Coincidencia',
        ],
        ['Entre Ríos', 'Cochabamba', 'Carrasco', '031206', '1345', 45_780, 'nombre'],
        ['Entre Ríos', 'Tarija', "O'Connor", '060601', '1611', 20_864, 'nombre'],
      ],
      note: {
        es: 'Dos municipios se llaman igual: el más poblado primero.',
        en: 'Two municipalities share the name: the more populated first.',
        pt: 'Dois municípios têm o mesmo nome: o mais povoado primeiro.',
      },
    },
    {
      given: { municipio: 'Achocala', departamento: 'La Paz' },
      gives: [
        [
          'Municipio',
          'Departamento',
          'Provincia',
          'Código INE',
          'Código SIGEP',
          'Población 2024',
          'Coincidencia',
        ],
        ['Achocalla', 'La Paz', 'Murillo', '020104', '1204', 46_188, 'parecido'],
      ],
    },
    { given: { municipio: 'Entre Ríos', departamento: 'Pando' }, fails: 'notFound' },
    { given: { municipio: 'Tegucigalpa' }, fails: 'notFound' },
    { given: { municipio: [['Sucre'], ['Potosí']] }, fails: 'badShape' },
    { given: { municipio: null }, fails: 'missing' },
  ],
  native: {
    none: {
      es: 'Excel no trae la lista de municipios ni busca nombres parecidos.',
      en: 'Excel does not carry the list of municipalities, nor look for similar names.',
      pt: 'O Excel não traz a lista de municípios nem procura nomes parecidos.',
    },
  },
  source: {
    title:
      'INE: codificación de municipios y censo de 2024; códigos SIGEP. Por tablas de terceros que citan al INE',
    verified: false,
  },
  tools: () => import('./candidatos.ts'),
  compute({ municipio: words, departamento: where }, { candidatos }) {
    const found = candidatos(words, where);
    if (found.length === 0) return new Problem('notFound', 'municipio', {}, words);
    return {
      heading: [
        ...headings('municipio', 'departamento'),
        'Provincia',
        'Código INE',
        'Código SIGEP',
        'Población 2024',
        'Coincidencia',
      ],
      rows: found.map(({ municipio: each, coincidencia }) => [
        each.nombre,
        each.departamento,
        each.provincia,
        each.ine,
        each.sigep,
        each.poblacion[2024] ?? '',
        coincidencia,
      ]),
    };
  },
});
