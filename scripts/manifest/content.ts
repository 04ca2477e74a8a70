import type { Text } from '../../src/engine/language.ts';

/** What the manifest says, in the order Excel shows it. Written as XML by `template.ts`. */
export const LOCAL = 'https://localhost:3000';

/** Spanish is the default, so every Spanish-speaking country gets it without being named. */
export const overrides = { 'en-US': 'en', 'en-GB': 'en', 'pt-BR': 'pt', 'pt-PT': 'pt' } as const;

export const addIn = {
  id: '5c1d9a52-3f0e-4b7e-9a34-6d2f8e7b10c9',
  version: '1.0.0.0',
  provider: 'Muni',
  namespace: 'MUNI',
  name: { es: 'Muni', en: 'Muni', pt: 'Muni' },
  description: {
    es: 'Fórmulas y libros guiados de finanzas municipales. Todo se calcula en su equipo.',
    en: 'Formulas and guided workbooks for municipal finance. Everything is worked out on your computer.',
    pt: 'Fórmulas e pastas guiadas de finanças municipais. Tudo é calculado no seu computador.',
  },
} as const satisfies Record<string, string | Text>;

export const requirements = {
  SharedRuntime: '1.1',
  ExcelApi: '1.9',
  CustomFunctionsRuntime: '1.2',
} as const;

/** Paths under the address the add-in is served from. */
export const paths = {
  pane: 'taskpane.html',
  functions: 'functions.js',
  metadata: { es: 'functions.es.json', en: 'functions.en.json', pt: 'functions.pt.json' },
  help: {
    es: 'ayuda/es/index.html',
    en: 'ayuda/en/index.html',
    pt: 'ayuda/en/index.html',
  },
} as const;

export const iconSizes = [16, 32, 80] as const;
/** The store and the list of add-ins ask for these two of the first icon. */
export const listingSizes = { normal: 32, high: 64 } as const;
export const iconPath = (icon: IconName, size: number): string => `assets/${icon}-${String(size)}.png`;

export const iconNames = ['icono', 'informe', 'comparar', 'evaluar', 'funciones', 'datos'] as const;
export type IconName = (typeof iconNames)[number];

export interface Button {
  readonly id: string;
  readonly icon: IconName;
  readonly label: Text;
  readonly tip: Text;
  /** `pane` opens the pane where it was; any other is the name of a command of `taskpane/hosts/commands.ts`. */
  readonly action:
    | 'pane'
    | 'abrirInforme'
    | 'abrirCortes'
    | 'abrirMunicipios'
    | 'abrirPoa'
    | 'abrirPefa'
    | 'abrirFiscal'
    | 'abrirConvocatoria'
    | 'abrirDiagnostico'
    | 'abrirPrograma'
    | 'abrirCooperacion'
    | 'abrirFunciones'
    | 'abrirDatos';
}

export interface Group {
  readonly id: string;
  readonly icon: IconName;
  readonly label: Text;
  readonly buttons: readonly Button[];
}

export const tab = { id: 'Muni.Tab', label: { es: 'Muni', en: 'Muni', pt: 'Muni' } } as const;

export const groups: readonly Group[] = [
  {
    id: 'Muni.Inicio',
    icon: 'icono',
    label: { es: 'Inicio', en: 'Home', pt: 'Início' },
    buttons: [
      {
        id: 'Muni.Panel',
        icon: 'icono',
        action: 'pane',
        label: { es: 'Abrir panel', en: 'Open pane', pt: 'Abrir painel' },
        tip: {
          es: 'Abre el panel de Muni junto a su libro.',
          en: 'Opens the Muni pane beside your workbook.',
          pt: 'Abre o painel do Muni ao lado da sua pasta.',
        },
      },
      {
        id: 'Muni.Datos',
        icon: 'datos',
        action: 'abrirDatos',
        label: { es: 'Datos de ejemplo', en: 'Sample data', pt: 'Dados de exemplo' },
        tip: {
          es: 'Muestra los datos reales de ejemplo que puede insertar en una hoja nueva para probar.',
          en: 'Shows the real sample data you can insert in a new sheet to try things out.',
          pt: 'Mostra os dados reais de exemplo que pode inserir numa planilha nova para experimentar.',
        },
      },
    ],
  },
  {
    id: 'Muni.Libros',
    icon: 'informe',
    label: { es: 'Libros', en: 'Workbooks', pt: 'Pastas' },
    buttons: [
      {
        id: 'Muni.Informe',
        icon: 'informe',
        action: 'abrirInforme',
        label: { es: 'Informe de ejecución', en: 'Execution report', pt: 'Relatório de execução' },
        tip: {
          es: 'Arma el informe de ejecución presupuestaria paso a paso. Verá cómo queda antes de escribir nada.',
          en: 'Builds the budget execution report step by step. You see the result before anything is written.',
          pt: 'Monta o relatório de execução orçamentária passo a passo. Verá o resultado antes de gravar.',
        },
      },
      {
        id: 'Muni.Convocatoria',
        icon: 'informe',
        action: 'abrirConvocatoria',
        label: { es: 'Convocatoria del fondo', en: 'Fund call', pt: 'Convocatória do fundo' },
        tip: {
          es: 'Lleva un fondo concursable del llamado al último pago en este libro. Verá cómo queda antes de escribir.',
          en: 'Runs a competitive fund in this workbook, from call to last payment. You see it before it is written.',
          pt: 'Conduz um fundo concursável do edital ao último pagamento nesta pasta. Verá tudo antes de gravar.',
        },
      },
      {
        id: 'Muni.Poa',
        icon: 'informe',
        action: 'abrirPoa',
        label: { es: 'POA y presupuesto', en: 'Annual plan and budget', pt: 'POA e orçamento' },
        tip: {
          es: 'Lleva el POA de la demanda al seguimiento: recursos, techos, prioridades, presupuesto y límites de ley.',
          en: 'Runs the annual plan from demand to follow-up: resources, ceilings, priorities, budget and legal limits.',
          pt: 'Conduz o POA da demanda ao acompanhamento: recursos, tetos, prioridades, orçamento e limites legais.',
        },
      },
      {
        id: 'Muni.Diagnostico',
        icon: 'informe',
        action: 'abrirDiagnostico',
        label: { es: 'Diagnóstico', en: 'Diagnosis', pt: 'Diagnóstico' },
        tip: {
          es: 'Mide la gestión en cinco áreas y dimensiones, compara dos fechas y sigue la hoja de ruta.',
          en: 'Measures management in five areas and dimensions, compares two dates and follows the road map.',
          pt: 'Mede a gestão em cinco áreas e dimensões, compara duas datas e acompanha o roteiro.',
        },
      },
      {
        id: 'Muni.Programa',
        icon: 'informe',
        action: 'abrirPrograma',
        label: { es: 'Programa territorial', en: 'Territorial programme', pt: 'Programa territorial' },
        tip: {
          es: 'Lleva un programa con varios municipios: diagnóstico, horas exactas, talleres, mesas y metas.',
          en: 'Runs a programme with several municipalities: diagnosis, exact hours, workshops and targets.',
          pt: 'Conduz um programa com vários municípios: diagnóstico, horas exatas, oficinas, mesas e metas.',
        },
      },
      {
        id: 'Muni.Cooperacion',
        icon: 'informe',
        action: 'abrirCooperacion',
        label: { es: 'Cooperación', en: 'Cooperation', pt: 'Cooperação' },
        tip: {
          es: 'Registra buenas prácticas, solicitudes, convenios, viajes y quién financia cada proyecto.',
          en: 'Records good practices, requests, agreements, trips and who funds each project.',
          pt: 'Registra boas práticas, solicitações, convênios, viagens e quem financia cada projeto.',
        },
      },
    ],
  },
  {
    id: 'Muni.Comparar',
    icon: 'comparar',
    label: { es: 'Comparar y evaluar', en: 'Compare and assess', pt: 'Comparar e avaliar' },
    buttons: [
      {
        id: 'Muni.Cortes',
        icon: 'comparar',
        action: 'abrirCortes',
        label: { es: 'Comparar cortes', en: 'Compare cuts', pt: 'Comparar cortes' },
        tip: {
          es: 'Pone lado a lado dos o más cortes, o las gestiones de un archivo, y dice qué cambió entre ellos.',
          en: 'Sets two or more cuts, or the years of one file, side by side, and says what changed between them.',
          pt: 'Põe lado a lado dois ou mais cortes, ou os exercícios de um arquivo, e diz o que mudou entre eles.',
        },
      },
      {
        id: 'Muni.Municipios',
        icon: 'comparar',
        action: 'abrirMunicipios',
        label: { es: 'Comparar municipios', en: 'Compare municipalities', pt: 'Comparar municípios' },
        tip: {
          es: 'De un archivo nacional: indicadores, puesto, mediana de su categoría y nivel de cada municipio.',
          en: 'From a national file: indicators, place, median of its category and level of each municipality.',
          pt: 'De um arquivo nacional: indicadores, posição, mediana da categoria e nível de cada município.',
        },
      },
      {
        id: 'Muni.Pefa',
        icon: 'evaluar',
        action: 'abrirPefa',
        label: { es: 'Evaluación PEFA', en: 'PEFA assessment', pt: 'Avaliação PEFA' },
        tip: {
          es: 'PI-1, PI-2, PI-3 y PI-22 de tres años, en el cuadro oficial, con sus letras y su evidencia.',
          en: 'PI-1, PI-2, PI-3 and PI-22 over three years, in the official table, with their grades and evidence.',
          pt: 'PI-1, PI-2, PI-3 e PI-22 de três anos, no quadro oficial, com suas letras e sua evidência.',
        },
      },
      {
        id: 'Muni.Fiscal',
        icon: 'evaluar',
        action: 'abrirFiscal',
        label: { es: 'Indicadores fiscales', en: 'Fiscal indicators', pt: 'Indicadores fiscais' },
        tip: {
          es: 'Treinta indicadores de las cuentas de un municipio, junto a la mediana de su categoría.',
          en: 'Thirty indicators of a municipality’s accounts, beside the median of its category.',
          pt: 'Trinta indicadores das contas de um município, ao lado da mediana da sua categoria.',
        },
      },
    ],
  },
  {
    id: 'Muni.Formulas',
    icon: 'funciones',
    label: { es: 'Fórmulas', en: 'Formulas', pt: 'Fórmulas' },
    buttons: [
      {
        id: 'Muni.Funciones',
        icon: 'funciones',
        action: 'abrirFunciones',
        label: { es: 'Funciones', en: 'Functions', pt: 'Funções' },
        tip: {
          es: 'Busca una función de Muni, explica sus argumentos y la inserta en la celda activa.',
          en: 'Finds a Muni function, explains its arguments and inserts it in the active cell.',
          pt: 'Procura uma função do Muni, explica os argumentos e a insere na célula ativa.',
        },
      },
    ],
  },
];

export const getStarted = {
  title: { es: 'Muni está listo', en: 'Muni is ready', pt: 'O Muni está pronto' },
  description: {
    es: 'En la pestaña Muni, elija «Abrir panel» o escriba =MUNI. en una celda.',
    en: 'On the Muni tab choose “Open pane”, or type =MUNI. in a cell.',
    pt: 'Na guia Muni, escolha “Abrir painel” ou digite =MUNI. numa célula.',
  },
} as const satisfies Record<string, Text>;
