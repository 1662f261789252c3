import type { DateTexts, Group } from "@piiri/core";
import {
  type Identities,
  type IntakeEvent,
  identitiesOf,
  type Registrant,
  type UnclearChoice,
} from "@piiri/core/intake";
import type { CollectedRegistrations } from "../registrations/collectRegistrations.js";
import type { IntakeTexts } from "./texts.js";
import type { ToldReason } from "./toldReason.js";

/** A registration of which something is told: its row, and whether it was used all the same. */
export interface ToldRegistration {
  readonly row: number;
  readonly reason: ToldReason;
  readonly choice?: UnclearChoice | undefined;
  readonly isUsed: boolean;
  readonly person: Registrant;
}

type Registration = CollectedRegistrations["events"][number];

/** What was not understood of registrations that were read, and not settled since in the file of events. */
export function toldRegistrations(
  { events, rows, recognised, doubts }: CollectedRegistrations,
  later: readonly IntakeEvent[],
  group: Group,
): readonly ToldRegistration[] {
  const identities = identitiesOf([...events, ...later]);
  const settled = settledChoices(later, identities);
  const { name = [], firstName = [], lastName = [] } = recognised?.columns ?? {};
  const asked = {
    name: name.length + firstName.length + lastName.length > 0,
    address: (recognised?.columns["email"] ?? []).length > 0,
  };
  const isFarYear = farYears(group);
  return events.flatMap((event) => {
    const told = (reason: ToldReason, isUsed: boolean, choice?: UnclearChoice): ToldRegistration => ({
      row: rows.get(event.id) ?? 0,
      reason,
      choice,
      isUsed,
      person: event.person,
    });
    // Of whoever cancelled nothing needs mending.
    if (event.isCancelled === true) return [];
    const notes = identities.notesOf(event.id);
    const choices = unclearOf(event, settled.get(identities.personOf(event.id) ?? ""));
    const isChosen = (event.sessions ?? [""]).length > 0 || choices.length < (event.unclear ?? []).length;
    return [
      ...(event.addressProblem === undefined ? [] : [told(event.addressProblem, false)]),
      ...lackingOf(event, asked).map((reason) => told(reason, true)),
      ...choices.map((choice) => told(choice.reason, isChosen, choice)),
      ...(doubts.get(event.id) ?? []).map((doubt) => told(doubt, true)),
      ...(isFarYear(event.at) ? [told("other-year", true)] : []),
      ...(notes.includes("maybe-same") ? [told("maybe-same", true)] : []),
    ];
  });
}

/** Whether a year is neither one of a group's sessions nor next to it: a clock or a day was wrong. */
function farYears({ sessions }: Group): (at: string) => boolean {
  const years = sessions.map(({ local }) => yearOf(local.date));
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return (at) => years.length > 0 && (yearOf(at) < first || yearOf(at) > last);
}

function yearOf(day: string): number {
  return Number(day.slice(0, "2027".length));
}

/** What somebody left empty though the form asks for it. */
function lackingOf(
  { person: { name, email }, addressProblem }: Registration,
  asked: { readonly name: boolean; readonly address: boolean },
): readonly ToldReason[] {
  return [
    ...(asked.address && email === undefined && addressProblem === undefined ? (["without-address"] as const) : []),
    ...(asked.name && name === undefined ? (["no-name"] as const) : []),
  ];
}

/** By person, the sessions of which somebody said that they were meant. */
function settledChoices(later: readonly IntakeEvent[], { personOf }: Identities): ReadonlyMap<string, Set<string>> {
  const settled = new Map<string, Set<string>>();
  for (const event of later) {
    const person = personOf(event.id);
    if (event.kind !== "chosen" || person === undefined) continue;
    settled.set(person, (settled.get(person) ?? new Set()).add(event.session));
  }
  return settled;
}

/** A choice that may have been of several sessions is settled by whichever was said. */
function unclearOf({ unclear = [] }: Registration, settled: ReadonlySet<string> | undefined): readonly UnclearChoice[] {
  if (settled === undefined) return unclear;
  return unclear.filter(({ session }) => session !== undefined && !settled.has(session));
}

/** How many rows were not used, and how many were though something is told of them. */
export function countsOfTold(told: readonly ToldRegistration[]): { readonly unused: number; readonly unclear: number } {
  const unused = new Set(told.filter(({ isUsed }) => !isUsed).map(({ row }) => row));
  const all = new Set(told.map(({ row }) => row));
  return { unused: unused.size, unclear: all.size - unused.size };
}

/** What is told, in words: one line for each thing, with its rows. Nobody is named. */
export function toldLines(
  told: readonly ToldRegistration[],
  group: Group,
  texts: IntakeTexts,
  dates: DateTexts,
): readonly string[] {
  const lines = new Map<string, { readonly first: ToldRegistration; readonly rows: number[] }>();
  for (const each of told) {
    const { reason, choice } = each;
    const kind = `${reason} ${choice?.session} ${choice?.chosen}`;
    const known = lines.get(kind);
    if (known === undefined) lines.set(kind, { first: each, rows: [each.row] });
    else known.rows.push(each.row);
  }
  return [...lines.values()].map(({ first: { reason, choice }, rows }) => {
    const session = group.sessions.find(({ key }) => key === choice?.session);
    return texts.told[reason](rows, {
      session: session?.key,
      chosen: choice?.chosen === undefined ? undefined : dates.date(choice.chosen),
      now: session === undefined ? undefined : dates.date(session.local.date),
    });
  });
}
