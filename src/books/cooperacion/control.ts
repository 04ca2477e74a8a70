import { longColumn, onlyOnce, typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** Equipment given to others, and whether it is used. */
export const bienes: TablePanel = {
  kind: 'table',
  id: 'bienes',
  spare: 10,
  usual: [],
  totals: { valor: 'ROUND(SUM({valor:}),2)' },
  columns: [
    typedColumn('bien', 'Bien', 'text', { required: true }, { width: 34 }),
    typedColumn('municipio', 'Entregado a', 'text', { required: true }, { width: 34 }),
    typedColumn('fecha', 'Entrega', 'date', { required: true }),
    typedColumn('valor', 'Valor (Bs)', 'amount', { from: 0 }),
    typedColumn('convenio', 'Convenio', 'choice', { options: '{convenios.convenio:}' }, { width: 14 }),
    typedColumn('verificado', 'Verificado el', 'date'),
    typedColumn('uso', 'Uso', 'choice', { options: ['en uso', 'uso parcial', 'sin uso'] }, { width: 12 }),
    longColumn('notas', 'Qué se vio', 40),
    workedColumn(
      'aviso',
      'Aviso',
      'IF({datos.corte}="","Falta la fecha de corte",IF({uso}="sin uso","Sin uso: acuerde qué hacer con él",IF({datos.corte}-MAX(N({fecha}),N({verificado}))>{parametros.seguimiento},"Sin verificar hace "&({datos.corte}-MAX(N({fecha}),N({verificado})))&" días","Verificado")))',
      { width: 34 },
    ),
  ],
  checks: [
    { at: 'uso', when: 'AND(ISNUMBER({verificado}),{uso}="")', says: 'Se verificó: diga si está en uso' },
  ],
};

/** What the law asks of those who cooperate. */
export const normas: TablePanel = {
  kind: 'table',
  id: 'normas',
  spare: 8,
  columns: [
    typedColumn('norma', 'Norma', 'text', { required: true }, { width: 40 }),
    longColumn('pide', 'Qué pide', 56, { required: true }),
    typedColumn(
      'estado',
      'Estado',
      'choice',
      { options: ['cumplido', 'en curso', 'pendiente'] },
      { width: 12 },
    ),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
    typedColumn('plazo', 'Plazo', 'date'),
    longColumn('evidencia', 'Evidencia', 36),
    workedColumn(
      'aviso',
      'Aviso',
      'IF({estado}="cumplido","",IF(N({plazo})=0,"Sin plazo",IF({datos.corte}="","Falta la fecha de corte",IF({plazo}<{datos.corte},"Vencido hace "&({datos.corte}-{plazo})&" días","En plazo"))))',
      { width: 24 },
    ),
  ],
  checks: [
    onlyOnce('norma', 'La norma'),
    {
      at: 'evidencia',
      when: 'AND({estado}="cumplido",{evidencia}="")',
      says: 'Diga qué documento muestra que se cumplió',
    },
  ],
  usual: [
    {
      norma: 'Ley 699, art. 7, numeral 2',
      pide: 'Elaborar, aprobar y ejecutar la legislación de desarrollo del relacionamiento internacional, en el marco de sus atribuciones.',
    },
  ],
};

/** A project whose quantities follow from one measure: kilometres, square metres, people. */
export const proyecto: FactsPanel = {
  kind: 'facts',
  id: 'proyecto',
  title: 'El proyecto',
  widths: [34, 22],
  facts: [
    typedFact('nombre', 'Proyecto', 'text'),
    typedFact('unidad', 'Se mide en', 'text', { meaning: 'Kilómetros, metros cuadrados, personas.' }),
    typedFact('medida', 'Cuánto mide', 'number', { from: 0 }),
    typedFact('imprevistos', 'Imprevistos', 'percent', { from: 0, upTo: 1 }),
    workedFact(
      'directo',
      'Costo directo (Bs)',
      'IF(COUNT({items.total:})=0,"",ROUND(SUM({items.total:}),2))',
      { format: 'amount' },
    ),
    workedFact('total', 'Costo total (Bs)', 'IF({directo}="","",ROUND({directo}*(1+N({imprevistos})),2))', {
      format: 'amount',
    }),
    workedFact(
      'unitario',
      'Costo por unidad (Bs)',
      'IF(OR(N({medida})=0,{total}=""),"",ROUND({total}/{medida},2))',
      {
        format: 'amount',
      },
    ),
  ],
};

export const items: TablePanel = {
  kind: 'table',
  id: 'items',
  title: 'Ítems',
  spare: 15,
  usual: [],
  totals: { total: 'ROUND(SUM({total:}),2)' },
  columns: [
    typedColumn('item', 'Ítem', 'text', { required: true }, { width: 40 }),
    typedColumn('unidad', 'Unidad', 'text', {}, { width: 10 }),
    typedColumn(
      'rendimiento',
      'Cantidad por unidad del proyecto',
      'number',
      { required: true, from: 0 },
      { width: 16 },
    ),
    typedColumn('fija', 'Cantidad fija', 'number', { from: 0 }),
    typedColumn('precio', 'Precio (Bs)', 'amount', { required: true, from: 0 }),
    workedColumn(
      'cantidad',
      'Cantidad',
      'IF({proyecto.medida}="","",{rendimiento}*{proyecto.medida}+N({fija}))',
      { format: 'number' },
    ),
    workedColumn('total', 'Total (Bs)', 'IF(OR({cantidad}="",{precio}=""),"",ROUND({cantidad}*{precio},2))', {
      format: 'amount',
    }),
  ],
  checks: [onlyOnce('item', 'El ítem')],
};

export const hojasControl: readonly GuidedSheet[] = [
  {
    name: 'Bienes entregados',
    purpose: 'Los equipos donados: a quién, cuándo y si se usan.',
    panels: [bienes],
  },
  {
    name: 'Cumplimiento',
    purpose: 'Lo que piden las leyes de cooperación y qué se cumplió.',
    panels: [normas],
  },
  {
    name: 'Planilla de proyecto',
    purpose: 'Una planilla parametrizada: cambie cuánto mide el proyecto y cambian cantidades y costo.',
    panels: [proyecto, items],
  },
];
