import type { ColumnSpec, FactSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

const WEIGHTS = '{ponderacion.formacion}+{ponderacion.experiencia}+{ponderacion.desempeno}';

const weight = (key: string, label: string, usual: number): FactSpec => ({
  key,
  label,
  format: 'percent',
  input: { kind: 'percent', required: true, from: 0, upTo: 1 },
  usual,
  checks: [{ when: `ROUND(${WEIGHTS}-1,8)<>0`, says: 'Los tres pesos no suman 100 %' }],
});

/** How much each merit counts: proposed, to be changed. */
export const ponderacion: FactsPanel = {
  kind: 'facts',
  id: 'ponderacion',
  title: 'Ponderación (propuesta: cámbiela)',
  widths: [26, 10],
  facts: [
    weight('formacion', 'Peso de la formación', 0.3),
    weight('experiencia', 'Peso de la experiencia', 0.3),
    weight('desempeno', 'Peso del desempeño', 0.4),
  ],
};

const score = (key: string, heading: string): ColumnSpec => ({
  key,
  heading,
  width: 12,
  format: 'number',
  input: { kind: 'number', from: 0, upTo: 100, meaning: 'De 0 a 100.' },
});

const RIVALS = '{especialidad:},{especialidad},{libres:},">0",{puntaje:}';

/** Who can give the services. */
export const tecnicos: TablePanel = {
  kind: 'table',
  id: 'tecnicos',
  shares: 'tecnicos',
  spare: 15,
  columns: [
    { key: 'tecnico', heading: 'Técnica o técnico', width: 28, input: { kind: 'text', required: true } },
    {
      key: 'especialidad',
      heading: 'Especialidad',
      width: 30,
      input: { kind: 'choice', required: true, options: '{capacidad.area:}', open: true },
    },
    score('formacion', 'Formación'),
    score('experiencia', 'Experiencia'),
    score('desempeno', 'Desempeño'),
    {
      key: 'puntaje',
      heading: 'Puntaje',
      format: 'number',
      formula:
        'ROUND(N({formacion})*{ponderacion.formacion}+N({experiencia})*{ponderacion.experiencia}+N({desempeno})*{ponderacion.desempeno},2)',
    },
    {
      key: 'dias',
      heading: 'Días disponibles',
      width: 11,
      format: 'whole',
      input: { kind: 'whole', from: 0 },
    },
    {
      key: 'asignados',
      heading: 'Días asignados',
      width: 10,
      format: 'whole',
      formula: 'SUMIFS({asignaciones.dias:},{asignaciones.tecnico:},{tecnico})',
    },
    { key: 'libres', heading: 'Días libres', format: 'whole', formula: 'N({dias})-{asignados}' },
    { key: 'carga', heading: 'Carga', format: 'percent', formula: 'IF(N({dias})=0,"",{asignados}/{dias})' },
    {
      key: 'turno',
      heading: 'Lugar en su especialidad',
      helper: true,
      width: 12,
      format: 'whole',
      formula: `IF({libres}>0,1+COUNTIFS(${RIVALS},">"&{puntaje})+COUNTIFS({especialidad:<},{especialidad},{libres:<},">0",{puntaje:<},{puntaje}),"")`,
    },
    { key: 'clave', heading: 'Clave', width: 20, helper: true, formula: '{especialidad}&"|"&{turno}' },
  ],
  checks: [
    {
      at: 'tecnico',
      when: 'AND({tecnico}<>"",COUNTIF({tecnico:},{tecnico})>1)',
      says: 'Está dos veces: deje una fila por persona',
    },
    { at: 'carga', when: 'N({libres})<0', says: 'Tiene asignados más días de los que dispone' },
  ],
};

export const hojaTecnicos: GuidedSheet = {
  name: 'Técnicos',
  purpose: 'Banco de técnicas y técnicos por especialidad, con su puntaje ponderado y los días que tienen.',
  panels: [tecnicos, ponderacion],
};
