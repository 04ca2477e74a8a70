import type { Country, UnderstoodColumn } from './budget.ts';
import { tidyHeading } from './dictionary.ts';

export interface Format {
  readonly country: Country;
  readonly name: string;
  /** Each later cut-off of a year contains the earlier ones. */
  readonly accumulates: boolean;
}

interface Known extends Format {
  /** Headings, tidied: one of each group must be there. */
  readonly needs: readonly (readonly string[])[];
}

const known: readonly Known[] = [
  {
    country: 'peru',
    name: 'Consulta Amigable (MEF, Perú)',
    accumulates: false,
    needs: [['pia'], ['pim'], ['devengado', 'ejecucion devengado', 'girado']],
  },
  {
    country: 'colombia',
    name: 'CUIPO (Colombia)',
    accumulates: true,
    needs: [['cuenta'], ['periodo'], ['apropiacion definitiva'], ['obligaciones']],
  },
  {
    country: 'colombia',
    name: 'Ejecución presupuestaria (Colombia)',
    accumulates: false,
    needs: [
      ['apropiacion definitiva', 'presupuesto definitivo'],
      ['obligaciones', 'obligado', 'compromisos'],
    ],
  },
  {
    country: 'bolivia',
    name: 'Ejecución por partidas (PXP, Bolivia)',
    accumulates: false,
    needs: [['partida'], ['vigente'], ['ejecutado'], ['saldo por devengar']],
  },
  {
    country: 'bolivia',
    name: 'Estado de ejecución presupuestaria (SIGEP, Bolivia)',
    accumulates: false,
    needs: [
      ['vigente', 'presupuesto vigente'],
      ['devengado', 'ejecutado', 'presupuesto ejecutado'],
      [
        'objeto',
        'partida',
        'organismo',
        'org',
        'da',
        'ue',
        'apertura programatica',
        'categoria programatica',
        'preventivo',
      ],
    ],
  },
  {
    country: 'bolivia',
    name: 'Presupuesto por grupos de gasto (bo-presupuestos)',
    accumulates: false,
    needs: [['grupo 1'], ['grupo 9'], ['total'], ['programa']],
  },
];

const own: Format = { country: 'otro', name: 'Hoja propia', accumulates: false };

/** Which system an export comes from, by the headings only it has. */
export function formatOf(columns: readonly UnderstoodColumn[]): Format {
  const headings = new Set(columns.map(({ heading }) => tidyHeading(heading)));
  return known.find(({ needs }) => needs.every((names) => names.some((name) => headings.has(name)))) ?? own;
}
