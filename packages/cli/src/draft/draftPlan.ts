import { type Format, type GroupPlan, isLocalDate, type Profile, schemaVersion } from "@piiri/core";
import type { Words } from "../texts/words.js";
import { seasonOf } from "./seasonOf.js";

/** What a person has said of a group that is only beginning; not yet checked. */
export interface Beginning {
  readonly format: Format;
  readonly start: string;
  readonly time: string;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * The least that a plan says, with stand-ins for what only people can know. Its id is made of format and date, never of
 * the title: strangers see the id, and a title may name the condition.
 */
export function draftPlan(
  { format, start, time, title, id }: Beginning,
  profile: Profile,
  { language, texts }: Words,
): GroupPlan {
  const date = isLocalDate(start) ? start : "2027-01-01";
  return {
    schema: schemaVersion,
    format,
    stage: "draft",
    id: id ?? `${format}-${date}`,
    language,
    title: title ?? texts.draft.title[format],
    publicName: texts.draft.publicName(format, seasonOf(date, profile)),
    organiser: { name: texts.draft.organiser, domain: "example.org" },
    schedule: { start, time },
  } as GroupPlan;
}
