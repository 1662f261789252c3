import { type Language, languages } from "@piiri/core";

/** The system's language, as POSIX orders the variables; English where it is none of ours. */
export function systemLanguage(
  environment: Readonly<Record<string, string | undefined>>,
  locale: () => string,
): Language {
  const name = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || locale();
  return languages.find((language) => language === name.toLowerCase().split(/[_.@-]/)[0]) ?? "en";
}
