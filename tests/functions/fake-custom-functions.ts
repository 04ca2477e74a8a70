/** The three names of Excel's runtime that the adapter touches. The genuine runtime is tried in tests/excel. */
export class FakeError extends Error {
  readonly code: string;
  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

export const associated = new Map<string, (...cells: unknown[]) => unknown>();

export function installFakeRuntime(): void {
  const CustomFunctions = {
    Error: FakeError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, run: (...cells: unknown[]) => unknown) => associated.set(id, run),
  };
  Object.assign(globalThis, { CustomFunctions });
}
