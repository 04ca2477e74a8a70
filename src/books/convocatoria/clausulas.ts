import type { GuidedSheet, Row, TablePanel } from '../guided/spec.ts';

const clause = (clausula: string, texto: string): Row => ({ clausula, texto, incluir: 'sí' });

/** Proposed texts, from what the FOCAM's evaluation asked of its agreements. Words in «{…}» are filled by documents. */
const usual: readonly Row[] = [
  clause(
    'Objeto',
    'La asociación {asociacion} y el Gobierno Autónomo Municipal de {municipio} acuerdan la prestación del servicio «{servicio}», con recursos del fondo {fondo}, gestión {gestion}.',
  ),
  clause(
    'Resultados',
    'El servicio entrega los resultados verificables de sus términos de referencia: {resultados}. El municipio los aprueba por escrito.',
  ),
  clause('Plazo', 'El servicio dura {plazo} días calendario desde {inicio} y vence el {vence}.'),
  clause(
    'Monto y aportes',
    'El servicio cuesta Bs {monto}. El fondo aporta Bs {aporteFondo} y el municipio Bs {contraparte}, en efectivo o en especie valorada con respaldo.',
  ),
  clause(
    'Contraparte',
    'El municipio cumple su contraparte en las fechas acordadas: {vencimientos}. Mientras deba una parte vencida, el siguiente desembolso se retiene.',
  ),
  clause('Desembolsos', 'El fondo paga contra productos aprobados: {cuotas}.'),
  clause(
    'Permanencia del personal',
    'El municipio mantiene en su planta al personal que el servicio capacitó y, si alguien se retira, informa y asegura que otra persona reciba lo aprendido.',
  ),
  clause(
    'Penalidades',
    'Por cada día de retraso en un producto se descuenta {multaDiaria} de su monto, hasta {topeMulta}. El incumplimiento del servicio permite resolver el convenio.',
  ),
  clause(
    'Adendas',
    'El plazo y el monto solo cambian por adenda firmada por ambas partes antes del vencimiento, con su motivo.',
  ),
  clause(
    'Seguimiento',
    'El responsable del fondo, {responsable}, hace el seguimiento. El comité de vigilancia o el control social puede participar.',
  ),
];

export const clausulas: TablePanel = {
  kind: 'table',
  id: 'clausulas',
  title: 'Textos del convenio',
  spare: 4,
  columns: [
    { key: 'clausula', heading: 'Cláusula', width: 24, long: true, input: { kind: 'text', required: true } },
    { key: 'texto', heading: 'Texto', width: 84, long: true, input: { kind: 'text', required: true } },
    {
      key: 'incluir',
      heading: 'Se incluye',
      width: 10,
      input: { kind: 'choice', options: ['sí', 'no'] },
    },
  ],
  usual,
};

/** How agreements are paid where nobody says otherwise: proposed, to be changed. */
export const modeloCuotas: TablePanel = {
  kind: 'table',
  id: 'modeloCuotas',
  title: 'Cuotas del fondo (propuesta: cámbiela)',
  spare: 3,
  columns: [
    { key: 'producto', heading: 'Contra qué se paga', width: 34, input: { kind: 'text', required: true } },
    {
      key: 'porcentaje',
      heading: 'Parte',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1 },
    },
    {
      key: 'momento',
      heading: 'Del plazo',
      format: 'percent',
      input: {
        kind: 'percent',
        from: 0,
        upTo: 1,
        meaning: 'En qué parte del plazo: 0 % al inicio, 100 % al final.',
      },
    },
  ],
  checks: [
    {
      at: 'porcentaje',
      when: 'IF(ISNUMBER({porcentaje}),ROUND(SUM({porcentaje:})-1,8)<>0,FALSE)',
      says: 'Las partes no suman 100 %',
    },
  ],
  usual: [
    { producto: 'Firma del convenio y plan de trabajo', porcentaje: 0.3, momento: 0 },
    { producto: 'Informe de avance aprobado', porcentaje: 0.4, momento: 0.5 },
    { producto: 'Producto final aprobado', porcentaje: 0.3, momento: 1 },
  ],
};

/** When the counterpart falls due where nobody says otherwise. */
export const modeloContraparte: TablePanel = {
  ...modeloCuotas,
  id: 'modeloContraparte',
  title: 'Vencimientos de la contraparte (propuesta: cámbiela)',
  columns: modeloCuotas.columns.map((column) =>
    column.key === 'producto' ? { ...column, key: 'concepto', heading: 'Concepto' } : column,
  ),
  usual: [
    { concepto: 'Primera parte de la contraparte', porcentaje: 0.5, momento: 0 },
    { concepto: 'Segunda parte de la contraparte', porcentaje: 0.5, momento: 0.5 },
  ],
};

export const hojasClausulas: readonly GuidedSheet[] = [
  {
    name: 'Cláusulas',
    purpose: 'Los textos con que se escribe cada convenio. Lo que va entre llaves se llena con sus datos.',
    panels: [clausulas],
  },
  {
    name: 'Modelo de pagos',
    purpose:
      'Con estas partes y momentos se proponen las cuotas de cada convenio nuevo; luego se ajusta cada una.',
    panels: [modeloCuotas, modeloContraparte],
  },
];
