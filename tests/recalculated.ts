type Engine = typeof import('../workbench/recalculate.ts');
declare const engineOfWorker: () => Promise<Engine>;

/** The file with every formula worked out, by the engine that Jest's worker keeps (`scripts/jest-environment.cjs`). */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const { recalculate } = await engineOfWorker();
  return recalculate(bytes);
}
