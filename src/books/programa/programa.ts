import { fold } from '../../engine/reading.ts';
import { factIn } from '../directorio/subject.ts';
import type { GuidedBook, GuidedState } from '../guided/spec.ts';
import { rowsIn, textIn } from '../guided/typed.ts';
import { datos, hojaPrograma } from './datos.ts';
import { hojasDiagnostico } from './diagnostico.ts';
import { hojasEntorno } from './entorno.ts';
import { hojasFormacion } from './formacion.ts';
import { hojasHoras } from './horas.ts';
import { hojasMapa } from './mapa.ts';
import { hojasMesas } from './mesas.ts';
import { hojasProcesos } from './procesos.ts';
import { hojasProductos } from './productos.ts';
import { hojaResumen } from './resumen.ts';
import { hojaTalleres } from './talleres.ts';
import { hojasTerritorios } from './territorios.ts';

/** A programme that strengthens the municipalities of several territories, as Biobío's did. */
export function programa(state: GuidedState): GuidedBook {
  const name = factIn(state, datos, 'programa');
  return {
    id: 'programa',
    title: 'Programa territorial',
    footer: name === '' ? 'Programa de fortalecimiento municipal' : name,
    sheets: [
      hojaPrograma,
      ...hojasTerritorios,
      ...hojasDiagnostico,
      ...hojasProductos,
      ...hojasHoras,
      hojaTalleres,
      ...hojasMesas,
      ...hojasFormacion,
      ...hojasMapa,
      ...hojasProcesos,
      ...hojasEntorno,
      hojaResumen(findingOf(state)),
    ],
  };
}

/** What the chart of the summary shows, in a sentence. */
function findingOf(state: GuidedState): string {
  const counts = rowsIn(state, 'territorios').flatMap((row) => {
    const name = textIn(row, 'territorio');
    const own = rowsIn(state, 'comunas').filter((each) => fold(textIn(each, 'territorio')) === fold(name));
    return name === '' ? [] : [{ name, count: own.length }];
  });
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b.count - a.count);
  return first === undefined || all === 0
    ? 'Municipios por territorio: todavía no hay'
    : `${first.name} reúne ${String(first.count)} de ${String(all)} municipios`;
}
