import type { Text } from '../../src/engine/language.ts';

export const settingsTexts = {
  title: { es: 'Ajustes', en: 'Settings', pt: 'Ajustes' },
  says: {
    es: 'Cómo se ve y habla este panel. No cambia nada del libro.',
    en: 'How this pane looks and speaks. It changes nothing in the workbook.',
    pt: 'Como este painel se apresenta e fala. Nada muda no arquivo.',
  },
  theme: { es: 'Colores', en: 'Colours', pt: 'Cores' },
  system: { es: 'Como el sistema', en: 'As the system', pt: 'Como o sistema' },
  light: { es: 'Claros', en: 'Light', pt: 'Claras' },
  dark: { es: 'Oscuros', en: 'Dark', pt: 'Escuras' },
  figures: { es: 'Cifras', en: 'Figures', pt: 'Números' },
  figuresSay: {
    es: 'Se escriben como en su libro: {amount}; los argumentos se separan con «{list}».',
    en: 'Written as in your workbook: {amount}; arguments are separated by “{list}”.',
    pt: 'Escrevem-se como no seu arquivo: {amount}; os argumentos separam-se com “{list}”.',
  },
  privacy: { es: 'Sus datos', en: 'Your data', pt: 'Seus dados' },
  privacySays: {
    es: 'Nada sale de su máquina: Muni no tiene servidor, cuentas ni registro de uso.',
    en: 'Nothing leaves your machine: Muni has no server, accounts or usage records.',
    pt: 'Nada sai da sua máquina: o Muni não tem servidor, contas nem registro de uso.',
  },
} as const satisfies Record<string, Text>;
