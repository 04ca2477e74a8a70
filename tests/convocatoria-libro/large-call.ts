import { wordIn } from '../../src/books/guided/named-columns.ts';
import { namesOf } from '../../src/books/directorio/municipios.ts';
import { servicios } from '../../src/books/convocatoria/servicios.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { CIERRE, smallCall } from './small-call.ts';

/** As many applications as asked, each of a municipality for a service of the menu, none twice. */
export function largeCall(size: number, presupuesto: number): GuidedState {
  const names = namesOf(municipios);
  const menu = (servicios.usual ?? []).map((row) => wordIn(row, 'servicio'));
  const codes = Array.from({ length: size }, (_, at) => `P-${String(at + 1).padStart(4, '0')}`);
  const yes = {
    firmaAlcalde: 'sí',
    firmaConcejo: 'sí',
    firmaTecnico: 'sí',
    r1: 'sí',
    r2: 'sí',
    r3: 'sí',
    r4: 'sí',
  };
  return {
    rows: {
      ...smallCall.rows,
      llamado: [{ ...smallCall.rows['llamado']?.[0], presupuesto }],
      costeo: menu.map((servicio, at) => ({ servicio, dias: 5 + at, tarifa: 300 + 7 * at, transporte: 150 })),
      conjuntas: [],
      compartidos: [],
      paquetes: [],
      postulaciones: codes.map((codigo, at) => ({
        codigo,
        municipio: names[at % names.length] ?? '',
        servicio: menu[Math.floor(at / names.length)] ?? '',
        fecha: CIERRE - (at % 20),
        ...yes,
      })),
      evaluacion: codes.map((codigo, at) => ({
        codigo,
        c1: (at * 7919) % 101,
        c2: ((at * 104_729) % 401) / 4,
      })),
    },
  };
}
