import type { Group } from "@piiri/core";
import { type SeasonGroup, type Suggestion, seasonGroup, suggestPlaces, tellReason } from "@piiri/core/season";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { pageIn, styleOfResult } from "../output/pages.js";
import type { Style } from "../output/style.js";
import type { AllWords } from "../texts/words.js";
import type { SeasonLook, SeasonView } from "./seasonView.js";

/** The formats in which suggestions are made. */
export const suggestionFormats = ["text", "json", ...pageFormats] as const;
/** A format in which suggestions are made. */
export type SuggestionFormat = (typeof suggestionFormats)[number];

/** Where a group could find its place among those of the season: dates between two days, or else whom to ask for the dates it has. */
export function suggestionsIn(
  format: SuggestionFormat,
  group: Group,
  { invocation, from, to, people }: SeasonLook,
): SeasonView {
  const season: SeasonGroup[] = [];
  return {
    // All sessions, also those outside the days that are looked between: who leads them has them to do.
    add: ({ group: other }) => {
      season.push(seasonGroup(other));
    },
    result: async (words) => {
      const between = from !== undefined && to !== undefined ? { from, to } : undefined;
      const suggestions = suggestPlaces(group, { season, between, people });
      const all = await words.all();
      if (format === "json") return asJson(suggestions.map((each) => forPrograms(each, all)));
      if (format === "text") return forPeople(group, suggestions, all, styleOfResult(invocation));
      return await pageIn(format, ({ suggestionPage }) => suggestionPage(group, suggestions, all));
    },
  };
}

function forPeople({ publicName }: Group, suggestions: readonly Suggestion[], words: AllWords, style: Style): string {
  const texts = words.season;
  const parts = suggestions.map(({ start, time, points, dates, team, reserves, reasons }) =>
    [
      style.strong(texts.suggested(start, time, points)),
      `  ${texts.headings.sessions}: ${dates.map(words.dates.date).join(", ")}`,
      `  ${texts.team}: ${names(team)}`,
      ...(reserves.length > 0 ? [`  ${texts.reserves}: ${names(reserves)}`] : []),
      ...(reasons.length > 0 ? reasons.map((reason) => `  - ${tellReason(reason, texts)}`) : [`  ${texts.noReasons}`]),
    ].join("\n"),
  );
  return `${[`${publicName}: ${texts.headings.suggestions}`, ...(parts.length > 0 ? parts : [texts.noSuggestions])].join("\n\n")}\n`;
}

function forPrograms({ start, time, dates, team, reserves, points, reasons }: Suggestion, words: AllWords): unknown {
  return {
    start,
    time,
    dates,
    team: team.map(({ person }) => person.name),
    reserves: reserves.map(({ person }) => person.name),
    points,
    reasons: reasons.map((reason) => ({
      kind: reason.kind,
      points: reason.points,
      message: tellReason(reason, words.season),
    })),
  };
}

function names(people: Suggestion["team"]): string {
  return people.map(({ person }) => `${person.name} (${person.association})`).join(", ");
}
