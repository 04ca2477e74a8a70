import { referencias as norms } from '../../norms/referencias.ts';
import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, Row, TablePanel } from '../guided/spec.ts';

const published: readonly Row[] = Object.values(norms).map(({ title, current }) => ({
  referencia: title.es,
  gestion: current.since,
  valor: current.value,
  conviene: 'más',
  fuente: current.source,
  verificada: current.verified ? 'sí' : 'no',
}));

const BANK = 'Banco Mundial, estrategia para municipios pequeños de América Latina y el Caribe';

const surveys: readonly Row[] = [
  {
    referencia: 'América Latina: satisfacción con los servicios locales, índice de 0 a 100',
    gestion: 2004,
    valor: 0.5,
    conviene: 'más',
    fuente: `${BANK}: «cerca de 50 desde 2004»`,
    verificada: 'sí',
  },
  {
    referencia: 'América Latina: opinan que la calidad de los servicios municipales es baja',
    valor: 0.69,
    conviene: 'menos',
    fuente: `${BANK}: «69% de los encuestados»; no dice el año`,
    verificada: 'sí',
  },
];

/** Published figures to compare one's own with: how far, and to which side. */
export const referencias: TablePanel = {
  kind: 'table',
  id: 'referencias',
  spare: 8,
  columns: [
    longColumn('referencia', 'Referencia', 46, { required: true }),
    typedColumn('gestion', 'Gestión', 'whole', { from: 1990, upTo: 2100 }, { format: 'year' }),
    typedColumn('valor', 'Publicado', 'percent', { required: true, from: 0 }),
    typedColumn(
      'conviene',
      'Conviene',
      'choice',
      { required: true, options: ['más', 'menos'] },
      { width: 10 },
    ),
    typedColumn('propio', 'El suyo', 'percent', { from: 0, meaning: 'La misma tasa, de su municipio.' }),
    typedColumn('meta', 'Meta', 'percent', { from: 0 }),
    workedColumn('brecha', 'Brecha', 'IF({propio}="","",{propio}-{valor})', { format: 'percent' }),
    workedColumn(
      'faltaMeta',
      'Falta para la meta',
      'IF(OR({propio}="",{meta}=""),"",IF({conviene}="menos",MAX(0,{propio}-{meta}),MAX(0,{meta}-{propio})))',
      {
        format: 'percent',
        width: 11,
      },
    ),
    workedColumn(
      'lectura',
      'Lectura',
      'IF({brecha}="","",IF(ROUND({brecha},6)=0,"Igual que la referencia",IF(({brecha}>0)=({conviene}="más"),"Mejor","Peor")&" que la referencia por "&ROUND(ABS({brecha})*100,1)&" puntos"))',
      { width: 40 },
    ),
    longColumn('fuente', 'Fuente', 60, { required: true }),
    typedColumn('verificada', 'Verificada', 'choice', { options: ['sí', 'no'] }, { width: 11 }),
  ],
  checks: [onlyOnce('referencia', 'La referencia')],
  usual: [...published, ...surveys],
};

export const hojaReferencias: GuidedSheet = {
  name: 'Referencias',
  purpose:
    'Tasas publicadas con su fuente, la propia y la brecha. Compare inversión con inversión y total con total.',
  panels: [referencias],
};
