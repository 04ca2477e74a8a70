import type { GuidedBook } from '../../src/books/guided/spec.ts';

/** A book with one of everything a guided book may hold. */
export const smallBook = (): GuidedBook => ({
  id: 'prueba',
  title: 'Libro de prueba',
  footer: 'Fondo de prueba · Gestión 2026',
  sheets: [
    {
      name: 'Parámetros',
      purpose: 'De qué depende el libro.',
      panels: [
        {
          kind: 'facts',
          id: 'parametros',
          sourced: true,
          facts: [
            {
              key: 'fondo',
              label: 'Monto del fondo',
              format: 'amount',
              input: { kind: 'amount', required: true, from: 0 },
            },
            {
              key: 'parte',
              label: 'Parte del municipio',
              format: 'percent',
              input: { kind: 'percent', from: 0, upTo: 1 },
              usual: 0.3,
              source: 'Reglamento del fondo',
              verified: false,
            },
            {
              key: 'pedido',
              label: 'Monto pedido',
              format: 'amount',
              formula: 'SUM({postulaciones.monto:})',
            },
          ],
        },
      ],
    },
    {
      name: 'Servicios',
      purpose: 'Lo que se ofrece.',
      panels: [
        {
          kind: 'table',
          id: 'servicios',
          spare: 3,
          columns: [
            { key: 'servicio', heading: 'Servicio', input: { kind: 'text', required: true } },
            { key: 'costo', heading: 'Costo (Bs)', format: 'amount', input: { kind: 'amount', from: 0 } },
          ],
          usual: [{ servicio: 'Ajuste del POA', costo: 12000 }, { servicio: 'Catastro' }],
        },
      ],
    },
    {
      name: 'Postulaciones',
      purpose: 'Una fila por postulación.',
      panels: [
        {
          kind: 'table',
          id: 'postulaciones',
          spare: 4,
          totals: { monto: 'SUM({monto:})' },
          columns: [
            { key: 'codigo', heading: 'Código', input: { kind: 'text', required: true } },
            {
              key: 'servicio',
              heading: 'Servicio',
              input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
            },
            { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date' } },
            {
              key: 'puntaje',
              heading: 'Puntaje',
              format: 'number',
              input: { kind: 'number', from: 0, upTo: 100 },
            },
            {
              key: 'monto',
              heading: 'Monto (Bs)',
              format: 'amount',
              formula: 'IFERROR(INDEX({servicios.costo:},MATCH({servicio},{servicios.servicio:},0)),0)',
            },
            {
              key: 'contraparte',
              heading: 'Contraparte (Bs)',
              format: 'amount',
              formula: 'ROUND({monto}*{parametros.parte},2)',
            },
            {
              key: 'premio',
              heading: 'Adjudicado',
              formula: 'INDEX(MUNI.ADJUDICAR({monto:},{puntaje:},{parametros.fondo},"óptimo"),ROW()-4,2)',
            },
          ],
          checks: [
            {
              at: 'codigo',
              when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
              says: 'El código está repetido: deje uno solo',
            },
          ],
        },
      ],
    },
    {
      name: 'Cuadro',
      purpose: 'Un formulario oficial, con encabezados que se repiten.',
      panels: [
        {
          kind: 'table',
          id: 'cuadro',
          title: 'CUADRO Nº 1',
          spare: 2,
          usual: [],
          bands: [
            [
              { from: 'pf', to: 'e', says: 'FINANCIERA' },
              { from: 'pa', says: 'ACCIÓN' },
            ],
          ],
          columns: [
            { key: 'accion', heading: 'ACCIÓN ETA', input: { kind: 'text', required: true } },
            { key: 'pf', heading: 'PF', format: 'amount', input: { kind: 'amount' } },
            { key: 'e', heading: 'E\n= EPOA1', format: 'amount', input: { kind: 'amount' } },
            { key: 'pa', heading: 'PF', format: 'number', input: { kind: 'number' } },
          ],
        },
      ],
    },
  ],
});
