import { departamentos } from '../../norms/departamentos.ts';
import type { TablePanel } from '../guided/spec.ts';

/** Which association serves each department. Left blank, the one that calls. */
export const asociaciones: TablePanel = {
  kind: 'table',
  id: 'asociaciones',
  title: 'Quién presta los servicios',
  spare: 0,
  columns: [
    { key: 'departamento', heading: 'Departamento', width: 16, input: { kind: 'text', required: true } },
    {
      key: 'asociacion',
      heading: 'Asociación',
      width: 28,
      input: { kind: 'text', meaning: 'Vacía: la que convoca.' },
    },
    {
      key: 'nombre',
      heading: 'Se cuenta en',
      width: 28,
      formula:
        'IF({asociacion}="",IF({llamado.asociacion}="","Sin asociación",{llamado.asociacion}),{asociacion})',
    },
    {
      key: 'turno',
      heading: 'Orden',
      helper: true,
      width: 8,
      format: 'whole',
      formula: 'IF(COUNTIF({nombre:<},{nombre})=0,MAX({turno:<})+1,"")',
    },
  ],
  usual: departamentos.map((departamento) => ({ departamento })),
};
