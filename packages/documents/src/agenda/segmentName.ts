import type { Session } from "@piiri/core";
import type { Segment } from "@piiri/core/session";
import { capitalised } from "../page/capitalised.js";
import type { PageWords } from "../page/words.js";

/** What a segment is called: its own title, else what it is made of, with the theme's name where the theme begins. */
export function segmentName(segment: Segment, { agenda, theme }: Session, words: PageWords): string {
  if (segment.title !== undefined) return segment.title;
  const name = capitalised(segment.parts.map((part) => words.parts[part]).join(", "), words);
  const [main] = segment.parts;
  const before = agenda.slice(0, agenda.indexOf(segment));
  if (main !== "break" && before.some(({ parts: [earlier] }) => earlier === main)) {
    return `${name} (${words.pages.agenda.continued})`;
  }
  return main === "theme" && theme !== undefined ? `${name}: ${theme}` : name;
}
