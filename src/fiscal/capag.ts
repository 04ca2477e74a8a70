import { formula } from '../engine/formula.ts';
import { cells, choice, optional, year } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { rowWords } from '../engine/row-words.ts';
import { capagRegla } from '../norms/capag.ts';
import { capagRows, graded } from './capag-rows.ts';

const grade = choice({
  A: { es: 'Aicf: suma un + a A y B', en: 'Aicf: adds a + to A and B', pt: 'Aicf: soma um + a A e B' },
  B: { es: 'Bicf', en: 'Bicf', pt: 'Bicf' },
  C: { es: 'Cicf', en: 'Cicf', pt: 'Cicf' },
  D: {
    es: 'Dicf: no elegible desde 2026',
    en: 'Dicf: not eligible since 2026',
    pt: 'Dicf: não elegível desde 2026',
  },
  E: { es: 'Eicf: no elegible (n.e.)', en: 'Eicf: not eligible (n.e.)', pt: 'Eicf: não elegível (n.e.)' },
});

export const capag = formula({
  id: 'CAPAG',
  shape: 'column',
  summary: {
    es: 'Brasil: nota final de la capacidad de pago (CAPAG, desde 2024) a partir de endeudamiento, ahorro corriente y liquidez relativa; un resultado por municipio.',
    en: 'Brazil: final grade of capacity to pay (CAPAG, since 2024) from indebtedness, current saving and relative liquidity; one result per municipality.',
    pt: 'Brasil: nota final da capacidade de pagamento (CAPAG, desde 2024) a partir de endividamento, poupança corrente e liquidez relativa; um resultado por município.',
  },
  also: {
    es: 'capacidad de pago, STN, Tesoro Nacional, nota de crédito, Brasil',
    en: 'capacity to pay, STN, National Treasury, credit grade, Brazil',
    pt: 'capacidade de pagamento, STN, Tesouro Nacional, nota de crédito, Brasil',
  },
  params: {
    endeudamiento: cells,
    ahorroCorriente: cells,
    liquidezRelativa: cells,
    icf: optional(rowWords(optional(grade))),
    gestion: optional(year),
  },
  meanings: {
    endeudamiento: {
      es: 'Deuda consolidada ÷ RCL, como tasa (0,1851) o con su signo (18,51 %). De 1 en adelante, con su signo.',
      en: 'Consolidated debt ÷ RCL, as a rate (0.1851) or with the sign (18.51 %). From 1 on, with the sign.',
      pt: 'Dívida consolidada ÷ RCL, como taxa (0,1851) ou com o sinal (18,51 %). De 1 em diante, com o sinal.',
    },
    ahorroCorriente: {
      es: 'Gasto corriente ÷ ingreso corriente ajustado: tres años, del más antiguo al último, que pesan 20, 30 y 50; o una cifra ya ponderada.',
      en: 'Current expenditure ÷ adjusted current revenue: three years, oldest to latest, weighing 20, 30 and 50; or one figure already weighted.',
      pt: 'Despesa corrente ÷ receita corrente ajustada: três anos, do mais antigo ao último, com pesos 20, 30 e 50; ou um valor já ponderado.',
    },
    liquidezRelativa: {
      es: '(Caja − obligaciones) ÷ RCL, como tasa (0,05) o con su signo (5 %); puede ser negativa.',
      en: '(Cash − obligations) ÷ RCL, as a rate (0.05) or with the sign (5 %); it may be negative.',
      pt: '(Caixa − obrigações) ÷ RCL, como taxa (0,05) ou com o sinal (5 %); pode ser negativa.',
    },
    icf: {
      es: 'Nota del ICF de cada municipio: A, B, C, D o E. Si se omite, no se aplica.',
      en: 'ICF grade of each municipality: A, B, C, D or E. If left out, it is not applied.',
      pt: 'Nota do ICF de cada município: A, B, C, D ou E. Se omitida, não se aplica.',
    },
    gestion: {
      es: 'Gestión cuya regla se usa, desde 2024; la última si la deja vacía.',
      en: 'Fiscal year whose rule is used, since 2024; the latest when left empty.',
      pt: 'Exercício cuja regra se usa, desde 2024; o último se ficar vazio.',
    },
  },
  returns: 'text',
  examples: [
    {
      given: { endeudamiento: '18,51 %', ahorroCorriente: [[0.84, 0.86, 0.88]], liquidezRelativa: 0.12 },
      gives: 'A',
      note: {
        es: 'El ahorro ponderado es 86,6 %: B. Con endeudamiento A y liquidez A, la nota es A.',
        en: 'Weighted saving is 86.6 %: B. With indebtedness A and liquidity A, the grade is A.',
        pt: 'A poupança ponderada é 86,6 %: B. Com endividamento A e liquidez A, a nota é A.',
      },
    },
    {
      given: {
        endeudamiento: [[0.3], [0.6], [0.2], [0.1], [null], ['120 %']],
        ahorroCorriente: [[0.8], [0.8], [0.95], [null], [null], [0.99]],
        liquidezRelativa: [[0.05], [0.2], [0.3], [0.1], [null], [-0.04]],
        icf: [['A'], ['A'], ['B'], ['C'], [null], ['B']],
      },
      gives: [['A+'], ['B+'], ['C'], ['n.d.'], [''], ['D']],
      note: {
        es: 'Cada extremo pertenece a la franja que empieza en él. Si falta un indicador, n.d.; una fila vacía queda vacía.',
        en: 'Each end belongs to the band that begins at it. If an indicator is missing, n.d.; an empty row stays empty.',
        pt: 'Cada extremo pertence à faixa que começa nele. Se falta um indicador, n.d.; uma linha vazia fica vazia.',
      },
    },
    {
      given: {
        endeudamiento: 0.1,
        ahorroCorriente: 0.8,
        liquidezRelativa: 0.1,
        icf: 'D',
        gestion: 2026,
      },
      gives: 'A (no elegible: ICF D)',
      note: {
        es: 'Desde 2026 no es elegible, aunque la planilla oficial todavía imprima la letra.',
        en: 'Not eligible since 2026, although the official sheet still prints the letter.',
        pt: 'Desde 2026 não é elegível, embora a planilha oficial ainda imprima a letra.',
      },
    },
    { given: { endeudamiento: 18.51, ahorroCorriente: 0.8, liquidezRelativa: 0.1 }, fails: 'outOfRange' },
    { given: { endeudamiento: -0.1, ahorroCorriente: 0.8, liquidezRelativa: 0.1 }, fails: 'negative' },
    {
      given: { endeudamiento: [[0.1], [0.2]], ahorroCorriente: [[0.8], [0.8], [0.9]], liquidezRelativa: 0.1 },
      fails: 'lengths',
    },
    {
      given: { endeudamiento: 0.1, ahorroCorriente: 0.8, liquidezRelativa: 0.1, gestion: 2020 },
      fails: 'noNorm',
    },
  ],
  native: {
    none: {
      es: 'Son tres franjas con fecha y fuente y una tabla de 27 combinaciones: no cabe en una línea legible',
      en: 'Three dated, sourced bands and a table of 27 combinations: it does not fit in one readable line',
      pt: 'São três faixas com data e fonte e uma tabela de 27 combinações: não cabe em uma linha legível',
    },
  },
  source: {
    title: 'Brasil, Portaria Normativa MF 1.583/2023 y Portaria STN/MF 857/2026',
    verified: true,
  },
  norms: [capagRegla],
  compute({ endeudamiento, ahorroCorriente, liquidezRelativa, icf: grades, gestion }) {
    const rule = gestion === undefined ? capagRegla.current : capagRegla.in(gestion);
    if (!rule) return new Problem('noNorm', 'gestion', {}, gestion ?? '');
    const rows = capagRows(endeudamiento, ahorroCorriente, liquidezRelativa);
    if (rows instanceof Problem) return rows;
    if (grades && grades.count !== 1 && grades.count !== rows.length)
      return new Problem('lengths', 'icf', {}, `${rows.length} / ${grades.count}`);
    return rows.map((row, at) =>
      graded(rule.value, row, grades?.at(at), rows.length === 1 ? {} : { row: at + 1 }),
    );
  },
});
