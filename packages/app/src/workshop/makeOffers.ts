import { type WrittenEvent, writeEvents } from "@piiri/adapters-forms";
import {
  decideIntakes,
  intakeKeys,
  intakeOf,
  journalName,
  jsonIntake,
  keyLeast,
  OffersError,
  openOffers,
} from "@piiri/adapters-forms/intake";
import type { Instant } from "@piiri/core";
import { KeepingError } from "@piiri/core/keeping";
import { indentOfFiles } from "../measures.js";
import { bytesOfFile } from "./bytesOfFile.js";
import type { MadeFile } from "./document.js";
import { stateIn, tipName } from "./keptOffers.js";
import { knownRegistrations, noteIn, type RegisteredRequest } from "./registered.js";

/** What came of recording offers and their answers: the journal's files as the command reads them, or why there are none. */
export type OffersMade =
  | { readonly journal: MadeFile; readonly tip: MadeFile; readonly notes: readonly string[] }
  | { readonly problem: "key" | "journal" | "answers-without-journal" | "clock-behind" };

/** Writes down how offers were answered and offers the free places, as the command does with `--record`. */
export async function makeOffers(request: RegisteredRequest): Promise<OffersMade | undefined> {
  if (request.key.length < keyLeast) return { problem: "key" };
  const known = await knownRegistrations(request);
  if (known === undefined || "notRead" in known || known.outcome === "unusable") return undefined;
  const { group, words, read } = known;
  const now = request.now as Instant;
  const state = await stateIn(request.given);
  const notes: string[] = [];
  try {
    const offers = await openOffers(state, {
      ...{ group, registrations: read.registrations, told: read.attached.events, now, key: request.key },
      ...{ isRecording: true, tell: (note) => notes.push(...noteIn(note, words)) },
    });
    await offers.answered();
    for (const session of intakeKeys(group))
      await offers.offer(intakeOf(group, read, offers.known(), { session, now }), now);
  } catch (error) {
    if (error instanceof OffersError) return { problem: error.problem.code };
    if (error instanceof KeepingError) return { problem: "journal" };
    throw error;
  }
  const fileOf = async (name: string): Promise<MadeFile> => ({
    name,
    type: "application/octet-stream",
    content: new Uint8Array((await state.read(name)) ?? []),
  });
  return { journal: await fileOf(journalName), tip: await fileOf(tipName), notes };
}

/** The events file with what was said on the page at its end. */
export async function eventsFile(request: RegisteredRequest): Promise<MadeFile | undefined> {
  const known = await knownRegistrations(request);
  if (known === undefined || "notRead" in known) return undefined;
  const { group, read } = known;
  const people = new Map(read.registrations.map(({ id, person }) => [id, person]));
  const more = request.said.flatMap(({ id, at, kind, session }): WrittenEvent[] => {
    const person = people.get(id);
    return person === undefined ? [] : [{ at: at as Instant, kind, person, row: read.rows.get(id) ?? 0, session }];
  });
  const former = request.given.find(({ kind }) => kind === "events");
  return {
    name: former === undefined ? `${group.id}-events.csv` : former.name.replace(/\.[^.]*$/, ".csv"),
    type: "text/csv",
    content: await writeEvents(former && bytesOfFile(former.file), more, request.language),
  };
}

/** The counts as the command gives them with `--json`; names only where they are shown. */
export async function intakeFile(request: RegisteredRequest): Promise<MadeFile | undefined> {
  const known = await knownRegistrations(request);
  if (known === undefined || "notRead" in known || known.outcome === "unusable") return undefined;
  const { group, read, offers } = known;
  const now = request.now as Instant;
  const intakes = intakeKeys(group).map((session) => intakeOf(group, read, offers.known, { session, now }));
  const { told, rejected, missed } = read;
  const reveal = request.isShown;
  const counted = {
    ...{ recognised: read.exports[0]?.recognised, rejected, missed, told, group, reveal, doubts: undefined },
    decided: decideIntakes(group, intakes, read, { now, isRevealing: reveal }),
  };
  return {
    name: `${group.id}-intake.json`,
    type: "application/json",
    content: `${JSON.stringify(jsonIntake(counted), null, indentOfFiles)}\n`,
  };
}
