import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../src/books/guided/layout.ts';
import { settled } from '../../src/books/guided/places.ts';
import { emptyState } from '../../src/books/guided/spec.ts';
import { smallBook } from './small-book.ts';

const layout = layoutOf(smallBook(), emptyState);
const onThirdRow = (formula: string): string => settled(formula, { panel: 'postulaciones', row: 2 }, layout);

describe('places of a guided formula', () => {
  test.each([
    ['{codigo}', '$A8'],
    ['{codigo..fecha}', '$A8:$C8'],
    ['{codigo..fecha^}', '$A$5:$C$5'],
    ['{codigo:}', '$A$6:$A$9'],
    ['{monto<}', '$E7'],
    ['{monto:^}', '$E$5:$E$9'],
    ['{monto:<}', '$E$5:$E7'],
    ['{#}', '(ROW()-5)'],
    ['{servicios.costo:}', "'Servicios'!$B$6:$B$10"],
    ['{servicios.costo}', "'Servicios'!$B8"],
    ['{parametros.parte}', "'Parámetros'!$B$7"],
    ['IF({codigo}="{codigo}","""{x}""",{1,2})', 'IF($A8="{codigo}","""{x}""",{1,2})'],
  ])('%s → %s', (formula, address) => {
    expect(onThirdRow(formula)).toBe(address);
  });

  test.each(['{precio}', '{nadie.codigo:}', '{parametros.nada}'])('%s is a fault of the book', (formula) => {
    expect(() => onThirdRow(formula)).toThrow();
  });

  test('a row asked where there are no rows is a fault of the book', () => {
    expect(() => settled('{postulaciones.monto}', { panel: 'parametros' }, layout)).toThrow('by row');
  });
});
