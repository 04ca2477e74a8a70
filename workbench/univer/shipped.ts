import type { BaseFunction } from '@univerjs/engine-formula';

type Executor = new (name: string) => BaseFunction;
export type FunctionResult = ReturnType<BaseFunction['calculate']>;
/** How the formula engine takes a function: its class, and the name it answers to. */
export type NamedFunction = [Executor, string];

/** A function as Univer ships it, to be built upon. */
export function shipped(functions: readonly (readonly unknown[])[], name: string): Executor {
  const found = functions.find((each) => each[1] === name)?.[0];
  if (typeof found !== 'function') throw new Error(`Univer no longer ships ${name}`);
  return found as Executor;
}
