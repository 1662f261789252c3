import { isMarkedAs, markAs } from "../kernel/index.js";

/** A part of a practice that may break down where it is used. */
export type PracticePart = "rule" | "holidays" | "texts";

/**
 * A federation's own code broke down: which part of its practice, and which rule or text. What went wrong in it is the `cause`.
 */
export class PracticeError extends Error {
  override readonly name = "PracticeError";
  readonly part: PracticePart;
  /** The rule's id, the year of the holidays, or the place of the text. */
  readonly id: string;

  constructor({ part, id }: Pick<PracticeError, "part" | "id">, { cause }: { readonly cause: unknown }) {
    super(`${part} ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.part = part;
    this.id = id;
    markAs(this, "PracticeError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is PracticeError {
    return isMarkedAs(value, "PracticeError");
  }
}
