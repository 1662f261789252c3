import { canonicalLanguageTag } from "../kernel/index.js";
import type { Group } from "./group.js";

/** In which language people meet (BCP 47), whatever the language in which a reader is told of the group. */
export function meetingLanguage({ plan, profile }: Pick<Group, "plan" | "profile">): string {
  return canonicalLanguageTag(plan.language ?? profile.language.value);
}
