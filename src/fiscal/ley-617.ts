import { formula, type Table } from '../engine/formula.ts';
import { cellOf } from '../engine/cells.ts';
import { headings } from '../engine/headings.ts';
import { amount, choice, positiveAmount, year, type Kind } from '../engine/kinds.ts';
import type { Text } from '../engine/language.ts';
import { Problem } from '../engine/problem.ts';
import { categories617, ley617 as limits, type Category617 } from '../norms/ley-617.ts';
import { limitRow } from './limit-row.ts';

const ordinal = (es: string, en: string, pt: string): Text => ({ es, en, pt });

const byName = choice<Category617>({
  especial: ordinal('categoría especial', 'special category', 'categoria especial'),
  primera: ordinal('primera categoría', 'first category', 'primeira categoria'),
  segunda: ordinal('segunda categoría', 'second category', 'segunda categoria'),
  tercera: ordinal('tercera categoría', 'third category', 'terceira categoria'),
  cuarta: ordinal('cuarta categoría', 'fourth category', 'quarta categoria'),
  quinta: ordinal('quinta categoría', 'fifth category', 'quinta categoria'),
  sexta: ordinal('sexta categoría', 'sixth category', 'sexta categoria'),
});

const NUMBERED = /^\s*([1-6])\s*(?:[ªaº°]\s*)?$/i;

/** By its name or its number: sexta, 6, 6ª. */
const category: Kind<Category617> = {
  ...byName,
  read(input, about) {
    const cell = cellOf(input);
    const said = typeof cell === 'number' || typeof cell === 'string' ? NUMBERED.exec(String(cell)) : null;
    return (said && categories617[Number(said[1])]) ?? byName.read(input, about);
  },
};

const heading = ['Base', 'Límite', 'Gasto de funcionamiento', 'Usado', 'Margen', 'Cumple', 'Norma'];

export const ley617 = formula({
  id: 'LEY_617',
  shape: 'table',
  summary: {
    es: 'Colombia: si el gasto de funcionamiento de un municipio respeta el límite de la Ley 617 para su categoría, medido sobre los ingresos corrientes de libre destinación.',
    en: 'Colombia: whether a municipality’s operating expenditure keeps the limit of Law 617 for its category, measured on unearmarked current revenue.',
    pt: 'Colômbia: se a despesa de funcionamento de um município respeita o limite da Lei 617 para sua categoria, medido sobre as receitas correntes de livre destinação.',
  },
  also: {
    es: 'ICLD, racionalización del gasto, límite de funcionamiento, categoría municipal, Colombia',
    en: 'ICLD, operating limit, municipal category, Colombia',
    pt: 'ICLD, limite de funcionamento, categoria municipal, Colômbia',
  },
  params: { gastoFuncionamiento: positiveAmount, icld: amount, categoria: category, gestion: year },
  meanings: {
    gastoFuncionamiento: {
      es: 'Gasto de funcionamiento del municipio. Los límites de concejo y personería no se calculan aquí.',
      en: 'Operating expenditure of the municipality. The limits of council and ombudsman are not worked out here.',
      pt: 'Despesa de funcionamento do município. Os limites do conselho e da ouvidoria não são calculados aqui.',
    },
    categoria: {
      es: 'Categoría del municipio: especial, primera… sexta, o su número (6).',
      en: 'Category of the municipality: especial, primera… sexta, or its number (6).',
      pt: 'Categoria do município: especial, primera… sexta, ou seu número (6).',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { gastoFuncionamiento: 790_000_000, icld: 1_000_000_000, categoria: 'sexta', gestion: 2025 },
      gives: [
        heading,
        [1_000_000_000, 800_000_000, 790_000_000, 0.79, 10_000_000, 'sí', 'Ley 617 de 2000 (no verificada)'],
      ],
    },
    {
      given: { gastoFuncionamiento: [[560.5]], icld: 1000, categoria: 'ESPECIAL', gestion: 2025 },
      gives: [heading, [1000, 500, 560.5, 0.5605, -60.5, 'no', 'Ley 617 de 2000 (no verificada)']],
    },
    {
      given: { gastoFuncionamiento: 700, icld: 1000, categoria: '3ª', gestion: 2025 },
      gives: [heading, [1000, 700, 700, 0.7, 0, 'sí', 'Ley 617 de 2000 (no verificada)']],
    },
    {
      given: { gastoFuncionamiento: 700, icld: 1000, categoria: 'séptima', gestion: 2025 },
      fails: 'notChoice',
    },
    { given: { gastoFuncionamiento: 700, icld: 0, categoria: 6, gestion: 2025 }, fails: 'zeroBase' },
    { given: { gastoFuncionamiento: 700, icld: 1000, categoria: 6, gestion: 1999 }, fails: 'noNorm' },
    {
      given: { gastoFuncionamiento: [[700], [800]], icld: 1000, categoria: 6, gestion: 2025 },
      fails: 'badShape',
    },
  ],
  native: {
    none: {
      es: 'El límite de cada categoría es un dato con fecha y fuente; la cuenta es gasto <= límite × ICLD',
      en: 'The limit of each category is dated, sourced data; the sum is spending <= limit × ICLD',
      pt: 'O limite de cada categoria é um dado com data e fonte; a conta é gasto <= limite × ICLD',
    },
  },
  source: { title: 'Colombia, Ley 617 de 2000', verified: false },
  norms: [limits],
  compute({ gastoFuncionamiento, icld, categoria, gestion }): Table | Problem {
    const rule = limits.in(gestion);
    if (!rule) return new Problem('noNorm', 'gestion', {}, gestion);
    const row = limitRow(
      { amount: gastoFuncionamiento, base: icld, share: rule.value[categoria] },
      'Ley 617 de 2000',
      rule.verified,
    );
    if (row instanceof Problem) return row;
    return {
      heading: headings('base', 'limite', 'gastoFuncionamiento', 'usado', 'margen', 'cumple', 'norma'),
      rows: [row],
    };
  },
});
