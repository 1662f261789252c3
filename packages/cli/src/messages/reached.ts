import type { KnownOffers } from "@piiri/adapters-forms/intake";
import type { Instant } from "@piiri/core";
import { instantOf } from "../input/instantOf.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { type RegistrationFiles, registeredBy } from "../intake/registeredBy.js";
import { withJournal } from "../intake/withJournal.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";

/** Who registered, and what happened since. */
export interface KnownRegistrations extends KnownOffers {
  /** In which rows of the file somebody registered, by the registration's id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly now: Instant;
  /** What the command ends with if nothing else happens: 1 where rows are told that could not be used. */
  readonly exitCode: ExitCode;
}

/** Reads them as `piiri intake` does, offers in the journal included. */
export async function knownRegistrations(
  invocation: Invocation,
  loaded: LoadedPlan,
  files: RegistrationFiles,
): Promise<KnownRegistrations> {
  const now = instantOf(invocation.now);
  const { group, words, file: plan } = loaded;
  const texts = await textsOf("intake", words.language);
  const { registrations, attached, rows, exitCode } = await registeredBy(invocation, loaded, files, texts);
  const situation = { group, registrations, told: attached.events, now, isRecording: false, isRecovering: false };
  const { events, inDoubtSince } = await withJournal(
    invocation,
    stateOf(plan, group),
    situation,
    texts,
    async ({ known }) => known(),
  );
  return { events: [...registrations, ...events], inDoubtSince, rows, now, exitCode };
}
