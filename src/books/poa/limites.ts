import type { FactSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { workedAmount } from './columnas.ts';
import { tasas } from './limites-tasas.ts';

const estimated = (key: string, label: string, pair: string): FactSpec => ({
  key,
  label,
  format: 'amount',
  formula: `ROUND(SUMIFS({recursos.estimado:},{recursos.clave:},"${pair}"),2)`,
});
const typed = (key: string, label: string, meaning?: string): FactSpec => ({
  key,
  label,
  format: 'amount',
  input: { kind: 'amount', from: 0, ...(meaning !== undefined && { meaning }) },
});

const debt = (subgroup: string): string =>
  `SUMPRODUCT((LEFT({presupuesto.objeto:},2)="${subgroup}")*1,{presupuesto.vigente:})`;

/** Revenue the rules are a part of. */
export const bases: FactsPanel = {
  kind: 'facts',
  id: 'bases',
  title: 'Ingresos y deuda',
  widths: [52, 20],
  facts: [
    estimated('coparticipacion', 'Coparticipación tributaria, 41-113 (Bs)', '41-113'),
    estimated('propios', 'Recursos específicos, 20-210 (Bs)', '20-210'),
    typed(
      'otrosPropios',
      'Otros recursos propios que entran en la base (Bs)',
      'La ley habla de recursos municipales propios: si los 20-230 lo son, escríbalos aquí.',
    ),
    estimated('hipc', 'HIPC II, 44-115 (Bs)', '44-115'),
    {
      key: 'funcionamiento',
      label: 'Base del límite de funcionamiento (Bs)',
      format: 'amount',
      formula: 'ROUND({bases.coparticipacion}+{bases.propios}+N({bases.otrosPropios})+{bases.hipc},2)',
    },
    estimated('idh', 'IDH, 41-119 (Bs)', '41-119'),
    typed('recurrentes', 'Ingresos corrientes recurrentes del año anterior (Bs)'),
    {
      key: 'servicio',
      label: 'Servicio de la deuda en el presupuesto, 61000 y 62000 (Bs)',
      format: 'amount',
      formula: `ROUND(${debt('61')}+${debt('62')},2)`,
    },
    typed('saldo', 'Saldo de la deuda, en valor presente (Bs)'),
  ],
};

interface Rule {
  readonly name: string;
  readonly sense: 'máximo' | 'mínimo';
  /** Blank where nothing can be said. */
  readonly base: string;
  readonly rate: string;
  readonly used: string;
  readonly source: string;
  readonly isVerified: boolean;
}

type Condition = readonly [column: string, value: string];
const spent = (...conditions: readonly Condition[]): string =>
  `ROUND(SUMIFS({presupuesto.vigente:},${conditions.map(([column, value]) => `{presupuesto.${column}:},"${value}"`).join(',')}),2)`;
const operating = (pair?: string): string =>
  spent(['tipo', 'funcionamiento'], ...(pair === undefined ? [] : [['fuenteOrganismo', pair] as const]));
const investing = (pair: string): string => spent(['tipo', 'inversión'], ['fuenteOrganismo', pair]);
const setAside = (words: string): string =>
  `ROUND(SUMPRODUCT(ISNUMBER(SEARCH("${words}",{obligatorios.concepto:}))*1,{obligatorios.monto:}),2)`;
/** Today's programmes of three digits and the former ones of two: the family is in the first two. */
const onFamily = (family: string, pair: string): string =>
  `ROUND(SUMPRODUCT((LEFT({presupuesto.programa:},2)="${family}")*({presupuesto.fuenteOrganismo:}="${pair}"),{presupuesto.vigente:}),2)`;

const rateOf = (key: string): string => `{tasas.${key}}`;
const rateOrBlank = (key: string): string => `IF(ISNUMBER(${rateOf(key)}),${rateOf(key)},"")`;
const known = (base: string): string => `IF(ISNUMBER(${base}),${base},"")`;
const ifAny = (base: string): string => `IF(${base}>0,${base},"")`;
const ofTasas = (key: string) => {
  const fact = tasas.facts.find((each) => each.key === key);
  return { source: fact?.source ?? '', isVerified: fact?.verified ?? false };
};
const rule = (
  name: string,
  sense: Rule['sense'],
  { base, key, used }: { readonly base: string; readonly key: string; readonly used: string },
): Rule => ({ name, sense, base, rate: rateOrBlank(key), used, ...ofTasas(key) });

const LAW_1178 = {
  source: 'Ley 1178 art. 8 a): no se transfieren gastos de inversión a funcionamiento',
  isVerified: true,
};
const LAW_2042 = {
  source: 'Ley 2042 art. 4: las asignaciones son límites máximos de gasto',
  isVerified: true,
};

export const rules: readonly Rule[] = [
  rule('Funcionamiento (25 %)', 'máximo', {
    base: ifAny('{bases.funcionamiento}'),
    key: 'funcionamiento',
    used: operating(),
  }),
  {
    ...rule('Inversión (75 %)', 'mínimo', {
      base: ifAny('{bases.funcionamiento}'),
      key: 'funcionamiento',
      used: `${investing('41-113')}+${investing('20-210')}+${investing('44-115')}`,
    }),
    rate: `1-${rateOf('funcionamiento')}`,
  },
  {
    name: 'Funcionamiento con recursos que no son propios ni coparticipación',
    sense: 'máximo',
    base: ifAny('{corte.vigente}'),
    rate: '0',
    used: `ROUND(${operating()}-${operating('41-113')}-${operating('20-210')}-${operating('20-230')},2)`,
    ...ofTasas('funcionamiento'),
  },
  rule('Funcionamiento, regla 10/90', 'máximo', {
    base: `IF({tasas.aplica1090}="sí",${ifAny('{corte.vigente}')},"no rige")`,
    key: 'funcionamiento1090',
    used: operating(),
  }),
  {
    ...rule('Inversión, regla 10/90', 'mínimo', {
      base: `IF({tasas.aplica1090}="sí",${ifAny('{corte.vigente}')},"no rige")`,
      key: 'funcionamiento1090',
      used: spent(['tipo', 'inversión']),
    }),
    rate: `1-${rateOf('funcionamiento1090')}`,
  },
  rule('Servicio de la deuda (20 %)', 'máximo', {
    base: known('{bases.recurrentes}'),
    key: 'servicioDeuda',
    used: saidOrBlank('bases.servicio'),
  }),
  rule('Saldo de la deuda (200 %)', 'máximo', {
    base: known('{bases.recurrentes}'),
    key: 'saldoDeuda',
    used: saidOrBlank('bases.saldo'),
  }),
  {
    ...rule('Seguridad ciudadana', 'mínimo', {
      base: ifAny('{bases.idh}'),
      key: 'seguridadGrande',
      used: onFamily('33', '41-119'),
    }),
    rate: `IF(ISNUMBER({parametros.poblacion}),IF({parametros.poblacion}>=${rateOf('seguridadCorte')},${rateOf('seguridadGrande')},${rateOf('seguridadChica')}),"")`,
  },
  rule('Salud', 'mínimo', {
    base: ifAny('{bases.coparticipacion}'),
    key: 'salud',
    used: onFamily('20', '41-113'),
  }),
  rule('Renta Dignidad', 'mínimo', {
    base: ifAny('{bases.idh}'),
    key: 'rentaDignidad',
    used: setAside('Renta Dignidad'),
  }),
  rule('Fondo de promoción de hidrocarburos', 'mínimo', {
    base: ifAny('{bases.idh}'),
    key: 'fondoHidrocarburos',
    used: setAside('idrocarburos'),
  }),
  rule('HIPC II para educación', 'mínimo', {
    base: `IF({bases.hipc}>0,{bases.hipc},"no rige")`,
    key: 'hipcEducacion',
    used: onFamily('21', '44-115'),
  }),
  rule('HIPC II para salud', 'mínimo', {
    base: `IF({bases.hipc}>0,{bases.hipc},"no rige")`,
    key: 'hipcSalud',
    used: onFamily('20', '44-115'),
  }),
  rule('HIPC II para infraestructura', 'mínimo', {
    base: `IF({bases.hipc}>0,{bases.hipc},"no rige")`,
    key: 'hipcInfraestructura',
    used: `ROUND(${spent(['fuenteOrganismo', '44-115'])}-${onFamily('20', '44-115')}-${onFamily('21', '44-115')},2)`,
  }),
  {
    name: 'Reformulaciones de inversión a funcionamiento',
    sense: 'máximo',
    base: ifAny('{corte.vigente}'),
    rate: '0',
    used: 'ROUND(SUMIFS({reformulaciones.monto:},{reformulaciones.cambio:},"inversión a funcionamiento"),2)',
    ...LAW_1178,
  },
  {
    name: 'Devengado por encima del presupuesto vigente',
    sense: 'máximo',
    base: ifAny('{corte.vigente}'),
    rate: '0',
    used: 'ROUND(ABS(SUMIFS({financiero.porDevengar:},{financiero.porDevengar:},"<0")),2)',
    ...LAW_2042,
  },
  {
    ...rule('Tope temporal de compromisos', 'máximo', {
      base: `IF(ISNUMBER(${rateOf('topeCompromiso')}),${ifAny('{corte.vigente}')},"no rige")`,
      key: 'topeCompromiso',
      used: 'ROUND(SUM({financiero.compromiso:}),2)',
    }),
  },
];

/** A blank cell that CHOOSE points at would count as 0. */
function saidOrBlank(fact: string): string {
  return `IF({${fact}}="","",{${fact}})`;
}

const each = (say: (one: Rule) => string): string => `CHOOSE({#},${rules.map(say).join(',')})`;
const words = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Each rule with its base, its limit, what was used of it and what is left. A negative margin stays negative. A minimum
 * nobody read in the law is not held against the plan: it is to be verified.
 */
export const limites: TablePanel = {
  kind: 'table',
  id: 'limites',
  title: 'Límites',
  usual: [],
  spare: rules.length,
  columns: [
    { key: 'regla', heading: 'Regla', width: 40, long: true, formula: each(({ name }) => words(name)) },
    { key: 'sentido', heading: 'Es un', width: 10, formula: each(({ sense }) => words(sense)) },
    workedAmount(
      'base',
      'Base (Bs)',
      each(({ base }) => base),
    ),
    { key: 'parte', heading: 'Parte', format: 'percent', formula: each(({ rate }) => rate) },
    workedAmount(
      'limite',
      'Límite (Bs)',
      'IF(AND(ISNUMBER({base}),ISNUMBER({parte})),ROUND({base}*{parte},2),"")',
    ),
    workedAmount('usado', 'Usado (Bs)', `IF({base}="no rige","",${each(({ used }) => used)})`),
    workedAmount(
      'margen',
      'Margen (Bs)',
      'IF(AND(ISNUMBER({limite}),ISNUMBER({usado})),ROUND(IF({sentido}="máximo",{limite}-{usado},{usado}-{limite}),2),"")',
    ),
    {
      key: 'estado',
      heading: 'Estado',
      width: 14,
      formula:
        'IF({base}="no rige","no rige",IF({margen}="","sin dato",IF({margen}>=0,"cumple",IF(AND({sentido}="mínimo",{verificado}="no"),"por verificar","no cumple"))))',
    },
    {
      key: 'fuente',
      heading: 'Norma o fuente',
      width: 50,
      long: true,
      formula: each(({ source }) => words(source)),
    },
    {
      key: 'verificado',
      heading: 'Verificado',
      width: 11,
      formula: each(({ isVerified }) => (isVerified ? '"sí"' : '"no"')),
    },
  ],
  checks: [
    {
      at: 'margen',
      when: 'IF({estado}="no cumple",{sentido}="máximo",FALSE)',
      says: 'Pasa del límite: reduzca el gasto o corrija la base',
    },
    {
      at: 'margen',
      when: 'IF({estado}="no cumple",{sentido}="mínimo",FALSE)',
      says: 'No llega al mínimo: asigne lo que falta o corrija la base',
    },
  ],
};

export const hojaLimites: GuidedSheet = {
  name: 'Límites',
  purpose: 'Qué permite o exige cada norma, cuánto se usó y cuánto queda. Lo que nadie verificó lo dice.',
  panels: [limites, bases, tasas],
};
