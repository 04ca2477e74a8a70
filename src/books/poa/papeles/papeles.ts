import type { Paper } from '../../documents/paper.ts';

/** What can be printed and signed of a POA. */
export const papeles: readonly Paper[] = [];
