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

/** Words that only one country's systems use together. */
const byCountry: readonly Known[] = [
  {
    country: 'ecuador',
    name: 'Cédula presupuestaria (eSIGEF, Ecuador)',
    accumulates: false,
    needs: [
      ['codificado', 'monto codificado'],
      ['devengado', 'comprometido', 'compromiso', 'pagado'],
    ],
  },
  {
    country: 'venezuela',
    name: 'Ejecución presupuestaria (Venezuela)',
    accumulates: false,
    needs: [
      ['causado', 'monto causado'],
      ['asignado', 'monto actualizado', 'asignado ajustado', 'comprometido'],
    ],
  },
  {
    country: 'guatemala',
    name: 'Ejecución presupuestaria (SICOIN, Guatemala)',
    accumulates: false,
    needs: [['asignado'], ['modificado', 'modificaciones'], ['vigente'], ['devengado']],
  },
  {
    country: 'brasil',
    name: 'Execução orçamentária (Brasil)',
    accumulates: false,
    needs: [
      ['empenhado', 'despesas empenhadas', 'valor empenhado', 'empenhada', 'dotacao inicial'],
      ['liquidado', 'despesas liquidadas', 'valor liquidado', 'liquidada', 'dotacao atualizada'],
    ],
  },
  {
    country: 'mexico',
    name: 'Estado del ejercicio (México)',
    accumulates: false,
    needs: [['modificado'], ['devengado', 'ejercido'], ['pagado', 'ejercido', 'aprobado']],
  },
  {
    country: 'espana',
    name: 'Ejecución de gastos (España)',
    accumulates: false,
    needs: [
      [
        'obligaciones reconocidas',
        'obligaciones reconocidas netas',
        'obligaciones rec netas',
        'obl reconocidas',
      ],
      ['credito definitivo', 'creditos definitivos', 'creditos totales', 'credito total', 'credito inicial'],
    ],
  },
  {
    country: 'argentina',
    name: 'Ejecución presupuestaria (Argentina)',
    accumulates: false,
    needs: [
      ['credito vigente', 'credito devengado', 'sancion', 'credito sancion', 'credito original'],
      ['devengado', 'credito devengado', 'vigente', 'preventivo'],
    ],
  },
  {
    country: 'chile',
    name: 'Balance de ejecución presupuestaria (Chile)',
    accumulates: false,
    needs: [
      ['obligacion devengada', 'gasto devengado', 'preobligado', 'preobligacion', 'obligacion'],
      ['presupuesto inicial', 'presupuesto vigente', 'presupuesto actualizado'],
    ],
  },
];

const own: Format = { country: 'otro', name: 'Hoja propia', accumulates: false };

/** Which system an export comes from, by the headings only it has. */
export function formatOf(columns: readonly UnderstoodColumn[]): Format {
  const headings = new Set(columns.map(({ heading }) => tidyHeading(heading)));
  return (
    [...known, ...byCountry].find(({ needs }) =>
      needs.every((names) => names.some((name) => headings.has(name))),
    ) ?? own
  );
}
