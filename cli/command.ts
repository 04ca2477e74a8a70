/** One command of `muni`. `run` gives the exit status. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  run(args: readonly string[]): Promise<number>;
}

export const DONE = 0;
/** The data do not allow an answer, and the output says why. */
export const NO_ANSWER = 1;
/** The command was called wrongly or a file is not there. */
export const WRONG_CALL = 2;
