import type { SourceTexts } from "./texts.js";

/** What a source is called to a reader, in Finnish. */
export const sourceTexts: SourceTexts = ({ document, section }) => {
  if (document === "guide") return `Verkkovertaistukiryhmien opas 2024, ${place(section)}`;
  if (document === "handbook") return `Vertaistoiminnan käsikirja 2010, ${place(section)}`;
  return document === "ours" ? "Piirin oma suositus" : `${document}, ${section}`;
};

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "liite") : `luku ${section}`;
}
