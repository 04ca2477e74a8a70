import type { GuidedBook, GuidedSheet } from './spec.ts';

/** For whoever opens the book where Muni is not: one calm sentence after what its first sheet is for. */
const NOTICE = 'Lleva fórmulas de Muni: donde no está, muestra las cifras guardadas; no lo recalcule entero.';

export const withNotice = (purpose: string): string => `${purpose} ${NOTICE}`;

/** What a sheet says under its title. */
export const purposeOf = ({ sheets }: GuidedBook, sheet: GuidedSheet): string =>
  sheets[0] === sheet ? withNotice(sheet.purpose) : sheet.purpose;
