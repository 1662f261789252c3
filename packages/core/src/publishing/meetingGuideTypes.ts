/** The specification's codes for languages, by the language's tag (BCP 47). Estonian and the Sámi languages have none. */
const languages: Readonly<Record<string, string>> = {
  af: "AF",
  am: "AM",
  ar: "AR",
  bg: "BG",
  da: "DA",
  de: "DE",
  el: "EL",
  en: "EN",
  es: "S",
  fa: "FA",
  fi: "FI",
  fr: "FR",
  he: "HE",
  hi: "HI",
  hr: "HR",
  hu: "HU",
  is: "IS",
  it: "ITA",
  ja: "JA",
  ka: "KA",
  ko: "KOR",
  lt: "LT",
  ml: "ML",
  nb: "NO",
  ne: "NE",
  nl: "NL",
  nn: "NO",
  no: "NO",
  pa: "PUN",
  pl: "POL",
  pt: "POR",
  ru: "RUS",
  sk: "SK",
  sl: "SL",
  sv: "SV",
  th: "TH",
  tl: "TL",
  tr: "TUR",
  uk: "UK",
};

/**
 * What a meeting is like, in the specification's codes.
 *
 * @see https://github.com/code4recovery/spec#meeting-types
 */
export function meetingGuideTypes(language: string, isAccessible: boolean): readonly string[] {
  const spoken = languages[language.toLowerCase().split("-")[0] ?? ""];
  return ["O", ...(spoken === undefined ? [] : [spoken]), ...(isAccessible ? ["X"] : [])];
}
