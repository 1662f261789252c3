import type { SourceTexts } from "./texts.js";

/**
 * What a source is called to a reader, in Finnish.
 *
 * @example
 * ```ts
 * import { sources } from "@piiri/core/locale/fi";
 *
 * sources({ document: "guide", section: "4" }); // => "Verkkovertaistukiryhmien opas 2024, luku 4"
 * ```
 */
export const sourceTexts: SourceTexts = ({ document, section }) => {
  if (document === "guide") return `Verkkovertaistukiryhmien opas 2024, ${place(section)}`;
  if (document === "handbook") return `Vertaistoiminnan käsikirja 2010, ${place(section)}`;
  if (document === "law") return `Laki: ${section.replace("GDPR ", "EU:n tietosuoja-asetus (GDPR), artikla ")}`;
  return document === "ours" ? "Piirin oma neuvo" : `${document}, ${section}`;
};

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "liite") : `luku ${section}`;
}
