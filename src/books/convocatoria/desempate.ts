import type { ColumnSpec } from '../guided/spec.ts';
import type { Criterion } from './criterios.ts';

/**
 * A place of its own for every eligible application. Each tie-break makes a key of the place so far and the rank in
 * that criterion, as one whole number, so what is equal in both stays equal and nothing is rounded away:
 * 99,999 applications take ten digits, and the last key, with the day and the row, fifteen.
 */
export function rankingColumns(criteria: readonly Criterion[]): readonly ColumnSpec[] {
  const breaks = criteria
    .filter(({ desempate }) => desempate !== undefined)
    .sort((a, b) => (a.desempate ?? 0) - (b.desempate ?? 0));
  const keys = breaks.map((criterion, at) => keyColumn(criterion, at));
  const last = lastKey(breaks.length);
  return [
    {
      key: 'concursa',
      heading: 'Puntaje con que concursa',
      format: 'number',
      helper: true,
      formula: 'IF(AND({elegible}="sí",ISNUMBER({puntaje})),{puntaje},"")',
    },
    ...keys,
    {
      key: 'claveFinal',
      heading: 'Clave final',
      format: 'year',
      width: 16,
      helper: true,
      formula: `IF({concursa}="","",${placeSoFar(last)}*10000000000+INT(INDEX({postulaciones.fecha:},{fila}))*100000+{fila})`,
    },
    {
      key: 'puesto',
      heading: 'Puesto',
      format: 'whole',
      formula: 'IF({concursa}="","",RANK({claveFinal},{claveFinal:},1))',
    },
    { key: 'desempate', heading: 'Qué decidió el empate', width: 34, formula: decidedBy(breaks) },
  ];
}

const lastKey = (breaks: number): string => (breaks === 0 ? 'concursa' : `clave${String(breaks)}`);

/** Scores go from high to low; keys, from low to high. */
const placeSoFar = (key: string): string => `RANK({${key}},{${key}:},${key === 'concursa' ? '0' : '1'})`;

const keyColumn = ({ key }: Criterion, at: number): ColumnSpec => ({
  key: `clave${String(at + 1)}`,
  heading: `Clave ${String(at + 1)}`,
  format: 'year',
  width: 12,
  helper: true,
  formula: `IF({concursa}="","",${placeSoFar(lastKey(at))}*100000+RANK({${key}},{${key}:},0))`,
});

const equals = (key: string): string => `COUNTIF({${key}:},{${key}})`;

/** The criteria that told equals apart, as ORDEN_MERITO names them; then the day and the order of the list. */
function decidedBy(breaks: readonly Criterion[]): string {
  const named = breaks.map(({ name }, at) => {
    const [before, after] = [lastKey(at), lastKey(at + 1)];
    return `IF(${equals(after)}<${equals(before)},"; ${name.replaceAll('"', '""')}","")`;
  });
  const list = `IF(${equals(lastKey(breaks.length))}>1,"; fecha y orden de presentación","")`;
  return `IF({concursa}="","",MID(${[...named, list].join('&')},3,500))`;
}
