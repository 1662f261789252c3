import { type JsonPointer, jsonPointer, pointerSteps } from "../kernel/index.js";
import { planFieldOf } from "./planFields.js";
import type { PlaceTexts, PlanFieldTexts } from "./texts.js";

/** In which words a place is told. */
export interface PlaceWords {
  readonly fields: PlanFieldTexts;
  readonly places: PlaceTexts;
}

/**
 * Where something is in a plan, from the outside in, as people call and count it. A place that the schema does not have is
 * told by the name that it was given.
 *
 * @example
 * ```ts
 * import { tellPlace } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * tellPlace("/people/facilitators/1/equipment", en); // => "People › Second facilitator › Equipment"
 * tellPlace("/sessions/s3/theme", en); // => "Third session › Theme"
 * ```
 */
export function tellPlace(path: JsonPointer, { fields, places }: PlaceWords): string {
  const steps = pointerSteps(path);
  const words = steps.flatMap((step, index) => {
    if (isCounted(steps, index + 1)) return [];
    const list = planFieldOf(jsonPointer(...steps.slice(0, index)));
    if (isSessionsKey(steps, index)) return [places.session(step)];
    if (isCounted(steps, index)) return [places.item(Number(step) + 1, list)];
    const field = planFieldOf(jsonPointer(...steps.slice(0, index + 1)));
    return [field === undefined ? step : fields[field].label];
  });
  return words.join(" › ");
}

/** Whether a step is one of several; what holds them is then left untold. */
function isCounted(steps: readonly string[], index: number): boolean {
  return isSessionsKey(steps, index) || /^\d+$/.test(steps[index] ?? "");
}

function isSessionsKey(steps: readonly string[], index: number): boolean {
  return index === 1 && steps.length > 1 && steps[0] === "sessions";
}
