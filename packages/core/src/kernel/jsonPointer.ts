/** A place in a document, RFC 6901: `/sessions/s3/theme`; the whole document is the empty text. */
export type JsonPointer = string;

export function jsonPointer(...steps: readonly PropertyKey[]): JsonPointer {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What a document has at a place; nothing where there is no such place. */
export function valueAt(document: unknown, steps: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

export function pointerSteps(pointer: JsonPointer): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
