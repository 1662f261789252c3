import type { Language } from "@piiri/core";
import { FederationTally, type LeftOut } from "@piiri/core/report";
import { seasonOf, suggestPlaces } from "@piiri/core/season";
import { federationPage, type Page, seasonPage, suggestionPage } from "@piiri/documents";
import { associationIn } from "./associationFile.js";
import { practice } from "./practice.js";
import { readOnly } from "./reading.js";
import { dayOf } from "./seasonGroups.js";
import type { SeasonPart } from "./seasonParts.js";
import { wordsIn } from "./words.js";

/** What a season is looked at for: what overlaps and who leads how much, or what it came to. */
export type SeasonPageKind = "planning" | "report";

/** A season's groups together, on the days that are looked at. */
export interface SeasonRequest {
  readonly parts: readonly SeasonPart[];
  readonly leftOut: LeftOut;
  readonly language: Language;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The text of a file of people and rooms. */
  readonly association?: string | undefined;
}

export interface SeasonPageRequest extends SeasonRequest {
  readonly kind: SeasonPageKind;
}

/** A season as a page. */
export async function seasonPages({ kind, ...request }: SeasonPageRequest): Promise<Page> {
  const words = await wordsIn(request.language);
  if (kind === "report") return federationPage(tallied(request), words);
  const groups = request.parts.map(({ within }) => within);
  const days = { from: dayOf(request.from), to: dayOf(request.to) };
  const rooms = request.association === undefined ? undefined : associationIn(request.association).rooms;
  return seasonPage(seasonOf(groups, { profile: practice(), rooms, ...days }), words);
}

/** What the groups came to, added up. */
export function tallied({ parts, leftOut }: Pick<SeasonRequest, "parts" | "leftOut">) {
  const tally = new FederationTally(practice());
  for (const { report, feedback } of parts) tally.add(report, feedback);
  return tally.result(leftOut);
}

/** Where the opened plan could find its place among the groups; nothing while it cannot be worked with. */
export async function seasonSuggestions({
  parts,
  language,
  from,
  to,
  association,
  ...plan
}: Omit<SeasonRequest, "leftOut"> & { readonly text: string; readonly today: string }): Promise<Page | undefined> {
  const group = readOnly(plan);
  if (group === undefined) return undefined;
  const [first, last] = [dayOf(from), dayOf(to)];
  const between = first !== undefined && last !== undefined ? { from: first, to: last } : undefined;
  const season = parts.map(({ whole }) => whole);
  const { people } = associationIn(association);
  return suggestionPage(group, suggestPlaces(group, { season, between, people }), await wordsIn(language));
}
