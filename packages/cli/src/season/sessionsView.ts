import { type SeasonGroup, type SeasonMeeting, seasonGroup } from "@piiri/core";
import { instantOf } from "../input/instantOf.js";
import { asJson } from "../output/deliver.js";
import { table } from "../output/table.js";
import type { Words } from "../texts/words.js";
import type { MakeView } from "./seasonView.js";

/** Every session in order of time, with who leads it. */
export const sessionsAsText = sessionsIn((meetings, words) => forPeople(meetings, words));
export const sessionsAsJson = sessionsIn((meetings) => asJson(meetings.map(forPrograms)));

function sessionsIn(tell: (meetings: readonly SeasonMeeting[], words: Words) => string | Promise<string>): MakeView {
  return ({ from, to }) => {
    const groups: SeasonGroup[] = [];
    return {
      add: ({ group }) => {
        groups.push(seasonGroup(group, { from, to }));
      },
      result: (words) => {
        const meetings = groups.flatMap((group) => group.sessions.map((session) => ({ group, session })));
        return tell(meetings.sort(inOrder), words);
      },
    };
  };
}

async function forPeople(meetings: readonly SeasonMeeting[], { catalogue, wording }: Words): Promise<string> {
  const { season } = await wording();
  const { dates } = catalogue;
  return table(
    meetings.map(({ group, session }) => [
      dates.date(session.date),
      dates.time(session.time),
      group.publicName + (session.of === undefined || session.of === 1 ? "" : ` (${session.number}/${session.of})`),
      group.organiser.name,
      session.facilitators.map(({ person }) => person.name).join(", "),
      session.isHeld ? "" : season.cancelled,
    ]),
  );
}

function forPrograms({ group, session }: SeasonMeeting): unknown {
  return {
    group: { id: group.id, organiser: group.organiser, publicName: group.publicName, stage: group.stage },
    key: session.key,
    number: session.number,
    of: session.of ?? null,
    start: instantOf(new Date(session.start)),
    end: instantOf(new Date(session.end)),
    localDate: session.date,
    localTime: session.time,
    isHeld: session.isHeld,
    facilitators: session.facilitators.map(({ person }) => person.name),
  };
}

/** By date, then organiser, then group. */
function inOrder(one: SeasonMeeting, other: SeasonMeeting): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function keyOf({ group, session }: SeasonMeeting): string {
  return [session.date, session.time, group.organiser.name, group.key, session.key].join("\u0000");
}
