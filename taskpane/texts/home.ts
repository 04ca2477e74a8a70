import type { Text } from '../../src/engine/language.ts';
import { accountTexts } from './accounts.ts';
import { compareTexts } from './compare.ts';
import { municipalityTexts } from './municipalities.ts';
import { paperTexts } from './papers.ts';

export const homeTexts = {
  title: { es: '¿Qué quiere hacer?', en: 'What do you want to do?', pt: 'O que deseja fazer?' },
  fromExports: { es: 'De sus exportaciones', en: 'From your exports', pt: 'Das suas exportações' },
  books: { es: 'Libros guiados', en: 'Guided workbooks', pt: 'Arquivos guiados' },
  assess: { es: 'Evaluar', en: 'Assess', pt: 'Avaliar' },
  tools: { es: 'Herramientas', en: 'Tools', pt: 'Ferramentas' },
  report: { es: 'Informe de ejecución', en: 'Execution report', pt: 'Relatório de execução' },
  reportSays: {
    es: 'De la exportación del sistema a un informe con etapas, ranking y comprobaciones.',
    en: 'From the system’s export to a report with stages, ranking and checks.',
    pt: 'Da exportação do sistema a um relatório com etapas, ranking e verificações.',
  },
  call: { es: 'Convocatoria del fondo', en: 'Fund call', pt: 'Convocatória do fundo' },
  callSays: {
    es: 'Del llamado al último pago: menú, postulaciones, evaluación, convenios y contrapartes en un libro.',
    en: 'From the call to the last payment: menu, applications, evaluation, agreements and counterparts in one workbook.',
    pt: 'Do edital ao último pagamento: menu, candidaturas, avaliação, convênios e contrapartidas em um arquivo.',
  },
  diagnosis: { es: 'Diagnóstico y hoja de ruta', en: 'Diagnosis and road map', pt: 'Diagnóstico e roteiro' },
  diagnosisSays: {
    es: 'Cinco áreas por cinco dimensiones, dos mediciones comparadas y las acciones que siguen.',
    en: 'Five areas by five dimensions, two measurements compared and the actions that follow.',
    pt: 'Cinco áreas por cinco dimensões, duas medições comparadas e as ações que seguem.',
  },
  programme: { es: 'Programa territorial', en: 'Territorial programme', pt: 'Programa territorial' },
  programmeSays: {
    es: 'Territorios, diagnóstico, horas de acompañamiento, talleres, mesas y mapa estratégico.',
    en: 'Territories, diagnosis, hours of support, workshops, working groups and strategy map.',
    pt: 'Territórios, diagnóstico, horas de acompanhamento, oficinas, mesas e mapa estratégico.',
  },
  cooperation: { es: 'Registro de cooperación', en: 'Cooperation register', pt: 'Registro de cooperação' },
  cooperationSays: {
    es: 'Buenas prácticas, solicitudes por etapas, convenios con aviso, intercambios, viáticos y cofinanciamiento.',
    en: 'Good practices, requests by stages, agreements with warnings, exchanges, per diem and cofunding.',
    pt: 'Boas práticas, solicitações por etapas, convênios com aviso, intercâmbios, diárias e cofinanciamento.',
  },
  poa: { es: 'POA y presupuesto', en: 'Annual plan and budget', pt: 'POA e orçamento' },
  poaSays: {
    es: 'De la demanda al seguimiento: recursos, techos, prioridades, presupuesto, límites de ley y control social.',
    en: 'From demand to follow-up: resources, ceilings, priorities, budget, legal limits and social control.',
    pt: 'Da demanda ao acompanhamento: recursos, tetos, prioridades, orçamento, limites legais e controle social.',
  },
  pefa: { es: 'Evaluación PEFA', en: 'PEFA assessment', pt: 'Avaliação PEFA' },
  pefaSays: {
    es: 'PI-1, PI-2, PI-3 y PI-22 de tres años: el cuadro oficial, las letras y su evidencia.',
    en: 'PI-1, PI-2, PI-3 and PI-22 over three years: the official table, the grades and their evidence.',
    pt: 'PI-1, PI-2, PI-3 e PI-22 de três anos: o quadro oficial, as letras e sua evidência.',
  },
  fiscal: { es: 'Indicadores fiscales', en: 'Fiscal indicators', pt: 'Indicadores fiscais' },
  fiscalSays: {
    es: 'Treinta indicadores de un municipio y la mediana de su categoría, de sus ingresos y gastos.',
    en: 'Thirty indicators of a municipality and the median of its category, from its revenue and spending.',
    pt: 'Trinta indicadores de um município e a mediana da sua categoria, de suas receitas e despesas.',
  },
  functions: { es: 'Funciones', en: 'Functions', pt: 'Funções' },
  functionsSays: {
    es: 'Busque una fórmula, pruébela e insértela en la celda.',
    en: 'Find a formula, try it and insert it in the cell.',
    pt: 'Procure uma fórmula, experimente-a e insira-a na célula.',
  },
  samples: { es: 'Datos de ejemplo', en: 'Sample data', pt: 'Dados de exemplo' },
  samplesSays: {
    es: 'Datos públicos reales, en una hoja nueva, para practicar.',
    en: 'Real public data, in a new sheet, to practise with.',
    pt: 'Dados públicos reais, em uma planilha nova, para praticar.',
  },
  inThisBook: { es: 'En este libro', en: 'In this workbook', pt: 'Neste arquivo' },
  nothingYet: {
    es: 'Todavía no hay informes de Muni en este libro. El primero aparecerá aquí.',
    en: 'There are no Muni reports in this workbook yet. The first will appear here.',
    pt: 'Ainda não há relatórios do Muni neste arquivo. O primeiro aparecerá aqui.',
  },
  looking: { es: 'Mirando el libro…', en: 'Looking at the workbook…', pt: 'Olhando o arquivo…' },
  sheets: { es: '{count} hojas', en: '{count} sheets', pt: '{count} planilhas' },
  oneSheet: { es: '1 hoja', en: '1 sheet', pt: '1 planilha' },
  from1904: {
    es: 'Este libro cuenta los días desde 1904: las fórmulas de Muni con fechas darían otro día. Quite «Usar sistema de fechas 1904» en las opciones avanzadas de Excel y revise sus fechas.',
    en: 'This workbook counts days from 1904: formulas of Muni with dates would give another day. Untick “Use 1904 date system” in Excel’s advanced options and check its dates.',
    pt: 'Este arquivo conta os dias desde 1904: as fórmulas do Muni com datas dariam outro dia. Desmarque «Usar sistema de data 1904» nas opções avançadas do Excel e revise as datas.',
  },
  charts: { es: 'Gráficos', en: 'Charts', pt: 'Gráficos' },
  chartsSay: {
    es: 'Los gráficos del último informe.',
    en: 'The charts of the last report.',
    pt: 'Os gráficos do último relatório.',
  },
} as const satisfies Record<string, Text>;

/** Books Muni makes, by the word in their mark. */
export const bookNames: Readonly<Partial<Record<string, Text>>> = {
  ejecucion: homeTexts.report,
  comparacion: compareTexts.title,
  municipios: municipalityTexts.title,
  fiscales: accountTexts.title,
  convocatoria: homeTexts.call,
  diagnostico: homeTexts.diagnosis,
  programa: homeTexts.programme,
  cooperacion: homeTexts.cooperation,
  poa: homeTexts.poa,
  pefa: homeTexts.pefa,
  fiscal: homeTexts.fiscal,
  muestra: homeTexts.samples,
  papeles: paperTexts.title,
  procedencia: {
    es: 'Procedencia de las cifras',
    en: 'Provenance of the figures',
    pt: 'Procedência dos números',
  },
};
