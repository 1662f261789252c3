/** What the command ends with; see the help of `piiri`. */
export type ExitCode = 0 | 1 | 2 | 3;

interface RefusalOptions {
  readonly exitCode?: ExitCode;
  readonly help?: string;
  readonly cause?: unknown;
}

/**
 * Ends a command with a sentence for the person. Thrown, because it also happens in the middle of commander's parsing;
 * caught in one place, `runPiiri`.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly exitCode: ExitCode;
  /** For a wrong usage: the command whose help tells more. */
  readonly help: string | undefined;

  constructor(message: string, { exitCode = 2, help, cause }: RefusalOptions = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
    this.help = help;
  }
}
