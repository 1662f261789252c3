import { isMarkedAs, markAs } from "./failureKind.js";

/**
 * What a function answers that was handed something which its types forbid: which of what it was handed, and what it asks for.
 * What was handed over is not shown, for it may be about a person.
 */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
  /** Which of what was handed over, as `options.today`. */
  readonly argument: string;

  constructor(argument: string, wanted: string) {
    super(`${argument}: ${wanted} is asked for`);
    this.argument = argument;
    markAs(this, "ArgumentError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is ArgumentError {
    return isMarkedAs(value, "ArgumentError");
  }
}
