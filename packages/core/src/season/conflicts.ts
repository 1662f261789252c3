import { getOrMake, guide, ours } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { audienceKey, isEvening } from "./audienceKey.js";
import type { SeasonFinding, SeasonMeeting } from "./findings.js";
import { overlapRuns } from "./overlapRuns.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** People who are to be in two places. Who leads is there from preparation until the talk afterwards. Guide 3. */
export function peopleTwice(meetings: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  return byPerson(meetings, ({ session }) => session.present).flatMap(({ person, meetings: theirs }) =>
    overlapRuns(theirs, ({ session }) => ({ from: session.busyFrom, to: session.busyTo })).map((run) => ({
      kind: "person-twice" as const,
      severity: "warning" as const,
      source: guide("3"),
      person,
      meetings: run,
    })),
  );
}

/** Accounts whose meetings overlap. Where the holder leads them all, that they cannot be in two places says it. Guide 4. */
export function accountsTwice(meetings: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  return byPerson(meetings, ({ session }) => (session.account === undefined ? [] : [session.account])).flatMap(
    ({ person, meetings: theirs }) =>
      overlapRuns(theirs, ({ session }) => ({ from: session.opens, to: session.end }))
        .filter((run) => run.some(({ session }) => session.present.every(({ key }) => key !== person.key)))
        .map((run) => ({
          kind: "account-twice" as const,
          severity: "warning" as const,
          source: guide("4"),
          person,
          meetings: run,
        })),
  );
}

/** Groups for the same people at the same time of a day: whoever would like both comes to one. */
export function sameAudiences(
  meetings: readonly SeasonMeeting[],
  profile: Pick<Profile, "hours">,
): readonly SeasonFinding[] {
  const together = new Map<string, SeasonMeeting[]>();
  for (const meeting of meetings) {
    getOrMake(together, audienceKey(meeting.group, meeting.session, profile), () => []).push(meeting);
  }
  return [...together.values()].flatMap((all) =>
    forTheSame(all)
      .filter((some) => new Set(some.map(({ group }) => group.key)).size > 1)
      .flatMap(([first, ...others]) =>
        first === undefined
          ? []
          : {
              kind: "same-audience" as const,
              severity: "warning" as const,
              source: ours("whoever would like to come to both can come to one only"),
              date: first.session.date,
              isEvening: isEvening(first.session, profile),
              meetings: [first, ...others],
            },
      ),
  );
}

/** People at work and pensioners do not compete, unless a group is for both. */
function forTheSame(meetings: readonly SeasonMeeting[]): readonly (readonly SeasonMeeting[])[] {
  if (meetings.some(({ group }) => group.occupation === "mixed")) return [meetings];
  return (["working", "retired"] as const).map((occupation) =>
    meetings.filter(({ group }) => group.occupation === occupation),
  );
}

/** The meetings of each person, people in the order of their keys. */
export function byPerson(
  meetings: readonly SeasonMeeting[],
  peopleOf: (meeting: SeasonMeeting) => readonly SeasonPerson[],
): readonly { readonly person: SeasonPerson; readonly meetings: readonly SeasonMeeting[] }[] {
  const found = new Map<string, { person: SeasonPerson; meetings: SeasonMeeting[] }>();
  for (const meeting of meetings) {
    for (const person of peopleOf(meeting)) {
      getOrMake(found, person.key, () => ({ person, meetings: [] })).meetings.push(meeting);
    }
  }
  return [...found.values()].sort((one, other) => (one.person.key < other.person.key ? -1 : 1));
}
