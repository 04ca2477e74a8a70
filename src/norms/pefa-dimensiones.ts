import { escalas } from './escalas.ts';
import { above, at, scale, type Level, type Scale } from './scale.ts';

const variance: readonly Level[] = [at(0, 'A'), at(5, 'B'), at(10, 'C'), at(15, 'D')];
const points = (levels: readonly Level[]): Scale => ({ unit: 'points', levels, last: undefined });

const functionVariance = scale(
  'pefa-pi-2.1',
  {
    es: 'PEFA 2016, PI-2.1: varianza por función, programa o unidad, sin contingencias ni intereses, en porcentaje',
    en: 'PEFA 2016, PI-2.1: variance by function, programme or unit, without contingency or interest, per cent',
    pt: 'PEFA 2016, PI-2.1: variância por função, programa ou unidade, sem contingências nem juros, em porcentagem',
  },
  {
    since: 2016,
    value: points(variance),
    source: 'PEFA 2016, PI-2.1: menos de 5, de 10 y de 15; dos de los tres últimos años',
    url: 'https://www.pefa.org/node/4765',
    verified: true,
  },
);

const typeVariance = scale(
  'pefa-pi-2.2',
  {
    es: 'PEFA 2016, PI-2.2: varianza por tipo económico, con intereses y sin contingencias, en porcentaje',
    en: 'PEFA 2016, PI-2.2: variance by economic type, with interest and without contingency, per cent',
    pt: 'PEFA 2016, PI-2.2: variância por tipo econômico, com juros e sem contingências, em porcentagem',
  },
  {
    since: 2016,
    value: points(variance),
    source: 'PEFA 2016, PI-2.2: menos de 5, de 10 y de 15; dos de los tres últimos años',
    url: 'https://www.pefa.org/node/4872',
    verified: true,
  },
);

const contingency = scale(
  'pefa-pi-2.3',
  {
    es: 'PEFA 2016, PI-2.3: contingencia ejecutada ÷ presupuesto original total, media de tres años, en porcentaje',
    en: 'PEFA 2016, PI-2.3: contingency spent ÷ total original budget, mean of three years, per cent',
    pt: 'PEFA 2016, PI-2.3: contingência executada ÷ orçamento original total, média de três anos, em porcentagem',
  },
  {
    since: 2016,
    value: points([at(0, 'A'), at(3, 'B'), above(6, 'C'), at(10, 'D')]),
    source: 'PEFA 2016, PI-2.3: menos de 3; de 3 a 6, ambos inclusive; más de 6 y menos de 10',
    url: 'https://www.pefa.org/node/4766',
    verified: true,
  },
);

const revenue = scale(
  'pefa-pi-3.1',
  {
    es: 'PEFA 2016, PI-3.1: ingreso recaudado ÷ presupuesto original de ingresos, en porcentaje',
    en: 'PEFA 2016, PI-3.1: revenue collected ÷ original revenue budget, per cent',
    pt: 'PEFA 2016, PI-3.1: receita arrecadada ÷ orçamento original de receitas, em porcentagem',
  },
  {
    since: 2016,
    value: points([
      at(0, 'D'),
      at(92, 'C'),
      at(94, 'B'),
      at(97, 'A'),
      above(106, 'B'),
      above(112, 'C'),
      above(116, 'D'),
    ]),
    source:
      'PEFA 2016, PI-3.1: A 97–106, B 94–112, C 92–116; dos de los tres últimos años. Las franjas se leyeron; el texto no aclara si los extremos entran, y aquí entran',
    url: 'https://www.pefa.org/node/4770',
    verified: false,
  },
);

const revenueVariance = scale(
  'pefa-pi-3.2',
  {
    es: 'PEFA 2016, PI-3.2: varianza de la composición del ingreso, en porcentaje',
    en: 'PEFA 2016, PI-3.2: variance of revenue composition, per cent',
    pt: 'PEFA 2016, PI-3.2: variância da composição da receita, em porcentagem',
  },
  {
    since: 2016,
    value: points(variance),
    source: 'PEFA 2016, PI-3.2: menos de 5, de 10 y de 15; dos de los tres últimos años',
    url: 'https://www.pefa.org/node/4771',
    verified: true,
  },
);

const arrears = scale(
  'pefa-pi-22.1',
  {
    es: 'PEFA 2016, PI-22.1: saldo de atrasos de pago ÷ gasto total, en porcentaje',
    en: 'PEFA 2016, PI-22.1: stock of expenditure arrears ÷ total expenditure, per cent',
    pt: 'PEFA 2016, PI-22.1: saldo de pagamentos em atraso ÷ despesa total, em porcentagem',
  },
  {
    since: 2016,
    value: points([at(0, 'A'), above(2, 'B'), above(6, 'C'), above(10, 'D')]),
    source: 'PEFA 2016, PI-22.1: no más de 2, de 6 y de 10; dos de los tres últimos años',
    url: 'https://www.pefa.org/node/4829',
    verified: true,
  },
);

/** The dimensions whose grade is a figure of each year. */
export const pefaDimensiones = {
  'PI-1.1': escalas.PEFA_PI1,
  'PI-2.1': functionVariance,
  'PI-2.2': typeVariance,
  'PI-2.3': contingency,
  'PI-3.1': revenue,
  'PI-3.2': revenueVariance,
  'PI-22.1': arrears,
} as const;
export type Dimension = keyof typeof pefaDimensiones;
