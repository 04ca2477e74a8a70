import { expect, test } from '@jest/globals';
import { municipiosLlamados, parecidos } from '../../src/municipio/buscar.ts';
import { municipios } from '../../src/municipio/municipios.ts';

test.each([
  ['Sucre', '010101'],
  ['  SUCRE ', '010101'],
  ['010101', '010101'],
  ['10101', '010101'],
  ['1101', '010101'],
  ['3301', '031304'],
  ['Gobierno Autónomo Municipal de Sucre', '010101'],
  ['GAM de El Alto', '020105'],
  ['G.A.M. Villa Tunari', '031003'],
  ['Municipio de Machareti', '011003'],
  ['Alcaldía de Achocalla', '020104'],
  ['Honorable Alcaldía Municipal de Oruro', '040101'],
  ['La Paz', '020101'],
  ['San Pedro (Potosí)', '050501'],
  ['San Pedro, Potosi', '050501'],
  ['San Pedro - Potosí', '050501'],
  ['Potosí-San Pedro', '050501'],
  ['Villa Nueva - Loma Alta', '090502'],
  ['Pto. Suarez', '071401'],
  ['Gral. Saavedra', '071002'],
  ['Sica Sica', '021301'],
  ['Independencia', '030301'],
  ['Rurrenabaque', '080304'],
  ['TIOC-Raqaypampa', '031304'],
  ['Gob. Aut. Mun. de Sta. Ana del Yacuma', '080401'],
  ['Hon. Alcaldía Mun. de Potosí', '050101'],
  ['Mun. de Villamontes', '060303'],
  ['V. Tunari', '031003'],
  ['S.P. de Buena Vista', '050501'],
  ['Santa Cruz', '070101'],
  ['San Ignacio de Moxos', '080501'],
  ['Okinawa I', '070202'],
  ['Tiawanacu', '020803'],
  ['Tiwanaku', '020803'],
  ['Villa Santibáñez', '030702'],
  ['El Carmen Rivero Torres', '071403'],
  ['Valle Grande', '070801'],
  ['Torotoro', '050502'],
  ['Ayopaya (Independencia)', '030301'],
  ['Villa Vaca Guzmán (Muyupampa)', '011001'],
  ['Pari-Paria-Soracachi', '040104'],
  ['Entre Ríos - Cbba', '031206'],
  ['San Pedro (SCZ)', '071005'],
  ['San Javier (Ñuflo de Chávez)', '071102'],
  ['San Ignacio, Prov. Moxos', '080501'],
  // As budgets of 2024 write them (bo-presupuestos).
  ['MUNICIPIO DE PAILÓN DEL DPTO. SANTA CRUZ', '070502'],
  ['MUNICIPIO DE SAN JULIÁN DEPARTAMENTO DE SANTA CRUZ', '071103'],
  ['MUNICIPIO DE VIACHA DEL DPTO. LA PAZ', '020801'],
  ['MUNICIPIO DE ENTRE RÍOS - COCHABAMBA', '031206'],
  ['MUNICIPIO ALTO BENI', '022002'],
])('«%s» is %s', (words, ine) => {
  expect(municipiosLlamados(words).map((each) => each.ine)).toEqual([ine]);
});

test.each([
  ['San Pedro', 3],
  ['Entre Ríos', 2],
  ['San Ramón', 2],
  ['Totora', 2],
  ['San Ignacio', 2],
  ['Villa Concepción', 2],
])('«%s» may be %i', (words, count) => {
  expect(municipiosLlamados(words)).toHaveLength(count);
});

test.each([
  '',
  'Lima',
  '999999',
  '9999',
  'San Pedro de Montes de Oca',
  'Potosí, Beni',
  'Sucre - Potosí',
  'Comunidad Pari - Sucre',
])('«%s» is none of ours', (words) => {
  expect(municipiosLlamados(words)).toEqual([]);
});

test.each([
  ['Achocala', 'Achocalla'],
  ['Sacabamva', 'Sacabamba'],
  ['Cochabmba', 'Cochabamba'],
])('«%s» looks like %s', (words, nombre) => {
  expect(parecidos(words)[0]?.nombre).toBe(nombre);
});

test('what looks like nothing has no suggestion', () => {
  expect(parecidos('Tegucigalpa del Norte')).toEqual([]);
});

test('every municipality is found by its codes, and by its name where it is', () => {
  for (const each of municipios) {
    expect(municipiosLlamados(each.ine)).toEqual([each]);
    expect(municipiosLlamados(each.sigep)).toEqual([each]);
    expect(municipiosLlamados(`${each.nombre} (${each.departamento})`)).toEqual([each]);
  }
});

test('a department and a text that contradict it find nothing', () => {
  expect(municipiosLlamados('San Pedro (Potosí)', 'Pando')).toEqual([]);
  expect(municipiosLlamados('010101', 'Pando')).toEqual([]);
});

test('a municipality is found by each of its names, with an office before it or in capitals', () => {
  for (const each of municipios)
    for (const name of [each.nombre, ...each.otrosNombres].filter((one) => !one.startsWith('TIOC')))
      for (const said of [name, `G.A.M. de ${name}`, name.toUpperCase(), name.replace(/^Villa /, '')])
        expect(municipiosLlamados(said, each.departamento)).toContain(each);
});
