import type { Figures } from '../../guided/read-guided.ts';
import { paragraph, signatures, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import { callName, footerOf } from './cifras.ts';

/** What a municipality has paid of its counterpart, for it to show to other funds. */
export function certificado(figures: Figures, code: string): Document | undefined {
  const state = linesOf(figures, 'estado', 'convenio').find((line) => said(line, 'convenio') === code);
  if (!state) return undefined;
  const call = factsOf(figures, 'llamado');
  const agreement =
    linesOf(figures, 'convenios', 'convenio').find((line) => said(line, 'convenio') === code) ?? {};
  const amounts = [
    ['Contraparte comprometida', 'comprometida'],
    ['Exigible a la fecha', 'exigible'],
    ['Pagada en efectivo', 'efectivo'],
    ['Pagada en especie', 'especie'],
    ['Saldo', 'saldo'],
    ['En mora', 'mora'],
  ] as const;
  return {
    id: `Certificado ${code}`,
    title: 'Certificado de contraparte',
    subtitle: callName(figures),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'La asociación {asociacion} certifica que, al {corte}, el Gobierno Autónomo Municipal de {municipio} tiene la contraparte del convenio {numero} ({servicio}) en este estado: {situacion}.',
          {
            asociacion: said(call, 'asociacion'),
            corte: said(call, 'corte', 'date'),
            municipio: said(agreement, 'municipio'),
            numero: said(agreement, 'numero') || code,
            servicio: said(agreement, 'servicio'),
            situacion: said(state, 'situacion'),
          },
        ),
      ),
      {
        kind: 'table',
        columns: [
          { heading: 'Concepto', share: 2 },
          { heading: 'Bs', format: 'amount' },
        ],
        rows: amounts.map(([label, key]) => [label, state[key] ?? null]),
      },
      signatures(said(call, 'responsable') || 'Responsable del fondo'),
    ],
  };
}
