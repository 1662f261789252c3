import type { SourceTexts } from "./texts.js";

/**
 * What a source is called to a reader, in Finland's Swedish.
 *
 * @example
 * ```ts
 * import { sources } from "@piiri/core/locale/sv";
 *
 * sources({ document: "guide", section: "4" }); // => "Guiden för kamratstödsgrupper på nätet 2024, kapitel 4"
 * ```
 */
export const sourceTexts: SourceTexts = ({ document, section }) => {
  if (document === "guide") return `Guiden för kamratstödsgrupper på nätet 2024, ${place(section)}`;
  if (document === "handbook") return `Handboken om kamratstöd 2010, ${place(section)}`;
  if (document === "law") return `Lag: ${section.replace("GDPR ", "EU:s dataskyddsförordning (GDPR), artikel ")}`;
  return document === "ours" ? "Piiris eget råd" : `${document}, ${section}`;
};

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "bilaga") : `kapitel ${section}`;
}
