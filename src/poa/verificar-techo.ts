import { formula } from '../engine/formula.ts';
import { headings, keyHeadings } from '../engine/headings.ts';
import { amounts, keys } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';
import { ceilingStates, type KeyedAmounts } from './ceiling-states.ts';

const heading = (width: number): readonly string[] => [
  ...keyHeadings(width),
  ...headings('techo', 'programado', 'saldo', 'estado'),
];

function lengthFault({ keys: [first], amounts: { values } }: KeyedAmounts, about: Term): Problem | undefined {
  const rows = first?.codes.length ?? 0;
  return rows === values.length ? undefined : new Problem('lengths', about, {}, `${rows} / ${values.length}`);
}

function misfitIn(ceilings: KeyedAmounts, programmed: KeyedAmounts): Problem | undefined {
  const widths = [programmed.keys.length, ceilings.keys.length] as const;
  if (widths[0] !== widths[1]) return new Problem('lengths', 'clavesTecho', {}, widths.join(' / '));
  return lengthFault(programmed, 'programado') ?? lengthFault(ceilings, 'techo');
}

export const verificarTecho = formula({
  id: 'VERIFICAR_TECHO',
  shape: 'table',
  summary: {
    es: 'Lo programado contra su techo, por clave: saldo (negativo si lo supera) y estado; con las claves sin techo y los techos sin uso.',
    en: 'What was programmed against its ceiling, by key: balance (negative when exceeded) and state; with keys without a ceiling and ceilings without use.',
    pt: 'O programado contra seu teto, por chave: saldo (negativo se o supera) e situação; com as chaves sem teto e os tetos sem uso.',
  },
  also: {
    es: 'techo presupuestario, control de POA, sobregiro, saldo negativo, unidad, OTB, programa',
    en: 'ceiling check, overspending, budget control, negative balance',
    pt: 'teto orçamentário, controle do plano, saldo negativo',
  },
  params: { claves: keys(5), programado: amounts, clavesTecho: keys(5), techo: amounts },
  meanings: {
    claves: {
      es: 'De una a cinco columnas que dicen a qué techo va cada monto. No importan espacios, mayúsculas ni tildes.',
      en: 'One to five columns that say which ceiling each amount goes to. Spaces, case and accents do not matter.',
      pt: 'De uma a cinco colunas que dizem a que teto vai cada valor. Não importam espaços, maiúsculas nem acentos.',
    },
    programado: {
      es: 'Monto de cada fila. Los de una misma clave se suman: dé también lo ya guardado, no solo lo nuevo.',
      en: 'Amount of each row. Those of one key are summed: give what is already stored too, not only what is new.',
      pt: 'Valor de cada linha. Os de uma mesma chave se somam: dê também o já guardado, não só o novo.',
    },
    techo: {
      es: 'Techo de cada clave. Si una clave está dos veces, sus techos se suman y se avisa.',
      en: 'Ceiling of each key. If a key is there twice its ceilings are summed, and the state says so.',
      pt: 'Teto de cada chave. Se uma chave está duas vezes, seus tetos se somam e se avisa.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        claves: [['Obras Públicas'], ['salud'], ['OBRAS PUBLICAS'], ['Deporte'], ['Cultura']],
        programado: [[60_000], [15_000], [51_521], [8000], [0]],
        clavesTecho: [['Obras públicas'], ['Salud'], ['Catastro'], ['Cultura']],
        techo: [[100_000], [15_000], [20_000], [5000]],
      },
      gives: [
        ['Clave', 'Techo', 'Programado', 'Saldo', 'Estado'],
        ['Obras públicas', 100_000, 111_521, -11_521, 'supera el techo'],
        ['Salud', 15_000, 15_000, 0, 'techo usado del todo'],
        ['Catastro', 20_000, '', 20_000, 'techo sin uso'],
        ['Cultura', 5000, 0, 5000, 'dentro del techo'],
        ['Deporte', '', 8000, '', 'sin techo'],
      ],
      note: {
        es: 'Sin techo no es techo cero: el saldo queda vacío.',
        en: 'No ceiling is not a ceiling of zero: the balance stays blank.',
        pt: 'Sem teto não é teto zero: o saldo fica vazio.',
      },
    },
    {
      given: {
        claves: [
          ['Vías', '10'],
          ['Vías', '20'],
          [null, null],
        ],
        programado: [[100], ['1.000,25'], [7]],
        clavesTecho: [
          ['vías', 10],
          ['VIAS', '20'],
          ['Vias', 20],
        ],
        techo: [['mucho'], [600], [500.5]],
      },
      gives: [
        ['Clave 1', 'Clave 2', 'Techo', 'Programado', 'Saldo', 'Estado'],
        [
          'vías',
          10,
          new Problem('notNumber', 'techo', { row: 1 }, 'mucho'),
          100,
          new Problem('notNumber', 'techo', { row: 1 }, 'mucho'),
          'por corregir',
        ],
        ['vías', '20', 1100.5, 1000.25, 100.25, 'dentro del techo; techo en 2 filas, sumadas'],
        ['(en blanco)', '(en blanco)', '', 7, '', 'sin clave'],
      ],
      note: {
        es: 'Un dato malo daña solo su clave. Lo programado sin clave se muestra, no se pierde.',
        en: 'A bad figure spoils only its key. What was programmed without a key is shown, not lost.',
        pt: 'Um dado ruim estraga só sua chave. O programado sem chave é mostrado, não se perde.',
      },
    },
    {
      given: { claves: [['Vías'], ['Salud']], programado: [[1]], clavesTecho: [['Vías']], techo: [[1]] },
      fails: 'lengths',
    },
    {
      given: { claves: [[null]], programado: [[null]], clavesTecho: [[null]], techo: [[null]] },
      fails: 'empty',
    },
  ],
  native: {
    none: {
      es: 'reúne las claves de dos listas escritas de distinta manera; con una sola escritura, cada saldo es techo − SUMAR.SI',
      en: 'it joins the keys of two lists written in different ways; with one spelling each balance is ceiling − SUMIF',
      pt: 'reúne as chaves de duas listas escritas de formas distintas; com uma só escrita, cada saldo é teto − SOMASE',
    },
  },
  source: {
    title: 'Control de techos del POA: saldo = techo − programado, por clave, contra todo lo ya programado',
    verified: false,
  },
  compute({ claves, programado, clavesTecho, techo }) {
    const programmed = { keys: claves, amounts: programado };
    const ceilings = { keys: clavesTecho, amounts: techo };
    const misfit = misfitIn(ceilings, programmed);
    if (misfit) return misfit;
    const rows = ceilingStates(ceilings, programmed);
    return rows.length === 0 ? new Problem('empty', 'claves') : { heading: heading(claves.length), rows };
  },
});
