import { onlyOnce, typedColumn, typedFact, workedColumn } from '../guided/columns.ts';
import { lookup } from '../guided/named-columns.ts';
import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { categorias, levelKey, MUNICIPIOS, niveles } from './modelo.ts';

const PROPOSED = 'Propuesta: el documento da los tres niveles y no dice desde dónde empieza cada uno';

export const cortes: FactsPanel = {
  kind: 'facts',
  id: 'cortes',
  title: 'Niveles, si se puntúa de 0 a 100',
  widths: [26, 9],
  sourced: true,
  facts: [
    typedFact(
      'medio',
      'Nivel Medio: desde',
      'number',
      { required: true, from: 0, upTo: 100 },
      { usual: 40, source: PROPOSED, verified: false },
    ),
    typedFact(
      'alto',
      'Nivel Alto: desde',
      'number',
      { required: true, from: 0, upTo: 100 },
      {
        usual: 70,
        source: PROPOSED,
        verified: false,
        checks: [
          {
            when: 'IF(COUNT({medio},{alto})=2,{alto}<={medio},FALSE)',
            says: 'El nivel Alto debe empezar después del Medio',
          },
        ],
      },
    ),
  ],
};

const scored = ({ key, name }: (typeof categorias)[number]): ColumnSpec =>
  typedColumn(
    key,
    name,
    'choice',
    { options: niveles, open: true, meaning: 'Alto, Medio o Bajo; o los puntos, de 0 a 100.' },
    { width: 11 },
  );

const levelOf = (cell: string): string =>
  `IF(${cell}="","",IF(ISNUMBER(${cell}),IF(OR(${cell}<0,${cell}>100),"",IF(${cell}>={cortes.alto},"Alto",IF(${cell}>={cortes.medio},"Medio","Bajo"))),IF(OR(${niveles.map((level) => `${cell}="${level}"`).join(',')}),PROPER(${cell}),"")))`;

/** One row per municipality: how it stands in each of the four categories. */
export const diagnostico: TablePanel = {
  kind: 'table',
  id: 'diagnostico',
  spare: 6,
  usual: [],
  columns: [
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    workedColumn(
      'territorio',
      'Territorio',
      `IFERROR(${lookup('comunas', 'territorio', '{municipio}', 'municipio')},"")`,
      { width: 28 },
    ),
    ...categorias.map(scored),
    typedColumn('validado', 'Validado por la mesa', 'date'),
    ...categorias.map(({ key, name }) =>
      workedColumn(levelKey(key), `Nivel de ${name.toLowerCase()}`, levelOf(`{${key}}`), { width: 12 }),
    ),
    workedColumn(
      'bajos',
      'Categorías en Bajo',
      `COUNTIF({${levelKey('estrategia')}..${levelKey('productos')}},"Bajo")`,
      { format: 'whole', width: 11 },
    ),
  ],
  checks: [
    onlyOnce('municipio', 'El municipio'),
    ...categorias.map(({ key, name }) => ({
      at: key,
      when: `AND({${key}}<>"",{${levelKey(key)}}="")`,
      says: `«${name}» debe ser Alto, Medio, Bajo o un número de 0 a 100`,
    })),
  ],
};

/** How many municipalities stand at each level of each category. */
export const porNivel: TablePanel = {
  kind: 'table',
  id: 'porNivel',
  title: 'Cuántos municipios hay en cada nivel: lo que se ofrece cambia con él',
  spare: categorias.length,
  columns: [
    workedColumn(
      'categoria',
      'Categoría',
      `CHOOSE({#},${categorias.map(({ name }) => `"${name}"`).join(',')})`,
      { width: 22 },
    ),
    ...niveles.map((level) =>
      workedColumn(
        level.toLowerCase(),
        level,
        `CHOOSE({#},${categorias.map(({ key }) => `COUNTIF({diagnostico.${levelKey(key)}:},"${level}")`).join(',')})`,
        { format: 'whole' },
      ),
    ),
    workedColumn('sin', 'Sin diagnóstico', 'COUNTIF({comunas.municipio:},"?*")-{alto}-{medio}-{bajo}', {
      format: 'whole',
      width: 12,
    }),
  ],
};

const inTerritory = (key: string, level: string): string =>
  `COUNTIFS({diagnostico.territorio:},{territorio},{diagnostico.${levelKey(key)}:},"${level}")`;

/** How far apart the municipalities of one territory stand: 0 all alike, 2 from Alto to Bajo. */
const gapOf = (key: string): string => {
  const there = (level: string): string => `${inTerritory(key, level)}>0`;
  const highest = `IF(${there('Alto')},3,IF(${there('Medio')},2,IF(${there('Bajo')},1,0)))`;
  const lowest = `IF(${there('Bajo')},1,IF(${there('Medio')},2,IF(${there('Alto')},3,0)))`;
  return `${highest}-${lowest}`;
};

const countsOf = (key: string): string =>
  niveles.map((level) => `${inTerritory(key, level)}&" ${level.toLowerCase()}"`).join('&" · "&');

export const diferencias: TablePanel = {
  kind: 'table',
  id: 'diferencias',
  title:
    'Diferencias entre los municipios de cada territorio (0: todos en el mismo nivel; 2: de Bajo a Alto)',
  asLongAs: 'territorios',
  columns: [
    workedColumn('territorio', 'Territorio', 'IF({territorios.territorio}="","",{territorios.territorio})', {
      width: 32,
    }),
    ...categorias.flatMap(({ key, name }) => [
      workedColumn(`cuenta_${key}`, name, `IF({territorio}="","",${countsOf(key)})`, { width: 26 }),
      workedColumn(
        `brecha_${key}`,
        `Brecha en ${name.toLowerCase()}`,
        `IF({territorio}="","",${gapOf(key)})`,
        { format: 'whole', width: 12 },
      ),
    ]),
  ],
};

export const hojasDiagnostico: readonly GuidedSheet[] = [
  {
    name: 'Diagnóstico',
    purpose: 'Cómo está cada municipio en estrategia, estructura, procesos y productos.',
    panels: [diagnostico, cortes],
  },
  {
    name: 'Diferencias',
    purpose: 'Cuántos municipios hay en cada nivel y qué tan distintos son los de un mismo territorio.',
    panels: [porNivel, diferencias],
  },
];
