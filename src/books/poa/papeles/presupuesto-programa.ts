import { paragraph, signatures, title, type Document, type DocumentTable } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { sumOf, toCell } from '../../../engine/money.ts';
import { amountIn } from '../../guided/typed.ts';
import { planName, signatories } from './cifras.ts';

const totalOf = (lines: readonly Line[], key: string): number =>
  toCell(sumOf(lines.map((line) => amountIn(line, key))));

interface Wanted {
  readonly panel: string;
  readonly code: string;
  readonly name: string;
  readonly heading: string;
}

/** Rows that have any money, and their total. */
function amountsBy(figures: Figures, { panel, code, name, heading }: Wanted): DocumentTable {
  const lines = linesOf(figures, panel, code).filter(
    (line) => Number(line['programado']) !== 0 || Number(line['vigente']) !== 0,
  );
  return {
    kind: 'table',
    columns: [
      { heading, share: 2 },
      { heading: 'Denominación', share: 4 },
      { heading: 'Programado (Bs)', format: 'amount', share: 2 },
      { heading: 'Vigente (Bs)', format: 'amount', share: 2 },
    ],
    rows: [
      ...lines.map((line) => [code, name, 'programado', 'vigente'].map((key) => line[key] ?? null)),
      ['Total', '', totalOf(lines, 'programado'), totalOf(lines, 'vigente')],
    ],
    totals: true,
  };
}

/** The budget by programme, by unit, and by source: the same total three times. */
export function presupuestoPorPrograma(figures: Figures): Document | undefined {
  if (linesOf(figures, 'presupuesto', 'programado').length === 0) return undefined;
  const kinds = factsOf(figures, 'escenario');
  return {
    id: 'Presupuesto por programa',
    title: 'Presupuesto por programa',
    subtitle: planName(figures),
    footer: planName(figures),
    pieces: [
      paragraph(
        filled(
          'Presupuesto vigente: Bs {total}. Funcionamiento: Bs {funcionamiento}. Inversión: Bs {inversion}.',
          {
            total: said(factsOf(figures, 'cuadre'), 'lineas', 'amount'),
            funcionamiento: said(kinds, 'funcionamiento', 'amount'),
            inversion: said(kinds, 'inversion', 'amount'),
          },
        ),
      ),
      title('Por programa'),
      amountsBy(figures, { panel: 'programas', code: 'programa', name: 'nombre', heading: 'Programa' }),
      title('Por unidad'),
      amountsBy(figures, { panel: 'unidades', code: 'codigo', name: 'unidad', heading: 'Unidad' }),
      title('Por fuente y organismo'),
      amountsBy(figures, { panel: 'fuentes', code: 'clave', name: 'nombre', heading: 'Fuente-organismo' }),
      signatures(...signatories(figures, 'alcalde', 'responsablePoa')),
    ],
  };
}
