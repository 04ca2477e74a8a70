import type { Term } from '../../src/glossary.ts';

/** What becomes of the result when the rows of these arguments are shuffled together. */
export interface Shuffle {
  readonly rows: readonly Term[];
  /** The same result; each result with its row; or the same rows in another order. */
  readonly gives: 'same' | 'moved' | 'reordered';
  /** Columns that count rows or follow their order, by heading. */
  readonly except?: readonly string[];
}

/** What every formula that reads ranges promises about the order of their rows; or why it promises nothing. */
export const rowOrder: Readonly<Record<string, readonly Shuffle[] | string>> = {
  ADJUDICAR: 'an earlier row goes first on a tie, and reasons name rows: see its own tests',
  ANTIGUEDAD_MORA: [
    { rows: ['vencimientos', 'montos'], gives: 'same' },
    { rows: ['pagos'], gives: 'same' },
  ],
  AVANCE_PONDERADO: [{ rows: ['avances', 'ponderaciones'], gives: 'same' }],
  CALENDARIO_CONVOCATORIA: 'each stage begins where the one above it ends',
  CAPAG: [{ rows: ['endeudamiento', 'ahorroCorriente', 'liquidezRelativa', 'icf'], gives: 'moved' }],
  COBERTURA: [
    { rows: ['municipios', 'servicios'], gives: 'reordered' },
    { rows: ['universo'], gives: 'reordered' },
  ],
  COMPARAR_DIAGNOSTICOS: 'the place of a cell says its area and its dimension',
  CONTRAPARTE_ESTADO: [
    { rows: ['convenios'], gives: 'reordered' },
    { rows: ['movimientos'], gives: 'reordered' },
  ],
  CONTRAPARTE_LIBRO: [{ rows: ['movimientos'], gives: 'same' }],
  COSTO_COMPARTIDO: [{ rows: ['municipios', 'pesos'], gives: 'reordered', except: ['Municipio'] }],
  DESEMBOLSOS: 'instalments are paid in the order of their rows',
  DISTRIBUCION_TAMANO: [
    { rows: ['poblaciones'], gives: 'same' },
    { rows: ['cortes'], gives: 'same' },
  ],
  DISTRIBUIR_HORAS: [
    { rows: ['niveles'], gives: 'reordered' },
    { rows: ['pesos'], gives: 'same' },
  ],
  DUPLICADOS: 'rows are what it lists, and the first spelling stands for all',
  EJECUCION_ETAPAS: [
    { rows: ['inicial', 'modificaciones', 'compromiso', 'devengado', 'pagado'], gives: 'same' },
  ],
  EJECUCION_MENSUAL: [{ rows: ['fechas', 'montos'], gives: 'same' }],
  EJECUCION_POR: [{ rows: ['claves', 'presupuesto', 'ejecutado'], gives: 'reordered' }],
  ELEGIBLE: [{ rows: ['requisitos'], gives: 'moved' }],
  FORMULA_COSTO: [{ rows: ['valores'], gives: 'moved' }],
  IDF: [
    { rows: ['puntajesResultados'], gives: 'same' },
    { rows: ['puntajesGestion'], gives: 'same' },
  ],
  INDICADORES_FISCALES: [{ rows: ['conceptos', 'montos'], gives: 'same' }],
  MAPA_ESTRATEGICO: [
    { rows: ['perspectivas', 'objetivos', 'metas', 'avances', 'ponderaciones'], gives: 'reordered' },
  ],
  MIGESTION: 'the place of a cell says its area and its dimension',
  ORDEN_MERITO:
    'those who stay tied keep the order of the list, and tie-breakers carry a heading of their own',
  PEFA_CALIFICAR: [{ rows: ['dimension', 'valores'], gives: 'moved' }],
  PEFA_COMBINAR: [{ rows: ['metodo', 'calificaciones'], gives: 'moved' }],
  PEFA_TABLA: [{ rows: ['lineas', 'presupuestos', 'ejecutados'], gives: 'same' }],
  PEFA_VARIANZA: [{ rows: ['presupuestos', 'ejecutados'], gives: 'same' }],
  PRECIO_SERVICIO: [{ rows: ['costoDirecto'], gives: 'same' }],
  PRIORIZAR: [
    {
      rows: ['otb', 'proyecto', 'ordenOtb', 'notas', 'inversionQuinquenio', 'poblacion'],
      gives: 'same',
    },
  ],
  PROGRAMACION_MENSUAL: 'the place of a weight says its month',
  PRORRATEAR: [{ rows: ['pesos'], gives: 'reordered' }],
  PROYECCION_CIERRE: 'months follow one another',
  PUNTAJE: [{ rows: ['notas'], gives: 'moved' }],
  SEGUIMIENTO_POA: 'periods follow one another',
  TECHOS: [{ rows: ['poblacion', 'nbi'], gives: 'reordered', except: ['N.º'] }],
  VALOR_GANADO: [{ rows: ['planificado', 'ganado', 'costoReal', 'presupuestoTotal'], gives: 'moved' }],
  VERIFICAR_TECHO: [{ rows: ['claves', 'programado'], gives: 'reordered' }],
};
