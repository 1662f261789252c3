// What a page of an intranet is written against.
import { mountPiiri, type PiiriAppearance } from "@piiri/app";

const appearance: PiiriAppearance = {
  name: "Example Federation",
  colours: { light: "#5b2a86" },
  languages: ["fi", "sv"],
};

export async function show(element: HTMLElement): Promise<() => void> {
  return await mountPiiri(element, { language: "fi", appearance, file: async (name) => (await fetch(name)).blob() });
}
