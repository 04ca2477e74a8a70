import { quoted } from '../build.ts';
import { workedColumn, workedFact } from '../guided/columns.ts';
import type { FactsPanel, TablePanel } from '../guided/spec.ts';
import { ejes, mediciones, named, niveles, type Medicion } from './modelo.ts';

const LEVELS = { base: 'nivelAntes', actual: 'nivelDespues' } as const;
const MARKS = { base: '● ', actual: '◆ ' } as const;

const levelAt = (key: Medicion, axis: number): string => `INDEX({porEje.${LEVELS[key]}:},${String(axis)})`;

/** Where each measurement falls: operating performance upwards, long-term vision and transparency to the right. */
export const cuadrante: TablePanel = {
  kind: 'table',
  id: 'cuadrante',
  title: 'Cuadrante: hacia arriba, desempeño operativo; a la derecha, visión de largo plazo y transparencia',
  spare: niveles.length,
  columns: [
    workedColumn('operativo', 'Operativo', named([...niveles].reverse()), { width: 42 }),
    ...niveles.map((vision, at) =>
      workedColumn(
        `v${String(at + 1)}`,
        `Visión: ${vision}`,
        `TRIM(${mediciones
          .map(
            ({ key }) =>
              `IF(AND(${levelAt(key, 1)}={operativo},${levelAt(key, 2)}=${quoted(vision)}),${quoted(MARKS[key])}&{datos.${key}},"")`,
          )
          .join('&"  "&')})`,
        { width: 22 },
      ),
    ),
  ],
};

const inWords = (axis: number): string => {
  const at = (key: string): string => `INDEX({porEje.${key}:},${String(axis)})`;
  const before = `${at('antes')}&" ("&${at('nivelAntes')}&")"`;
  return `IF(${at('antes')}="","Faltan respuestas de la primera medición",IF(${at('despues')}="",${before},"De "&${before}&" a "&${at('despues')}&" ("&${at('nivelDespues')}&"): "&IF(${at('cambio')}>0,"+","")&${at('cambio')}&" puntos"))`;
};

const answered = (key: Medicion): string => `COUNT({preguntas.puntos_${key}:})`;

export const lectura: FactsPanel = {
  kind: 'facts',
  id: 'lectura',
  title: 'Qué dice',
  under: 'cuadrante',
  widths: [42, 22],
  facts: [
    ...ejes.map(({ nombre }, at) => workedFact(`eje${String(at + 1)}`, nombre, inWords(at + 1))),
    workedFact('preguntas', 'Preguntas', 'COUNTIF({preguntas.codigo:},"?*")', { format: 'whole' }),
    ...mediciones.map(({ key, name }) =>
      workedFact(`respondidas_${key}`, `Respondidas, ${name.toLowerCase()}`, answered(key), {
        format: 'whole',
      }),
    ),
    ...mediciones.map(({ key, name }) =>
      workedFact(
        `evidencia_${key}`,
        `Con evidencia, ${name.toLowerCase()}`,
        `COUNTIFS({preguntas.puntos_${key}:},">=0",{preguntas.evidencia_${key}:},"?*")`,
        { format: 'whole' },
      ),
    ),
  ],
};
