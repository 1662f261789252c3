import { editPlanText, type PlanTextChange } from "@piiri/core/yaml";

/** A plan's text, and what is to stand otherwise in it. */
export interface ChangeRequest {
  readonly text: string;
  readonly changes: readonly PlanTextChange[];
}

/** The text with the change, every other line as it was; or that it has to be made by hand. */
export type Changed = { readonly text: string } | { readonly problem: "by-hand" };

export function change({ text, changes }: ChangeRequest): Changed {
  return editPlanText(text, changes).match<Changed>(
    (edited) => ({ text: edited }),
    () => ({ problem: "by-hand" }),
  );
}
