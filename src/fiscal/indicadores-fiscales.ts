import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, keys, number, optional } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';
import { medianasFiscales } from '../norms/medianas-fiscales.ts';
import { fiscalFigures } from './fiscal-figures.ts';
import { categoryOf, indicatorRows } from './indicator-rows.ts';
import { yotala2025, yotala2025Indicators } from './yotala-2025.ts';

const heading = ['Indicador', 'Valor', 'Numerador', 'Denominador', 'Sentido'];
const positive = { es: 'mayor que cero', en: 'greater than zero', pt: 'maior que zero' };

export const indicadoresFiscales = formula({
  id: 'INDICADORES_FISCALES',
  shape: 'table',
  summary: {
    es: 'Los 30 indicadores fiscales de un municipio: estructura de ingresos y gastos, sectores, por habitante y resultado; con lo que se dividió, si más es mejor y la mediana de su categoría.',
    en: 'The 30 fiscal indicators of a municipality: structure of revenue and expenditure, sectors, per inhabitant and result; with what was divided, whether more is better and the median of its category.',
    pt: 'Os 30 indicadores fiscais de um município: estrutura de receitas e despesas, setores, por habitante e resultado; com o que se dividiu, se mais é melhor e a mediana da sua categoria.',
  },
  also: {
    es: 'atlas fiscal, autonomía fiscal, dependencia, resultado fiscal, déficit de caja, ratios, IGF',
    en: 'fiscal ratios, fiscal autonomy, dependency, fiscal result',
    pt: 'indicadores fiscais, autonomia fiscal, dependência, resultado fiscal',
  },
  params: { conceptos: keys(1), montos: amounts, poblacion: optional(number) },
  meanings: {
    conceptos: {
      es: 'Ingreso corriente, recursos de capital, fuentes financieras, coparticipación tributaria, IDH, recursos propios, gasto corriente, inversión, amortización de deuda financiera, deuda flotante pagada, inversión financiera, variación de cuentas por pagar y los nueve sectores; o los totales. Se toleran mayúsculas, acentos y letras como «A.». Los demás no se usan.',
      en: 'Ingreso corriente, recursos de capital, fuentes financieras, coparticipación tributaria, IDH, recursos propios, gasto corriente, inversión, amortización de deuda financiera, deuda flotante pagada, inversión financiera, variación de cuentas por pagar and the nine sectors, in Spanish; or the totals. Case, accents and letters such as “A.” do not matter. Others are not used.',
      pt: 'Ingreso corriente, recursos de capital, fuentes financieras, coparticipación tributaria, IDH, recursos propios, gasto corriente, inversión, amortización de deuda financiera, deuda flotante pagada, inversión financiera, variación de cuentas por pagar e os nove setores, em espanhol; ou os totais. Maiúsculas, acentos e letras como “A.” não importam. Os demais não se usam.',
    },
    montos: {
      es: 'Monto de cada concepto en la gestión; escriba 0 donde no hubo. Un total que no se da se suma de sus partes, si están todas.',
      en: 'Amount of each item in the fiscal year; type 0 where there was none. A total not given is added up from its parts, if all are there.',
      pt: 'Valor de cada conceito no exercício; escreva 0 onde não houve. Um total que não se dá é somado de suas partes, se estão todas.',
    },
    poblacion: {
      es: 'Habitantes según el censo o proyección. Sin ella no hay indicadores por habitante ni medianas.',
      en: 'Inhabitants by census or projection. Without it there are no indicators per inhabitant and no medians.',
      pt: 'Habitantes segundo o censo ou projeção. Sem ela não há indicadores por habitante nem medianas.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        conceptos: yotala2025.cuentas.map(([name]) => [name]),
        montos: yotala2025.cuentas.map(([, amount]) => [amount]),
        poblacion: yotala2025.poblacion,
      },
      gives: [[...heading, 'Mediana de la categoría B'], ...yotala2025Indicators()],
      note: {
        es: 'GAM Yotala, 2025: 29 coinciden al último decimal con los publicados por el Atlas Fiscal Municipal, y el otro en 0,01 puntos; el Atlas cuenta regalías e intereses como recursos propios.',
        en: 'GAM Yotala, 2025: 29 agree to the last digit with those published by the Atlas Fiscal Municipal, and the other within 0.01 points; the Atlas counts royalties and interest as own resources.',
        pt: 'GAM Yotala, 2025: 29 coincidem até o último decimal com os publicados pelo Atlas Fiscal Municipal, e o outro em 0,01 ponto; o Atlas conta royalties e juros como recursos próprios.',
      },
    },
    { given: { conceptos: [['Gasto corriente'], ['Inversión']], montos: [[100]] }, fails: 'lengths' },
    { given: { conceptos: [['Útiles'], ['Viáticos']], montos: [[100], [200]] }, fails: 'notFound' },
    { given: { conceptos: [[null]], montos: [[null]] }, fails: 'empty' },
    { given: { conceptos: 'IDH', montos: 100, poblacion: 0 }, fails: 'outOfRange' },
  ],
  native: {
    none: {
      es: 'Ocupa una tabla de 30 cocientes; cada uno es un monto dividido entre otro',
      en: 'It fills a table of 30 quotients; each is one amount divided by another',
      pt: 'Ocupa uma tabela de 30 quocientes; cada um é um valor dividido por outro',
    },
  },
  source: {
    title:
      'Atlas Fiscal Municipal (POPULI): catálogo de 30 indicadores, A + B + C = D + E + F; no es norma oficial',
    url: 'https://github.com/Centro-de-Estudios-POPULI/Atlas-Fiscal-Municipal',
    verified: false,
  },
  norms: [medianasFiscales, categoriasMunicipales],
  compute({ conceptos, montos, poblacion }): Table | Problem {
    const [names] = conceptos;
    const rows = names?.codes.length ?? 0;
    if (!names || rows !== montos.values.length)
      return new Problem('lengths', 'montos', {}, `${rows} / ${montos.values.length}`);
    if (poblacion !== undefined && poblacion <= 0)
      return new Problem('outOfRange', 'poblacion', {}, positive);
    if (names.labels.length === 0) return new Problem('empty', 'conceptos');
    const figures = fiscalFigures(names, montos);
    if (!figures) return new Problem('notFound', 'conceptos', {}, 'ingreso corriente');
    const [median = '', ...first] = headings(
      'medianaCategoria',
      'indicador',
      'valor',
      'numerador',
      'denominador',
      'sentido',
    );
    return {
      heading: [...first, `${median} ${categoryOf(poblacion) ?? ''}`.trim()],
      rows: indicatorRows(figures, poblacion),
    };
  },
});
