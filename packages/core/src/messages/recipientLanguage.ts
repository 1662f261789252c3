import type { Registered } from "../intake/index.js";
import { checkGiven, nearestLanguage } from "../kernel/index.js";

/**
 * In which of the languages in which a message lies ready somebody gets it: in the one that they asked for, where there is one, else in
 * the first, which is the group's own. So everybody gets it once, and nobody in a language only because somebody else asked for it.
 *
 * @example
 * ```ts
 * import { recipientLanguage } from "@piiri/core/messages";
 *
 * recipientLanguage({ language: "sv-FI" }, ["fi", "sv"]); // => "sv"
 * recipientLanguage({ language: "de" }, ["fi", "sv"]); // => "fi"
 * recipientLanguage({}, ["fi", "sv"]); // => "fi"
 * ```
 */
export function recipientLanguage(
  registered: Pick<Registered, "language">,
  languages: readonly string[],
): string | undefined {
  checkGiven("registered", registered, { language: "text?" });
  checkGiven("languages", languages, "list");
  const { language } = registered;
  return (language === undefined ? undefined : nearestLanguage(language, languages)) ?? languages[0];
}
