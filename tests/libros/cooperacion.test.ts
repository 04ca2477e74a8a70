import { beforeAll, describe, expect, test } from '@jest/globals';
import { advance } from '../../src/books/cooperacion/steps/advance.ts';
import { nextYear } from '../../src/books/cooperacion/steps/next-year.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { viaticos } from '../../src/costo/viaticos.ts';
import { calculate } from '../../src/engine/formula.ts';
import { bookWith, sampleBook, saidIn, type SampleBook } from './sample.ts';

let sample: SampleBook;
beforeAll(async () => {
  sample = await sampleBook('cooperacion');
});

describe("La Paz's cooperation", () => {
  test('no cell holds an error and nothing is observed', () => {
    expect(sample.built.errors).toEqual([]);
    expect(sample.built.observations).toEqual([]);
  });

  test('of 56 practices, twelve were chosen; twelve models were written', () => {
    expect(sample.built.facts('seleccion')).toMatchObject({
      identificadas: 56,
      elegidas: 12,
      parte: 12 / 56,
    });
    const models = sample.built
      .rows('practicas')
      .filter(({ practica }) => String(practica).startsWith('Tomo '));
    expect(models).toHaveLength(12);
  });

  test('the table of results has its four rows, in their order', () => {
    const rows = sample.built.rows('resultados').filter(({ resultado }) => (resultado ?? '') !== '');
    expect(rows.map(({ municipio, tipo }) => [municipio, tipo])).toEqual([
      ['Gobierno Autónomo Departamental de Tarija', 'Asistencia técnica'],
      ['Gobierno Autónomo Municipal de Tarija', 'Asistencia técnica'],
      ['Gobierno Autónomo Municipal de Trinidad', 'Asistencia técnica'],
      ['Gobierno Autónomo Municipal de Trinidad', 'Asistencia técnica'],
    ]);
  });

  test('five internships, the exchanges of both tables, and three projects of three agencies beside own funds', () => {
    const byType = new Map(sample.built.rows('porTipo').map(({ tipo, actividades }) => [tipo, actividades]));
    expect([byType.get('Pasantía'), byType.get('Taller')]).toEqual([5, 4]);
    expect(sample.built.facts('concentracion')).toMatchObject({ proyectos: 4, agencias: 4, sinMonto: 4 });
    expect(
      sample.built
        .rows('fuentes')
        .slice(0, 3)
        .map(({ agencia, desde, hasta }) => [agencia, desde, hasta]),
    ).toEqual([
      ['AECID', 2017, 2018],
      ['Ayuntamiento de Madrid (INCIDEM)', 2017, 2019],
      ['UCCI', 2017, 2018],
    ]);
  });

  test('one base course and six specialised; 20 % in class is as asked', () => {
    const courses = sample.built.rows('cursos');
    expect(courses.filter(({ clase }) => clase === 'base')).toHaveLength(1);
    expect(courses.filter(({ clase }) => clase === 'especializado')).toHaveLength(6);
    expect(courses.find(({ clase }) => clase === 'técnico')).toMatchObject({
      parteAula: 0.2,
      reparto: 'Como se pide',
      transferencia: 0.65,
    });
  });

  test('the per diem of every trip is that of the formula', () => {
    const scale = sample.built.rows('escala').map(({ destino, monto }) => [destino ?? null, monto ?? null]);
    const trips = sample.built.rows('viajes').filter(({ codigo }) => (codigo ?? '') !== '');
    expect(trips.map(({ viatico }) => viatico)).toEqual(
      trips.map(({ dias, destino, alojamiento }) =>
        calculate(viaticos, [dias ?? null, destino ?? null, alojamiento ?? null, scale]),
      ),
    );
    expect(sample.built.facts('resumen')['viaticos']).toBe(3219.93);
  });

  test('a request says its stage and its days in each; an agreement warns before it ends', () => {
    const [first, second] = sample.built.rows('solicitudes');
    expect(first).toMatchObject({
      etapa: 'Concluida',
      dias_analisis: 14,
      dias_reunion: 29,
      dias_firma: 73,
      dias_fin: 335,
      total: 451,
    });
    expect(second).toMatchObject({ etapa: 'Ejecución', dias_fin: 166 });
    expect(
      sample.built
        .rows('convenios')
        .slice(0, 3)
        .map(({ estado }) => estado),
    ).toEqual(['Por fenecer en 46 días', 'Vigente', 'Feneció hace 57 días']);
  });

  test('what was typed is read back from the workbook', () => {
    for (const [panel, rows] of Object.entries(sample.state.rows))
      rows.forEach((row, at) => {
        expect(sample.typed.rows[panel]?.[at]).toMatchObject(row);
      });
  });
});

describe('steps and papers', () => {
  test('a stage is closed on its day; what is not in order is refused', () => {
    const { state } = sample;
    const met = advance(state, 'S-003', 43_170);
    expect(met.state.rows['solicitudes']?.[2]).toMatchObject({ reunion: 43_170 });
    expect(advance(met.state, 'S-003', 43_100).refused).toEqual([
      { what: 'S-003', why: 'El día es anterior al de la etapa previa' },
    ]);
    const analysed = advance(advance(state, 'S-004', 43_210).state, 'S-004', 43_220);
    expect(advance(analysed.state, 'S-004', 43_230).refused[0]?.why).toContain('viable');
    expect(advance(state, 'S-001', 43_500).refused[0]?.why).toBe('Ya concluyó');
    expect(advance(state, 'S-099', 43_500).refused[0]?.why).toBe('No hay una solicitud con ese código');
  });

  test('the next year keeps what goes on', () => {
    const { rows } = nextYear(sample.state);
    expect(rows['datos']?.[0]).toMatchObject({
      gestion: 2019,
      entidad: 'Gobierno Autónomo Municipal de La Paz',
    });
    expect(rows['solicitudes']?.map(({ codigo }) => codigo)).toEqual(['S-002', 'S-003', 'S-004']);
    expect(rows['documentos']).toHaveLength(4);
    expect([rows['viajes'], rows['actividades']]).toEqual([[], []]);
    expect(rows['practicas']).toHaveLength(29);
  });

  test('agreement, minutes, travel forms, results and catalogue say the figures of the book', () => {
    const said = (id: string, which?: string) => saidIn(sample.paper(id, which)).join('\n');
    expect(said('convenio-cooperacion', 'EJ-01')).toContain('Rige desde el 30/06/2017 hasta el 15/08/2018');
    expect(said('acta-reunion', 'S-004')).toContain('Perfil epidemiológico\nno');
    expect(saidIn(sample.paper('autorizacion-viaje', 'V-001'))).toEqual(
      expect.arrayContaining([900, 1150.4, 2050.4]),
    );
    expect(said('liquidacion-viaticos', 'V-002')).toContain('Se paga\n70,0 %\nViático\nBs 189,53');
    expect(said('resultados')).toContain('Evaluación de Daños');
    expect(said('catalogo-practicas')).toContain('De 56 prácticas identificadas se eligieron 12.');
  });
});

test('stages out of order, a signature without viability, trips without scale and laws without evidence are said', async () => {
  const state: GuidedState = {
    rows: {
      datos: [{ entidad: 'La Paz', gestion: 2018, corte: 43_281 }],
      seleccion: [{ identificadas: 1 }],
      practicas: [
        { practica: 'A', clase: 'buena práctica', exito: 80, metodo: 60, mejora: 40, demanda: 100 },
        { practica: 'B', clase: 'buena práctica', exito: 80 },
      ],
      solicitudes: [
        {
          codigo: '1',
          municipio: 'X',
          fecha: 43_000,
          area: 'Salud',
          firma: 42_000,
          estrategica: 'no',
          operativa: 'sí',
        },
        {
          codigo: '2',
          municipio: 'Y',
          fecha: 43_000,
          area: 'Salud',
          analisis: 42_000,
          respuesta: 'rechazada',
        },
      ],
      viajes: [
        { codigo: 'V', tecnico: 'T', destino: 'Luna', salida: 43_010, retorno: 43_000, alojamiento: 'no' },
      ],
      fuentes: [
        { proyecto: 'P', agencia: 'Una', desde: 2019, hasta: 2017, monto: 100, ejecutado: 101 },
        { proyecto: 'Q', agencia: 'Una', monto: 50 },
        { proyecto: 'R', agencia: 'Otra', monto: 50 },
      ],
      normas: [{ norma: 'N', pide: 'algo', estado: 'cumplido' }],
      cursos: [{ curso: 'C', aula: 30, practica: 70 }],
      finanzas: [{ presupuesto: 1000, funcionamiento: 150, base: 500, planilla: 100.01, reduccion: 0.5 }],
      proyecto: [{ medida: 2.5, imprevistos: 0.1 }],
      items: [{ item: 'Asfalto', rendimiento: 3, fija: 1, precio: 10.01 }],
    },
  };
  const { built } = await bookWith('cooperacion', state);
  const said = built.observations.join('\n');
  for (const words of [
    'tiene fecha y la etapa anterior no',
    'La fecha de análisis es anterior a la de la etapa previa',
    'Se firmó algo que no es viable',
    '«Destino en la escala» no está en la lista',
    'El retorno es anterior a la salida',
    'No se puede calcular el viático',
    'Termina antes de empezar',
    'Se ejecutó más que su monto',
    'Diga qué documento muestra que se cumplió',
  ])
    expect(said).toContain(words);
  expect(
    built
      .rows('practicas')
      .map(({ puntaje }) => puntaje ?? '')
      .slice(0, 2),
  ).toEqual([70, '']);
  expect(built.facts('concentracion')).toMatchObject({ agencias: 2, mayor: 0.75 });
  expect(built.rows('cursos')[0]?.['reparto']).toBe('Demasiadas en aula: pase 10 a práctica');
  expect(built.facts('finanzas')).toMatchObject({
    parte: 0.15,
    propio: 'Pasa el límite',
    parteLegal: 0.3,
    legal: 'Pasa el límite',
    nueva: 50.01,
    ahorro: 50,
  });
  expect(built.facts('proyecto')).toMatchObject({ directo: 85.09, total: 93.6, unitario: 37.44 });
  expect(built.errors).toEqual([]);
});
