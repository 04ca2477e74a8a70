import type { TablePanel } from '../guided/spec.ts';
import { lookup } from '../guided/named-columns.ts';

/** A package is a service of the menu made of others, large and small: its base cost is the sum of theirs. */
export const paquetes: TablePanel = {
  kind: 'table',
  id: 'paquetes',
  title: 'Paquetes: un servicio del menú compuesto de otros',
  spare: 8,
  usual: [],
  columns: [
    {
      key: 'paquete',
      heading: 'Paquete',
      width: 34,
      input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
    },
    {
      key: 'servicio',
      heading: 'Servicio que incluye',
      width: 34,
      input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
    },
    {
      key: 'cantidad',
      heading: 'Cantidad',
      format: 'number',
      input: { kind: 'number', from: 0, meaning: 'Vacía cuenta como 1.' },
    },
    {
      key: 'monto',
      heading: 'Costo (Bs)',
      format: 'amount',
      formula: `IFERROR(ROUND(IF({cantidad}="",1,{cantidad})*${lookup('costeo', 'propio', '{servicio}', 'servicio')},2),0)`,
    },
  ],
  checks: [
    {
      at: 'servicio',
      when: 'AND({servicio}<>"",{monto}=0)',
      says: 'El servicio incluido no tiene costo propio: llénelo en el costo directo o en el menú',
    },
    {
      at: 'paquete',
      when: 'AND({paquete}<>"",{paquete}={servicio})',
      says: 'Un paquete no se incluye a sí mismo: elija otro servicio',
    },
  ],
};
