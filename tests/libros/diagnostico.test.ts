import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnosisIn, findingOf } from '../../src/books/diagnostico/hallazgos.ts';
import { areas, dimensiones } from '../../src/books/diagnostico/modelo.ts';
import { propose } from '../../src/books/diagnostico/steps/propose.ts';
import { remeasure } from '../../src/books/diagnostico/steps/remeasure.ts';
import { emptyState, type GuidedState, type Row } from '../../src/books/guided/spec.ts';
import { bookWith, sampleBook, saidIn, type SampleBook } from './sample.ts';

let sample: SampleBook;
beforeAll(async () => {
  sample = await sampleBook('diagnostico');
});

const shown = (panel: string, ...keys: string[]) =>
  sample.built.rows(panel).map((row) => keys.map((key) => row[key] ?? ''));

describe("the diagnosis of the World Bank's slides", () => {
  test('no cell holds an error and nothing is observed', () => {
    expect(sample.built.errors).toEqual([]);
    expect(sample.built.observations).toEqual([]);
  });

  test('January 2012, 61.67 and 36.00; April 2013, 80 and 70, each with its level', () => {
    expect(shown('porEje', 'antes', 'nivelAntes', 'despues', 'nivelDespues', 'cambio')).toEqual([
      [61.67, 'Medio-Alto', 80, 'Alto', 18.33],
      [36, 'Medio', 70, 'Medio-Alto', 34],
    ]);
  });

  test('each measurement stands in its square of the quadrant, and in no other', () => {
    const marked = sample.built
      .rows('cuadrante')
      .flatMap(({ operativo, ...cells }) =>
        Object.entries(cells).flatMap(([key, cell]) =>
          cell === null || cell === '' ? [] : [[operativo, key, cell]],
        ),
      );
    expect(marked).toEqual([
      ['Alto', 'v3', '◆ Abril 2013'],
      ['Medio-Alto', 'v2', '● Enero 2012'],
    ]);
  });

  test('the published rates are there with their source', () => {
    const rates = new Map(sample.built.rows('referencias').map((row) => [row['gestion'], row]));
    const values = sample.built.rows('referencias').map(({ valor }) => valor);
    expect(values).toEqual(expect.arrayContaining([0.729, 0.531, 0.645, 0.69]));
    expect([...rates.values()].every(({ fuente }) => String(fuente) !== '')).toBe(true);
  });

  test('the parts of the shared team add up to its cost', () => {
    const cents = sample.built
      .rows('socios')
      .reduce((sum, { cuota }) => sum + Math.round(Number(cuota ?? 0) * 100), 0);
    expect(cents).toBe(21_245_050);
    expect(sample.built.facts('equipo')).toMatchObject({ costo: 212_450.5, repartido: 212_450.5 });
  });

  test('the bars of the road map begin and end with each action', () => {
    const [, process] = sample.built.rows('gantt');
    const bar = Array.from({ length: 24 }, (_, at) => process?.[`p${String(at + 1)}`] ?? ' ').join('');
    expect(bar).toBe('█████◆█░░░░░░');
  });

  test('what was typed is read back from the workbook', () => {
    for (const [panel, rows] of Object.entries(sample.state.rows)) {
      const back = sample.typed.rows[panel] ?? [];
      rows.forEach((row, at) => {
        expect(back[at]).toMatchObject(row);
      });
    }
  });
});

describe('the sheets and the formula', () => {
  test('the sheets say of every area, dimension and axis what the formula says', () => {
    for (const key of ['base', 'actual'] as const) {
      const column = key === 'base' ? 'antes' : 'despues';
      const { areas: byArea, dimensiones: byDimension, ejes } = diagnosisIn(sample.state, key);
      for (const [panel, parts] of [
        ['porArea', byArea],
        ['porDimension', byDimension],
        ['porEje', ejes],
      ] as const)
        parts.forEach(({ score }, at) => {
          expect(sample.built.rows(panel)[at]?.[column]).toBeCloseTo(score as number, 2);
        });
    }
  });

  test('weights of questions, areas and dimensions count; a cell without an answer leaves its sums blank', async () => {
    const rows: Row[] = areas.flatMap((area, row) =>
      dimensiones.map((dimension, column) => ({
        codigo: `${String(row)}${String(column)}`,
        area,
        dimension,
        pregunta: '¿?',
        base: row * 7 + column * 13,
        evidencia_base: 'acta',
        ...((row !== 4 || column !== 2) && { actual: 100 - row * 11 - column }),
      })),
    );
    const heavy = { ...rows[0], codigo: 'más', base: 90, peso: 3 } as Row;
    const state: GuidedState = {
      rows: {
        preguntas: [...rows, heavy],
        pesoAreas: [{ a1: 2, a2: 1, a3: 0.5, a4: 1, a5: 4 }],
        pesoDimensiones: [{ d1: 3, d2: 1, d3: 1, d4: 0.5, d5: 1 }],
      },
    };
    const { built } = await bookWith('diagnostico', state);
    expect(built.errors).toEqual([]);
    for (const key of ['base', 'actual'] as const) {
      const said = diagnosisIn(state, key);
      const column = key === 'base' ? 'antes' : 'despues';
      for (const [panel, parts] of [
        ['porArea', said.areas],
        ['porDimension', said.dimensiones],
        ['porEje', said.ejes],
      ] as const)
        parts.forEach(({ score }, at) => {
          const cell = built.rows(panel)[at]?.[column];
          if (typeof score === 'number') expect(cell).toBeCloseTo(score, 2);
          else expect(cell ?? '').toBe('');
        });
    }
    expect(built.rows('porDimension')[2]?.['despues'] ?? '').toBe('');
  });
});

describe('observations', () => {
  test('an answer out of the scale, one without evidence, dates in disorder and a target without base line are said', async () => {
    const state: GuidedState = {
      rows: {
        datos: [{ municipio: 'Tarabuco', base: 'Enero', fechaBase: 46_000, fechaActual: 45_000 }],
        preguntas: [
          {
            codigo: '1',
            area: areas[0]!,
            dimension: dimensiones[0]!,
            pregunta: '¿?',
            base: 'Tal vez',
            evidencia_base: 'x',
          },
          { codigo: '2', area: areas[0]!, dimension: dimensiones[0]!, pregunta: '¿?', base: 'No existe' },
          {
            codigo: '2',
            area: 'Otra',
            dimension: dimensiones[0]!,
            pregunta: '¿?',
            base: 101,
            evidencia_base: 'x',
          },
        ],
        acciones: [{ accion: 'A', inicio: 46_010, fin: 46_000, meta: 10 }],
        socios: [{ municipio: 'Tarabuco' }],
        costosFijos: [{ concepto: 'Sueldo', importe: 10 }],
        equipo: [{ metodo: 'uso' }],
      },
    };
    const { built } = await bookWith('diagnostico', state);
    const said = built.observations.join('\n');
    expect(said).toContain('«Primera medición» no está en la escala');
    expect(said).toContain('Falta la evidencia de la primera medición');
    expect(said).toContain('El código está dos veces');
    expect(said).toContain('«Área» debe ser');
    expect(said).toContain('Termina antes de empezar');
    expect(said).toContain('Hay meta sin línea base');
    expect(said).toContain('No se puede repartir');
    expect(built.facts('datos')).toBeDefined();
    expect(built.errors).toEqual([]);
  });
});

describe('steps and papers', () => {
  test('an action is proposed for each weak point, once', () => {
    const { state, figures } = sample;
    const once = propose(state, figures);
    expect(once.changed).toEqual({ acciones: 4 });
    const [first] = once.state.rows['acciones']!.slice(-4);
    expect(first).toMatchObject({ lineaBase: 50, meta: 75, indicador: 'Puntos del diagnóstico' });
    expect(propose(once.state, figures).changed).toEqual({});
  });

  test('the next diagnosis begins with the last measurement', () => {
    const next = remeasure(sample.state);
    expect(next.rows['datos']?.[0]).toMatchObject({ base: 'Abril 2013' });
    expect(next.rows['datos']?.[0]?.['actual']).toBeUndefined();
    expect(findingOf(next)).toBe('Desempeño operativo: 80,00; Visión de largo plazo y Transparencia: 70,00');
    expect(next.rows['acciones']).toHaveLength(5);
    expect(remeasure(next).rows['preguntas']).toEqual(next.rows['preguntas']);
  });

  test('a book with nothing in it says what is missing and no figure', () => {
    expect(findingOf(emptyState)).toBe('Puntaje por dimensión: faltan respuestas');
  });

  test('the report, the summary for citizens and the road map say the figures of the book', () => {
    const report = saidIn(sample.paper('diagnostico'));
    expect(report).toEqual(expect.arrayContaining([61.67, 36, 80, 70, 'Medio-Alto']));
    expect(saidIn(sample.paper('resumen-ciudadano')).join('\n')).toContain(
      'antes 61,67, ahora 80,00 puntos de 100. Nivel Alto: funciona.',
    );
    const road = saidIn(sample.paper('hoja-de-ruta'));
    expect(road).toEqual(expect.arrayContaining(['Implementación de ventanilla única de atención', 95_000]));
  });
});

test('the finding is that of the formula, whatever is answered', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 25, maxLength: 25 }), (points) => {
      const preguntas = points.map((base, at) => ({
        codigo: String(at),
        area: areas[Math.floor(at / 5)]!,
        dimension: dimensiones[at % 5]!,
        base,
      }));
      const { ejes } = diagnosisIn({ rows: { preguntas } }, 'base');
      const mean = (columns: number[]) =>
        points.reduce((sum, each, at) => sum + (columns.includes(at % 5) ? each : 0), 0) / 10;
      expect(ejes[0]?.score).toBeCloseTo(mean([0, 1]), 8);
      expect(ejes[1]?.score).toBeCloseTo(mean([3, 4]), 8);
    }),
    { numRuns: 30 },
  );
});
