import type { Group } from "@piiri/core";
import type { MeetingAdapter } from "@piiri/core/meetings";
import { redact } from "@piiri/core/privacy";
import { arbitraries, meetingLaws } from "@piiri/core/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FoundTeams } from "../apply/observeTeams.js";
import { type DesiredTeams, desiredTeams, desiredTeamsOrThrow } from "../desired/desiredTeams.js";
import type { EventPayload, MeetingPayload } from "./graphTypes.js";
import { type ObservedEvent, planTeams, type TeamsOperation } from "./planTeams.js";

const account = { organiser: "organiser@groups.test" };

/** Graph as far as planning counts on it: an event brings a meeting with settings of the tenant's own and a link. */
const teams: MeetingAdapter<DesiredTeams, FoundTeams, TeamsOperation> = {
  nothing: { events: [], meetings: [], links: new Map() },
  desired: (group) => desiredTeamsOrThrow(group, account),
  plan: planTeams,
  apply: (found, operation) => {
    const { path, body } = operation.request;
    const id = decodeURIComponent(path.split("/")[4] ?? "");
    switch (operation.kind) {
      case "create-event":
        return created(found, operation.session, body as EventPayload);
      case "patch-event":
        return changed(found, id, (event) => ({ ...event, ...partsIn(body as EventPayload) }));
      case "cancel-event":
        return changed(found, id, (event) => ({ ...event, isCancelled: true }));
      case "set-meeting":
        return {
          ...found,
          meetings: found.meetings.map((meeting) =>
            meeting.id === id
              ? { ...meeting, settings: { ...meeting.settings, ...(body as MeetingPayload) } }
              : meeting,
          ),
        };
    }
  },
  meetings: ({ events, links }) =>
    events
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ id, session, start, end }) => ({ id, session, start, end, link: links.get(session) })),
};

function created(found: FoundTeams, session: string, body: EventPayload): FoundTeams {
  const id = `event ${found.events.length + 1}`;
  const blank = { id, session, subject: "", start: "", end: "", attendees: [], isCancelled: false };
  const others = found.meetings.filter((meeting) => meeting.session !== session);
  return {
    events: [...found.events, { ...blank, ...partsIn(body) }],
    meetings: [...others, { session, id: `meeting of ${id}`, settings: { allowRecording: true } }],
    links: new Map([...found.links, [session, redact(`https://teams.example.org/MARKLINK/${id}`)]]),
  };
}

function changed(found: FoundTeams, id: string, change: (event: ObservedEvent) => ObservedEvent): FoundTeams {
  return { ...found, events: found.events.map((event) => (event.id === id ? change(event) : event)) };
}

function partsIn({ subject, start, end, attendees }: EventPayload): Partial<ObservedEvent> {
  return {
    ...(subject !== undefined && { subject }),
    ...(start !== undefined && { start: `${start.dateTime}Z` }),
    ...(end !== undefined && { end: `${end.dateTime}Z` }),
    ...(attendees !== undefined && { attendees: attendees.map(({ emailAddress }) => emailAddress.address) }),
  };
}

const { brokenMeetingLaws, ...laws } = meetingLaws;

test.each(Object.entries(laws))("%s holds of meetings in Teams", (_name, holds) => {
  let held = 0;
  fc.assert(
    fc.property(
      arbitraries.group().filter((group: Group) => desiredTeams(group, account).isOk()),
      (group) => {
        held += 1;
        return holds(teams, group);
      },
    ),
  );
  expect(held).toBeGreaterThan(10);
});

test("a link in what is kept of Graph would be seen", () => {
  const [group] = fc.sample(
    arbitraries.group().filter((each) => desiredTeams(each, account).isOk()),
    1,
  );
  const careless: typeof teams = {
    ...teams,
    apply: (found, operation) => {
      const events = teams.apply(found, operation).events;
      return {
        ...teams.apply(found, operation),
        events: events.map((event) => ({ ...event, subject: "https://x.test" })),
      };
    },
    meetings: (found) => teams.meetings(found).map((meeting) => ({ ...meeting, link: redact("https://x.test") })),
  };
  expect(group && brokenMeetingLaws(careless, group)).toContain("linksStayHidden");
});
