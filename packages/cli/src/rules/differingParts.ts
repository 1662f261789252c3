/** Two documents, of which only that is left in which they differ; null is what the other one alone has. */
export interface DifferingParts {
  readonly one: unknown;
  readonly other: unknown;
}

type Section = Readonly<Record<string, unknown>>;

/** Kept where they are the same too: they say which person or which part of a meeting it is about. */
const names = ["id", "parts"];

export function differingParts(one: unknown, other: unknown): DifferingParts {
  if (isSection(one) && isSection(other)) return ofSections(one, other, []);
  if (isListOfSections(one) && isListOfSections(other)) return ofLists(one, other);
  return { one: one ?? null, other: other ?? null };
}

function ofSections(one: Section, other: Section, kept: readonly string[]): DifferingParts {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const left = keys
    .filter((key) => kept.includes(key) || !areEqual(one[key], other[key]))
    .map((key) => [key, differingParts(one[key], other[key])] as const);
  return {
    one: Object.fromEntries(left.map(([key, parts]) => [key, parts.one])),
    other: Object.fromEntries(left.map(([key, parts]) => [key, parts.other])),
  };
}

/** Of lists as long as each other what differs item by item; else the whole lists, of people their ids alone. */
function ofLists(one: readonly Section[], other: readonly Section[]): DifferingParts {
  if (one.length !== other.length) return { one: one.map(inShort), other: other.map(inShort) };
  const pairs = one
    .map((item, index) => [item, other[index] ?? {}] as const)
    .filter(([item, opposite]) => !areEqual(item, opposite))
    .map(([item, opposite]) => ofSections(item, opposite, names));
  return { one: pairs.map((pair) => pair.one), other: pairs.map((pair) => pair.other) };
}

function inShort(item: Section): Section {
  return "id" in item ? { id: item["id"] } : item;
}

function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfSections(value: unknown): value is readonly Section[] {
  return Array.isArray(value) && value.every(isSection);
}

function areEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
