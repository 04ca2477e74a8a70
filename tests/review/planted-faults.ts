import type { Cell } from '../../src/engine/cells.ts';

/** A cell as an accountant finds it: sheet, heading of its column, row of the sheet. `Programa·2`: the second of that name. */
export type Place = readonly [sheet: string, heading: string, row: number];

export interface Fault {
  /** What is wrong, in the words of whoever planted it. */
  readonly fault: string;
  readonly planted: readonly (readonly [...Place, Cell])[];
  /** Where the review must find it. */
  readonly found: readonly Place[];
  /** Where it shows too, because other figures follow from it. */
  readonly follows?: readonly Place[];
}

const P = 'Presupuesto';
const months = (sheet: string, row: number, each: Readonly<Record<string, Cell>>) =>
  Object.entries(each).map(([month, value]) => [sheet, month, row, value] as const);

/** A whole budget line, as someone types it. */
const line = (row: number, cells: Readonly<Record<string, Cell>>) =>
  Object.entries(cells).map(([heading, value]) => [P, heading, row, value] as const);

export const faults: readonly Fault[] = [
  {
    fault: 'Una línea del presupuesto no tiene unidad',
    planted: [[P, 'Código de la unidad', 7, null]],
    found: [[P, 'Código de la unidad', 7]],
    follows: [['Por programa', 'Valor', 9]],
  },
  {
    fault: 'Una línea no tiene fuente',
    planted: [[P, 'Fuente', 8, null]],
    found: [[P, 'Fuente', 8]],
    follows: [
      [P, 'Suma de los meses (Bs)', 8],
      ['Reformulaciones', 'De la línea', 6],
      ['Límites', 'Margen (Bs)', 8],
      ['Por programa', 'Valor', 7],
    ],
  },
  {
    fault: 'El objeto del gasto tiene una letra O en vez de un cero',
    planted: [[P, 'Objeto del gasto', 9, '4231O']],
    found: [[P, 'Objeto del gasto', 9]],
    follows: [['Seguimiento financiero', 'Clave presupuestaria', 7]],
  },
  {
    fault: 'Se presupuestó sobre un grupo y no sobre una partida',
    planted: [[P, 'Objeto del gasto', 10, '46000']],
    found: [[P, 'Objeto del gasto', 10]],
    follows: [
      [P, 'Suma de los meses (Bs)', 10],
      ['Reformulaciones', 'A la línea', 7],
    ],
  },
  {
    fault: 'Un monto está escrito como texto, con puntos y coma',
    planted: [[P, 'Abril', 11, '150.000,00']],
    found: [[P, 'Abril', 11]],
    follows: [[P, 'Suma de los meses (Bs)', 11]],
  },
  {
    fault: 'Los meses no suman el vigente',
    planted: [[P, 'Junio', 12, 12_000]],
    found: [[P, 'Suma de los meses (Bs)', 12]],
  },
  {
    fault: 'La misma línea se programó otra vez, con otro espacio, y las dos pasan del techo de la unidad',
    planted: line(16, {
      'Código de la unidad': '02',
      DA: '01',
      UE: '002',
      Programa: '200',
      Proyecto: '0',
      Actividad: '001',
      'Objeto del gasto': '43400',
      'Tipo de gasto': 'inversión',
      Fuente: '41 ',
      Organismo: '113',
      'Programado (Bs)': 104_000,
      Junio: 104_000,
    }),
    found: [
      [P, 'Clave presupuestaria', 16],
      [P, 'Fuente', 16],
      ['Techos', 'Saldo (Bs)', 7],
    ],
    follows: [[P, 'Organismo', 16]],
  },
  {
    fault: 'El tipo de gasto no es ninguno de los dos',
    planted: [[P, 'Tipo de gasto', 14, 'gasto corriente']],
    found: [[P, 'Tipo de gasto', 14]],
  },
  {
    fault: 'La DA no es la de la unidad',
    planted: [[P, 'DA', 15, '02']],
    found: [[P, 'DA', 15]],
  },
  {
    fault: 'Hay un total entre los datos',
    planted: [
      [P, 'Objeto del gasto', 17, 'TOTAL'],
      [P, 'Programado (Bs)', 17, 3_480_000],
    ],
    found: [[P, 'Objeto del gasto', 17]],
    follows: [
      ['Por programa', 'Valor', 8],
      ['Por programa', 'Valor', 10],
      ['Por programa', 'Valor', 12],
    ],
  },
  {
    fault: 'Hay una línea debajo de la tabla, después de filas vacías',
    planted: [
      [P, 'Código de la unidad', 60, '01'],
      [P, 'Programa', 60, '180'],
      [P, 'Objeto del gasto', 60, '42310'],
      [P, 'Programado (Bs)', 60, 5_000],
    ],
    found: [[P, 'Código de la unidad', 60]],
  },
  {
    fault: 'Un vigente está escrito a mano sobre su fórmula',
    planted: [[P, 'Vigente (Bs)', 6, 610_000]],
    found: [[P, 'Vigente (Bs)', 6]],
    follows: [
      [P, 'Suma de los meses (Bs)', 6],
      ['Por programa', 'Valor', 11],
    ],
  },
  {
    fault: 'Hay inversión en una categoría que no está en el POA',
    planted: [
      ['Estructura', 'Programa', 11, '111'],
      ['Estructura', 'Proyecto', 11, '0'],
      ['Estructura', 'Actividad', 11, '001'],
      ['Estructura', 'Denominación', 11, 'Alcantarillado'],
      ...line(18, {
        'Código de la unidad': '01',
        DA: '01',
        UE: '001',
        Programa: '111',
        Proyecto: '0',
        Actividad: '001',
        'Objeto del gasto': '42310',
        'Tipo de gasto': 'inversión',
        Fuente: '41',
        Organismo: '119',
        'Programado (Bs)': 1_000,
        Mayo: 1_000,
      }),
    ],
    found: [[P, 'Programa', 18]],
  },
  {
    fault: 'Las fuentes están en columnas',
    planted: [
      [P, '+3', 5, 'CT'],
      [P, '+4', 5, 'RE'],
      [P, '+5', 5, 'IDH'],
    ],
    found: [[P, '+3', 5]],
  },
  {
    fault: 'El IDH tiene la fuente 44',
    planted: [['Recursos', 'Fuente', 8, '44']],
    found: [['Recursos', 'Fuente', 8]],
    follows: [
      ['Recursos', 'Organismo', 8],
      ['Recursos', 'Distribuible (Bs)', 9],
      ['Recursos', 'Sin presupuestar (Bs)', 9],
      ['Recursos', 'Valor', 10],
      ['Por programa', 'Valor', 14],
    ],
  },
  {
    fault: 'Un recurso es negativo',
    planted: [
      ['Recursos', 'Descripción', 9, 'Ajuste'],
      ['Recursos', 'Fuente', 9, '41'],
      ['Recursos', 'Organismo', 9, '113'],
      ['Recursos', 'Estimado (Bs)', 9, -5_000],
    ],
    found: [['Recursos', 'Estimado (Bs)', 9]],
  },
  {
    fault: 'Lo obligatorio pasa de lo que trae la fuente',
    planted: [
      ['Recursos', 'Gasto obligatorio', 8, 'Deuda'],
      ['Recursos', 'Fuente·2', 8, '20'],
      ['Recursos', 'Organismo·2', 8, '210'],
      ['Recursos', 'Monto (Bs)', 8, 500_000],
    ],
    found: [['Recursos', 'Distribuible (Bs)', 7]],
  },
  {
    fault: 'Una unidad está dos veces',
    planted: [
      ['Estructura', 'Código de la unidad', 9, '03'],
      ['Estructura', 'Unidad', 9, 'Finanzas'],
    ],
    found: [['Estructura', 'Código de la unidad', 9]],
    follows: [['Estructura', 'Código de la unidad', 8]],
  },
  {
    fault: 'Una denominación copia el error del catálogo',
    planted: [['Estructura', 'Denominación', 8, 'MANTEMINIENTO de caminos']],
    found: [['Estructura', 'Denominación', 8]],
  },
  {
    fault: 'La categoría del POA tiene espacios de más',
    planted: [['POA', 'Categoría programática', 8, '200  0 001']],
    found: [['POA', 'Categoría programática', 8]],
  },
  {
    fault: 'Una acción no tiene indicador',
    planted: [['POA', 'Indicador', 8, null]],
    found: [['POA', 'Indicador', 8]],
  },
  {
    fault: 'Los meses no suman la meta',
    planted: [['POA', 'Meta actual', 6, 45]],
    found: [['POA', 'Total anual', 6]],
  },
  {
    fault: 'Las ponderaciones no suman 100',
    planted: [['POA', 'Ponderación', 6, 35]],
    found: [6, 7, 8, 9, 10].map((row) => ['POA', 'Ponderación', row] as const),
  },
  {
    fault: 'Una acción termina antes de empezar',
    planted: [['POA', 'Fecha de fin', 7, 46_388]],
    found: [['POA', 'Fecha de fin', 7]],
  },
  {
    fault: 'Se programa un mes fuera de las fechas',
    planted: [['POA', 'Fecha de fin', 10, 46_538]], // 31/05/2027
    found: [['POA', 'Junio', 10]],
  },
  {
    fault: 'La unidad de la acción no es la que tiene su presupuesto',
    planted: [['POA', 'Código de la unidad', 10, '02']],
    found: [['POA', 'Código de la unidad', 10]],
  },
  {
    fault: 'Lo mismo está programado dos veces, con otro código, y con un mes negativo',
    planted: [
      ['POA', 'Código', 11, '6'],
      ['POA', 'Código de la unidad', 11, '01'],
      ['POA', 'Acción de corto plazo', 11, 'MICRORIEGO construido'],
      ['POA', 'Categoría programática', 11, '120 0 001'],
      ...months('POA', 11, { Marzo: -2, Abril: 4 }),
    ],
    found: [
      ['POA', 'Código', 11],
      ['POA', 'Marzo', 11],
    ],
    follows: [['POA', 'Indicador', 11]],
  },
  {
    fault: 'Un código del POA está repetido, hay meta sin meses y una categoría sin presupuesto',
    planted: [
      ['Estructura', 'Programa', 12, '350'],
      ['Estructura', 'Proyecto', 12, '0'],
      ['Estructura', 'Actividad', 12, '001'],
      ['Estructura', 'Denominación', 12, 'Mercados'],
      ['POA', 'Código', 12, '4'],
      ['POA', 'Código de la unidad', 12, '03'],
      ['POA', 'Acción de corto plazo', 12, 'Mercado refaccionado'],
      ['POA', 'Categoría programática', 12, '350 0 001'],
      ['POA', 'Indicador', 12, 'Mercados'],
      ['POA', 'Meta', 12, 1],
    ],
    found: [
      ['POA', 'Código', 12],
      ['POA', 'Meta', 12],
      ['POA', 'Categoría programática', 12],
    ],
    follows: [['POA', 'Código', 9]],
  },
  {
    fault: 'Una fila unida en varias deja sin código a las tareas de abajo',
    planted: [['POA', 'Tarea', 13, 'Excavar la zanja']],
    found: [['POA', 'Código', 13]],
  },
  {
    fault: 'La articulación nombra una acción de corto plazo que no existe',
    planted: [['Articulación', 'Código de la acción de corto plazo', 6, '9']],
    found: [['Articulación', 'Código de la acción de corto plazo', 6]],
  },
  {
    fault: 'Un dato copiado trae un error',
    planted: [['Articulación', 'Programado en el PEI (Bs)', 7, '#REF!']],
    found: [['Articulación', 'Programado en el PEI (Bs)', 7]],
  },
  {
    fault: 'Un cambio pasa inversión a funcionamiento, y su fecha es anterior a la del de arriba',
    planted: [
      ['Reformulaciones', 'Fecha', 8, 46_500], // 23/04/2027
      ['Reformulaciones', 'Clase', 8, 'traspaso intrainstitucional'],
      ['Reformulaciones', 'Norma o nota que la aprueba', 8, 'Nota 3'],
      ['Reformulaciones', 'Motivo', 8, 'Sueldos'],
      ['Reformulaciones', 'De la línea', 8, '01|002|200 0 001|34200|41-113'],
      ['Reformulaciones', 'A la línea', 8, '01|003|000 0 001|11700|41-113'],
      ['Reformulaciones', 'Monto (Bs)', 8, 1_000],
    ],
    found: [
      ['Reformulaciones', 'Fecha', 8],
      ['Reformulaciones', 'Cambio de tipo de gasto', 8],
      ['Límites', 'Margen (Bs)', 20],
    ],
    follows: [[P, 'Suma de los meses (Bs)', 13]],
  },
  {
    fault: 'Un traspaso deja la línea en negativo y no dice a cuál va',
    planted: [
      ['Reformulaciones', 'Fecha', 9, 46_600],
      ['Reformulaciones', 'Clase', 9, 'traspaso intrainstitucional'],
      ['Reformulaciones', 'Norma o nota que la aprueba', 9, 'Nota 4'],
      ['Reformulaciones', 'Motivo', 9, 'Otra obra'],
      ['Reformulaciones', 'De la línea', 9, '01|001|180 0 001|34110|20-210'],
      ['Reformulaciones', 'Monto (Bs)', 9, 900_000],
    ],
    found: [
      ['Reformulaciones', 'Clase', 9],
      ['Reformulaciones', 'Y queda con (Bs)', 9],
      [P, 'Vigente (Bs)', 12],
    ],
  },
  {
    fault: 'Nadie informó un mes que se programó, y sí los siguientes',
    planted: [['Seguimiento físico', 'Abril', 6, null]],
    found: [['Seguimiento físico', 'Abril', 6]],
    follows: [['Seguimiento físico', 'Causa de la desviación', 6]],
  },
  {
    fault: 'Se informó un mes posterior al corte',
    planted: [['Seguimiento físico', 'Agosto', 8, 100]],
    found: [['Seguimiento físico', 'Agosto', 8]],
  },
  {
    fault: 'Una desviación no dice su causa',
    planted: [['Seguimiento físico', 'Causa de la desviación', 7, null]],
    found: [['Seguimiento físico', 'Causa de la desviación', 7]],
  },
  {
    fault: 'Se devengó más que lo vigente, se pagó más que lo devengado y se comprometió menos',
    planted: [
      ['Seguimiento financiero', 'Junio', 9, 400_000],
      ['Seguimiento financiero', 'Pagado a la fecha (Bs)', 9, 700_000],
    ],
    found: [
      ['Seguimiento financiero', 'Saldo por devengar (Bs)', 9],
      ['Seguimiento financiero', 'Pagado a la fecha (Bs)', 9],
      ['Seguimiento financiero', 'Comprometido a la fecha (Bs)', 9],
      ['Límites', 'Margen (Bs)', 21],
    ],
    follows: [['Seguimiento financiero', 'Causa de la desviación', 9]],
  },
  {
    fault: 'Se sigue una línea que no está en el presupuesto',
    planted: [['Seguimiento financiero', 'Clave presupuestaria', 10, '09|009|999 0 001|11700|41-113']],
    found: [['Seguimiento financiero', 'Clave presupuestaria', 10]],
  },
  {
    fault: 'Se cambió el encabezado de una columna',
    planted: [['Seguimiento financiero', 'Detalle', 5, 'Notas varias']],
    found: [['Seguimiento financiero', 'Detalle', 5]],
  },
  {
    fault: 'El código SISIN tiene 13 cifras y el proyecto termina antes de empezar',
    planted: [
      ['Proyectos', 'Código SISIN', 6, '0902000010000'],
      ['Proyectos', 'Al', 6, 46_000],
    ],
    found: [
      ['Proyectos', 'Código SISIN', 6],
      ['Proyectos', 'Al', 6],
    ],
    follows: [['Proyectos', 'Código SISIN·2', 6]],
  },
  {
    fault: 'El funcionamiento pasa del tope',
    planted: [['Límites', 'Valor·2', 6, 0.1]],
    found: [['Límites', 'Margen (Bs)', 6]],
  },
  {
    fault: 'Un reclamo figura respondido sin respuesta',
    planted: [['Reclamos', 'Respuesta', 6, null]],
    found: [['Reclamos', 'Respuesta', 6]],
  },
  {
    fault: 'Un acta no es del todo conforme y no dice con qué',
    planted: [['Actas', '¿Conforme?', 6, 'no']],
    found: [['Actas', 'Observación', 6]],
  },
  {
    fault: 'Un control está hecho y no dice qué encontró',
    planted: [['Plan de control', 'Qué se encontró', 6, null]],
    found: [['Plan de control', 'Qué se encontró', 6]],
  },
  {
    fault: 'Una fórmula del POA se cambió por otra',
    planted: [['POA', 'Total anual', 9, '=SUM(V9:AB9)']],
    found: [['POA', 'Total anual', 9]],
  },
  {
    fault: 'La escala propia tiene los niveles desordenados',
    planted: [
      ['Escalas y causas', 'Escala', 18, 'PROPIA'],
      ['Escalas y causas', 'Nivel', 18, 'Alto'],
      ['Escalas y causas', 'Desde', 18, 0.8],
      ['Escalas y causas', 'Ese valor entra', 18, 'sí'],
      ['Escalas y causas', 'Escala', 19, 'PROPIA'],
      ['Escalas y causas', 'Nivel', 19, 'Bajo'],
      ['Escalas y causas', 'Desde', 19, 0.2],
      ['Escalas y causas', 'Ese valor entra', 19, 'sí'],
    ],
    found: [['Escalas y causas', 'Desde', 19]],
  },
];
