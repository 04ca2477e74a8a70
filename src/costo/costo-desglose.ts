import type { Value } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount } from '../engine/kinds.ts';
import { minus, times, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { glossary } from '../glossary.ts';
import { factorFault, factorParams, factorTerms } from './adjustment-factors.ts';

export const costoDesglose = formula({
  id: 'COSTO_DESGLOSE',
  shape: 'table',
  summary: {
    es: 'De dónde sale el costo ajustado: costo base, lo que suma o resta cada factor y el resultado, al centavo. Da lo mismo que COSTO_AJUSTADO.',
    en: 'Where the adjusted cost comes from: base cost, what each factor adds or takes away and the result, to the cent. Same result as COSTO_AJUSTADO.',
    pt: 'De onde vem o custo ajustado: custo base, o que cada fator soma ou subtrai e o resultado, ao centavo. Dá o mesmo que COSTO_AJUSTADO.',
  },
  also: {
    es: 'detalle del costo, explicación del precio, efecto de cada factor',
    en: 'cost breakdown, effect of each factor',
    pt: 'detalhe do custo, explicação do preço, efeito de cada fator',
  },
  params: { costoBase: amount, ...factorParams },
  returns: 'table',
  examples: [
    {
      given: { costoBase: 8500, factorCategoria: 0.85, factorPoblacion: 1.1, factorUbicacion: 1.25 },
      gives: [
        ['Concepto', 'Factor', 'Monto', 'Suma parcial'],
        ['Costo base', '', 8500, 8500],
        ['Factor de categoría', 0.85, -1275, 7225],
        ['Factor de población', 1.1, 722.5, 7947.5],
        ['Factor de ubicación', 1.25, 1986.88, 9934.38],
        ['Costo ajustado', '', 9934.38, 9934.38],
      ],
      note: {
        es: 'Un factor menor que 1 resta. Los montos suman el resultado al centavo.',
        en: 'A factor below 1 takes away. The amounts add up to the result, to the cent.',
        pt: 'Um fator menor que 1 subtrai. Os valores somam o resultado ao centavo.',
      },
    },
    {
      given: { costoBase: '1.200,50', otroFactor: 2 },
      gives: [
        ['Concepto', 'Factor', 'Monto', 'Suma parcial'],
        ['Costo base', '', 1200.5, 1200.5],
        ['Otro factor', 2, 1200.5, 2401],
        ['Costo ajustado', '', 2401, 2401],
      ],
      note: {
        es: 'Los factores que no se dan no aparecen.',
        en: 'Factors that are not given are left out.',
        pt: 'Os fatores não informados não aparecem.',
      },
    },
    { given: { costoBase: 8500, factorCategoria: 0 }, fails: 'outOfRange' },
    { given: { costoBase: null, factorCategoria: 1.1 }, fails: 'missing' },
    { given: { costoBase: [[8500], [9000]], factorCategoria: 1.1 }, fails: 'badShape' },
  ],
  native: {
    none: {
      es: 'es un cuadro; cada línea es el costo base por los factores hasta ella, redondeado',
      en: 'it is a block; each line is the base cost times the factors down to it, rounded',
      pt: 'é um quadro; cada linha é o custo base vezes os fatores até ela, arredondado',
    },
  },
  source: {
    title: 'Costo base por factores editables de la oficina; no hay coeficientes oficiales',
    verified: true,
  },
  compute({ costoBase, ...factors }) {
    const fault = factorFault(factors);
    if (fault) return fault;
    const rows: Value[][] = [[glossary.costoBase.label.es, '', toCell(costoBase), toCell(costoBase)]];
    const applied: number[] = [];
    let before = costoBase;
    for (const term of factorTerms) {
      const factor = factors[term];
      if (factor === undefined) continue;
      applied.push(factor);
      // From the base each time: rounded once, as COSTO_AJUSTADO does, so what the steps add up to is its result.
      const after = times(costoBase, ...applied);
      if (after === undefined) return new Problem('tooLarge', 'costoBase');
      rows.push([glossary[term].label.es, factor, toCell(minus(after, before)), toCell(after)]);
      before = after;
    }
    return {
      heading: headings('concepto', 'factor', 'monto', 'sumaParcial'),
      rows: [...rows, ['Costo ajustado', '', toCell(before), toCell(before)]],
    };
  },
});
