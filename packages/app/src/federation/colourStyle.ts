import type { Federation } from "./federation.js";

/** The federation's colours in place of the page's own; those of the stylesheet where it has none. */
export function colourStyle({ light, dark }: Federation["colours"]): Readonly<Record<string, string>> {
  if (light === undefined && dark === undefined) return {};
  const accent = light ?? "#0b6b53";
  return { "--accent": accent, "--strong": `light-dark(${accent}, ${dark ?? "#7fd3b8"})` };
}
