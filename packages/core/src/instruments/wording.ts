import { nearestLanguage } from "../kernel/index.js";

/** A text that a federation wrote, by language (BCP 47): in those that it has, at least one. */
export type Wording = Readonly<Record<string, string>>;

/** Which language is spoken, and which stands in where a text does not exist in it. */
export interface Spoken {
  readonly language: string;
  readonly fallback?: { readonly language: string } | undefined;
}

/**
 * A text in the language that is spoken, else in the one that stands in for it, else in the first in which it was written.
 *
 * @returns nothing for a wording in no language
 */
export function saidIn(
  wording: Wording,
  { language, fallback }: Spoken,
): { readonly language: string; readonly text: string } | undefined {
  const written = Object.keys(wording);
  const asked = fallback === undefined ? [language] : [language, fallback.language];
  const [found = written[0]] = asked.flatMap((tag) => nearestLanguage(tag, written) ?? []);
  const text = found === undefined ? undefined : wording[found];
  return found === undefined || text === undefined ? undefined : { language: found, text };
}
