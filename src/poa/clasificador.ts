import { formula } from '../engine/formula.ts';
import { optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { clasificadores } from '../norms/clasificadores.ts';
import { dato, tipo, type Dato } from './classifier-choices.ts';
import type { Classifier } from './classifiers.ts';

/** Says what is missing and the nearest code above it that is not. */
function unknown(said: string, code: string | undefined, { names, above }: Classifier): Problem {
  const parent = above(code ?? said.replace(/\D/g, '')).find((each) => names.has(each));
  if (parent === undefined) return new Problem('notFound', 'codigo', {}, said);
  const nearest = `${parent} ${names.get(parent) ?? ''}`;
  return new Problem(
    'notFound',
    'codigo',
    {},
    {
      es: `${said}»; el nivel superior que existe es «${nearest}`,
      en: `${said}” under “${nearest}`,
      pt: `${said}” dentro de “${nearest}`,
    },
  );
}

/** Which code answers: its own, or the one of its group. */
const answering: Readonly<Record<Dato, (code: string, of: Classifier) => string | undefined>> = {
  nombre: (code) => code,
  grupo: (code, { groupOf }) => groupOf?.(code),
  subgrupo: (code, { subgroupOf }) => subgroupOf?.(code),
};

export const clasificador = formula({
  id: 'CLASIFICADOR',
  shape: 'elementwise',
  summary: {
    es: 'Nombre de un código del presupuesto: objeto del gasto, fuente, organismo, programa o función; también el de su grupo o subgrupo.',
    en: 'Name of a budget code: object of expenditure, source, financing body, programme or function; also that of its group or subgroup.',
    pt: 'Nome de um código do orçamento: objeto da despesa, fonte, organismo, programa ou função; também o do seu grupo ou subgrupo.',
  },
  also: {
    es: 'partida presupuestaria, clasificador presupuestario, nombre de la partida, fuente y organismo, 41-113, grupo del gasto',
    en: 'budget line name, chart of accounts, funding source, financing body, expenditure group',
    pt: 'nome da rubrica, classificador orçamentário, fonte e organismo, grupo da despesa',
  },
  params: { codigo: text, tipo, dato: optional(dato) },
  meanings: {
    codigo: {
      es: 'El código, solo o con su nombre detrás: 22100 o «22100: Pasajes».',
      en: 'The code, alone or with its name behind: 22100 or “22100: Pasajes”.',
      pt: 'O código, sozinho ou com seu nome atrás: 22100 ou “22100: Pasajes”.',
    },
    dato: {
      es: 'nombre, grupo o subgrupo. Si se omite, nombre.',
      en: 'nombre, grupo or subgrupo. Left out, nombre.',
      pt: 'nombre, grupo ou subgrupo. Se omitido, nombre.',
    },
  },
  returns: 'text',
  examples: [
    { given: { codigo: 22_100, tipo: 'objeto' }, gives: 'Pasajes' },
    {
      given: { codigo: [['22100'], ['11700: Sueldos'], [42_310], [null]], tipo: 'objeto', dato: 'grupo' },
      gives: [['Servicios No Personales'], ['Servicios Personales'], ['Activos Reales'], ['']],
      note: {
        es: 'El grupo de cada partida, como texto, con su nombre pegado o como número.',
        en: 'The group of each line, as text, with its name behind or as a number.',
        pt: 'O grupo de cada rubrica, como texto, com o nome atrás ou como número.',
      },
    },
    {
      given: { codigo: [['41-113'], ['20-210']], tipo: [['fuente'], ['organismo']] },
      gives: [['Transferencias TGN'], ['Recursos Específicos de GAM y GAIOC']],
      note: {
        es: 'De un par fuente-organismo se toma la parte que se pide.',
        en: 'From a source-body pair the part asked for is taken.',
        pt: 'De um par fonte-organismo toma-se a parte pedida.',
      },
    },
    { given: { codigo: '340  0 099', tipo: 'programa' }, gives: 'Fortalecimiento municipal' },
    {
      given: { codigo: 6, tipo: 'funcion' },
      gives: 'Salud (Atlas Fiscal)',
      note: {
        es: 'El nombre dice de quién es la numeración: en COFOG el 6 es Vivienda y Salud es el 7.',
        en: 'The name says whose numbers they are: in COFOG 6 is housing and health is 7.',
        pt: 'O nome diz de quem é a numeração: no COFOG o 6 é Habitação e Saúde é o 7.',
      },
    },
    {
      given: { codigo: 22_900, tipo: 'objeto' },
      fails: 'notFound',
      note: {
        es: 'El mensaje nombra el nivel superior que existe: 22000 Servicios de Transporte y Seguros.',
        en: 'The message names the level above that exists: 22000 Servicios de Transporte y Seguros.',
        pt: 'A mensagem nomeia o nível superior que existe: 22000 Servicios de Transporte y Seguros.',
      },
    },
    { given: { codigo: 41, tipo: 'fuente', dato: 'grupo' }, fails: 'notFound' },
    { given: { codigo: 22_100, tipo: 'rubro' }, fails: 'notChoice' },
  ],
  native: {
    none: {
      es: 'Excel no trae los clasificadores; con uno en la hoja, use BUSCARV.',
      en: 'Excel does not carry the classifiers; with one on the sheet, use VLOOKUP.',
      pt: 'O Excel não traz os classificadores; com um na planilha, use PROCV.',
    },
  },
  source: {
    title:
      'Clasificadores presupuestarios de Bolivia, por tablas de terceros: la fuente de cada uno está en su norma',
    verified: false,
  },
  norms: Object.values(clasificadores),
  tools: () => import('./classifiers.ts'),
  compute({ codigo, tipo: kind, dato: asked = 'nombre' }, { classifiers }) {
    const classifier = classifiers[kind];
    const code = classifier.codeIn(codigo);
    if (code === undefined || !classifier.names.has(code)) return unknown(codigo, code, classifier);
    const answer = answering[asked](code, classifier) ?? '';
    return classifier.names.get(answer) ?? new Problem('notFound', 'dato', {}, `${asked} · ${codigo}`);
  },
});
