import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, textColumn, workedAmount } from './columnas.ts';

/** What a line had when the budget was approved, more what changes gave it and less what they took, up to some row. */
const balance = (line: string, upTo: ':<' | ':'): string => {
  const moved = (side: string) =>
    `SUMIF({reformulaciones.${side}${upTo}},{${line}},{reformulaciones.monto${upTo}})`;
  const approved = `N(INDEX({presupuesto.programado:},MATCH({${line}},{presupuesto.clave:},0)))`;
  return `IF({${line}}="","",IFERROR(ROUND(${approved}+${moved('a')}-${moved('de')},2),""))`;
};
const kindOf = (line: string): string =>
  `IFERROR(INDEX({presupuesto.tipo:},MATCH({${line}},{presupuesto.clave:},0))&"","")`;

/** Columns before the row's own change, and after it: rows stand in the order in which changes were approved. */
const AFTER = (line: string, sign: '+' | '-'): string =>
  `IF(ISNUMBER({${line}Antes}),ROUND({${line}Antes}${sign}N({monto}),2),"")`;

const isBefore = 'IF(AND(ISNUMBER({fecha}),ISNUMBER({fecha<})),{fecha}<{fecha<},FALSE)';

/**
 * Changes to the budget: each takes an amount from a line, gives it to another, or both. What was approved stays as it
 * was; what is in force follows from these rows.
 */
export const reformulaciones: TablePanel = {
  kind: 'table',
  id: 'reformulaciones',
  totals: { monto: 'SUM({monto:})' },
  columns: [
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    choiceColumn(
      'clase',
      'Clase',
      24,
      ['adicional', 'traspaso intrainstitucional', 'traspaso interinstitucional', 'disminución'],
      { required: true },
    ),
    textColumn('documento', 'Norma o nota que la aprueba', 26, { required: true }),
    textColumn('motivo', 'Motivo', 40, { required: true }),
    {
      key: 'de',
      heading: 'De la línea',
      width: 36,
      input: {
        kind: 'choice',
        options: '{presupuesto.clave:}',
        meaning: 'La clave de la línea que cede. En blanco si el dinero es adicional.',
      },
    },
    {
      key: 'a',
      heading: 'A la línea',
      width: 36,
      input: {
        kind: 'choice',
        options: '{presupuesto.clave:}',
        meaning: 'La clave de la línea que recibe. En blanco si el presupuesto disminuye.',
      },
    },
    amountColumn('monto', 'Monto (Bs)', { required: true, from: 0 }),
    workedAmount('deAntes', 'La que cede tenía (Bs)', balance('de', ':<')),
    workedAmount('deDespues', 'Y queda con (Bs)', AFTER('de', '-')),
    workedAmount('aAntes', 'La que recibe tenía (Bs)', balance('a', ':<')),
    workedAmount('aDespues', 'Y llega a (Bs)', AFTER('a', '+')),
    {
      key: 'cambio',
      heading: 'Cambio de tipo de gasto',
      width: 26,
      formula: `IF(OR({de}="",{a}=""),"",IF(OR(${kindOf('de')}="",${kindOf('a')}=""),"",IF(${kindOf('de')}=${kindOf('a')},"mismo tipo",${kindOf('de')}&" a "&${kindOf('a')})))`,
    },
  ],
  checks: [
    {
      at: 'de',
      when: 'AND({monto}<>"",{de}="",{a}="")',
      says: 'No dice de qué línea sale ni a cuál va: elija al menos una',
    },
    {
      at: 'a',
      when: 'AND({de}<>"",{de}={a})',
      says: 'La línea que cede y la que recibe son la misma: corrija una',
    },
    {
      at: 'clase',
      when: 'AND(LEFT({clase}&"",8)="traspaso",OR({de}="",{a}=""))',
      says: 'Un traspaso tiene línea que cede y línea que recibe: elija las dos',
    },
    {
      at: 'deDespues',
      when: 'N({deDespues})<0',
      says: 'La línea que cede queda en negativo: reduzca el monto o elija otra línea',
    },
    {
      at: 'cambio',
      when: '{cambio}="inversión a funcionamiento"',
      says: 'Pasa inversión a funcionamiento, que la Ley 1178 art. 8 a) no permite: elija otra línea',
    },
    {
      at: 'fecha',
      when: 'IF(AND(ISNUMBER({fecha}),ISNUMBER({parametros.gestion})),YEAR({fecha})<>{parametros.gestion},FALSE)',
      says: 'La fecha no es de la gestión: corríjala',
    },
    {
      at: 'fecha',
      when: isBefore,
      says: 'Es anterior a la fila de arriba: ordene las filas por fecha, los saldos se cuentan de arriba abajo',
    },
  ],
  usual: [],
};

export const hojaReformulaciones: GuidedSheet = {
  name: 'Reformulaciones',
  purpose: 'Cada cambio del presupuesto, con su fecha y su motivo: el vigente se calcula de aquí.',
  panels: [reformulaciones],
};
