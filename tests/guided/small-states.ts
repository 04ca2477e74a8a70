import type { GuidedState } from '../../src/books/guided/spec.ts';

/** What a careless person could type in the small book. */
export const typed: GuidedState = {
  rows: {
    parametros: [{ fondo: 20000, parte: 0.3 }],
    servicios: [
      { servicio: 'Ajuste del POA', costo: 12000 },
      { servicio: 'Catastro', costo: -5 },
    ],
    postulaciones: [
      { codigo: 'A1', servicio: 'Ajuste del POA', fecha: 46000, puntaje: 80 },
      { codigo: 'A2', servicio: 'Ajuste del POA', puntaje: { formula: '=100-10', value: 90 } },
      {},
      { codigo: 'A2', servicio: 'Turismo', fecha: 'ayer', puntaje: 190 },
      { servicio: 'Catastro' },
    ],
    cuadro: [{ accion: 'Riego', pf: 900, e: 280.5, pa: 40 }],
  },
};
