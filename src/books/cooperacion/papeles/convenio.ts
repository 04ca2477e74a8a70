import { paragraph, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, lineOf } from './partes.ts';

/** An agreement or letter of intent between two municipal governments. */
export function convenio(figures: Figures, code: string): Document | undefined {
  const agreement = lineOf(figures, 'convenios', 'convenio', code);
  if (!agreement) return undefined;
  const data = factsOf(figures, 'datos');
  const words = {
    entidad: said(data, 'entidad'),
    otra: said(agreement, 'municipio'),
    objeto: said(agreement, 'objeto'),
    firma: said(agreement, 'firma', 'date'),
    vence: said(agreement, 'vence', 'date'),
    responsable: said(agreement, 'responsable'),
  };
  const clauses: readonly (readonly [string, string])[] = [
    ['Partes', 'Firman {entidad} y {otra}, representados por sus máximas autoridades.'],
    ['Objeto', 'Cooperación en: {objeto}.'],
    [
      'Cómo se trabaja',
      'La cooperación se da por pasantías, asistencias técnicas, capacitaciones e intercambios. Cada actividad se acuerda por nota, con sus fechas, sus participantes y quién paga cada gasto.',
    ],
    [
      'Lo que pone quien solicita',
      'El diagnóstico básico, los recursos humanos con que cuenta y los documentos que pide cada servicio, antes de empezar.',
    ],
    [
      'Seguimiento',
      'Responsable: {responsable}. Se revisa el avance cada trimestre y se deja constancia de lo visto y lo acordado.',
    ],
    [
      'Vigencia',
      'Rige desde el {firma} hasta el {vence}. Las partes deciden su renovación antes de esa fecha.',
    ],
  ];
  const kind = said(agreement, 'clase') || 'convenio';
  return {
    id: `Cooperación ${code}`,
    title:
      kind === 'carta de intenciones' ? 'Carta de intenciones' : 'Convenio de cooperación intermunicipal',
    subtitle: code,
    footer: footerOf(figures),
    pieces: [
      ...clauses.flatMap(([head, text], at) => [
        title(`${String(at + 1)}. ${head}`),
        paragraph(filled(text, words)),
      ]),
      signatures(`Por ${words.entidad}`, `Por ${words.otra}`),
    ],
  };
}
