/** Makes an error known as one of its kind to every copy of this package: for `import` and for `require`, of this version or another. */
export function markAs(error: Error, kind: string): void {
  Object.defineProperty(error, markOf(kind), { value: true });
}

/** Whether something was marked as an error of a kind, by whichever copy of this package. */
export function isMarkedAs(value: unknown, kind: string): boolean {
  return typeof value === "object" && value !== null && markOf(kind) in value;
}

function markOf(kind: string): symbol {
  return Symbol.for(`@piiri/core/${kind}`);
}
