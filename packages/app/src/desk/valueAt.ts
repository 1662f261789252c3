/** What stands at a JSON Pointer, or nothing where its way ends before. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, step) => (isSection(value) && Object.hasOwn(value, step) ? value[step] : undefined), data);
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
