import { fold } from '../../engine/reading.ts';
import { addressOf } from '../../books/plan.ts';
import { classifiers } from '../../poa/classifiers.ts';
import type { Finding, Rule } from '../finding.ts';
import { at, codeIn, linesOf, saidIn, type Line } from './lines.ts';

const paired = ['recursos', 'obligatorios', 'fuentes', 'presupuesto'];

/** Sources nobody has, and the one that is often mixed up. */
export const sources: Rule = (reviewed) =>
  paired.flatMap((panel) => linesOf(reviewed, panel).flatMap(sourceFault));

function sourceFault(line: Line): readonly Finding[] {
  const source = codeIn(line, 'fuente');
  if (source === '44' && codeIn(line, 'organismo') === '119')
    return [at(line, 'fuente', 'El IDH es 41-119; la fuente 44 es de donaciones externas.', 'Escriba 41.')];
  if (source === '' || classifiers.fuente.names.has(source)) return [];
  const reason = `No hay una fuente de financiamiento ${saidIn(line, 'fuente')} en el clasificador.`;
  return [at(line, 'fuente', reason, 'Corrija el código, como 41, 20 u 80.')];
}

/** Groups and subgroups are sums of objects: money goes on an object. */
export const objects: Rule = (reviewed) => [
  ...linesOf(reviewed, 'presupuesto')
    .filter((line) => /^\d{2}000$/.test(codeIn(line, 'objeto')))
    .map((line) =>
      at(
        line,
        'objeto',
        'Es un grupo o subgrupo, no una partida.',
        'Elija la partida que corresponde dentro de él.',
      ),
    ),
  ...linesOf(reviewed, 'objetos')
    .filter((line) => codeIn(line, 'objeto') !== '' && !/^\d{5}$/.test(codeIn(line, 'objeto')))
    .map((line) => at(line, 'objeto', 'El objeto del gasto tiene cinco cifras.', 'Corrija el código.')),
];

/** As they were copied for years from one catalogue to the next. */
const misspelt: Readonly<Record<string, string>> = {
  manteminiento: 'mantenimiento',
  mantenimento: 'mantenimiento',
  contruccion: 'construcción',
  construcion: 'construcción',
  equipamento: 'equipamiento',
  adquisision: 'adquisición',
  adquicision: 'adquisición',
  mejoramineto: 'mejoramiento',
  educacon: 'educación',
  saniamiento: 'saneamiento',
};

const written: readonly (readonly [panel: string, keys: readonly string[]])[] = [
  ['categorias', ['denominacion']],
  ['poa', ['accionPei', 'acp', 'operacion', 'actividad', 'tarea', 'indicador']],
  ['proyectos', ['proyecto']],
  ['unidades', ['unidad']],
  ['obligatorios', ['concepto']],
];

export const spelling: Rule = (reviewed) =>
  written.flatMap(([panel, keys]) =>
    linesOf(reviewed, panel).flatMap((line) =>
      keys.flatMap((key): readonly Finding[] => {
        const word = fold(saidIn(line, key))
          .split(/[^a-zñ]+/)
          .find((each) => Object.hasOwn(misspelt, each));
        if (word === undefined) return [];
        const reason = `Dice «${word}»: así no se encuentra lo que se busca.`;
        return [at(line, key, reason, `Escriba «${misspelt[word] ?? ''}».`)];
      }),
    ),
  );

const SIGNS = new Set(['ct', 're', 'ore', 'idh', 'tgn', 'hipc']);
const SOME = 3;

/** A budget pasted with a column for each source: nothing reads it. */
export const sourcesAcross: Rule = ({ sheets, panels }) => {
  const panel = panels.get('presupuesto');
  const cells = sheets.find(({ now }) => now === panel?.sheet)?.cells ?? [];
  return cells.flatMap((line, row): readonly Finding[] => {
    const columns = [...line.keys()].filter((column) => {
      const cell = line[column];
      return typeof cell === 'string' && SIGNS.has(fold(cell));
    });
    const [first] = columns;
    if (!panel || first === undefined || columns.length < SOME) return [];
    return [
      {
        sheet: panel.sheet,
        cell: addressOf({ row, column: first, rows: 1, columns: 1 }),
        reason: 'Las fuentes están en columnas: así no entran en el presupuesto.',
        remedy: 'Ponga una fila por fuente, con su código y su organismo.',
      },
    ];
  });
};
