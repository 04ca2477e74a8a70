import { describe, expect, test } from '@jest/globals';
import { fromFileFormula, toFileFormula } from '../../xlsx/formulas.ts';

const pairs: readonly [typed: string, stored: string][] = [
  ['=MUNI.TASA_EJECUCION(A1,B1)', '_xldudf_MUNI_TASA_EJECUCION(A1,B1)'],
  ['=IF(A1="","",MUNI.NIVEL(A1,"SENAPE"))', 'IF(A1="","",_xldudf_MUNI_NIVEL(A1,"SENAPE"))'],
  ['=SUMIFS(B2:B9,A2:A9,D2)', 'SUMIFS(B2:B9,A2:A9,D2)'],
  ['=IFERROR(IFNA(A1,0),1)', 'IFERROR(_xlfn.IFNA(A1,0),1)'],
  ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['=LET(x,A1*2,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ["=SUM('Mi hoja'!A1#)", "SUM(_xlfn.ANCHORARRAY('Mi hoja'!A1))"],
  // Nothing inside a text, a sheet name or a heading is a function.
  ['="MUNI.NIVEL(1) y IFS(2)"', '"MUNI.NIVEL(1) y IFS(2)"'],
  ['="dijo ""CONCAT(x)"""', '"dijo ""CONCAT(x)"""'],
  ["=SUM('IFS(1)'!A1)", "SUM('IFS(1)'!A1)"],
  ['=SUM(Datos[Monto (IFS(Bs))])', 'SUM(Datos[Monto (IFS(Bs))])'],
  ['=STDEV.S(A1:A9)+RANK.EQ(1,A1:A9)', '_xlfn.STDEV.S(A1:A9)+_xlfn.RANK.EQ(1,A1:A9)'],
];

describe('a formula typed and stored', () => {
  test.each(pairs)('%s ↔ %s', (typed, stored) => {
    expect(toFileFormula(typed)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(typed);
  });

  test('lower case, and files that hold the typed form, are understood', () => {
    expect(toFileFormula('=muni.tasa_ejecucion(a1,b1)')).toBe('_xldudf_MUNI_TASA_EJECUCION(a1,b1)');
    expect(fromFileFormula('MUNI.TASA_EJECUCION(A1,B1)')).toBe('=MUNI.TASA_EJECUCION(A1,B1)');
  });

  test('names of another add-in are left alone', () => {
    expect(fromFileFormula('_xldudf_CX_GET(A1)')).toBe('=_xldudf_CX_GET(A1)');
  });
});
