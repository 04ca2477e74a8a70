import { bundled } from '../scripts/bundle.mjs';

/** The engine that the command line recalculates with, as it ships. */
export const { recalculate } = (await import(
  await bundled('recalculate')
)) as typeof import('../workbench/recalculate.ts');
