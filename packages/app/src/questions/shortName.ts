import { longestShortName } from "../measures.js";

/** A short name for the plan to know a person by, unlike those of the others: `maija`, `maija-2`. */
export function shortName(name: string, others: readonly { readonly id: string }[]): string {
  const first = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find((part) => part !== "");
  const base = (first ?? "person").slice(0, longestShortName);
  const taken = new Set(others.map(({ id }) => id));
  if (!taken.has(base)) return base;
  let before = 1;
  while (taken.has(`${base}-${before + 1}`)) before += 1;
  return `${base}-${before + 1}`;
}
