import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { valueOf } from '../../src/books/guided/read-guided.ts';
import { monthKeys } from '../../src/books/poa/columnas.ts';
import { serialOf } from '../../src/engine/reading.ts';

const day = (month: number, date: number): number => serialOf(2027, month, date);

/** The same amount in some months, from one to another. */
export const inMonths = (from: number, upTo: number, each: number): Row =>
  Object.fromEntries(monthKeys.slice(from - 1, upTo).map((key) => [key, each]));

const unidades: Row[] = [
  { codigo: '01', unidad: 'Secretaría de Obras Públicas', da: '01', ue: '001', responsable: 'Ana Rojas' },
  { codigo: '02', unidad: 'Dirección de Salud', da: '01', ue: '002', responsable: 'Luis Choque' },
  { codigo: '03', unidad: 'Secretaría Administrativa', da: '01', ue: '003', responsable: 'Rosa Mamani' },
];

const category = (programa: string, actividad: string, denominacion: string, sisin?: string): Row => ({
  programa,
  proyecto: '0',
  actividad,
  denominacion,
  ...(sisin !== undefined && { sisin }),
});

const categorias: Row[] = [
  category('000', '001', 'Administración central'),
  category('120', '001', 'Construcción de microriego Tolapampa', '09020000100000'),
  category('180', '001', 'Mejoramiento de caminos vecinales'),
  category('200', '001', 'Funcionamiento de centros de salud'),
  category('330', '001', 'Seguridad ciudadana'),
];

/** A budget line by source, with its twelve months. */
function line(
  unidad: '01' | '02' | '03',
  programa: string,
  [objeto, tipo]: readonly [string, 'funcionamiento' | 'inversión'],
  [fuente, organismo]: readonly [string, string],
  months: Row,
): Row {
  const programado = Object.values(months).reduce<number>((sum, each) => sum + Number(each), 0);
  const ue = `0${unidad}`;
  const code = { da: '01', ue, programa, proyecto: '0', actividad: '001' };
  return { unidad, ...code, objeto, tipo, fuente, organismo, programado, ...months };
}

const CT = ['41', '113'] as const;
const RE = ['20', '210'] as const;
const IDH = ['41', '119'] as const;

const presupuesto: Row[] = [
  line('03', '000', ['11700', 'funcionamiento'], CT, inMonths(1, 12, 50_000)),
  { ...line('03', '000', ['22100', 'funcionamiento'], RE, inMonths(1, 12, 5_000)), dic: 9_000 },
  { ...line('03', '000', ['39500', 'funcionamiento'], RE, inMonths(2, 5, 10_000)), may: 6_000 },
  line('01', '120', ['42310', 'inversión'], IDH, inMonths(3, 10, 70_000)),
  { ...line('01', '120', ['46110', 'inversión'], CT, inMonths(2, 3, 60_000)), jul: 30_000 },
  { ...line('01', '180', ['42310', 'inversión'], CT, inMonths(4, 11, 150_000)), nov: 120_000 },
  line('01', '180', ['34110', 'inversión'], RE, inMonths(4, 11, 12_500)),
  line('02', '200', ['34200', 'inversión'], CT, inMonths(1, 12, 48_000)),
  line('02', '200', ['43400', 'inversión'], CT, inMonths(6, 6, 104_000)),
  line('03', '330', ['43110', 'inversión'], IDH, inMonths(5, 6, 60_000)),
];

/** Key of a line as the sheet works it out. */
export const keyOf = (row: Row | undefined): string => {
  const said = (key: string): string => String(valueOf(row?.[key]) ?? '');
  const category = `${said('programa')} ${said('proyecto')} ${said('actividad')}`;
  return [said('da'), said('ue'), category, said('objeto'), `${said('fuente')}-${said('organismo')}`].join(
    '|',
  );
};

interface Planned {
  readonly codigo: string;
  readonly codUnidad: string;
  readonly programa: string;
  readonly acp: string;
  readonly peso: number;
  readonly months: Row;
  readonly what?: Row;
}

function planned({ codigo, codUnidad, programa, acp, peso, months, what = {} }: Planned): Row {
  const total = Object.values(months).reduce<number>((sum, each) => sum + Number(each), 0);
  return {
    codigo,
    codUnidad,
    codPei: `PEI-${codigo.slice(0, 1)}`,
    accionPei: 'Servicios básicos con calidad',
    codAcp: codigo.slice(0, 1),
    acp,
    categoria: `${programa} 0 001`,
    ...what,
    indicador: `${acp}: unidades concluidas`,
    formulaIndicador: 'ejecutado ÷ programado',
    unidadMedida: 'unidad',
    lineaBase: 0,
    meta: total,
    metaActual: total,
    inicio: day(1, 4),
    fin: day(12, 30),
    ponderacion: peso,
    ...months,
    responsable: 'Ana Rojas',
    estado: 'en proceso',
  };
}

const poa: Row[] = [
  planned({
    codigo: '1',
    codUnidad: '01',
    programa: '120',
    acp: 'Microriego construido',
    peso: 30,
    months: inMonths(3, 10, 5),
  }),
  planned({
    codigo: '2',
    codUnidad: '01',
    programa: '180',
    acp: 'Caminos mejorados',
    peso: 30,
    months: inMonths(4, 11, 2),
  }),
  planned({
    codigo: '3',
    codUnidad: '02',
    programa: '200',
    acp: 'Atenciones de salud',
    peso: 25,
    months: inMonths(1, 12, 100),
  }),
  planned({
    codigo: '4',
    codUnidad: '03',
    programa: '000',
    acp: 'Administración al día',
    peso: 10,
    months: inMonths(1, 12, 1),
  }),
  planned({
    codigo: '5',
    codUnidad: '03',
    programa: '330',
    acp: 'Cámaras instaladas',
    peso: 5,
    months: inMonths(5, 6, 10),
  }),
];

const money = (
  fuente: string,
  organismo: string,
  rubro: string,
  descripcion: string,
  estimado: number,
): Row => ({
  rubro,
  descripcion,
  fuente,
  organismo,
  estimado,
});

/** A small municipality's year until June, with nothing wrong in it. Its figures are made up to be easy to check by hand. */
export const smallPoa: GuidedState = {
  rows: {
    parametros: [{ gestion: 2027, municipio: 'Sucre' }],
    unidades,
    categorias,
    recursos: [
      money('41', '113', '19211', 'Coparticipación tributaria', 2_600_000),
      money('20', '210', '13000', 'Impuestos y tasas municipales', 200_000),
      money('41', '119', '19212', 'IDH', 1_200_000),
    ],
    obligatorios: [
      { concepto: 'Renta Dignidad', fuente: '41', organismo: '119', monto: 360_000, norma: 'Ley 3791' },
      {
        concepto: 'Fondo de hidrocarburos',
        fuente: '41',
        organismo: '119',
        monto: 144_000,
        norma: 'Ley 767',
      },
    ],
    techos: [
      { unidad: '01', techo: 1_985_000 },
      { unidad: '02', techo: 680_000 },
      { unidad: '03', techo: 830_000 },
    ],
    presupuesto,
    poa,
    articulacion: [
      {
        p: '6',
        m: '4',
        r: '161',
        a: '1',
        accionEta: 'Ampliar el riego',
        codPei: 'PEI-1',
        accionPei: 'Servicios básicos con calidad',
        codAcp: '1',
        categoria: '120 0 001',
        ptdi: 900_000,
        pei: 800_000,
      },
      {
        p: '2',
        m: '1',
        r: '50',
        a: '2',
        accionEta: 'Mejorar los caminos',
        codPei: 'PEI-2',
        accionPei: 'Servicios básicos con calidad',
        codAcp: '2',
        categoria: '180 0 001',
        ptdi: 1_400_000,
        pei: 1_300_000,
      },
    ],
    reformulaciones: [
      {
        fecha: day(3, 15),
        clase: 'traspaso intrainstitucional',
        documento: 'Resolución 12/2027',
        motivo: 'Mayor costo del combustible',
        de: keyOf(presupuesto[2]),
        a: keyOf(presupuesto[1]),
        monto: 4_000,
      },
      {
        fecha: day(5, 20),
        clase: 'traspaso intrainstitucional',
        documento: 'Ley Municipal 8/2027',
        motivo: 'Ajuste del diseño de riego',
        de: keyOf(presupuesto[5]),
        a: keyOf(presupuesto[4]),
        monto: 30_000,
      },
    ],
    corte: [{ mes: 6, fecha: day(6, 30), escala: 'SENAPE', umbral: 0.1, pesoFisico: 0.5 }],
    fisico: [
      { codigo: '1', ...inMonths(3, 6, 5) },
      { codigo: '2', ...inMonths(4, 6, 1), causa: 'Clima o emergencia' },
      { codigo: '3', ...inMonths(1, 6, 98) },
      { codigo: '4', ...inMonths(1, 6, 1) },
      { codigo: '5', ...inMonths(5, 6, 10) },
    ],
    financiero: [
      { clave: keyOf(presupuesto[0]), ...inMonths(1, 6, 50_000), compromiso: 300_000, pagado: 290_000 },
      { clave: keyOf(presupuesto[3]), ...inMonths(3, 6, 70_000), compromiso: 500_000, pagado: 280_000 },
      {
        clave: keyOf(presupuesto[5]),
        ...inMonths(4, 6, 80_000),
        compromiso: 240_000,
        pagado: 200_000,
        causa: 'Clima o emergencia',
      },
      { clave: keyOf(presupuesto[7]), ...inMonths(1, 6, 47_000), compromiso: 282_000, pagado: 282_000 },
    ],
    proyectos: [
      {
        sisin: '09020000100000',
        proyecto: 'Construcción microriego Tolapampa',
        accion: 'Ampliar el riego',
        ptdi: 'X',
        pei: 'X',
        poa: 'X',
        categoria: '120 0 001',
        costo: 1_500_000,
        inicio: day(1, 4),
        fin: serialOf(2028, 6, 30),
        codigoEjecutora: '1101',
        ejecutora: 'Gobierno Autónomo Municipal de Sucre',
      },
    ],
    concurrencia: [
      {
        sisin: '09020000100000',
        entidad: 'Gobierno Departamental',
        convenio: 'CV 4/2026',
        programado: 500_000,
        ejecutado: 200_000,
      },
    ],
    cuadro1: [
      { fuente: 'Coparticipación tributaria', ptdi: 2_500_000, pei: 2_600_000 },
      {
        fuente: 'Impuesto Directo a los Hidrocarburos',
        ptdi: 1_500_000,
        pei: 1_200_000,
        causa: 'Desembolso demorado o menor',
      },
    ],
    cuadro3: [
      { accion: 'Ampliar el riego', ptdiPa: 60, peiPa: 50 },
      { accion: 'Mejorar los caminos', ptdiPa: 20, peiPa: 20, causa: 'Clima o emergencia' },
    ],
    bases: [{ otrosPropios: null, recurrentes: 3_000_000, saldo: 500_000 }],
    informes: [
      {
        evento: 'EDA 1',
        fecha: day(2, 12),
        lugar: 'Sucre',
        mujeres: 40,
        hombres: 35,
        fisico: 0.1,
        financiero: 0.08,
        logros: 'Gestión anterior y programación',
      },
    ],
    reclamos: [
      {
        numero: '1',
        fecha: day(2, 12),
        evento: 'EDA 1',
        clase: 'reclamo',
        quien: 'OTB Tolapampa',
        codigo: '1',
        asunto: 'Demora en el inicio',
        unidad: '01',
        plazo: day(3, 12),
        estado: 'respondido',
        respuesta: 'Se adjudicó',
        respondido: day(3, 1),
      },
      {
        numero: '2',
        fecha: day(6, 3),
        evento: 'EDA 2',
        clase: 'observación',
        quien: 'OTB Centro',
        asunto: 'Faltan medicamentos',
        unidad: '02',
        plazo: day(7, 3),
        estado: 'en curso',
      },
    ],
    actas: [
      {
        numero: '1',
        fecha: day(2, 12),
        evento: 'EDA 1',
        de: 'POA y presupuesto',
        organizacion: 'OTB Tolapampa',
        firma: 'Juan Quispe',
        conforme: 'sí',
      },
    ],
    planControl: [
      {
        que: 'Avance del microriego',
        codigo: '1',
        como: 'Visita',
        quien: 'Control Social',
        programado: day(5, 10),
        hecho: day(5, 11),
        resultado: 'Obra en marcha',
      },
    ],
  },
};
