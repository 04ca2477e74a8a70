/** GAM Yotala, 2025, as the Atlas Fiscal Municipal publishes it from SIGEP: the example of the thirty indicators. */
export const yotala2025 = {
  poblacion: 9238,
  cuentas: [
    ['A. Ingresos corrientes', 12_776_904.23],
    ['Coparticipación tributaria', 7_894_684.98],
    ['IDH', 1_818_419.44],
    ['Recursos propios', 2_654_259.56],
    ['B. Recursos de capital', 5_765_576.88],
    ['C. Fuentes financieras', 325_943.89],
    ['D. Gastos corrientes', 12_900_389.23],
    ['E. Inversión', 5_590_879.54],
    ['F.1 Amortización de deuda financiera', 221_059.2],
    ['F.2 Deuda flotante pagada', 156_097.03],
    ['Inversión financiera', 0],
    ['Nueva deuda flotante', 325_943.89],
    ['Administración', 3_213_840.31],
    ['Educación', 1_079_103],
    ['Salud', 5_665_298.19],
    ['Economía', 4_446_573.4],
    ['Vivienda e infraestructura', 1_022_790.03],
    ['Protección social', 1_752_178.21],
    ['Seguridad', 65_855.77],
    ['Medio ambiente', 643_478.82],
    ['Cultura', 602_151.04],
  ],
} as const;

const total = 18_868_425; // A + B + C, and also D + E + F
const current = 12_776_904.23;
const sectors = 18_491_268.77; // the nine sectors, and also D + E
const people = 9238;

const row = (name: string, part: number, whole: number, direction: string, median: number | '' = '') => [
  name,
  part / whole,
  part,
  whole,
  direction,
  median,
];

/** Worked out by hand from those accounts; the medians are those of category B. Made on demand: only help needs it. */
export const yotala2025Indicators = () => [
  row('Coparticipación ÷ ingreso total', 7_894_684.98, total, 'neutro', 0.552),
  row('IDH ÷ ingreso total', 1_818_419.44, total, 'neutro', 0.061),
  row('Recursos propios ÷ ingreso total', 2_654_259.56, total, 'más es mejor', 0.054),
  row('Recursos de capital ÷ ingreso total', 5_765_576.88, total, 'neutro'),
  row('Recursos de capital ÷ ingreso corriente', 5_765_576.88, current, 'neutro'),
  row('Coparticipación ÷ ingreso corriente', 7_894_684.98, current, 'neutro'),
  row('IDH ÷ ingreso corriente', 1_818_419.44, current, 'neutro'),
  row('Recursos propios ÷ ingreso corriente', 2_654_259.56, current, 'más es mejor'),
  row('Gasto corriente ÷ gasto total', 12_900_389.23, total, 'menos es mejor', 0.671),
  row('Inversión ÷ gasto total', 5_590_879.54, total, 'más es mejor', 0.246),
  row('Amortización de deuda financiera ÷ gasto total', 221_059.2, total, 'menos es mejor'),
  row('Deuda flotante pagada ÷ gasto total', 156_097.03, total, 'menos es mejor'),
  row('Administración ÷ gasto sectorial', 3_213_840.31, sectors, 'menos es mejor'),
  row('Educación ÷ gasto sectorial', 1_079_103, sectors, 'más es mejor'),
  row('Salud ÷ gasto sectorial', 5_665_298.19, sectors, 'más es mejor'),
  row('Economía ÷ gasto sectorial', 4_446_573.4, sectors, 'neutro'),
  row('Vivienda e infraestructura ÷ gasto sectorial', 1_022_790.03, sectors, 'más es mejor'),
  row('Protección social ÷ gasto sectorial', 1_752_178.21, sectors, 'más es mejor'),
  row('Seguridad ÷ gasto sectorial', 65_855.77, sectors, 'neutro'),
  row('Medio ambiente ÷ gasto sectorial', 643_478.82, sectors, 'neutro'),
  row('Cultura ÷ gasto sectorial', 602_151.04, sectors, 'neutro'),
  row('Ingreso total por habitante', total, people, 'más es mejor', 1511),
  row('Salud por habitante', 5_665_298.19, people, 'más es mejor'),
  row('Educación por habitante', 1_079_103, people, 'más es mejor'),
  row('Inversión por habitante', 5_590_879.54, people, 'más es mejor', 368),
  row('Ingreso corriente por habitante', current, people, 'más es mejor', 1143),
  row('Resultado prefinanciamiento ÷ ingreso corriente', 51_212.34, current, 'más es mejor'),
  row('Déficit de caja ÷ ingreso corriente', -325_943.89, current, 'más es mejor'),
  row('Amortización de deuda financiera ÷ ingreso total', 221_059.2, total, 'menos es mejor', 0.012),
  row('Variación de cuentas por pagar ÷ ingreso total', 325_943.89, total, 'menos es mejor'),
];
