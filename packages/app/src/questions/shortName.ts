/** A short name for the plan to know a person by, unlike those of the others: `maija`, `maija-2`. */
export function shortName(name: string, others: readonly { readonly id: string }[]): string {
  const first = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find((part) => part !== "");
  const base = (first ?? "person").slice(0, longest);
  const taken = new Set(others.map(({ id }) => id));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

const longest = 40;
