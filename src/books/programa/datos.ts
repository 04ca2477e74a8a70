import { typedColumn, typedFact, workedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** What the programme is, from when to when, and how far its time has run. */
export const datos: FactsPanel = {
  kind: 'facts',
  id: 'datos',
  title: 'El programa',
  facts: [
    typedFact('programa', 'Programa', 'text', { required: true }),
    typedFact('region', 'Región o departamento', 'text'),
    typedFact('objetivo', 'Objetivo', 'text', {}, { long: true }),
    typedFact('responsable', 'Responsable', 'text'),
    typedFact('inicio', 'Inicio', 'date', { required: true }),
    typedFact(
      'fin',
      'Fin',
      'date',
      { required: true },
      {
        checks: [
          {
            when: 'IF(COUNT({inicio},{fin})=2,{fin}<{inicio},FALSE)',
            says: 'Termina antes de empezar: corrija las fechas',
          },
        ],
      },
    ),
    typedFact('corte', 'Fecha de corte del seguimiento', 'date'),
    typedFact(
      'previstos',
      'Municipios previstos',
      'whole',
      { from: 1 },
      {
        checks: [
          {
            when: 'IF(ISNUMBER({previstos}),COUNTIF({comunas.municipio:},"?*")<>{previstos},FALSE)',
            says: 'La lista de Municipios no tiene los previstos: complétela o corrija el número',
          },
        ],
      },
    ),
    typedFact('nota', 'Nota', 'text', {}, { long: true }),
    workedFact(
      'meses',
      'Duración (meses)',
      'IF(COUNT({inicio},{fin})<2,"",ROUND(({fin}-{inicio}+1)/(365.25/12),0))',
      { format: 'whole' },
    ),
    workedFact(
      'transcurrido',
      'Tiempo transcurrido',
      'IF(COUNT({inicio},{fin},{corte})<3,"",IF({fin}<{inicio},"",MAX(0,MIN(1,({corte}-{inicio}+1)/({fin}-{inicio}+1)))))',
      { format: 'percent' },
    ),
  ],
};

/** Who pays, who answers for it, who does it. */
export const cadena: TablePanel = {
  kind: 'table',
  id: 'cadena',
  title: 'Cadena de financiamiento y ejecución',
  spare: 4,
  usual: [],
  totals: { monto: 'ROUND(SUM({monto:}),2)' },
  columns: [
    typedColumn(
      'papel',
      'Papel',
      'choice',
      { required: true, options: ['financia', 'ejecuta', 'adjudicatario', 'contraparte'], open: true },
      { width: 18 },
    ),
    typedColumn('institucion', 'Institución', 'text', { required: true }, { width: 44 }),
    typedColumn('acto', 'Acto que lo respalda', 'text', {}, { width: 28 }),
    typedColumn('monto', 'Monto que pone', 'amount', { from: 0 }),
  ],
};

export const hojaPrograma: GuidedSheet = {
  name: 'Programa',
  purpose: 'Qué es el programa, desde cuándo y hasta cuándo, quién lo paga y quién lo ejecuta.',
  panels: [datos, cadena],
};
