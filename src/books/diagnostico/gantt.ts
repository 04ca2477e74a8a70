import { typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

const PERIODS = 24;
const keys = Array.from({ length: PERIODS }, (_, at) => ({ key: `p${String(at + 1)}`, at: String(at) }));

/** When the bars begin and how many days each column takes; worked out of the actions where nobody says. */
export const ventana: FactsPanel = {
  kind: 'facts',
  id: 'ventana',
  title: 'Qué se muestra',
  widths: [40, 14],
  facts: [
    typedFact('desdePedido', 'Mostrar desde', 'date', { meaning: 'Vacío: desde la primera acción.' }),
    typedFact('diasPedidos', 'Días por columna', 'whole', {
      from: 1,
      meaning: 'Vacío: los que hagan falta.',
    }),
    workedFact(
      'desde',
      'Se muestra desde',
      'IF(N({desdePedido})>0,{desdePedido},IF(COUNT({acciones.inicio:})=0,"",MIN({acciones.inicio:})))',
      {
        format: 'date',
      },
    ),
    workedFact(
      'dias',
      'Días de cada columna',
      `IF(N({diasPedidos})>=1,INT({diasPedidos}),IF(OR({desde}="",COUNT({acciones.fin:})=0),7,MAX(1,ROUNDUP((MAX({acciones.fin:})-N({desde})+1)/${String(PERIODS)},0))))`,
      { format: 'whole' },
    ),
    workedFact('claves', 'Cómo se lee', '"█ hecho   ░ por hacer   ◆ hito"'),
  ],
};

const FROM = (at: string): string => `({ventana.desde}+${at}*{ventana.dias})`;
const UPTO = (at: string): string => `({ventana.desde}+(${at}+1)*{ventana.dias}-1)`;

const period = (formula: (at: string) => string): readonly ColumnSpec[] =>
  keys.map(({ key, at }) => workedColumn(key, String(Number(at) + 1), formula(at), { width: 6 }));

/** The day each column begins, over the bars. */
export const calendario: TablePanel = {
  kind: 'table',
  id: 'calendarioGantt',
  spare: 1,
  columns: [
    workedColumn('accion', 'Columna', '"Empieza el"', { width: 44 }),
    ...period((at) => `IF({ventana.desde}="","",DAY(${FROM(at)})&"/"&MONTH(${FROM(at)}))`),
  ],
};

/** Done up to the part of its days that its progress says. */
function barOf(at: string): string {
  const isDuring = `AND({acciones.inicio}<=${UPTO(at)},{acciones.fin}>=${FROM(at)})`;
  const doneUpTo = '({acciones.inicio}+N({acciones.avance})*({acciones.fin}-{acciones.inicio}+1)-1)';
  const milestone = `COUNTIFS({hitos.accion:},{accion},{hitos.fecha:},">="&${FROM(at)},{hitos.fecha:},"<="&${UPTO(at)})>0`;
  const bar = `IF(${isDuring},IF(AND(N({acciones.avance})>0,${doneUpTo}>=MAX({acciones.inicio},${FROM(at)})),"█","░"),"")`;
  return `IF(OR({accion}="",{ventana.desde}=""),"",IF(${milestone},"◆",IF(COUNT({acciones.inicio},{acciones.fin})<2,"",${bar})))`;
}

export const gantt: TablePanel = {
  kind: 'table',
  id: 'gantt',
  title: 'Avance',
  under: 'calendarioGantt',
  asLongAs: 'acciones',
  columns: [
    workedColumn('accion', 'Acción', 'IF({acciones.accion}="","",{acciones.accion})', { width: 44 }),
    ...period(barOf),
  ],
};

export const hojaGantt: GuidedSheet = {
  name: 'Gantt',
  purpose: 'La hoja de ruta en el tiempo: lo hecho, lo que falta y los hitos.',
  panels: [calendario, gantt, ventana],
};
