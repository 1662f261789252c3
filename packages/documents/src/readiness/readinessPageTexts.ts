import type { Language } from "@piiri/core";

/** What the page says of itself. */
interface ReadinessPageTexts {
  readonly part: string;
  readonly state: string;
}

export const readinessPageTexts: Readonly<Record<Language, ReadinessPageTexts>> = {
  fi: { part: "Kohta", state: "Tilanne" },
  sv: { part: "Punkt", state: "Läget" },
  en: { part: "Part", state: "State" },
};
