import { serialOf } from '../../src/engine/reading.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';

const on = (day: number, month: number): number => serialOf(2027, month, day);

const asked = (codigo: string, municipio: string, servicio: string, acordado: number): Row => ({
  codigo,
  fecha: on(20, 1),
  municipio,
  servicio,
  acordado,
  ...{ firmaAlcalde: 'sí', firmaConcejo: 'sí', firmaTecnico: 'sí' },
  ...{ r1: 'sí', r2: 'sí', r3: 'sí', r4: 'sí' },
});

const signed = (
  convenio: string,
  monto: number,
  fondo: number,
  contraparte: number,
  more: Row = {},
): Row => ({
  convenio,
  firma: on(1, 3),
  inicio: on(1, 3),
  plazo: 90,
  monto,
  fondo,
  contraparte,
  ...more,
});

const part = (convenio: string, numero: number, porcentaje: number, more: Row = {}): Row => ({
  convenio,
  numero,
  producto: `Producto ${String(numero)}`,
  porcentaje,
  ...more,
});

const due = (convenio: string, vence: number, monto: number): Row => ({
  convenio,
  concepto: 'Cuota de contraparte',
  vence,
  monto,
});

/** A year of five agreements in three departments, with everything that may happen to one. Cut-off 30 June. */
export const smallYear: GuidedState = {
  rows: {
    llamado: [
      {
        fondo: 'FOCAM',
        asociacion: 'Asociación de Cochabamba',
        gestion: 2027,
        numero: 1,
        presupuesto: 200_000,
        apertura: on(4, 1),
        cierre: on(31, 1),
        corte: on(30, 6),
        responsable: 'Ana Rojas',
      },
    ],
    parametros: [
      {
        desdeB: 5000,
        desdeC: 15_000,
        desdeD: 50_000,
        multaDiaria: 0.005,
        topeMulta: 0.1,
        avisoVencimiento: 15,
      },
    ],
    asociaciones: [
      { departamento: 'Chuquisaca', asociacion: 'Asociación de Chuquisaca' },
      { departamento: 'La Paz', asociacion: 'Asociación de La Paz' },
      { departamento: 'Cochabamba' },
      { departamento: 'Oruro' },
    ],
    postulaciones: [
      asked('P-001', 'Colomi', 'Plan de uso de suelos', 30_000.01),
      asked('P-002', 'Tapacarí', 'Gestión local de riesgos', 20_000),
      asked('P-003', 'Colomi', 'Catastro y SIIM', 40_000),
      asked('P-004', 'Achocalla', 'Auditorías internas', 10_000),
      asked('P-005', 'Sucre', 'Manejo de cuencas', 50_000),
      { ...asked('P-006', 'Zudáñez', 'Manejo de cuencas', 50_000), r1: 'no' },
    ],
    aportes: ['A', 'B', 'C', 'D'].map((categoria) => ({ categoria, porcentaje: 0.3 })),
    reglasPuntaje: [{ sinHistorial: 0.5 }],
    evaluacion: ['P-001', 'P-002', 'P-003', 'P-004', 'P-005', 'P-006'].map((codigo, at) => ({
      codigo,
      c1: 90 - at,
      c2: 80,
    })),
    convenios: [
      signed('P-001', 30_000.01, 21_000.01, 9000, { numero: '1/2027' }),
      signed('P-002', 20_000, 14_000, 6000, { plazo: 120 }),
      signed('P-003', 40_000, 28_000, 12_000, { plazo: 130 }),
      signed('P-004', 10_000, 7000, 3000),
      { convenio: 'P-005', monto: 50_000, fondo: 35_000, contraparte: 15_000 },
    ],
    adendas: [
      {
        convenio: 'P-002',
        fecha: on(20, 5),
        dias: 10,
        fondo: 1000,
        contraparte: 500,
        motivo: 'Más comunidades',
      },
    ],
    desembolsos: [
      part('P-001', 1, 0.33333333, {
        prevista: on(5, 3),
        aprobado: on(4, 3),
        pagado: on(8, 3),
        importe: 7000,
      }),
      part('P-001', 2, 0.33333333, { prevista: on(15, 4), aprobado: on(20, 4) }),
      part('P-001', 3, 0.33333334, { prevista: on(30, 5) }),
      part('P-002', 1, 0.3, { prevista: on(5, 3), aprobado: on(5, 3), pagado: on(10, 3), importe: 4500 }),
      part('P-002', 2, 0.7, { prevista: on(9, 7) }),
      part('P-003', 2, 0.6, { prevista: on(9, 7) }),
      part('P-003', 1, 0.4, { prevista: on(9, 4), aprobado: on(9, 4) }),
      part('P-004', 1, 1, { prevista: on(1, 5), aprobado: on(1, 6), pagado: on(15, 6), importe: 6300 }),
    ],
    compromisos: [
      due('P-001', on(15, 3), 3000),
      due('P-001', on(15, 4), 3000),
      due('P-001', on(20, 5), 2000),
      due('P-001', on(25, 6), 1000),
      due('P-002', on(31, 3), 3250),
      due('P-002', on(31, 7), 3250),
      due('P-003', on(31, 3), 12_000),
      due('P-004', on(31, 3), 3000),
      due('P-005', on(31, 8), 15_000),
    ],
    pagos: [
      { convenio: 'P-001', fecha: on(16, 3), tipo: 'efectivo', respaldo: 'Boleta 1', efectivo: 3500.5 },
      {
        convenio: 'P-002',
        fecha: on(20, 3),
        tipo: 'especie',
        respaldo: 'Planilla 3',
        concepto: 'mano de obra',
        cantidad: 35.5,
        unitario: 91.55,
      },
      { convenio: 'P-002', fecha: on(2, 7), tipo: 'efectivo', respaldo: 'Boleta 9', efectivo: 3250 },
      { convenio: 'P-003', fecha: on(25, 3), tipo: 'efectivo', respaldo: 'Boleta 2', efectivo: 12_000 },
      { convenio: 'P-004', fecha: on(10, 3), tipo: 'efectivo', respaldo: 'Boleta 4', efectivo: 3100 },
    ],
    cuenta: [{ municipio: 'Colomi' }],
    planPago: [
      {
        convenio: 'P-001',
        sobre: 'la mora',
        cuotas: 3,
        primera: on(31, 7),
        frecuencia: 'mensual',
        habiles: 'no',
      },
    ],
    certificado: [{ convenio: 'P-002' }],
    ejecutados: [
      {
        convenio: 'P-004',
        inicio: on(1, 3),
        fin: on(20, 6),
        costo: 11_000,
        previstos: 3,
        aceptados: 3,
        mujeres: 7,
        hombres: 5,
        siguen: 9,
        satisfaccion: 4.5,
      },
      { convenio: 'P-003', inicio: on(1, 3), costo: 12_500.55 },
    ],
    antecedentes: [
      {
        servicio: 'Auditorías internas',
        llamado: '2026-2',
        convenio: 'P-009',
        municipio: 'Colomi',
        dias: 80,
        costo: 9000.01,
      },
    ],
    tecnicos: [
      {
        tecnico: 'Rosa Mamani',
        especialidad: 'Gestión municipal',
        formacion: 80,
        experiencia: 60,
        desempeno: 90,
        dias: 100,
      },
      {
        tecnico: 'Juan Quispe',
        especialidad: 'Gestión municipal',
        formacion: 90,
        experiencia: 90,
        desempeno: 90,
        dias: 40,
      },
      {
        tecnico: 'Eva Choque',
        especialidad: 'Recursos naturales y medio ambiente',
        formacion: 50,
        experiencia: 70,
        desempeno: 60,
        dias: 60,
      },
    ],
    asignaciones: [
      { convenio: 'P-003', tecnico: 'Juan Quispe', dias: 40 },
      { convenio: 'P-001', tecnico: 'Rosa Mamani', dias: 30 },
      { convenio: 'P-004' },
    ],
    visitas: [
      {
        convenio: 'P-001',
        fecha: on(2, 4),
        tipo: 'visita',
        responsable: 'Ana Rojas',
        avance: 0.4,
        acuerdo: 'Entregar mapas',
        plazo: on(30, 4),
        cumplido: 'sí',
      },
      {
        convenio: 'P-003',
        fecha: on(2, 5),
        tipo: 'llamada',
        responsable: 'Ana Rojas',
        acuerdo: 'Nombrar técnico',
        plazo: on(15, 5),
      },
    ],
  },
};
