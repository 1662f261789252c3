/** A place in a document, RFC 6901: `/sessions/s3/theme`; the whole document is the empty text. */
export type JsonPointer = string;

export function jsonPointer(...steps: readonly PropertyKey[]): JsonPointer {
  let pointer = "";
  for (const step of steps) pointer += `/${escaped(String(step))}`;
  return pointer;
}

function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
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
  const [, ...steps] = pointer.split("/");
  return pointer.includes("~") ? steps.map(unescaped) : steps;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
