import { nearestLanguage } from "../kernel/index.js";
import { type FindingTexts, textsIn } from "../review/index.js";
import type { OwnPractice } from "./ownPractice.js";
import { PracticeError } from "./practiceError.js";

/**
 * The language of a practice's own words that is nearest to a tag (BCP 47), if it has one.
 *
 * @example
 * ```ts
 * import { parsePracticeOrThrow, practiceLanguage } from "@piiri/core/practice";
 *
 * const practice = parsePracticeOrThrow({ profile: { name: "Beispielverband" }, texts: { de: {} } });
 * practiceLanguage(practice, "de-AT"); // => "de"
 * practiceLanguage(practice, "sv"); // => undefined
 * ```
 */
export function practiceLanguage({ texts }: Pick<OwnPractice, "texts">, tag: string): string | undefined {
  return nearestLanguage(tag, Object.keys(texts));
}

/**
 * Words with a practice's own in place of ours, in the language asked for: a language's catalogue, or the parts of it that are needed.
 * What it does not say is said as before; a text that is none of these parts' is left out. With them go the texts of its own rules.
 *
 * Throws a `PracticeError` for a text of another kind than ours, as a sentence where there should be a function.
 *
 * @example
 * ```ts
 * import { sv } from "@piiri/core/locale/sv";
 * import { parsePracticeOrThrow, practiceWords } from "@piiri/core/practice";
 *
 * const practice = parsePracticeOrThrow({
 *   profile: { name: "Exempelförbundets praxis 2027" },
 *   texts: { sv: { formats: { "closed-group": "sluten samtalsgrupp" } } },
 * });
 * const words = practiceWords(practice, sv);
 * words.formats["closed-group"]; // => "sluten samtalsgrupp"
 * words.formats["open-meetings"] === sv.formats["open-meetings"]; // => true
 * ```
 */
export function practiceWords<Words extends { readonly language: string; readonly findings?: FindingTexts }>(
  practice: Pick<OwnPractice, "texts" | "rules">,
  words: Words,
  language: string = words.language,
): Words {
  const { language: ours, findings, ...said } = words;
  const known = practiceLanguage(practice, language);
  const isOurs = known === undefined || nearestLanguage(known, [ours]) !== undefined;
  const tongue = isOurs ? { language: ours } : { language: known, fallback: { language: ours } };
  const own = known === undefined ? undefined : practice.texts[known];
  const place = `/texts/${known}`;
  const whole = { ...said, ...(findings && { findings: { ...findings, ...ownFindings(practice, [language, ours]) } }) };
  return { ...(replaced(whole, own, place) as object), ...tongue } as Words;
}

/** What a practice's own rules say, in the first of these languages that each has. */
function ownFindings({ rules }: Pick<OwnPractice, "rules">, languages: readonly string[]): FindingTexts {
  return Object.fromEntries(
    rules.flatMap(({ id, messages }) => {
      const texts = textsIn(languages, messages);
      return texts === undefined ? [] : [[id, texts]];
    }),
  );
}

function replaced(ours: unknown, own: unknown, place: string): unknown {
  if (own === undefined) return ours;
  if (kindOf(own) !== kindOf(ours)) {
    const cause = new TypeError(`${kindOf(ours)}, not ${kindOf(own)}`);
    throw new PracticeError({ part: "texts", id: place }, { cause });
  }
  if (kindOf(ours) !== "object") return own;
  const given = own as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(ours as object).map(([key, text]) => [key, replaced(text, given[key], `${place}/${key}`)]),
  );
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}
