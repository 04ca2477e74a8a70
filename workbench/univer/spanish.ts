/** Words Univer asks for and does not have in Spanish, or has in a machine's. Found by tests/univer/spanish.test.ts. */
const missingSpanish = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analizando',
      calculating: 'Calculando',
      'array-analysis': 'Analizando matrices',
      'array-calculation': 'Calculando matrices',
      done: 'Listo',
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Advertencia',
        dismantleMergeCellWarning: 'Esto separa algunas celdas combinadas. ¿Continuar?',
      },
    },
    filter: {
      confirm: {
        error: 'Hubo un problema',
        notAllowedToInsertRange: 'No se puede insertar aquí mientras haya un filtro. Quítelo primero.',
      },
    },
    info: { error: 'Error', forceStringInfo: 'Número guardado como texto' },
    borderLine: {
      borderTop: 'Borde superior',
      borderBottom: 'Borde inferior',
      borderLeft: 'Borde izquierdo',
      borderRight: 'Borde derecho',
      borderNone: 'Sin borde',
      borderAll: 'Todos los bordes',
      borderOutside: 'Borde exterior',
      borderInside: 'Borde interior',
      borderHorizontal: 'Bordes horizontales',
      borderVertical: 'Bordes verticales',
      borderColor: 'Color del borde',
      borderSize: 'Grosor del borde',
      borderType: 'Tipo de borde',
      borderTlbr: 'Diagonal hacia abajo',
      borderTlbcTlmr: 'Dos diagonales hacia abajo',
      borderTlbrTlbcTlmr: 'Tres diagonales hacia abajo',
      borderBlTr: 'Diagonal hacia arriba',
      borderMltrBctr: 'Dos diagonales hacia arriba',
    },
  },
  'sheets-filter-ui': { permission: { filterErr: 'El rango está protegido y no se puede filtrar.' } },
  sheet: {
    cf: { iconSet: { direction: 'Dirección', shape: 'Forma', mark: 'Marca', rank: 'Valoración' } },
  },
  specialPaste: {
    formula: 'Pegar fórmulas',
    value: 'Pegar valores',
    format: 'Pegar formato',
    colWidth: 'Pegar ancho de columna',
    besidesBorder: 'Pegar todo menos los bordes',
  },
  formula: { operation: { pasteFormula: 'Pegar fórmulas' } },
  ui: { ribbon: { menu: 'Menú' } },
};

export interface Words {
  readonly [key: string]: string | Words;
}

const isGroup = (words: string | Words | undefined): words is Words => typeof words === 'object';

/** Univer lays whole groups of words over each other; here each word is laid by itself. */
export const laidOver = (under: Words, over: Words): Words => {
  const words: Record<string, string | Words> = { ...under };
  for (const [key, word] of Object.entries(over)) {
    const below = words[key];
    words[key] = isGroup(word) && isGroup(below) ? laidOver(below, word) : word;
  }
  return words;
};

/** The words of several packages, with the missing ones among them. */
export const spanishOf = (packages: readonly Words[]): Words =>
  [...packages, missingSpanish].reduce(laidOver, {});
