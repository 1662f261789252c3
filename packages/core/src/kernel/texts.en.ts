import type { SourceTexts } from "./texts.js";

/**
 * What a source is called to a reader, in English.
 *
 * @example
 * ```ts
 * import { sources } from "@piiri/core/locale/en";
 *
 * sources({ document: "guide", section: "4" }); // => "Guide to online peer support groups 2024, section 4"
 * ```
 */
export const sourceTexts: SourceTexts = ({ document, section }) => {
  if (document === "guide") return `Guide to online peer support groups 2024, ${place(section)}`;
  if (document === "handbook") return `Handbook of peer support 2010, ${place(section)}`;
  if (document === "law")
    return `Law: ${section.replace("GDPR ", "General Data Protection Regulation (GDPR), article ")}`;
  return document === "ours" ? "Piiri's own advice" : `${document}, ${section}`;
};

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "appendix") : `section ${section}`;
}
