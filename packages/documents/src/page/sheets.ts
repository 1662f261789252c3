import type { Block, Layout } from "./page.js";

/** The sides of the sheets that a layout is printed on, each with its panels from left to right. */
export function sheetsOf({ kind, panels }: Layout): readonly (readonly (readonly Block[])[])[] {
  if (kind !== "leaflet") return panels.map((panel) => [panel]);
  const [front = [], left = [], right = [], back = []] = panels;
  return [
    [back, front],
    [left, right],
  ];
}
