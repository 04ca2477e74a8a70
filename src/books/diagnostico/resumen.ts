import { workedFact } from '../guided/columns.ts';
import type { FactsPanel, FactSpec, GuidedSheet } from '../guided/spec.ts';
import { ejes } from './modelo.ts';

const axis = (key: string, at: number): string => `INDEX({porEje.${key}:},${String(at + 1)})`;

const axisFacts: readonly FactSpec[] = ejes.flatMap(({ nombre }, at) => [
  workedFact(`antes${String(at + 1)}`, `${nombre}, primera medición`, axis('antes', at), {
    format: 'number',
  }),
  workedFact(`despues${String(at + 1)}`, `${nombre}, segunda medición`, axis('despues', at), {
    format: 'number',
  }),
  workedFact(
    `nivel${String(at + 1)}`,
    `${nombre}, nivel`,
    `IF(${axis('despues', at)}="",${axis('nivelAntes', at)},${axis('nivelDespues', at)})`,
  ),
]);

const count = (key: string, label: string, formula: string): FactSpec =>
  workedFact(key, label, formula, { format: 'whole' });

/** The diagnosis on one page, for those who do not open the other sheets. */
export const resumen: FactsPanel = {
  kind: 'facts',
  id: 'resumen',
  title: 'El diagnóstico en cifras',
  widths: [58, 24],
  facts: [
    workedFact('municipio', 'Municipio', 'IF({datos.municipio}="","",{datos.municipio})'),
    ...axisFacts,
    count('acciones', 'Acciones de la hoja de ruta', 'COUNTIF({acciones.accion:},"?*")'),
    count('concluidas', 'Concluidas', 'COUNTIF({acciones.avance:},">=1")'),
    count('atrasadas', 'Atrasadas', 'COUNTIF({acciones.estado:},"Atrasada*")'),
    workedFact(
      'avance',
      'Avance promedio de las acciones',
      'IF({acciones}=0,"",SUM({acciones.avance:})/{acciones})',
      { format: 'percent' },
    ),
    workedFact('recursos', 'Recursos de la hoja de ruta (Bs)', 'ROUND(SUM({acciones.recursos:}),2)', {
      format: 'amount',
    }),
    workedFact('ejecutado', 'Ejecutado (Bs)', 'ROUND(SUM({acciones.ejecutado:}),2)', { format: 'amount' }),
    count('hitos', 'Hitos', 'COUNTIF({hitos.hito:},"?*")'),
    count('cumplidos', 'Hitos cumplidos', 'COUNTIF({hitos.cumplido:},">0")'),
  ],
};

export const hojaResumen: GuidedSheet = {
  name: 'Resumen',
  purpose: 'Cómo está el municipio, qué cambió y qué se está haciendo, en una página.',
  onePage: true,
  landscape: false,
  panels: [resumen],
};
