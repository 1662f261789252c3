/** Texts of which any may be missing. */
type Partly<Texts> = Texts extends ((...given: never[]) => unknown) | string | readonly unknown[]
  ? Texts
  : { readonly [Key in keyof Texts]?: Partly<Texts[Key]> | undefined };

/** All that words say, by part. */
type PartsOf<Words> = Exclude<keyof Words, "language" | "fallback">;

/** A language's words, of which any may be missing where others stand in. */
export type OwnWords<Words> = { readonly language: string } & {
  readonly [Part in PartsOf<Words>]?: Partly<Words[Part]> | undefined;
};

/** Words that are whole, with what stands in where a language has none of its own. */
export type WordsWithFallback<
  Words extends { readonly language: string },
  Own extends { readonly language: string },
> = Omit<Words, "language" | "fallback"> & {
  readonly language: Own["language"];
  readonly fallback: {
    /** The language that stands in. */
    readonly language: Words["language"];
    /** The parts that are wholly in it. */
    readonly parts: readonly Exclude<PartsOf<Words>, keyof Own>[];
    /** Every text that is in it, by its place: `report`, `findings.venue/place`. */
    readonly missing: readonly string[];
  };
};

/**
 * A language of one's own, made whole: what it does not have is said in another language, and is told. A part or a text
 * that the words do not know does not compile.
 *
 * @example
 * ```ts
 * import { withFallback } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const de = withFallback({ language: "de", severities: { error: "zu beheben" } }, en);
 * de.severities.error; // => "zu beheben"
 * de.severities.warning; // => "advice"
 * de.fallback.language; // => "en"
 * de.fallback.missing.includes("severities.warning"); // => true
 * ```
 */
export function withFallback<
  const Words extends { readonly language: string },
  const Own extends { readonly language: string } & OwnWords<Words>,
>(own: Own & Exactly<OwnWords<Words>, Own>, words: Words): WordsWithFallback<Words, Own> {
  const missing: string[] = [];
  const given: Texts = { ...own };
  const parts = Object.entries(words).filter(([part]) => part !== "language" && part !== "fallback");
  const whole = Object.fromEntries(parts.map(([part, texts]) => [part, merged(given[part], texts, part, missing)]));
  const absent = parts.map(([part]) => part).filter((part) => given[part] === undefined);
  return {
    ...whole,
    language: own.language,
    fallback: { language: words.language, parts: absent, missing },
  } as unknown as WordsWithFallback<Words, Own>;
}

/** What others stand in for may be left out, but nothing may be added to it. */
type Exactly<Shape, Own> = Own extends (...given: never[]) => unknown
  ? Own
  : { readonly [Key in keyof Own]: Key extends keyof Shape ? Exactly<NonNullable<Shape[Key]>, Own[Key]> : never };

type Texts = Readonly<Record<string, unknown>>;

function merged(own: unknown, fallback: unknown, place: string, missing: string[]): unknown {
  if (own === undefined) {
    missing.push(place);
    return fallback;
  }
  if (!isTexts(own) || !isTexts(fallback)) return own;
  return Object.fromEntries(
    Object.entries(fallback).map(([key, text]) => [key, merged(own[key], text, `${place}.${key}`, missing)]),
  );
}

function isTexts(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
