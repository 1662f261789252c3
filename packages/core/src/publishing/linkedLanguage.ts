/** The languages in which the service takes texts, by the names of its fields. LANGUAGES in its settings. */
const taken = ["fi", "sv", "en", "zh_hans", "ru", "ar"] as const;

/** What the service calls a language; nothing where it takes no texts in it. */
export function linkedLanguage(tag: string): string | undefined {
  const written = tag.toLowerCase().replaceAll("-", "_");
  const [primary] = written.split("_");
  return taken.find((one) => one === written) ?? taken.find((one) => one === primary);
}
