import type { Typing } from '../recovery/store.ts';

/** The local page speaks Spanish; the pane inside it speaks the language chosen there. */
export const texts = {
  title: 'Muni',
  tagline: 'Fórmulas y libros guiados de finanzas municipales',
  local: 'Todo ocurre en este equipo: ningún archivo sale de él.',
  open: 'Abrir un libro',
  openHint: 'Un archivo .xlsx, .xls, .ods, .xml, .csv o .zip. También puede soltarlo sobre esta página.',
  fresh: 'Libro nuevo',
  freshHint: 'Hojas vacías, con las fórmulas y el panel de Muni.',
  samples: 'O empiece con datos reales',
  recent: 'Últimos archivos',
  recentHint: 'Para abrir uno de estos, búsquelo con «Abrir un libro».',
  opening: (name: string) => `Abriendo ${name}…`,
  starting: 'Preparando la hoja…',
  failed: (name: string) => `No se pudo abrir ${name}.`,
  untitled: 'Libro nuevo',
  home: 'Inicio',
  homeWarning: 'Hay cambios sin guardar. Guárdelos, o pulse otra vez «Inicio» para dejarlos.',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado',
  unsaved: 'Sin guardar',
  unchanged: 'Sin cambios',
  saveFailed: 'No se pudo guardar. Inténtelo otra vez o con otro nombre.',
  calculating: 'Calculando…',
  pane: 'Panel',
  grid: 'Hojas del libro',
  blank: 'vacía',
  itsFormula: (formula: string) => `Fórmula: ${formula}`,
  chosen: (range: string) => `Seleccionado: ${range}`,
  through: ' a ',
  widthOfPane: 'Ancho del panel',
  dropHere: 'Suelte el archivo aquí',
  dropped: (name: string) => `¿Qué hacemos con ${name}?`,
  openIt: 'Abrirlo',
  bringIt: 'Traerlo a este libro',
  leaveIt: 'Dejarlo',
  losesChanges: 'Este libro tiene cambios sin guardar; si abre el otro, se pierden.',
  brought: (name: string, sheets: string) => `Se trajo ${name}: ${sheets}.`,
  lost: 'Trabajo sin guardar',
  lostHint:
    'La página se cerró antes de guardarlo. Está en este navegador, hasta lo que se hizo un segundo antes de cerrarse.',
  lostAt: (name: string, when: string) => `${name} — ${when}`,
  recover: 'Recuperar',
  discard: 'Descartar',
  discardSure: 'Sí, descartarlo para siempre',
  discarded: (name: string) => `Se descartó ${name}.`,
  recoverFailed: (name: string) =>
    `No se pudo recuperar ${name}. Sigue guardado en este navegador: cierre las demás pestañas de Muni y vuelva a intentarlo.`,
  newer: (name: string, when: string) =>
    `${name} — ${when}: lo guardó una versión más nueva de Muni y esta no lo abre, para no dañarlo. Se conserva; recupérelo con esa versión.`,
  recovered: (typing: Typing | undefined) =>
    typing
      ? `Recuperado. En ${typing.cell} estaba escribiendo, sin pulsar Entrar: «${typing.text}». Guarde el libro.`
      : 'Recuperado. Guarde el libro cuando lo haya revisado.',
  alsoOpen: (name: string) =>
    `Otra pestaña tiene abierto un libro llamado ${name}. Lo que guarde en una no aparece en la otra: siga en una sola.`,
  notKept:
    'No se pudo guardar la copia de recuperación: el disco está lleno o el navegador no lo permite. Puede seguir; guarde el libro a menudo.',
  keptAgain: 'La copia de recuperación se guarda otra vez.',
} as const;
