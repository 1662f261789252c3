import { type Association, parseAssociation } from "@piiri/core/association";
import type { Invocation } from "../invocation.js";
import { keepInput } from "../output/keepFiles.js";
import { Refusal } from "../refusal.js";
import { problemReport } from "./problemReport.js";
import { readDocument } from "./readDocument.js";

/** An association's people and rooms from their file; nothing of either where there is none. */
export async function loadAssociation(invocation: Invocation, file: string | undefined): Promise<Association> {
  if (file === undefined) return { people: [], rooms: [] };
  const { host, options, words } = invocation;
  await keepInput(file, options.output, words.texts);
  const read = await readDocument(file, host, words, true);
  const association = read.andThen(({ data, faulty }) => parseAssociation(data).mapErr(faulty));
  if (association.isErr()) throw new Refusal(problemReport([association.error], invocation));
  return association.value;
}
