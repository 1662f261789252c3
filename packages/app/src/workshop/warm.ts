import { draftPlan } from "@piiri/core/draft";
import { type LookRequest, look } from "./look.js";
import { practice } from "./practice.js";
import { wordsIn } from "./words.js";

/** Looks at a plan of nobody's, so that what looks at plans is loaded and has run once when one is opened. */
export async function warm({ language, today }: Omit<LookRequest, "text">): Promise<void> {
  const beginning = { format: "closed-group", start: today, time: "18:00" } as const;
  const plan = draftPlan(beginning, practice(), await wordsIn(language));
  await look({ language, today, text: JSON.stringify(plan) });
}
