import type { Classifier } from './budget.ts';

type Part = 'code' | 'name';
interface Named {
  readonly concept: Classifier;
  readonly names: readonly string[];
  readonly part?: Part;
  readonly confidence?: number;
}

/** What rows are classified by, without the words that say code or name: `stripPart` takes those off. */
export const classifierNames: readonly Named[] = [
  {
    concept: 'gestion',
    names: ['ano', 'anio', 'gestion', 'ejercicio', 'ejercicio fiscal', 'ano fiscal', 'vigencia'],
  },
  {
    concept: 'periodo',
    names: ['periodo', 'mes', 'trimestre', 'fecha', 'fecha de corte'].concat(
      ['corte', 'fecha corte', 'mes corte', 'mes de corte', 'bimestre', 'semestre', 'cuatrimestre'],
      ['fecha reporte', 'fecha de reporte', 'fecha del reporte', 'mes eje', 'mes ejecucion', 'al mes'],
    ),
  },
  {
    concept: 'departamento',
    names: ['departamento', 'dpto', 'depto', 'region', 'ubi dpto', 'entidad federativa', 'dep'],
  },
  {
    concept: 'municipio',
    names: ['municipio', 'municipalidad', 'alcaldia', 'gam', 'gobierno autonomo municipal', 'mun'],
  },
  { concept: 'municipio', names: ['cod siaf', 'cod ine', 'cod mun', 'codigo ine', 'ine'], part: 'code' },
  {
    concept: 'entidad',
    names: ['entidad', 'institucion', 'pliego', 'institucion ejecutora', 'organismo ejecutor'],
  },
  {
    concept: 'unidad',
    names: ['unidad ejecutora', 'ue', 'seccion presupuestal', 'centro gestor', 'unidad', 'secretaria'],
  },
  { concept: 'unidad', names: ['direccion administrativa', 'da', 'unidad responsable', 'dependencia'] },
  {
    concept: 'programa',
    names: [
      'programa',
      'prog',
      'pr',
      'categoria programatica',
      'cat prg',
      'apertura programatica',
      'programatico mga',
    ].concat(['estructura programatica', 'cat prog', 'programa presupuestal']),
  },
  { concept: 'programa', names: ['categoria'], part: 'name', confidence: 0.7 },
  {
    concept: 'proyecto',
    names: ['proyecto', 'proy', 'py', 'bpin', 'sisin', 'producto / proyecto', 'producto/proyecto'],
  },
  { concept: 'actividad', names: ['actividad', 'act', 'ac', 'actividad/obra', 'obra', 'accion/obra'] },
  {
    concept: 'funcion',
    names: [
      'funcion',
      'finalidad funcion',
      'finalidad',
      'fin fun',
      'funcional',
      'finfun',
      'finalidad-funcion',
    ],
  },
  {
    concept: 'fuente',
    names: [
      'fuente',
      'fuente de financiamiento',
      'fte',
      'fuente financiamiento',
      'fuentes financiacion',
      'financiacion',
    ].concat(['fuente de financiacion', 'ff', 'fte fto', 'fuente fto', 'tipo de recurso']),
  },
  {
    concept: 'organismo',
    names: ['organismo', 'organismo financiador', 'org', 'of', 'org fin', 'organismo fin'],
  },
  {
    concept: 'objeto',
    names: [
      'objeto',
      'partida',
      'objeto del gasto',
      'objeto de gasto',
      'partida presupuestaria',
      'economico',
      'item',
    ].concat([
      'partida de gasto',
      'obj',
      'objeto gasto',
      'partida por objeto del gasto',
      'clasificador de gasto',
      'part',
    ]),
  },
  {
    concept: 'cuenta',
    names: ['cuenta', 'rubro', 'codigo presupuestal', 'cuenta presupuestal', 'rubro presupuestal'],
  },
];

/** The same in Portuguese, and other names of neighbours. */
export const neighbourNames: readonly Named[] = [
  { concept: 'gestion', names: ['exercicio', 'ano exercicio', 'ano de ejecucion', 'anio fiscal'] },
  {
    concept: 'departamento',
    names: ['uf', 'estado', 'provincia', 'comunidad autonoma', 'unidade da federacao'],
  },
  {
    concept: 'municipio',
    names: ['ente', 'instituicao', 'comuna', 'canton', 'gad', 'ayuntamiento', 'alcaldia municipal'],
    confidence: 0.75,
  },
  {
    concept: 'municipio',
    names: ['cod ibge', 'codigo ibge', 'ibge', 'cod dane', 'codigo dane', 'divipola', 'ubigeo', 'cod inegi'],
    part: 'code',
  },
  { concept: 'entidad', names: ['orgao', 'jurisdiccion', 'jur', 'organo'] },
  { concept: 'unidad', names: ['unidade', 'unidade orcamentaria', 'unidade gestora', 'organica'] },
  {
    concept: 'funcion',
    names: [
      'funcao',
      'subfuncao',
      'area de gasto',
      'area funcional',
      'division funcional',
      'grupo funcional',
    ],
  },
  {
    concept: 'fuente',
    names: ['fonte', 'fonte de recursos', 'rubro de financiamiento', 'fuente de recursos', 'fuente recursos'],
  },
  {
    concept: 'objeto',
    names: [
      'natureza da despesa',
      'elemento de despesa',
      'elemento',
      'economica',
      'subtitulo',
      'inciso',
      'capitulo',
      'renglon',
      'concepto del gasto',
      'generica',
      'subgenerica',
      'sub generica',
      'especifica',
      'especifica detalle',
      'grupo de gasto',
      'grupo gasto',
      'item presupuestario',
      'subt',
      'clasificador presupuestario',
      'partida principal',
      'partida generica',
      'partida especifica',
      'capitulo de gasto',
      'renglon de gasto',
      'obj gasto',
    ],
  },
  {
    concept: 'cuenta',
    names: ['conta', 'cuenta contable presupuestaria'].concat([
      'aplicacion presupuestaria',
      'aplicacion',
      'clave presupuestal',
      'clave presupuestaria',
    ]),
  },
  { concept: 'actividad', names: ['acao'] },
  { concept: 'proyecto', names: ['projeto/atividade', 'projeto'] },
];

/** What a column sets apart besides: revenue from spending, this year's budget from arrears. */
export const layerNames: Readonly<Record<string, 'side' | 'layer'>> = {
  tipo: 'side',
  'tipo de presupuesto': 'side',
  'ingreso/gasto': 'side',
  'vigencia del gasto': 'layer',
};

const BEFORE =
  /^(cod|codigo|clave|id|nro|numero|no|desc|descripcion|nombre|denominacion|detalle)(?: (?:de|del|de la|la|el))? /;
const AFTER = / (cod|codigo|id|nombre|descripcion|denominacion|desc)$/;
const NAMES = /^(?:desc|nombre|denom|detalle)/;
/** Headings that name the code before them. */
export const isLooseName = (tidy: string): boolean =>
  /^(?:descripcion|nombre|denominacion|detalle|concepto|desc)$/.test(tidy);

/** Headings that give the code of the name after them. */
export const isLooseCode = (tidy: string): boolean => /^(?:cod|codigo|code|clave|id|nro|no)$/.test(tidy);

/** `nombre entidad` → entidad, name; `entidad id` → entidad, code. */
export function stripPart(tidy: string): { readonly rest: string; readonly part: Part | undefined } {
  const word = BEFORE.exec(tidy) ?? AFTER.exec(tidy);
  if (!word?.[1]) return { rest: tidy, part: undefined };
  return { rest: tidy.replace(word[0], '').trim(), part: NAMES.test(word[1]) ? 'name' : 'code' };
}
