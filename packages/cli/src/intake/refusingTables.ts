import { TableError } from "@piiri/adapters-forms";
import { tableSentences } from "@piiri/adapters-forms/intake";
import { Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { IntakeCommandTexts } from "./texts.js";

/** What reading a table comes to; a file that cannot be read is told by what is wrong with it, never by what stands in it. */
export async function refusingTables<Value>(
  file: string,
  texts: IntakeCommandTexts,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const reading = await textsOf("reading", texts.language);
    const isFormOfOnesOwn = error.problem.missing.some((field) => field === "at" || field === "statements");
    const sentences = [
      ...tableSentences(error.problem, file, texts, reading),
      ...(isFormOfOnesOwn ? [reading.orForm] : []),
    ];
    throw new Refusal(sentences.join(" "), { cause: error });
  }
}
