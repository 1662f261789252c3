import { isLocalDate } from "@piiri/core";
import { defaultStart } from "@piiri/core/draft";
import { ownPractice, practice } from "./practice.js";

/** The first date that leaves time enough to plan a group, when today is this local ISO date. */
export function suggestStart({ today }: { readonly today: string }): { readonly date: string } {
  return { date: isLocalDate(today) ? defaultStart(today, practice(), ownPractice()?.calendar) : today };
}
