import {
  keyLeast,
  OffersError,
  type OffersNote,
  type OpenOffers,
  openOffers,
  type Recovery,
  recoverOffers,
} from "@piiri/adapters-forms/intake";
import type { Group, Instant } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import type { StateFiles } from "@piiri/core/keeping";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { IntakeCommandTexts } from "./texts.js";

/** A group's journal of offers, and what is left of it where it has just begun anew. */
export interface OpenJournal extends OpenOffers {
  readonly recovery: Recovery | undefined;
}

interface Situation {
  readonly group: Group;
  readonly registrations: readonly (IntakeEvent & { readonly kind: "registered" })[];
  /** What happened to them since, by the file of events. */
  readonly told: readonly IntakeEvent[];
  readonly now: Instant;
  readonly isRecording: boolean;
  /** Whether the journal is to begin anew from what is left of it. */
  readonly isRecovering: boolean;
}

/**
 * Does something with the journal, opened with the key that the environment gives: it is never written anywhere. While
 * something is written down, no other process reads and writes it.
 */
export async function withJournal<Value>(
  invocation: Pick<Invocation, "host" | "tell">,
  state: StateFiles,
  situation: Situation,
  texts: IntakeCommandTexts,
  work: (journal: OpenJournal) => Promise<Value>,
): Promise<Value> {
  const { group, isRecording, isRecovering } = situation;
  const key = invocation.host.environment["PIIRI_KEY"];
  const { tell } = invocation;
  if (isRecording && group.registration.promotion !== "by-offer") throw new Refusal(texts.noOffers);
  if ((isRecording || isRecovering) && (key === undefined || key.length < keyLeast)) throw new Refusal(texts.needsKey);
  const opened = async (recovery?: Recovery) => {
    const offers = await openOffers(state, { ...situation, key, tell: (note) => tell(noteIn(note, texts)) });
    return await work({ ...offers, recovery });
  };
  return await refusing(texts, async () => {
    if (!isRecording && !isRecovering) return await opened();
    return await state.alone("journal", async () => {
      const recovered =
        isRecovering && key !== undefined ? await recoverOffers(state, { ...situation, key }) : undefined;
      if (recovered === undefined) return await opened();
      const { aside, ...recovery } = recovered;
      tell(texts.recovered(recovery.kept, aside));
      return await opened(recovery);
    });
  });
}

function noteIn(note: OffersNote, texts: IntakeCommandTexts): string {
  switch (note.code) {
    case "journal-closed":
      return texts.journalClosed;
    case "clock-behind":
      return texts.clockBehind(note.now, note.latest);
    case "held-by-others":
      return texts.heldByOthers(note.places);
  }
}

async function refusing<Value>(texts: IntakeCommandTexts, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OffersError)) throw error;
    const { problem } = error;
    throw new Refusal(
      problem.code === "clock-behind" ? texts.clockBehind(problem.now, problem.latest) : texts.answersWithoutJournal,
      { cause: error },
    );
  }
}
