import { quoted } from '../build.ts';
import { fold } from '../../engine/reading.ts';
import { typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import { acrossOf, lookup, namedColumns, wordIn, type NamedColumn } from '../guided/named-columns.ts';
import {
  rowsOf,
  type CheckSpec,
  type ColumnSpec,
  type FactsPanel,
  type GuidedSheet,
  type GuidedState,
  type Row,
  type TablePanel,
} from '../guided/spec.ts';
import { choiceColumn, textColumn, workedAmount } from './columnas.ts';
import { demandas } from './demanda.ts';

const AGREED = 'Se acuerda en la Cumbre 2';

/** What the summit agrees before anything is scored. */
export const reglas: FactsPanel = {
  kind: 'facts',
  id: 'reglas',
  title: 'Reglas acordadas',
  widths: [46, 18],
  facts: [
    typedFact(
      'porOtb',
      'Proyectos de cada OTB que entran en la matriz',
      'whole',
      { required: true, from: 1 },
      { usual: 2 },
    ),
    typedFact(
      'equidad',
      'Corregir por lo invertido en el quinquenio',
      'choice',
      { required: true, options: ['sí', 'no'], meaning: AGREED },
      { usual: 'sí' },
    ),
    typedFact('monto', 'Monto para la demanda priorizada (Bs)', 'amount', { from: 0 }),
    workedFact(
      'media',
      'Invertido por habitante en todas las OTB (Bs)',
      'IF(SUMIF({otbs.invertidoPor:},">=0",{otbs.poblacion:})=0,0,SUMIF({otbs.invertidoPor:},">=0",{otbs.inversion:})/SUMIF({otbs.invertidoPor:},">=0",{otbs.poblacion:}))',
      { format: 'amount' },
    ),
    workedFact('pesos', 'Los pesos suman', 'ROUND(SUM({criterios.peso:}),6)', { format: 'number' }),
  ],
};

/** A proposal: no source sets criteria or weights. */
export const criterios: TablePanel = {
  kind: 'table',
  id: 'criterios',
  title: 'Criterios y pesos propuestos: acuérdelos en la Cumbre 2',
  spare: 5,
  totals: { peso: 'SUM({peso:})' },
  columns: [
    textColumn('criterio', 'Criterio', 44, { required: true }),
    typedColumn('peso', 'Peso', 'number', {
      required: true,
      from: 0,
      upTo: 100,
      meaning: 'Todos juntos suman 100.',
    }),
  ],
  usual: [
    { criterio: 'Atiende una necesidad básica', peso: 30 },
    { criterio: 'Población beneficiada', peso: 25 },
    { criterio: 'Demanda de mujeres atendida', peso: 15 },
    { criterio: 'Responde al PTDI y al PEI', peso: 15 },
    { criterio: 'Aporte de la comunidad', peso: 15 },
  ],
};

export const criteriosDe = (state: GuidedState): readonly NamedColumn[] =>
  namedColumns(state, criterios, 'criterio', 'c');

const checkedCriteria = (all: readonly NamedColumn[]): TablePanel => ({
  ...criterios,
  checks: [
    {
      at: 'criterio',
      when: 'AND({criterio}<>"",COUNTIF({criterio:},{criterio})>1)',
      says: 'El criterio está dos veces: deje una fila',
    },
    {
      at: 'peso',
      when: 'AND({criterio}<>"",{reglas.pesos}<>100)',
      says: 'Los pesos no suman 100: vea la suma sobre la columna y corríjalos',
    },
    {
      at: 'criterio',
      when: `AND(${['{criterio}<>""', ...all.map(({ name }) => `{criterio}<>${quoted(name)}`)].join(',')})`,
      says: 'No tiene columna en la matriz. Si es nuevo, construya otra vez el libro; si le cambió el nombre, cámbielo también en aquel encabezado',
    },
  ],
});

/** The weight of each criterion, found once by its name; none while they miss 100. */
const pesos = (all: readonly NamedColumn[]): FactsPanel => ({
  kind: 'facts',
  id: 'pesos',
  helper: true,
  title: 'Pesos que se aplican',
  facts: all.map(({ key, name }) =>
    workedFact(
      key,
      name,
      `IF({reglas.pesos}=100,IFERROR(${lookup('criterios', 'peso', quoted(name), 'criterio')},""),"")`,
      { format: 'number' },
    ),
  ),
});

const ofDemand = (column: string): string => `INDEX({demandas.${column}:},{fila})`;
const textOf = (key: string, heading: string, width: number): ColumnSpec =>
  workedColumn(key, heading, `IF({fila}="","",${ofDemand(key)}&"")`, { width });

/** Weighted sum of the marks; none while one is missing, since a blank mark is not a zero. */
const scoreOf = (all: readonly NamedColumn[]): string =>
  `IF(OR({fila}="",{reglas.pesos}<>100,COUNT({${acrossOf(all)}})<${String(all.length)}),"",IFERROR(ROUND((${all
    .map(({ key }) => `{${key}}*{pesos.${key}}`)
    .join('+')})/100,6),""))`;

const FACTOR =
  'IF(OR({fila}="",{puntaje}=""),"",IF({reglas.equidad}<>"sí",1,IFERROR(INDEX({otbs.factor:},MATCH({quien},{otbs.otb:},0))*1,IF({origen}="OTB","",1))))';

const markChecks = (all: readonly NamedColumn[]): readonly CheckSpec[] =>
  all.map(({ key, name }) => ({
    at: key,
    when: `AND({entra}="sí",{${key}}="")`,
    says: `Falta la nota de «${name}»: vacía no es cero`,
  }));

/** The matrix: each demand with its marks from 0 to 100, its score, the equity correction and its place. */
export function matrizDe(state: GuidedState): TablePanel {
  const all = criteriosDe(state);
  return {
    kind: 'table',
    id: 'priorizacion',
    stays: 'proyecto',
    title: 'Matriz de priorización',
    columns: [
      choiceColumn('codigo', 'Código', 9, '{demandas.codigo:}', { required: true }),
      textOf('quien', 'OTB u organización', 26),
      textOf('proyecto', 'Proyecto', 36),
      textOf('origen', 'Quién demanda', 14),
      textOf('entra', 'Entra en la matriz', 10),
      ...all.map(({ key, name }) =>
        typedColumn(key, name, 'number', { from: 0, upTo: 100, meaning: 'De 0 a 100.' }, { width: 13 }),
      ),
      workedColumn('puntaje', 'Puntaje', all.length === 0 ? '""' : scoreOf(all), { format: 'number' }),
      workedColumn('factor', 'Factor de equidad', FACTOR, { format: 'number' }),
      workedColumn(
        'final',
        'Puntaje final',
        'IF(AND({entra}="sí",ISNUMBER({puntaje}),ISNUMBER({factor})),ROUND({puntaje}*{factor},6),"")',
        { format: 'number' },
      ),
      workedColumn('puesto', 'Puesto', 'IF({llave}="","",RANK({llave},{llave:},0))', { format: 'whole' }),
      workedColumn('numero', 'Número de fila', '{#}', { format: 'whole', helper: true }),
      // Whole figures, all different: readers do not agree on whether two decimals are the same.
      workedColumn('llave', 'Clave del puesto', 'IF({final}="","",ROUND({final}*1000000,0)*10000-{#})', {
        format: 'year',
        width: 16,
        helper: true,
      }),
      workedColumn('fila', 'Fila en Demanda', 'IFERROR(MATCH({codigo},{demandas.codigo:},0),"")', {
        format: 'whole',
        helper: true,
      }),
    ],
    checks: [
      {
        at: 'codigo',
        when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
        says: 'La demanda está dos veces: deje una fila',
      },
      ...markChecks(all),
      {
        at: 'factor',
        when: 'AND({entra}="sí",ISNUMBER({puntaje}),{factor}="")',
        says: 'Su OTB no tiene factor de equidad: complete su población en la hoja Techos',
      },
    ],
    usual: codesOf(state),
  };
}

/** A matrix begins with every demand there is: its code is not typed twice. */
export const codesOf = (state: GuidedState): readonly Row[] =>
  rowsOf(state, demandas)
    .filter((row) => fold(wordIn(row, 'codigo')) !== '')
    .map(({ codigo = null }) => ({ codigo }));

// Places are all different, so each is the number of one row. LibreOffice may look one up before it is worked out.
const AT = 'SUMIF({priorizacion.puesto:},{puesto},{priorizacion.numero:})';
const ranked = (column: string): string => `IF({fila}="","",INDEX({priorizacion.${column}:},{fila})&"")`;

/** By rank, with what it would cost and how far the money goes. */
export const orden: TablePanel = {
  kind: 'table',
  id: 'orden',
  title: 'Orden de prioridad',
  asLongAs: 'priorizacion',
  columns: [
    workedColumn('puesto', 'Puesto', 'IF({#}>COUNT({priorizacion.final:}),"",{#})', { format: 'whole' }),
    workedColumn('codigo', 'Código', ranked('codigo'), { width: 9 }),
    workedColumn('quien', 'OTB u organización', ranked('quien'), { width: 26 }),
    workedColumn('proyecto', 'Proyecto', ranked('proyecto'), { width: 36 }),
    workedColumn('final', 'Puntaje final', 'IF({fila}="","",INDEX({priorizacion.final:},{fila}))', {
      format: 'number',
    }),
    workedAmount(
      'pide',
      'Pide al municipio (Bs)',
      'IF({fila}="","",INDEX({demandas.pide:},INDEX({priorizacion.fila:},{fila})))',
    ),
    workedAmount('acumulado', 'Acumulado (Bs)', 'IF({fila}="","",ROUND(SUM({pide:<}),2))'),
    workedColumn(
      'alcanza',
      'Alcanza el monto',
      'IF({fila}="","",IF({pide}="","sin costo",IF(NOT(ISNUMBER({reglas.monto})),"sin monto",IF({acumulado}<={reglas.monto},"sí","no"))))',
      { width: 11 },
    ),
    workedColumn('fila', 'Fila en la matriz', `IF({puesto}="","",${AT})`, { format: 'whole', helper: true }),
  ],
};

export const hojaPriorizacion = (state: GuidedState): GuidedSheet => {
  const all = criteriosDe(state);
  return {
    name: 'Priorización',
    purpose:
      'La matriz con los dos primeros proyectos de cada OTB, los pesos acordados, la equidad y el puesto. A igual puntaje, el orden de la lista.',
    panels: [matrizDe(state), orden, reglas, checkedCriteria(all), ...(all.length === 0 ? [] : [pesos(all)])],
  };
};
