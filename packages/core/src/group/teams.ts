import { hasProgramme } from "../format/index.js";
import { type JsonPointer, jsonPointer } from "../kernel/index.js";
import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";
import { speakersOf } from "./speakersOf.js";

/** Those who lead sessions together. */
export interface Team {
  /** How many people there are in it. */
  readonly size: number;
  /** Where in the plan it is named. */
  readonly path: JsonPointer;
  /** The session that has this team of its own; absent for the one that leads all the others. */
  readonly session?: Session;
}

/** The teams that lead a group's sessions: its facilitators together, and those whom a session names for itself. */
export function teams(group: Group): readonly Team[] {
  const { plan, people } = group;
  const held = heldSessions(group);
  // Those who tell their stories at an event are its peer supporters too. Guide 3.
  const storytellers = hasProgramme(group) ? speakersOf(group, "storyteller").length : 0;
  const withOwn = held.filter(({ key }) => plan.sessions?.[key]?.facilitators !== undefined);
  const own = withOwn.map((session) => ({
    size: new Set(session.facilitators).size,
    path: jsonPointer("sessions", session.key, "facilitators"),
    session,
  }));
  const isCommonNeeded = withOwn.length < held.length || held.length === 0;
  return isCommonNeeded
    ? [{ size: people.facilitators.length + storytellers, path: "/people/facilitators" }, ...own]
    : own;
}
