import type { PublicGroup } from "@piiri/core/publicity";
import type { PageWords } from "../page/words.js";
import type { FinderFilter } from "./finderFilters.js";

/** What a group answers to a filter, as addresses have it. */
export function answersOf(group: PublicGroup, filter: FinderFilter): readonly string[] {
  const { venue, area, place, themes, language, weekdays, dayParts } = group;
  switch (filter) {
    case "place":
      return [area ?? place ?? []].flat();
    case "theme":
      return themes;
    case "way":
      return venue === "hybrid" ? ["online", "in-person"] : [venue];
    case "language":
      // Swedish is looked for, not Finland's Swedish.
      return [language.replace(/-.*/, "")];
    case "weekday":
      return weekdays;
    case "part":
      return dayParts;
  }
}

/** A choice of a filter as people read it. */
export function choiceInWords(filter: FinderFilter, answer: string, { dates, pages }: PageWords): string {
  const names: Readonly<Partial<Record<FinderFilter, Readonly<Record<string, string>>>>> = {
    way: pages.finder.ways,
    language: pages.finder.languages,
    weekday: dates.weekdays,
    part: dates.dayParts,
  };
  return names[filter]?.[answer] ?? answer;
}
