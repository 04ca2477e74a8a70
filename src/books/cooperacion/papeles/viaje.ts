import { paragraph, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, lineOf } from './partes.ts';

const tripWords = (trip: Line) => ({
  tecnico: said(trip, 'tecnico'),
  motivo: said(trip, 'motivo'),
  lugar: said(trip, 'lugar'),
  salida: said(trip, 'salida', 'date'),
  retorno: said(trip, 'retorno', 'date'),
  dias: said(trip, 'dias', 'number'),
  solicitado: said(trip, 'solicitado', 'date'),
  fuente: said(trip, 'fuente'),
});

/** The form by which a trip is asked for and authorised. */
export function autorizacion(figures: Figures, code: string): Document | undefined {
  const trip = lineOf(figures, 'viajes', 'codigo', code);
  if (!trip) return undefined;
  const words = tripWords(trip);
  return {
    id: `Viaje ${code}`,
    title: 'Solicitud y autorización de viaje',
    subtitle: code,
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          '{tecnico} solicita viajar a {lugar}, del {salida} al {retorno}. Motivo: {motivo}. Solicitado el {solicitado}.',
          words,
        ),
      ),
      paragraph(filled('Proyecto que lo paga: {fuente}.', words)),
      title('Gastos previstos'),
      {
        kind: 'table',
        columns: [
          { heading: 'Concepto', share: 3 },
          { heading: 'Bs', format: 'amount' },
        ],
        rows: [
          [`Viáticos: ${words.dias} días`, trip['viatico'] ?? null],
          ['Pasajes', trip['pasajes'] ?? null],
          ['Total', trip['total'] ?? null],
        ],
        totals: true,
      },
      title('Autorización'),
      paragraph(filled('Autorizado el {dia}.', { dia: said(trip, 'autorizado', 'date') })),
      signatures(
        words.tecnico,
        'Jefatura inmediata',
        said(factsOf(figures, 'datos'), 'responsable') || 'Responsable de cooperación',
        'Máxima autoridad',
      ),
    ],
  };
}

/** How the per diem of a trip comes about. */
export function liquidacion(figures: Figures, code: string): Document | undefined {
  const trip = lineOf(figures, 'viajes', 'codigo', code);
  if (!trip) return undefined;
  const scale = lineOf(figures, 'escala', 'destino', said(trip, 'destino')) ?? {};
  const isCovered = said(trip, 'alojamiento') === 'sí';
  const part = isCovered ? said(factsOf(figures, 'parametros'), 'conAlojamiento', 'percent') : '100 %';
  return {
    id: `Viáticos ${code}`,
    title: 'Liquidación de viáticos',
    subtitle: [code, said(trip, 'tecnico')].filter((each) => each !== '').join(' · '),
    footer: footerOf(figures),
    pieces: [
      {
        kind: 'table',
        columns: [
          { heading: 'Concepto', share: 3 },
          { heading: 'Dato', share: 2 },
        ],
        rows: [
          ['Lugar', said(trip, 'lugar')],
          ['Salida', said(trip, 'salida', 'date')],
          ['Retorno', said(trip, 'retorno', 'date')],
          ['Días que se pagan', said(trip, 'dias', 'number')],
          [`Monto por día (${said(trip, 'destino')})`, `Bs ${said(scale, 'monto', 'amount')}`],
          [`Alojamiento cubierto: ${said(trip, 'alojamiento')}. Se paga`, part],
          ['Viático', `Bs ${said(trip, 'viatico', 'amount')}`],
          ['Pasajes', `Bs ${said(trip, 'pasajes', 'amount')}`],
          ['Total', `Bs ${said(trip, 'total', 'amount')}`],
        ],
      },
      paragraph(filled('Norma de la escala: {norma}.', { norma: said(scale, 'norma') })),
      signatures(said(trip, 'tecnico'), 'Administración'),
    ],
  };
}
