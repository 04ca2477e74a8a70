import type { GuidedState, Row } from '../../src/books/guided/spec.ts';

export const CIERRE = 46_430; // 12/02/2027
const APERTURA = 46_405;

const yes = {
  firmaAlcalde: 'sí',
  firmaConcejo: 'sí',
  firmaTecnico: 'sí',
  r1: 'sí',
  r2: 'sí',
  r3: 'sí',
  r4: 'sí',
};

type Asked = readonly [codigo: string, municipio: string, servicio: string, more?: Row];

export const PDM = 'Elaboración o ajuste del PDM';
export const CATASTRO = 'Catastro y SIIM';
export const RICM = 'Reglamento Interno del Concejo Municipal';
export const SAFCO = 'Implementación de sistemas SAFCO';
export const PAQUETE = 'Gestión municipal transparente';

const asked: readonly Asked[] = [
  ['P-01', 'Sucre', PDM, { comunidades: 40 }],
  ['P-02', 'Poroma', PDM, { grupo: 'Norte', ubicacion: 'Acceso difícil' }],
  ['P-03', 'Presto', PDM, { grupo: 'Norte' }],
  ['P-04', 'Tiquipaya', CATASTRO],
  ['P-05', 'Vinto', RICM, { condicion: 'Época de lluvias' }],
  ['P-06', 'Arani', SAFCO, { mora: 1500.5, planPagos: 'sí' }],
  ['P-07', 'Uyuni', CATASTRO, { ubicacion: 'Frontera' }],
  ['P-08', 'Caracollo', RICM, { r2: 'no' }],
  ['P-09', 'Achacachi', SAFCO],
  ['P-10', 'Viacha', PAQUETE],
  ['P-11', 'Tarabuco', CATASTRO, { acordado: 21_000.1 }],
  ['P-12', 'Punata', RICM],
];

const postulaciones: readonly Row[] = asked.map(([codigo, municipio, servicio, more], at) => ({
  codigo,
  municipio,
  servicio,
  fecha: APERTURA + 2 + at,
  ...yes,
  ...more,
}));

/** Marks that are typed: those of criteria 1 and 2. Two pairs of them tie on purpose. */
const notas: readonly (readonly [number, number])[] = [
  [80, 70],
  [90, 85.5],
  [60, 75],
  [75, 75],
  [55, 60],
  [88, 92],
  [70, 81],
  [90, 90],
  [88, 92],
  [40, 66],
  [65, 57],
  [55, 60],
];

/** A call of twelve municipalities in which everything that can be filled is filled. */
export const smallCall: GuidedState = {
  rows: {
    llamado: [
      {
        fondo: 'FOCAM',
        asociacion: 'Federación de Asociaciones Municipales',
        gestion: 2027,
        numero: 1,
        presupuesto: 60_000,
        apertura: APERTURA,
        cierre: CIERRE,
        corte: CIERRE,
      },
    ],
    aportes: [
      { categoria: 'A', porcentaje: 0.1 },
      { categoria: 'B', porcentaje: 0.15 },
      { categoria: 'C', porcentaje: 0.25 },
      { categoria: 'D', porcentaje: 0.4 },
    ],
    tarifas: [{ gastos: 0.12, redito: 0.08, impuestos: 0.13 }],
    factoresCategoria: [
      { categoria: 'A', factor: 0.85 },
      { categoria: 'B', factor: 0.95 },
      { categoria: 'C', factor: 1 },
      { categoria: 'D', factor: 1.2 },
    ],
    factoresPoblacion: [
      { desde: 0, factor: 1 },
      { desde: 5000, factor: 1.05 },
      { desde: 15_000, factor: 1.1 },
      { desde: 50_000, factor: 1.333 },
    ],
    factoresUbicacion: [
      { ubicacion: 'Acceso regular', factor: 1 },
      { ubicacion: 'Acceso difícil', factor: 1.15 },
      { ubicacion: 'Frontera', factor: 1.25 },
    ],
    otrosFactores: [{ condicion: 'Época de lluvias', factor: 1.07 }],
    costeo: [
      {
        servicio: PDM,
        dias: 20,
        tarifa: 315.55,
        diasViatico: 12,
        viatico: 160,
        transporte: 850,
        materiales: 420.35,
        refrigerios: 300,
        imprenta: 510,
        alquileres: 200,
      },
      { servicio: CATASTRO, dias: 25, tarifa: 333.33, transporte: 640 },
      { servicio: RICM, dias: 7.5, tarifa: 280 },
      { servicio: SAFCO, dias: 15, tarifa: 300, otros: 99.99 },
      { servicio: PAQUETE },
    ],
    paquetes: [
      { paquete: PAQUETE, servicio: RICM },
      { paquete: PAQUETE, servicio: SAFCO, cantidad: 0.5 },
    ],
    conjuntas: [{ grupo: 'Norte', costo: 20_000, metodo: 'población' }],
    compartidos: [{ codigo: 'P-02' }, { codigo: 'P-03' }],
    reglasPuntaje: [{ sinHistorial: 0.5 }],
    historial: [
      { municipio: 'Arani', comprometida: 10_000, pagada: 8000 },
      { municipio: 'Achacachi', comprometida: 5000, pagada: 5200 },
    ],
    postulaciones,
    evaluacion: asked.map(([codigo], at) => ({ codigo, c1: notas[at]?.[0] ?? 0, c2: notas[at]?.[1] ?? 0 })),
  },
};
