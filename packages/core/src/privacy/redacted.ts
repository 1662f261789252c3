import { ArgumentError } from "../kernel/index.js";

/** What stands wherever a redacted value would be shown. */
const redactedText = "<redacted>";

/** The same for every copy of this package, so that what one has redacted another can reveal. */
const held = Symbol.for("@piiri/core/redacted");
const shownByNode = Symbol.for("nodejs.util.inspect.custom");

/**
 * Something about a person that must not be seen by the way: a name, an address, what they wrote. Printed, logged, thrown,
 * put in a template, serialised or inspected, it shows `<redacted>`. Only `reveal` gives it out.
 */
export interface Redacted<Value> {
  readonly [held]: () => Value;
  toString(): string;
  toJSON(): string;
}

/**
 * Keeps a value from being seen by the way.
 *
 * @example
 * ```ts
 * import { redact, reveal } from "@piiri/core/privacy";
 *
 * const address = redact("someone@example.org");
 * `${address}`; // => "<redacted>"
 * JSON.stringify({ address }); // => '{"address":"<redacted>"}'
 * reveal(address); // => "someone@example.org"
 * ```
 */
export function redact<Value>(value: Value): Redacted<Value> {
  return new Hidden(value);
}

/** Keeps the value in a private field, which neither copying, listing, cloning nor inspecting an object takes along. */
class Hidden<Value> implements Redacted<Value> {
  readonly #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  [held](): Value {
    return this.#value;
  }

  toString(): string {
    return redactedText;
  }

  toLocaleString(): string {
    return redactedText;
  }

  toJSON(): string {
    return redactedText;
  }

  [Symbol.toPrimitive](): string {
    return redactedText;
  }

  get [Symbol.toStringTag](): string {
    return redactedText;
  }

  [shownByNode](): string {
    return redactedText;
  }
}

/**
 * Gives out what was redacted. Where this may be imported is linted: only where a person asked to see it, or where a
 * message is sent.
 *
 * @example
 * ```ts
 * import { redact, reveal } from "@piiri/core/privacy";
 *
 * reveal(redact(7)); // => 7
 * ```
 */
export function reveal<Value>(redacted: Redacted<Value>): Value {
  if (!isRedacted(redacted)) throw new ArgumentError("redacted", "what `redact` made");
  return redacted[held]();
}

/**
 * Whether something is a redacted value, of whichever copy of this package.
 *
 * @example
 * ```ts
 * import { isRedacted, redact } from "@piiri/core/privacy";
 *
 * isRedacted(redact("x")); // => true
 * isRedacted("x"); // => false
 * ```
 */
export function isRedacted(value: unknown): value is Redacted<unknown> {
  return typeof value === "object" && value !== null && held in value;
}

/**
 * Changes a redacted value without showing it: the result is redacted too.
 *
 * @example
 * ```ts
 * import { mapRedacted, redact, reveal } from "@piiri/core/privacy";
 *
 * reveal(mapRedacted(redact("  Example  "), (name) => name.trim())); // => "Example"
 * ```
 */
export function mapRedacted<Value, Changed>(
  redacted: Redacted<Value>,
  change: (value: Value) => Changed,
): Redacted<Changed> {
  return redact(change(reveal(redacted)));
}
