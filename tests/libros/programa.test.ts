import { beforeAll, describe, expect, test } from '@jest/globals';
import { categorias, levelKey } from '../../src/books/programa/modelo.ts';
import { schedule } from '../../src/books/programa/steps/schedule.ts';
import { upToDate } from '../../src/books/programa/steps/up-to-date.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { distribuirHoras } from '../../src/diagnostico/distribuir-horas.ts';
import { mapaEstrategico } from '../../src/diagnostico/mapa-estrategico.ts';
import { productoIntervencion } from '../../src/diagnostico/producto-intervencion.ts';
import { calculate } from '../../src/engine/formula.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { bookWith, sampleBook, saidIn, type SampleBook } from './sample.ts';

let sample: SampleBook;
beforeAll(async () => {
  sample = await sampleBook('programa');
});

const column = (panel: string, key: string): Cell[][] =>
  sample.built.rows(panel).map((row) => [row[key] ?? null]);

describe("Biobío's programme", () => {
  test('no cell holds an error and nothing is observed', () => {
    expect(sample.built.errors).toEqual([]);
    expect(sample.built.observations).toEqual([]);
  });

  test('four territories with 9, 6, 7 and 7 municipalities: 29, and the note tells of the 31', () => {
    const counts = sample.built.rows('territorios').map(({ municipios }) => municipios ?? '');
    expect(counts.slice(0, 4)).toEqual([9, 6, 7, 7]);
    expect(sample.built.facts('resumen')).toMatchObject({ territorios: 4, municipios: 29, mesas: 29 });
    expect(String(sample.built.facts('datos')['nota'])).toContain('dice 31');
  });

  test('217 officials in working groups, 74 students in each version, plans in 9 municipalities, 23 months', () => {
    expect(sample.built.facts('resumen')).toMatchObject({ funcionarios: 217, conDifusion: 9, alumnos: 148 });
    expect(
      sample.built
        .rows('cursos')
        .slice(0, 2)
        .map(({ alumnos, modulos }) => [alumnos, modulos]),
    ).toEqual([
      [74, 4],
      [74, 4],
    ]);
    expect(sample.built.facts('datos')['meses']).toBe(23);
  });

  test('the hours of each category are those of the formula, and add up to the programme', () => {
    const weights = sample.built.rows('pesosNivel').map(({ nivel, peso }) => [nivel ?? null, peso ?? null]);
    for (const { key } of categorias) {
      const all = sample.built.facts('horas')[key]!;
      const given = column('diagnostico', levelKey(key)).slice(0, 29);
      const table = calculate(distribuirHoras, [all, given, weights]) as readonly (readonly Cell[])[];
      const ours = sample.built
        .rows('reparto')
        .slice(0, 29)
        .map((row) => row[key]);
      expect(ours).toEqual(table.slice(1).map((row) => row[2]));
      expect(ours.reduce<number>((sum, each) => sum + Number(each), 0)).toBe(all);
    }
    expect(sample.built.facts('horas')).toMatchObject({ total: 1900, repartidas: 1900, acordadas: 1900 });
  });

  test('each municipality gets the product of its level', () => {
    sample.built
      .rows('diagnostico')
      .slice(0, 29)
      .forEach((row, at) => {
        for (const { key, name } of categorias)
          expect(sample.built.rows('productos')[at]?.[key]).toBe(
            calculate(productoIntervencion, [name, row[levelKey(key)] ?? null]),
          );
      });
  });

  test('the map goes as the formula says', () => {
    const goals = sample.built.rows('mapa').filter(({ objetivo }) => (objetivo ?? '') !== '');
    const of = (key: string): Cell[][] => goals.map((row) => [row[key] ?? null]);
    const table = calculate(mapaEstrategico, [
      of('perspectiva'),
      of('objetivo'),
      of('meta'),
      of('logrado'),
      of('ponderacion'),
    ]);
    const totals = (table as readonly (readonly Cell[])[])
      .filter((row) => row[1] === 'Total')
      .map((row) => row[4]);
    sample.built.rows('avanceMapa').forEach(({ avance }, at) => {
      expect(avance).toBeCloseTo(Number(totals[at]), 12);
    });
  });

  test('what was typed is read back from the workbook', () => {
    for (const [panel, rows] of Object.entries(sample.state.rows))
      rows.forEach((row, at) => {
        expect(sample.typed.rows[panel]?.[at]).toMatchObject(row);
      });
  });
});

describe('steps and papers', () => {
  test('every municipality gets its row, once', () => {
    const { rows } = sample.state;
    const bare: GuidedState = { rows: { ...rows, diagnostico: rows['diagnostico']!.slice(0, 3), mesas: [] } };
    const once = upToDate(bare);
    expect(once.changed).toEqual({ diagnostico: 26, mesas: 29 });
    expect(upToDate(once.state).changed).toEqual({});
  });

  test('the missing workshops are proposed on weekdays, in their order, once', () => {
    const { rows } = sample.state;
    const once = schedule({ rows: { ...rows, talleres: [] } }, { start: 38_200, every: 30 });
    expect(once.changed).toEqual({ talleres: 20 });
    const days = once.state.rows['talleres']!.map(({ fecha }) => Number(fecha));
    // 31/07/2004, day 38,199, was a Saturday.
    expect(days.filter((day) => [0, 1].includes((day - 38_199) % 7))).toEqual([]);
    expect(days.slice(0, 5)).toEqual([...days.slice(0, 5)].sort((a, b) => a - b));
    expect(schedule(once.state, { start: 38_200, every: 30 }).changed).toEqual({});
    expect(schedule(sample.state, { start: 38_200, every: 30 }).changed).toEqual({ talleres: 4 });
  });

  test('the plan, the agreement, the minutes and the report say the figures of the book', () => {
    const plan = saidIn(sample.paper('intervencion', 'Cobquecura'));
    expect(plan).toEqual(expect.arrayContaining(['Definición de los lineamientos', 'Bajo', 26]));
    expect(saidIn(sample.paper('acuerdo-operativo', 'Lebu')).join('\n')).toContain('Integrantes: 7');
    expect(saidIn(sample.paper('acta-taller', 'T-001'))).toEqual(
      expect.arrayContaining(['Cobquecura', 'Trehuaco']),
    );
    expect(saidIn(sample.paper('programa')).join('\n')).toContain('Municipios: 29 en 4 territorios');
  });
});

test('levels out of the scale, effects that do not go up, targets that do not add up and rolls that differ are said', async () => {
  const { rows } = sample.state;
  const { built } = await bookWith('programa', {
    rows: {
      ...rows,
      datos: [{ ...rows['datos']![0], previstos: 31 }],
      diagnostico: [
        { municipio: 'Arauco', estrategia: 'Regular', estructura: 70, procesos: 39.9, productos: 101 },
        { municipio: 'Arauco', estrategia: 'Alto' },
      ],
      mapa: [
        { objetivo: 'A', perspectiva: 'Misión', meta: 10, meta1: 4, meta2: 4 },
        { objetivo: 'B', perspectiva: 'Personas', impulsa: 'A' },
        { objetivo: 'C', perspectiva: 'Clientes' },
      ],
      mesas: [{ municipio: 'Lebu', declarados: 3 }, { municipio: 'Arauco' }],
      integrantes: [{ municipio: 'Lebu', nombre: 'Ana' }],
      talleres: [
        { codigo: '1', taller: 'Estrategia', ambito: 'comunal', territorio: 'Arauco', fecha: 50_000 },
      ],
      ajustes: [{ municipio: 'Arauco', horas: 5 }],
    },
  });
  const said = built.observations.join('\n');
  for (const words of [
    '«Estrategia» debe ser Alto, Medio, Bajo o un número de 0 a 100',
    '«Productos» debe ser Alto, Medio, Bajo o un número de 0 a 100',
    'El municipio está dos veces',
    'Las metas trimestrales no suman la del año',
    'sube de una perspectiva a la de arriba',
    'sin efecto no es estratégico',
    'La nómina no tiene los integrantes declarados',
    'La mesa no tiene integrantes',
    'Un taller comunal dice su municipio',
    'La fecha está fuera del programa',
  ])
    expect(said).toContain(words);
  expect(built.rows('diagnostico')[0]).toMatchObject({ nivel_estructura: 'Alto', nivel_procesos: 'Bajo' });
  expect(built.facts('horas')['diferencia']).not.toBe(0);
  expect(built.errors).toEqual([]);
});
