import type { Stage } from '../../../src/intake/budget.ts';
import {
  accounting,
  english,
  linesOf,
  number,
  percent,
  spanish,
  sumOf,
  truthOf,
  wholeEnglish,
  type Line,
} from './lines.ts';
import { csv, html, ods, xls, xlsx, xml, zip, type Row, type Sample } from './sample.ts';

const L = linesOf(21, 777);
const S = (
  line: Line,
  of: readonly Stage[],
  as: (centavos: number) => string | number,
): (string | number)[] => of.map((stage) => as(line[stage]));
const siif = (sep: string): Row[] => {
  const six: Stage[] = ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'];
  const r = (c: string, n: string, l: Line): Row => [c, '10', 'CSF', n, ...S(l, six, english)];
  const rows: Row[] = [r('A', 'FUNCIONAMIENTO', sumOf(L))];
  for (const g of [0, 1, 2]) {
    const p = L.slice(g * 7, g * 7 + 7);
    rows.push(r(`A${sep}0${g + 1}`, 'CUENTA', sumOf(p)));
    p.forEach((l, i) => rows.push(r(`A${sep}0${g + 1}${sep}0${i + 1}`, `OBJETO ${i}`, l)));
  }
  return rows;
};
/** Written after the rules were, to see how files nobody had seen fare. */
export const laterSamples: readonly Sample[] = [
  {
    name: 'siif.xlsx',
    bytes: () =>
      xlsx({
        name: 'REP',
        rows: [
          ['Año Fiscal:', '2024'],
          ['Vigencia:', 'Actual'],
          [
            'RUBRO',
            'REC',
            'SIT',
            'DESCRIPCION',
            'APR. INICIAL',
            'APR. VIGENTE',
            'CDP',
            'COMPROMISO',
            'OBLIGACION',
            'PAGOS',
          ],
          ...siif('-'),
        ],
      }),
    truth: truthOf(L, ['inicial', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'matriz-fuentes.xlsx',
    bytes: () =>
      xlsx({
        name: 'T',
        rows: [
          ['TECHO PRESUPUESTARIO 2025'],
          ['Cat. Prog.', 'Denominación', 'CT 41-113', 'RE 20-210', 'IDH 41-119', 'TOTAL'],
          ...L.map((l, i): Row => [
            `${10 + i} 0000 01`,
            `Act ${i}`,
            number(l.certificado),
            number(l.compromiso),
            number(l.devengado),
            number(l.certificado + l.compromiso + l.devengado),
          ]),
        ],
      }),
    truth: { inicial: L.reduce((a, l) => a + l.certificado + l.compromiso + l.devengado, 0) },
    wanted: 'asked',
  },
  {
    name: 'peru-especificas.xls',
    bytes: () =>
      html([
        ['Específica', 'PIA', 'PIM', 'Devengado', 'Avance %'],
        ...[0, 1, 2].flatMap((g): Row[] => {
          const p = L.slice(g * 7, g * 7 + 7);
          const r = (n: string, l: Line): Row => [
            n,
            ...S(l, ['inicial', 'vigente', 'devengado'], english),
            ((l.devengado / l.vigente) * 100).toFixed(1),
          ];
          return [
            r(`2.${g + 1}: GENÉRICA`, sumOf(p)),
            ...p.map((l, i) => r(`2.${g + 1}.${i + 1}: SUB ${i}`, l)),
          ];
        }),
      ]),
    truth: truthOf(L, ['inicial', 'vigente', 'devengado']),
    wanted: 'same',
  },
  {
    name: 'brasil-real.csv',
    bytes: () =>
      csv(
        [
          [
            'Exercício',
            'Secretaria',
            'Ação',
            'Dotação Atualizada (R$)',
            'Empenhado (R$)',
            'Liquidado (R$)',
            'Pago (R$)',
          ],
          ...L.map((l, i): Row => [
            '2024',
            `Secretaria ${i % 4}`,
            `20${i} - Manutenção`,
            ...S(l, ['vigente', 'compromiso', 'devengado', 'pagado'], (c) => `R$ ${spanish(c)}`),
          ]),
        ],
        ';',
        '1252',
      ),
    truth: truthOf(L, ['vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'mexico-tab.txt',
    bytes: () =>
      csv(
        [
          ['Ente Público: Municipio'],
          [
            'Clave',
            'Capítulo',
            'Egresos Aprobado',
            'Ampliaciones/(Reducciones)',
            'Egresos Modificado',
            'Egresos Devengado',
            'Egresos Pagado',
            'Subejercicio',
          ],
          ...L.map((l, i): Row => [
            String(1000 + i * 100),
            `Cap ${i}`,
            ...S(
              l,
              ['inicial', 'modificaciones', 'vigente', 'devengado', 'pagado'],
              (c) => '$' + accounting(c).replace(/\./g, '#').replace(/,/g, '.').replace(/#/g, ','),
            ),
            '0.00',
          ]),
        ],
        '\t',
        'utf16be',
      ),
    truth: truthOf(L, ['inicial', 'modificaciones', 'vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'bs-texto.ods',
    bytes: () =>
      ods([
        ['GAM'],
        ['Nro', 'Proyecto', 'Monto Vigente', 'Monto Devengado', 'Monto Pagado', 'Observaciones'],
        ...L.map((l, i): Row => [
          String(i + 1),
          `Obra ${i}`,
          ...S(l, ['vigente', 'devengado', 'pagado'], (c) => `Bs. ${spanish(c)}`),
          '',
        ]),
        ['', 'TOTAL Bs.', ...S(sumOf(L), ['vigente', 'devengado', 'pagado'], (c) => `Bs. ${spanish(c)}`), ''],
      ]),
    truth: truthOf(L, ['vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'espana-fases.xml',
    bytes: () =>
      xml([
        [
          'Ejercicio',
          'Orgánica',
          'Programa',
          'Económica',
          'Descripción',
          'Créditos Iniciales',
          'Modificaciones',
          'Créditos Definitivos',
          'Autorizado',
          'Comprometido',
          'Obligaciones Reconocidas Netas',
          'Pagos Realizados',
        ],
        ...L.map((l, i): Row => [
          '2024',
          '01',
          String(920 + (i % 3)),
          `${1 + (i % 6)}20.${i}`,
          `Ap ${i}`,
          ...S(
            l,
            ['inicial', 'modificaciones', 'vigente', 'certificado', 'compromiso', 'devengado', 'pagado'],
            spanish,
          ),
        ]),
      ]),
    truth: truthOf(L, [
      'inicial',
      'modificaciones',
      'vigente',
      'certificado',
      'compromiso',
      'devengado',
      'pagado',
    ]),
    wanted: 'same',
  },
  {
    name: 'rd-mensual.xlsx',
    bytes: () =>
      xlsx({
        name: 'R',
        rows: [
          ['Ejecución de Gastos'],
          [
            'DETALLE',
            'Presupuesto Aprobado',
            'Presupuesto Modificado',
            'Gasto Devengado',
            null,
            null,
            'Total',
          ],
          [null, null, null, 'Enero', 'Febrero', 'Marzo', null],
          ...L.map((l, i): Row => [
            `2.1.${i + 1} - CUENTA`,
            number(l.inicial),
            number(l.modificaciones),
            number(l.devengado - 2 * Math.floor(l.devengado / 3)),
            number(Math.floor(l.devengado / 3)),
            number(Math.floor(l.devengado / 3)),
            number(l.devengado),
          ]),
        ],
        merged: [{ top: 1, left: 3, bottom: 1, right: 5 }],
      }),
    truth: truthOf(L, ['inicial', 'modificaciones', 'devengado']),
    wanted: 'asked',
  },
  {
    name: 'chile-miles-apostrofo.csv',
    bytes: () => {
      const R = linesOf(21, 778, 100_000);
      return csv([
        ['(Cifras en miles de pesos)'],
        ['Cuenta', 'Denominación', 'Ppto. Inicial', 'Ppto. Vigente', 'Devengado', 'Pagado', 'Deuda Flotante'],
        ...R.map((l, i): Row => [
          `215.2${(i % 4) + 1}.0${i}`,
          `C ${i}`,
          ...S(l, ['inicial', 'vigente', 'devengado', 'pagado'], (c) =>
            wholeEnglish(Math.round(c / 1000)).replace(/,/g, '.'),
          ),
          '0',
        ]),
      ]);
    },
    truth: truthOf(linesOf(21, 778, 100_000), ['inicial', 'vigente', 'devengado', 'pagado']),
    wanted: 'same',
  },
  {
    name: 'guate-grupo.zip',
    bytes: () =>
      zip({
        'r.csv': csv(
          [
            ['Grupo de Gasto', 'Asignado', 'Modificaciones', 'Vigente', 'Devengado', 'Ejec. %'],
            ...L.map((l, i): Row => [
              `${i}00 GRUPO ${i}`,
              ...S(l, ['inicial', 'modificaciones', 'vigente', 'devengado'], english),
              percent(l.devengado, l.vigente),
            ]),
            [
              'Resultado total',
              ...S(sumOf(L), ['inicial', 'modificaciones', 'vigente', 'devengado'], english),
              '',
            ],
          ],
          ',',
        ),
      }),
    truth: truthOf(L, ['inicial', 'modificaciones', 'vigente', 'devengado']),
    wanted: 'same',
  },
  {
    name: 'ecuador-dos-cortes.xlsx',
    bytes: () =>
      xlsx({
        name: 'E',
        rows: [
          ['Fecha reporte', 'Ítem', 'Codificado', 'Devengado'],
          ...['2024-03-31', '2024-06-30', '2024-09-30'].flatMap((d, q) =>
            L.map((l, i): Row => [
              d,
              String(510100 + i),
              number(l.vigente + q * 1000),
              number(Math.floor((l.devengado * (q + 1)) / 3)),
            ]),
          ),
        ],
      }),
    truth: {
      vigente: L.reduce((a, l) => a + l.vigente + 2000, 0),
      devengado: L.reduce((a, l) => a + Math.floor(l.devengado), 0),
    },
    wanted: 'same',
  },
  {
    name: 'argentina-anidado.xls',
    bytes: () =>
      xls([
        ['Inciso', 'P.Ppal', 'P.Parcial', 'Denominación', 'Crédito', 'Compromiso', 'Devengado', 'Pagado'],
        ...[1, 2, 3].flatMap((g): Row[] => {
          const p = L.slice((g - 1) * 7, g * 7);
          return [
            [
              String(g),
              '0',
              '0',
              'INCISO',
              ...S(sumOf(p), ['vigente', 'compromiso', 'devengado', 'pagado'], number),
            ],
            ...p.map((l, i): Row => [
              String(g),
              String(i + 1),
              '0',
              `PP ${i}`,
              ...S(l, ['vigente', 'compromiso', 'devengado', 'pagado'], number),
            ]),
          ];
        }),
      ]),
    truth: truthOf(L, ['vigente', 'compromiso', 'devengado', 'pagado']),
    wanted: 'same',
  },
];
