import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { callsMuni, repaired } from '../../src/portable/calls.ts';
import { reasons, Refusal } from '../../src/portable/reasons.ts';
import { rewritten } from '../../src/portable/rewrite.ts';

const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));
const at = { row: 9, column: 9, rows: 1, columns: 1 };
const inOneCell = (formula: string) => {
  const native = rewritten(formula, at, catalogue);
  return native instanceof Refusal ? native.why : native[0]?.[0];
};

const RATE = (executed: string, budget: string) =>
  `IF(OR(${executed}="",N(${budget})=0),NA(),${executed}/${budget})`;

test.each([
  ['=MUNI.TASA_EJECUCION(A1,B1)', `=${RATE('A1', 'B1')}`],
  ['=muni.tasa_ejecucion( A1 , $B$1 )', `=${RATE('A1', '$B$1')}`],
  ['=1-MUNI.TASA_EJECUCION(A1,B1)*2', `=1-${RATE('A1', 'B1')}*2`],
  ['=IF(A1="MUNI.TASA_EJECUCION(A1,B1)",1,2)', '=IF(A1="MUNI.TASA_EJECUCION(A1,B1)",1,2)'],
  ['=MUNI.TASA_EJECUCION(A1+A2,SUM(B1:B4))', `=${RATE('(A1+A2)', 'SUM(B1:B4)')}`],
  [
    "=MUNI.TASA_EJECUCION('Año 2025, final'!A1,T[@Vigente])",
    `=${RATE("'Año 2025, final'!A1", 'T[@Vigente]')}`,
  ],
  [
    '=MUNI.EFICIENCIA_RELATIVA(MUNI.TASA_EJECUCION(A1,B1),C1)',
    `=IF(OR(${RATE('A1', 'B1')}="",N(C1)=0),NA(),${RATE('A1', 'B1')}/C1)`,
  ],
  ['=_xldudf_MUNI_TASA_EJECUCION(A1,B1)', `=${RATE('A1', 'B1')}`],
  ['=SUM(MUNI.TASA_EJECUCION(A1:A3,B1:B3))', reasons.wide],
  ['=MUNI.TASA_EJECUCION({1;2},B1)', reasons.wide],
  ['=MUNI.CATEGORIA(A1,,2020)', reasons.unmentioned],
  ['=MUNI.PEFA_VARIANZA({1;2},{1;2})', reasons.notRange],
  ['=MUNI.NO_EXISTE(A1)', reasons.unknown],
  ['=INDEX(MUNI.SEGUIMIENTO_POA(A1:A3,B1:B3),C1,2)', reasons.block],
  ['=INDEX(MUNI.SEGUIMIENTO_POA(A1:A3,B1:B3),3,5)', '=IF(A2="","",SUM(A1:A2))'],
  ['=INDEX(MUNI.PRECIO_SERVICIO(A1:A3,B1,C1,D1),6,3)', reasons.block],
  [
    '=MUNI.AVANCE_ESPERADO(A1)',
    '=IF(A1="",NA(),(A1-DATE(YEAR(A1),1,0))/(DATE(YEAR(A1),12,31)-DATE(YEAR(A1),1,0)))',
  ],
])('%s', (formula, expected) => {
  expect(inOneCell(formula)).toEqual(expected);
});

describe('a result over several cells', () => {
  const tall = (formula: string, rows: number) => rewritten(formula, { ...at, rows }, catalogue);
  const kept = (executed: string, budget: string, blank: string) =>
    `=IF(${blank}="","",${RATE(executed, budget)})`;

  test.each([
    ['=MUNI.TASA_EJECUCION(A1:A2,B1:B2)', [[kept('A1', 'B1', 'A1&B1')], [kept('A2', 'B2', 'A2&B2')]]],
    ['=MUNI.TASA_EJECUCION(A$1:A$2,$B$1)', [[kept('A$1', '$B$1', 'A$1')], [kept('A$2', '$B$1', 'A$2')]]],
    [
      "=MUNI.TASA_EJECUCION('x y'!A8:A9,T[Vigente])",
      [
        [kept("'x y'!A8", 'INDEX(T[Vigente],1)', "'x y'!A8&INDEX(T[Vigente],1)")],
        [kept("'x y'!A9", 'INDEX(T[Vigente],2)', "'x y'!A9&INDEX(T[Vigente],2)")],
      ],
    ],
  ])('%s: a formula in each', (formula, expected) => {
    expect(tall(formula, 2)).toEqual(expected);
  });

  test('has no plain form inside a longer formula', () => {
    expect(tall('=1-MUNI.TASA_EJECUCION(A1:A2,B1:B2)', 2)).toEqual(new Refusal(reasons.wide));
  });
});

test.each([
  ['=_xldudf_MUNI_CATEGORIA(A1)', '=MUNI.CATEGORIA(A1)'],
  ['=_xlfn._xldudf.MUNI.CATEGORIA(A1)', '=MUNI.CATEGORIA(A1)'],
  ['=[2]!_xldudf_MUNI_CATEGORIA(A1)&"[2]!"', '=MUNI.CATEGORIA(A1)&"[2]!"'],
  ['=A1+[12]!MUNI.CATEGORIA(A1)', '=A1+MUNI.CATEGORIA(A1)'],
  ["=IF(A1,'C:\\Mis datos\\[Muni.xlam]'!_xldudf_MUNI_CATEGORIA(A1),0)", '=IF(A1,MUNI.CATEGORIA(A1),0)'],
  ['=muni.categoria(A1)', '=MUNI.CATEGORIA(A1)'],
  ['="MUNI.CATEGORIA(A1)"', '="MUNI.CATEGORIA(A1)"'],
  ['=_xldudf_OTRO_CATEGORIA(A1)', '=_xldudf_OTRO_CATEGORIA(A1)'],
  ['=MUNICIPIO(A1)', '=MUNICIPIO(A1)'],
])('%s, mended', (broken, whole) => {
  expect(repaired(broken)).toBe(whole);
});

test.each([
  ['=MUNI.NIVEL(A1,"x")', true],
  ['=[2]!_xldudf_MUNI_NIVEL(A1)', true],
  ['="MUNI.NIVEL("&A1', false],
  ['=Muni!A1', false],
])('%s calls Muni: %s', (formula, expected) => {
  expect(callsMuni(formula)).toBe(expected);
});
