import type { Group } from "@piiri/core";
import { diffGroups } from "@piiri/core/change";
import { editPlanText, type PlanTextChange } from "@piiri/core/yaml";
import { readOnly } from "./reading.js";
import { today as localDay } from "./today.js";

/** A plan's text, and what is to stand otherwise in it. */
export interface ChangeRequest {
  readonly text: string;
  readonly changes: readonly PlanTextChange[];
  readonly known?: Known | undefined;
}

/** What a revision is counted from: the text that was saved or handed out last, and when it is changed now. */
interface Known {
  readonly text: string;
  readonly today: string;
  /** The moment of the change, as a UTC instant in whole seconds. */
  readonly now: string;
}

/** The text with the change, every other line as it was; or that it has to be made by hand. */
export type Changed = { readonly text: string } | { readonly problem: "by-hand" };

export function change(request: ChangeRequest): Changed {
  return editPlanText(request.text, request.changes)
    .map((text) => withRevision(text, request))
    .match<Changed>(
      (text) => ({ text }),
      () => ({ problem: "by-hand" }),
    );
}

/** The keys that a plan begins with, behind which its revision is looked for. */
const headOfPlan = ["schema", "format", "language", "stage"];

/**
 * Raises the revision of a published plan once for all that was changed since people were told, so that calendars take
 * the change; and gives it back where nothing is changed any more. A plan that cannot be read yet is left as it is.
 */
function withRevision(text: string, { known }: ChangeRequest): string {
  if (known === undefined) return text;
  const { today, now } = known;
  const before = readOnly(known);
  const after = before && readOnly({ text, today });
  if (before?.stage !== "published" || after === undefined) return text;
  const { changes, consequences } = diffGroups(before, after, { today: localDay(today) });
  if (consequences.needsRevision) return edited(text, revised(before.revision + 1, now));
  const isRaisedForNothing = changes.length === 0 && after.revision === before.revision + 1;
  return isRaisedForNothing ? edited(text, formerRevision(before)) : text;
}

function revised(revision: number, now: string): readonly PlanTextChange[] {
  return [
    { path: "/revision", value: revision, after: headOfPlan },
    { path: "/revisedAt", value: now, after: ["revision"] },
  ];
}

function formerRevision({ plan: { revision, revisedAt } }: Group): readonly PlanTextChange[] {
  return [
    revision === undefined ? { path: "/revision", remove: true } : { path: "/revision", value: revision },
    revisedAt === undefined ? { path: "/revisedAt", remove: true } : { path: "/revisedAt", value: revisedAt },
  ];
}

function edited(text: string, changes: readonly PlanTextChange[]): string {
  return editPlanText(text, changes).unwrapOr(text);
}
