import type { JsonPointer } from "@piiri/core";

/** The pointer to a place in a document, by the names on the way to it. */
export function pointerOf(path: readonly PropertyKey[]): JsonPointer {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
