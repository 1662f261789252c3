import { type Group, isLocalDate, type Profile, parsePlan, resolvePlan } from "@piiri/core";
import { type LocatedProblem, locateProblems, readYaml } from "@piiri/core/yaml";
import { ownPractice, practice } from "./practice.js";

/** What a plan's text turned out to be. */
export type Reading =
  | { readonly state: "unreadable"; readonly problems: readonly LocatedProblem[] }
  | { readonly state: "faulty"; readonly data: unknown; readonly problems: readonly LocatedProblem[] }
  | { readonly state: "good"; readonly data: unknown; readonly group: Group };

/** A plan's text, and the reader's day, as a local ISO date. */
export interface PlanAt {
  readonly text: string;
  readonly today: string;
}

let last: (PlanAt & { readonly profile: Profile; readonly reading: Reading }) | undefined;

/** Reads a plan's text; the last is remembered, since every view asks for the same. */
export function read({ text, today }: PlanAt): Reading {
  const profile = practice();
  if (last?.text !== text || last.today !== today || last.profile !== profile)
    last = { text, today, profile, reading: readAnew(text, today, profile) };
  return last.reading;
}

function readAnew(text: string, today: string, profile: Profile): Reading {
  const yaml = readYaml(text);
  if (yaml.isErr()) return { state: "unreadable", problems: yaml.error };
  const { data } = yaml.value;
  return parsePlan(data)
    .andThen((plan) => resolvePlan(plan, profile, { ...(isLocalDate(today) && { today }), ...ownPractice() }))
    .match<Reading>(
      (group) => ({ state: "good", data, group }),
      (problems) => ({ state: "faulty", data, problems: locateProblems(problems, yaml.value) }),
    );
}

/** Reads another text than the one that is open: a former state, or one that is only thought of. */
export function readApart({ text, today }: PlanAt): Reading {
  const profile = practice();
  const isLast = last?.text === text && last.today === today && last.profile === profile;
  return isLast && last !== undefined ? last.reading : readAnew(text, today, profile);
}

/** The group of such a text, where it can be worked with. */
export function readOnly(plan: PlanAt): Group | undefined {
  const reading = readApart(plan);
  return reading.state === "good" ? reading.group : undefined;
}

/** The group of a plan that can be worked with; views other than the first are not shown without. */
export function groupOf(plan: PlanAt): Group | undefined {
  const reading = read(plan);
  return reading.state === "good" ? reading.group : undefined;
}
