import type { Paper } from '../../documents/paper.ts';
import { convenio } from './convenio.ts';
import { namesIn } from './partes.ts';
import { actaReunion } from './solicitud.ts';
import { catalogo, resultados } from './tablas.ts';
import { autorizacion, liquidacion } from './viaje.ts';

export const papeles: readonly Paper[] = [
  {
    id: 'acta-reunion',
    title: { es: 'Acta de reunión', en: 'Minutes of a meeting', pt: 'Ata de reunião' },
    ofEach: namesIn('solicitudes', 'codigo'),
    make: actaReunion,
  },
  {
    id: 'convenio-cooperacion',
    title: { es: 'Convenio de cooperación', en: 'Cooperation agreement', pt: 'Convênio de cooperação' },
    ofEach: namesIn('convenios', 'convenio'),
    make: convenio,
  },
  {
    id: 'autorizacion-viaje',
    title: { es: 'Autorización de viaje', en: 'Travel authorisation', pt: 'Autorização de viagem' },
    ofEach: namesIn('viajes', 'codigo'),
    make: autorizacion,
  },
  {
    id: 'liquidacion-viaticos',
    title: { es: 'Liquidación de viáticos', en: 'Per diem statement', pt: 'Prestação de diárias' },
    ofEach: namesIn('viajes', 'codigo'),
    make: liquidacion,
  },
  {
    id: 'resultados',
    title: { es: 'Tabla de resultados', en: 'Table of results', pt: 'Tabela de resultados' },
    make: resultados,
  },
  {
    id: 'catalogo-practicas',
    title: { es: 'Catálogo de prácticas', en: 'Catalogue of practices', pt: 'Catálogo de práticas' },
    make: catalogo,
  },
];
