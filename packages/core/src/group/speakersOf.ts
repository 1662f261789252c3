import { hasProgramme } from "../format/index.js";
import type { Speaker, SpeakerRole } from "../people/index.js";
import type { Group } from "./group.js";

/** What somebody comes for who leads nothing else: in an event to tell a story, elsewhere as a guest, unless it is said. */
function speakerRoleOf(group: Pick<Group, "format">, { role }: Speaker): SpeakerRole {
  return role ?? (hasProgramme(group) ? "storyteller" : "guest");
}

/** Those who come to tell or to speak in a certain role. */
export function speakersOf(group: Pick<Group, "format" | "people">, role: SpeakerRole): readonly Speaker[] {
  return (group.people.speakers ?? []).filter((each) => speakerRoleOf(group, each) === role);
}
