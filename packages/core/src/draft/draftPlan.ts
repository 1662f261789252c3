import { isLocalDate } from "../kernel/index.js";
import { type GroupPlan, schemaVersion } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { halfYearOf } from "./halfYearOf.js";
import type { GroupKind } from "./texts.js";
import type { DraftWords } from "./words.js";

/** What a person has said of a group that is only beginning; not yet checked. */
export interface Beginning {
  /** A format; or a local group, which meets in person without an end and takes in newcomers at agreed times; or one that citizens keep by themselves, open to all. */
  readonly format: GroupKind;
  readonly start: string;
  readonly time: string;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  /** For a group of citizens, which has no domain: what calendars know it by, a UUID chosen by chance. */
  readonly key?: string | undefined;
}

/**
 * The least that a plan says, with stand-ins for what only people can know. Its id is made of format and date, never of
 * the title: strangers see the id, and a title may name the condition. Not checked: give it to `parsePlan`.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { draftPlan } from "@piiri/core/draft";
 * import { en } from "@piiri/core/locale/en";
 *
 * const plan = draftPlan({ format: "closed-group", start: "2027-03-02", time: "18:00" }, guideProfile, en);
 * plan.id; // => "closed-group-2027-03-02"
 * plan.publicName; // => "Peer group, spring 2027"
 *
 * const local = draftPlan({ format: "local-group", start: "2027-03-02", time: "18:00" }, guideProfile, en);
 * local.id; // => "local-group-2027-03-02"
 * ```
 */
export function draftPlan(
  { format, start, time, title, id, key }: Beginning,
  profile: Profile,
  { language, draft }: Pick<DraftWords, "language" | "draft">,
): GroupPlan {
  const date = isLocalDate(start) ? start : "2027-01-01";
  const isOwn = format === "citizens-group";
  const isLocal = isOwn || format === "local-group";
  const publicName = draft.publicName(format, halfYearOf(date, profile));
  return {
    schema: schemaVersion,
    ...(isLocal
      ? { format: "open-meetings", membership: isOwn ? "open" : "replenished", venue: { kind: "in-person" } }
      : { format }),
    stage: "draft",
    id: id ?? `${format}-${date}`,
    language,
    title: title ?? draft.title[format],
    publicName,
    organiser: isOwn ? { name: publicName, key } : { name: draft.organiser, domain: "example.org" },
    schedule: { start, time, ...(isLocal && { ongoing: true }) },
    ...(isOwn && { lifecycle: { background: "citizen" } }),
  } as GroupPlan;
}
