import { effect } from "@preact/signals";
import type { PlanBeside } from "../piiriOptions.js";
import type { Desk } from "./desk.js";
import { opened } from "./openPlan.js";

/** What a plan that came from beside is saved as, until it is saved under another name. */
const fileName = "plan.yaml";

/**
 * Holds the plan's text and another place that shows it at one: whichever changes, the other follows. What comes from
 * there can be undone like anything else. Gives how to end it.
 */
export function keepBeside(desk: Desk, beside: PlanBeside, name: () => string): () => void {
  const stop = effect(() => beside.shown(desk.plan.value?.text));
  beside.given((text) => {
    if (desk.plan.peek() === undefined) desk.open(opened(fileName, text));
    else desk.write(text, name());
  });
  return stop;
}
