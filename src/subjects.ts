import type { Text } from './engine/language.ts';

/** What formulas are about: one folder of `src` each, in the order help lists them. */
export const subjects = {
  ejecucion: { es: 'Ejecución', en: 'Budget execution', pt: 'Execução' },
  pefa: { es: 'PEFA', en: 'PEFA', pt: 'PEFA' },
  fiscal: {
    es: 'Límites e indicadores fiscales',
    en: 'Fiscal limits and indicators',
    pt: 'Limites e indicadores fiscais',
  },
  contraparte: { es: 'Contraparte', en: 'Counterpart', pt: 'Contrapartida' },
  municipio: { es: 'Municipio', en: 'Municipality', pt: 'Município' },
  costo: { es: 'Costo de servicios', en: 'Cost of services', pt: 'Custo de serviços' },
  convocatoria: { es: 'Convocatoria', en: 'Calls for proposals', pt: 'Convocatória' },
  poa: { es: 'POA', en: 'Annual plan (POA)', pt: 'Plano anual (POA)' },
  ciclo: { es: 'Ciclo de gestión', en: 'Management cycle', pt: 'Ciclo de gestão' },
  diagnostico: { es: 'Diagnóstico', en: 'Diagnosis', pt: 'Diagnóstico' },
} as const satisfies Record<string, Text>;

export type Subject = keyof typeof subjects;
