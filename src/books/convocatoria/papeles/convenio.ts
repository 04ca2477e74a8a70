import type { Figures } from '../../guided/read-guided.ts';
import { paragraph, signatures, title, type Document, type Piece } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import { callName, footerOf } from './cifras.ts';

/** The agreement with one municipality: the clauses of the book with its figures. */
export function convenio(figures: Figures, code: string): Document | undefined {
  const agreement = linesOf(figures, 'convenios', 'convenio').find((line) => said(line, 'convenio') === code);
  if (!agreement) return undefined;
  const words = wordsOf(figures, agreement);
  const clauses = linesOf(figures, 'clausulas', 'clausula').filter((line) => line['incluir'] !== 'no');
  return {
    id: `Convenio ${code}`,
    title: 'Convenio de prestación de servicio',
    subtitle: [said(agreement, 'numero'), callName(figures)].filter((each) => each !== '').join(' · '),
    footer: footerOf(figures),
    pieces: [
      ...clauses.flatMap((clause, at): Piece[] => [
        title(`${String(at + 1)}. ${said(clause, 'clausula')}`),
        paragraph(filled(said(clause, 'texto'), words)),
      ]),
      signatures(
        `Alcalde de ${said(agreement, 'municipio')}`,
        'Presidente del Concejo Municipal',
        words.responsable === '' ? 'Por la asociación' : words.responsable,
        'Control social',
      ),
    ],
  };
}

function wordsOf(figures: Figures, agreement: Line) {
  const [call, parameters] = [factsOf(figures, 'llamado'), factsOf(figures, 'parametros')];
  const code = agreement['convenio'];
  const validity = linesOf(figures, 'vigencia', 'convenio').find((line) => line['convenio'] === code) ?? {};
  const service = linesOf(figures, 'servicios', 'servicio').find(
    (line) => line['servicio'] === agreement['servicio'],
  );
  return {
    asociacion: said(call, 'asociacion'),
    fondo: said(call, 'fondo'),
    gestion: said(call, 'gestion'),
    responsable: said(call, 'responsable'),
    municipio: said(agreement, 'municipio'),
    servicio: said(agreement, 'servicio'),
    resultados: service ? said(service, 'resultados') : '',
    plazo: said(agreement, 'plazo', 'whole'),
    inicio: said(agreement, 'inicio', 'date'),
    vence: said(validity, 'vence', 'date'),
    monto: said(agreement, 'monto', 'amount'),
    aporteFondo: said(agreement, 'fondo', 'amount'),
    contraparte: said(agreement, 'contraparte', 'amount'),
    vencimientos: listed(
      figures,
      'compromisos',
      code,
      (line) => `Bs ${said(line, 'monto', 'amount')} hasta el ${said(line, 'vence', 'date')}`,
    ),
    cuotas: listed(
      figures,
      'desembolsos',
      code,
      (line) => `${said(line, 'porcentaje', 'percent')} contra ${said(line, 'producto')}`,
    ),
    multaDiaria: said(parameters, 'multaDiaria', 'percent'),
    topeMulta: said(parameters, 'topeMulta', 'percent'),
  };
}

const listed = (
  figures: Figures,
  panel: string,
  code: Line[string] | undefined,
  words: (line: Line) => string,
): string =>
  linesOf(figures, panel, 'convenio')
    .filter((line) => line['convenio'] === code)
    .map(words)
    .join('; ');
