import type { Language } from "@piiri/core";
import { useDesk } from "../desk/deskContext.js";
import type { PlanAt } from "../workshop/reading.js";

/** What most work is asked with: the opened plan, the day, and the language that the reader is spoken to in. */
export function usePlanRequest(): PlanAt & { readonly language: Language } {
  const { desk } = useDesk();
  return { text: desk.plan.value?.text ?? "", today: desk.surroundings.today(), language: desk.language.value };
}
