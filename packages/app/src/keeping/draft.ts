import type { OpenPlan } from "../desk/openPlan.js";

/** A plan as the browser keeps it for her between two visits. */
export interface Draft {
  readonly id: string;
  /** What the group is called, or its file. */
  readonly title: string;
  readonly plan: OpenPlan;
  /** Where the browser lets a page come back to a file. */
  readonly file?: FileSystemFileHandle | undefined;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** Where drafts are kept. Nothing is written before the reader said that the computer is her own. */
export interface DraftStore {
  readonly isOwn: () => boolean;
  readonly setOwn: () => void;
  readonly all: () => Promise<readonly Draft[]>;
  readonly put: (draft: Draft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Which draft lies open in this tab, also after it was loaded anew. */
  readonly openHere: () => string | undefined;
  readonly setOpenHere: (id: string | undefined) => void;
  /** Leaves nothing. */
  readonly forget: () => Promise<void>;
  /** Calls back when another tab has forgotten everything; gives how to stop. */
  readonly onForgotten: (forgotten: () => void) => () => void;
}

/** How long a draft is kept that nobody touches, in days. */
export const keptDays = 14;

const dayInMilliseconds = 24 * 60 * 60 * 1000;

export function isLapsed({ changedAt }: Draft, now: number): boolean {
  return now - changedAt >= keptDays * dayInMilliseconds;
}

/** As many steps back as are worth their place. */
const stepsKept = 20;

/** The plan with its latest steps alone. */
export function withLatestSteps(plan: OpenPlan): OpenPlan {
  return { ...plan, past: plan.past.slice(-stepsKept), future: plan.future.slice(-stepsKept) };
}
