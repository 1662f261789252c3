import type { FederationReport } from "@piiri/core/report";
import {
  type Meetings,
  type Season,
  type SeasonFinding,
  type SeasonMeeting,
  tellSeasonFinding,
} from "@piiri/core/season";
import { instantOf } from "../input/instantOf.js";
import type { AllWords } from "../texts/words.js";

/** A season for programs. Of people only their names: addresses stay in the plans. */
export function jsonSeason(
  { groups, meetings, findings, loads }: Season,
  figures: FederationReport,
  words: AllWords,
): unknown {
  return {
    groups: groups.map(({ id, organiser, publicName, format, stage }) => ({
      id,
      organiser,
      publicName,
      format,
      stage,
    })),
    sessions: meetings.map(jsonMeeting),
    findings: findings.map((finding) => ({
      kind: finding.kind,
      severity: finding.severity,
      source: { document: finding.source.document, section: finding.source.section },
      message: tellSeasonFinding(finding, words.season),
      ...about(finding),
    })),
    loads: loads.map(({ person, sessions, minutes, weeks }) => ({
      person: person.person.name,
      sessions,
      minutes,
      weeks,
    })),
    figures,
  };
}

function jsonMeeting({ group, session }: SeasonMeeting): unknown {
  return {
    ...reference({ group, session }),
    publicName: group.publicName,
    number: session.number,
    of: session.of ?? null,
    theme: session.theme ?? null,
    start: instantOf(new Date(session.start)),
    end: instantOf(new Date(session.end)),
    localDate: session.date,
    localTime: session.time,
    isHeld: session.isHeld,
    status: session.status,
    facilitators: session.facilitators.map(({ person }) => person.name),
  };
}

function reference({ group, session }: SeasonMeeting) {
  return { group: group.id, organiser: group.organiser.name, key: session.key };
}

function about(finding: SeasonFinding): object {
  switch (finding.kind) {
    case "people-twice":
      return { people: finding.people.map(({ person }) => person.name), meetings: runsOf(finding) };
    case "room-twice":
      return { room: finding.room, meetings: runsOf(finding) };
    case "room-too-small":
      return { room: finding.room, group: finding.group.id, seats: finding.seats, people: finding.people };
    case "room-access":
      return {
        room: finding.room,
        groups: finding.groups.map(({ id }) => id),
        lacking: finding.lacking,
        unknown: finding.unknown,
      };
    case "maybe-one-person":
    case "account-twice":
      return { people: [finding.person.person.name], meetings: runsOf(finding) };
    case "same-audience":
      return { meetings: runsOf(finding) };
    case "busy-weeks":
      return { people: [finding.person.person.name], weeks: finding.weeks, most: finding.most };
    case "too-few-facilitators":
      return {
        meetings: [finding.sessions.map((session) => reference({ group: finding.group, session }))],
        facilitators: finding.facilitators,
        least: finding.least,
      };
    case "empty-month":
      return { month: finding.month };
  }
}

function runsOf({ runs }: Meetings) {
  return runs.map((run) => run.map(reference));
}
