/** Results others published, and what became of them here. */
export interface PublishedResult {
  readonly title: Readonly<Record<'es' | 'en', string>>;
  /** Who published them and where. */
  readonly source: string;
  readonly url?: string;
  /** The formulas that give them. */
  readonly formulas: readonly string[];
  /** The tests that hold them to it; none where nothing is reproduced. */
  readonly tests: readonly string[];
  readonly reproduced: Readonly<Record<'es' | 'en', string>>;
  /** What is not, and why. */
  readonly pending?: Readonly<Record<'es' | 'en', string>>;
}

export const publishedResults: readonly PublishedResult[] = [
  {
    title: { es: 'PEFA 2016: combinación M1 y M2', en: 'PEFA 2016: combination M1 and M2' },
    source: 'Secretaría PEFA, 102 evaluaciones publicadas (descarga oficial por lotes)',
    url: 'https://www.pefa.org/assessments/batch-downloads',
    formulas: ['PEFA_COMBINAR'],
    tests: ['tests/pefa/pefa-combinar.test.ts'],
    reproduced: {
      es: 'Las 65 celdas de los dos métodos; 2.606 de 2.654 calificaciones publicadas.',
      en: 'All 65 cells of both methods; 2,606 of 2,654 published grades.',
    },
    pending: {
      es: '48 calificaciones publicadas contradicen la regla: se da la de la regla.',
      en: '48 published grades contradict the rule: the rule’s grade is given.',
    },
  },
  {
    title: { es: 'PEFA 2016: bandas de las dimensiones', en: 'PEFA 2016: bands of the dimensions' },
    source: 'Marco y guía de campo PEFA (PI-1, PI-2, PI-3, PI-22)',
    url: 'https://www.pefa.org/node/4762',
    formulas: ['PEFA_CALIFICAR'],
    tests: ['tests/pefa/pefa-calificar.test.ts'],
    reproduced: {
      es: 'Cada banda en sus extremos, la regla de dos años de tres y la media de PI-2.3.',
      en: 'Every band at its ends, the two-of-three-years rule and the mean of PI-2.3.',
    },
    pending: {
      es: 'El texto no aclara si los extremos de PI-1.1 y PI-3.1 entran: aquí entran.',
      en: 'The text does not say whether the ends of PI-1.1 and PI-3.1 count: here they do.',
    },
  },
  {
    title: { es: 'PEFA: notas de evaluaciones', en: 'PEFA: notes of assessments' },
    source: 'Evaluaciones 1241, 1756, 2016 y 1346; guía de campo 2.3:3',
    url: 'https://www.pefa.org/assessments/summary/1241',
    formulas: ['PEFA_CALIFICAR', 'PEFA_COMBINAR'],
    tests: ['tests/pefa/pefa-calificar.test.ts', 'tests/pefa-libro/publicados.test.ts'],
    reproduced: {
      es: 'PI-2 y PI-4 de tres evaluaciones y el ejemplo de la guía (2, 4 y 6 % es B).',
      en: 'PI-2 and PI-4 of three assessments and the guide’s example (2, 4 and 6 % is B).',
    },
    pending: {
      es: 'La 1346 publica C donde su propia nota da B. El caso de taller de PI-1 no trae respuesta.',
      en: '1346 publishes C where its own note gives B. The workshop case of PI-1 carries no answer.',
    },
  },
  {
    title: { es: 'SICODIS: avance de regalías', en: 'SICODIS: execution of royalties' },
    source: 'DNP Colombia, Sistema General de Regalías (github.com/epiragauta/SICODIS)',
    formulas: ['TASA_EJECUCION'],
    tests: ['tests/ejecucion/published-rates.test.ts'],
    reproduced: {
      es: '48 de 48 tasas con presupuesto, cortadas en cuatro decimales como las publica (TRUNCAR de la tasa).',
      en: '48 of 48 rates with a budget, cut off at four decimals as published (TRUNC of the rate).',
    },
    pending: {
      es: 'Tres filas sin presupuesto se publican como 0; aquí no hay tasa. Redondeando coincidirían solo 13.',
      en: 'Three rows without a budget are published as 0; here there is no rate. Rounding would agree with 13 only.',
    },
  },
  {
    title: { es: 'SINIM: Caldera 2001', en: 'SINIM: Caldera 2001' },
    source: 'Ficha municipal del SINIM, Chile',
    url: 'http://www.observatoriocaldera.cl/biblioteca/589/articles-66350_documento.html',
    formulas: ['INDICADORES_FISCALES', 'TASA_EJECUCION'],
    tests: ['tests/fiscal/indicadores-fiscales.test.ts'],
    reproduced: {
      es: '7 de 7: cinco razones a dos decimales y dos sumas.',
      en: '7 of 7: five ratios to two decimals and two sums.',
    },
    pending: {
      es: 'De las fórmulas del SINIM (chile_sinim_formulas.csv) solo esas tienen resultados publicados que comprobar.',
      en: 'Of SINIM’s formulas (chile_sinim_formulas.csv) only those have published results to check.',
    },
  },
  {
    title: { es: 'Atlas Fiscal Municipal: Yotala 2025', en: 'Atlas Fiscal Municipal: Yotala 2025' },
    source: 'Centro de Estudios POPULI, Bolivia (fiscal_data.json)',
    url: 'https://github.com/Centro-de-Estudios-POPULI/Atlas-Fiscal-Municipal',
    formulas: ['INDICADORES_FISCALES'],
    tests: ['tests/fiscal/indicadores-fiscales.test.ts'],
    reproduced: {
      es: '29 de 30 indicadores hasta la última cifra.',
      en: '29 of 30 indicators to the last digit.',
    },
    pending: {
      es: 'El otro se publica como 45,13 y es 45,12499…: lo redondearon dos veces.',
      en: 'The other is published as 45.13 and is 45.12499…: it was rounded twice.',
    },
  },
  {
    title: { es: 'IDF: Medellín y Cali', en: 'IDF: Medellín and Cali' },
    source: 'DNP Colombia, TerriData (github.com/Cespial/gobia)',
    formulas: ['IDF'],
    tests: ['tests/fiscal/idf.test.ts'],
    reproduced: {
      es: 'Total y rango de Medellín en cada año, y de Cali donde los puntajes publicados son coherentes.',
      en: 'Total and range of Medellín in every year, and of Cali where the published scores are consistent.',
    },
    pending: {
      es: 'Cali 2021 y 2024: el total publicado no sale de sus puntajes. Los puntajes mismos no se calculan: sus bandas no se encontraron.',
      en: 'Cali 2021 and 2024: the published total does not follow from its scores. The scores themselves are not worked out: their bands were not found.',
    },
  },
  {
    title: { es: 'CAPAG', en: 'CAPAG' },
    source: 'Tesouro Nacional, Brasil (Portaria Normativa MF 1.583/2023)',
    formulas: ['CAPAG'],
    tests: ['tests/fiscal/capag.test.ts'],
    reproduced: {
      es: 'Las 27 combinaciones de la regla de 2024 y las letras publicadas de tres ciudades.',
      en: 'All 27 combinations of the rule of 2024 and the published letters of three cities.',
    },
    pending: {
      es: 'Un caso publica B donde la regla da A: queda señalado. Las reglas de 2017 a 2023 no se incluyen: no se verificaron.',
      en: 'One case publishes B where the rule gives A: it is pointed out. The rules of 2017 to 2023 are left out: nobody verified them.',
    },
  },
  {
    title: { es: 'Valor ganado', en: 'Earned value' },
    source: 'Cuatro ejercicios de manuales de proyectos',
    url: 'https://studylib.net/doc/5898152/earned-value-exercise',
    formulas: ['VALOR_GANADO'],
    tests: ['tests/ejecucion/published-rates.test.ts'],
    reproduced: {
      es: 'Variaciones e índices de los cuatro casos; EAC y TCPI de tres.',
      en: 'Variances and indices of the four cases; EAC and TCPI of three.',
    },
    pending: {
      es: 'El primero publica EAC 4.479 por dividir entre un índice ya redondeado; el exacto es 4.480.',
      en: 'The first publishes an EAC of 4,479, dividing by an index already rounded; the exact one is 4,480.',
    },
  },
  {
    title: { es: 'Proyección del cierre', en: 'Year-end projection' },
    source: 'University of North Texas, POLS 557, ejercicio 4',
    url: 'https://mro0001.github.io/exercise4-budget-monitoring',
    formulas: ['PROYECCION_CIERRE'],
    tests: ['tests/ejecucion/published-rates.test.ts'],
    reproduced: {
      es: 'La proyección lineal publicada, al centavo: 4.319.485,71.',
      en: 'The published linear projection, to the cent: 4,319,485.71.',
    },
    pending: {
      es: 'Las otras dos fórmulas se publican sin resultado. Donde el ejercicio da 0 por falta del año anterior, aquí se dice que falta.',
      en: 'The other two formulas are published without a result. Where the exercise gives 0 for lack of a previous year, here it is said to be missing.',
    },
  },
  {
    title: {
      es: 'Municipal Money: Buffalo City y Ciudad del Cabo',
      en: 'Municipal Money: Buffalo City and Cape Town',
    },
    source: 'OpenUpSA, Sudáfrica (MIT)',
    url: 'https://github.com/OpenUpSA/municipal-data',
    formulas: ['TASA_EJECUCION', 'INDICADORES_FISCALES'],
    tests: ['tests/fiscal/indicadores-fiscales.test.ts'],
    reproduced: {
      es: 'Gasto frente al presupuesto ajustado (dos años) y parte de los ingresos propios.',
      en: 'Spending against the adjusted budget (two years) and share of own revenue.',
    },
    pending: {
      es: 'Cobertura de caja, razón corriente y liquidez (7 cifras) piden un balance, que ninguna fórmula lee.',
      en: 'Cash coverage, current ratio and liquidity (7 figures) need a balance sheet, which no formula reads.',
    },
  },
  {
    title: { es: 'SENAPE: eficiencia del POA 2025', en: 'SENAPE: efficiency of the 2025 plan' },
    source: 'Informe general del POA 2025, Bolivia',
    formulas: ['EFICIENCIA_PONDERADA', 'EFICIENCIA_RELATIVA', 'NIVEL'],
    tests: ['tests/catalog/examples.test.ts'],
    reproduced: {
      es: '70,94, 64,62 y 75,72 puntos, 1,69 veces, y sus niveles.',
      en: '70.94, 64.62 and 75.72 points, 1.69 times, and their levels.',
    },
    pending: {
      es: 'Su escala deja sin nivel lo que cae entre 75 y 76; aquí el nivel empieza en más de 75, como en su propio informe.',
      en: 'Its scale leaves what falls between 75 and 76 without a level; here the level begins above 75, as in its own report.',
    },
  },
];
