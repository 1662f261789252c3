import {
  type FormDefinition,
  formDefinitionSchema,
  formDefinitionVersion,
  type KnownForm,
  knownForms,
} from "@piiri/adapters-forms";
import { newerSchema } from "@piiri/core";
import { problemReport } from "../input/problemReport.js";
import { readDocument } from "../input/readDocument.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { IntakeCommandTexts } from "./texts.js";

/** The form that was named: a system's name, or a file with a definition of one's own. */
export async function formOf(
  invocation: Invocation,
  named: string | undefined,
  texts: IntakeCommandTexts,
): Promise<KnownForm | FormDefinition | undefined> {
  if (named === undefined || named in knownForms) return named as KnownForm | undefined;
  const document = await readDocument(named, invocation.host, invocation.words, true);
  if (document.isErr()) throw new Refusal(problemReport([document.error], invocation, undefined));
  const newer = newerSchema(document.value.data, formDefinitionVersion);
  if (newer !== undefined) throw new Refusal(problemReport([document.value.faulty([newer])], invocation, undefined));
  const parsed = formDefinitionSchema.safeParse(document.value.data);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => `/${path.join("/")}`);
  throw new Refusal(texts.formNotRead(named, [...new Set(places)]));
}
