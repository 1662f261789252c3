import type { Language } from "@piiri/core";
import type { PracticeError } from "@piiri/core/practice";
import { Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { placeInCode } from "./placeInCode.js";

/** What is said where a federation's own code broke down: which rule or text of which practice it was, and where in it. */
export async function practiceRefusal(error: PracticeError, name: string, language: Language): Promise<Refusal> {
  const texts = await textsOf("practice", language);
  const { part, id, cause } = error;
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(texts.broke(name, part, id, placeInCode(cause), said), { cause });
}
