import { match } from "ts-pattern";
import type { DateTexts } from "../dates/index.js";
import type { MeetingGuideMisfit } from "./meetingGuide.js";
import type { PublishingWords } from "./texts.js";

/**
 * Why a group is not in the feed.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { tellMeetingGuideMisfit } from "@piiri/core/publishing";
 *
 * tellMeetingGuideMisfit({ why: "not-weekly" }, en); // => "It is not held every week."
 * ```
 */
export function tellMeetingGuideMisfit(
  misfit: MeetingGuideMisfit,
  { publishing, dates }: PublishingWords & { readonly dates: DateTexts },
): string {
  const { misfits } = publishing.meetingGuide;
  return match(misfit)
    .with({ why: "later" }, ({ next }) => misfits.later(dates.date(next)))
    .otherwise(({ why }) => misfits[why]);
}
