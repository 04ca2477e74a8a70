/** A page of help that is about no formula in particular. */
export interface Guide {
  readonly title: string;
  readonly lines: readonly string[];
}

export const list = (...items: readonly string[]): string => items.map((each) => `- ${each}`).join('\n');
export const steps = (...items: readonly string[]): string =>
  items.map((each, at) => `${String(at + 1)}. ${each}`).join('\n');
