import type { Recognised } from "@piiri/adapters-forms";
import type { IntakeNote } from "@piiri/core";
import type { Decided } from "./decided.js";
import { revealed } from "./revealed.js";

interface Told {
  readonly recognised: Recognised | undefined;
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
  readonly unknown: number;
  readonly unclear: number;
  readonly decided: readonly Decided[];
  readonly reveal: boolean;
}

/** An intake for programs: counts, and with `--reveal` who they are. Columns' names are questions, not answers. */
export function jsonIntake({ recognised, rejected, unknown, unclear, decided, reveal }: Told): unknown {
  return {
    recognised: recognised ?? null,
    rejected: rejected.map(({ row, reason }) => ({ row, reason })),
    events: { unknown, unclear },
    intakes: decided.map(({ intake, decision }) => ({
      session: intake.session ?? null,
      cap: intake.cap ?? null,
      counts: intake.counts,
      notes: notesOf(intake.registrations),
      toOffer: intake.toOffer.length,
      decision: decision.decision,
      reasons: decision.reasons,
      registrations: reveal ? intake.registrations.map(revealed) : null,
    })),
  };
}

/** How many registrations bear which note. */
export function notesOf(
  registrations: readonly { readonly notes: readonly IntakeNote[] }[],
): Readonly<Partial<Record<IntakeNote, number>>> {
  const counts: Partial<Record<IntakeNote, number>> = {};
  for (const note of registrations.flatMap(({ notes }) => notes)) counts[note] = (counts[note] ?? 0) + 1;
  return counts;
}
