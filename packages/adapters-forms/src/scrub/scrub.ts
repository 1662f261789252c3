import { checkGiven, type Language } from "@piiri/core";
import { findPhoneNumbersInText } from "libphonenumber-js";
import { LinkifyIt } from "linkify-it";

/** What is taken out of a text. Names are not: nobody can tell them surely from other words. */
export const scrubbedKinds = ["identity-code", "email", "phone", "iban", "link"] as const;
/** What is taken out of a text. */
export type ScrubbedKind = (typeof scrubbedKinds)[number];

/** What stands in its place. */
const marks: Readonly<Record<Language, Readonly<Record<ScrubbedKind, string>>>> = {
  fi: {
    "identity-code": "[henkilötunnus poistettu]",
    email: "[sähköpostiosoite poistettu]",
    phone: "[puhelinnumero poistettu]",
    iban: "[tilinumero poistettu]",
    link: "[linkki poistettu]",
  },
  sv: {
    "identity-code": "[personbeteckning borttagen]",
    email: "[e-postadress borttagen]",
    phone: "[telefonnummer borttaget]",
    iban: "[kontonummer borttaget]",
    link: "[länk borttagen]",
  },
  en: {
    "identity-code": "[identity code removed]",
    email: "[e-mail address removed]",
    phone: "[phone number removed]",
    iban: "[account number removed]",
    link: "[link removed]",
  },
};

interface Found {
  readonly kind: ScrubbedKind;
  readonly from: number;
  readonly to: number;
}

/**
 * A text without identity codes, e-mail addresses, phone and account numbers and links. Rather too much is taken out than
 * too little. Names stay: a person has to read the text before it goes on.
 *
 * @example
 * ```ts
 * import { scrub } from "@piiri/adapters-forms";
 *
 * scrub("Call me: 040 123 4567", "en"); // => "Call me: [phone number removed]"
 * ```
 */
export function scrub(text: string, language: Language): string {
  checkGiven("text", text, "text");
  checkGiven("language", language, "language");
  const found = [...identityCodes(text), ...emails(text), ...ibans(text), ...links(text), ...phones(text)];
  let scrubbed = "";
  let at = 0;
  // What was found earlier in the list stands, where two overlap.
  for (const { kind, from, to } of withoutOverlaps(found, text.length)) {
    scrubbed += text.slice(at, from) + marks[language][kind];
    at = to;
  }
  return scrubbed + text.slice(at);
}

function withoutOverlaps(found: readonly Found[], length: number): readonly Found[] {
  // By letter, so that many findings are not each held against each other.
  const taken = new Uint8Array(length);
  const kept: Found[] = [];
  for (const each of found) {
    if (taken.subarray(each.from, each.to).includes(1)) continue;
    taken.fill(1, each.from, each.to);
    kept.push(each);
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * The Finnish personal identity code, also with spaces, another dash or in small letters, and mistyped at its end; without
 * its separator only where its check character is right, for any nine digits and a letter might be something else.
 */
function identityCodes(text: string): readonly Found[] {
  const written =
    /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})\s?([-+\u2010-\u2015\u2212YXWVUABCDEF]?)\s?(\d{3})\s?([0-9A-Z])(?![\p{L}\p{N}])/giu;
  return [...text.matchAll(written)].flatMap((match): readonly Found[] => {
    const [all, day = "", month = "", year = "", separator, number = "", check = ""] = match;
    const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const isRight =
      checkCharacters[Number(`${day}${month}${year}${number}`) % checkCharacters.length] === check.toUpperCase();
    if (!isDate || (separator === "" && !isRight)) return [];
    return [{ kind: "identity-code", from: match.index, to: match.index + all.length }];
  });
}

/** Also as people write them to keep machines from reading them. */
function emails(text: string): readonly Found[] {
  // Looked for from where a word begins: from each of its letters it would be looked for through all that follow.
  const written =
    /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+\s?(?:@|[([{]\s?(?:at|ät|a|miu|miukumauku|snabel-a)\s?[)\]}])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[([{]\s?(?:dot|piste|punkt)\s?[)\]}])\s?[\p{L}\p{N}-]+)+/giu;
  return matches(text, written, "email").flatMap((found) => {
    const [signs = ""] = /^[._%+'-]*/.exec(text.slice(found.from, found.to)) ?? [];
    const from = found.from + signs.length;
    return /^[\p{L}\p{N}]/u.test(text.slice(from, found.to)) ? [{ ...found, from }] : [];
  });
}

function ibans(text: string): readonly Found[] {
  return matches(
    text,
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{4}){2,7}(?:[ \u00a0-]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu,
    "iban",
  ).filter(({ from, to }) => (text.slice(from, to).match(/\d/g) ?? []).length >= ibanDigits);
}

/** Words of four letters after each other are no account; every country's number has at least so many digits. */
const ibanDigits = 10;

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });

function links(text: string): readonly Found[] {
  return (linkify.match(text) ?? []).map(({ schema, index, lastIndex }) => ({
    kind: schema === "mailto:" ? "email" : "link",
    from: index,
    to: lastIndex,
  }));
}

/** By the library, and what looks like a Finnish number though it is none that is in use. */
function phones(text: string): readonly Found[] {
  const known = findPhoneNumbersInText(text, "FI").map(
    ({ startsAt, endsAt }): Found => ({ kind: "phone", from: startsAt, to: endsAt }),
  );
  const likely = matches(
    text,
    /(?<![\p{L}\p{N}.,:+/-])(?:(?:\+|00)\s?\d{1,3}[\s.\-/]?\(?0?\)?[\s.-]?[1-9]\d{0,2}|\(?0(?:[45]\d{1,2}|[1-9]\d?)\)?)[\s.\-/]?\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?![\p{L}\p{N}])/gu,
    "phone",
  );
  return [...known, ...likely].filter(({ from, to }) => !isOther(text.slice(from, to)));
}

/** Shorter than any number that one can call, but for those that everybody may know. */
const phoneDigits = 7;

/** A day, a span of hours or of years, or a short figure is no number to call. */
function isOther(written: string): boolean {
  if (written.replace(/\D/g, "").length < phoneDigits) return true;
  return /^\(?\d{1,2}[.\-/]\s?\d{1,2}[.\-/]\s?\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$|^(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}$/.test(
    written.trim(),
  );
}

function matches(text: string, written: RegExp, kind: ScrubbedKind): readonly Found[] {
  return [...text.matchAll(written)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));
}
