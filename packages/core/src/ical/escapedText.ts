import { plainText } from "./plainText.js";

/** A text as it stands in a file (RFC 5545, 3.3.11), for the properties that the generator writes as they come. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}
