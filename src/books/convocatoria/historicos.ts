import type { TablePanel } from '../guided/spec.ts';
import { unlessBlank } from './convenio-columns.ts';

/** Of this call only what has ended counts: half a service costs half. */
const HERE = '{ejecutados.servicio:},{servicio},{ejecutados.fin:},">0"';
const BEFORE = '{antecedentes.servicio:},{servicio}';

const times = (key: string): string =>
  `COUNTIFS(${HERE},{ejecutados.${key}:},">0")+COUNTIFS(${BEFORE},{antecedentes.${key}:},">0")`;
const total = (key: string): string =>
  `SUMIFS({ejecutados.${key}:},${HERE})+SUMIFS({antecedentes.${key}:},${BEFORE})`;
const now = (key: string, digits: number): string =>
  unlessBlank(
    `IFERROR(ROUND(AVERAGEIFS({ejecutados.${key}:},${HERE},{ejecutados.${key}:},">0"),${String(digits)}),"")`,
    'servicio',
  );
const always = (key: string, digits: number): string =>
  unlessBlank(`IF(${times(key)}=0,"",ROUND((${total(key)})/(${times(key)}),${String(digits)}))`, 'servicio');

/** What each service of the menu has cost and taken, one row for each row of the menu. */
export const historicos: TablePanel = {
  kind: 'table',
  id: 'historicos',
  asLongAs: 'servicios',
  columns: [
    {
      key: 'servicio',
      heading: 'Servicio',
      width: 46,
      formula: 'IF({servicios.servicio}="","",{servicios.servicio})',
    },
    {
      key: 'veces',
      heading: 'Veces',
      width: 8,
      format: 'whole',
      formula: unlessBlank(times('costo'), 'servicio'),
    },
    {
      key: 'costoGestion',
      heading: 'Costo medio de la gestión (Bs)',
      format: 'amount',
      formula: now('costo', 2),
    },
    { key: 'costo', heading: 'Costo medio (Bs)', format: 'amount', formula: always('costo', 2) },
    { key: 'diasGestion', heading: 'Días de la gestión', format: 'number', formula: now('dias', 1) },
    { key: 'dias', heading: 'Días en promedio', format: 'number', formula: always('dias', 1) },
  ],
};

/** Services of earlier calls. A new call opened from the last one brings its own here. */
export const antecedentes: TablePanel = {
  kind: 'table',
  id: 'antecedentes',
  spare: 10,
  columns: [
    { key: 'servicio', heading: 'Servicio', width: 40, input: { kind: 'text', required: true } },
    { key: 'llamado', heading: 'Convocatoria', width: 12, format: 'text', input: { kind: 'text' } },
    { key: 'convenio', heading: 'Convenio', width: 12, input: { kind: 'text' } },
    { key: 'municipio', heading: 'Municipio', width: 22, input: { kind: 'text' } },
    { key: 'dias', heading: 'Días', format: 'whole', input: { kind: 'whole', from: 0 } },
    { key: 'costo', heading: 'Costo (Bs)', format: 'amount', input: { kind: 'amount', from: 0 } },
  ],
};
