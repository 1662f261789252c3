import { blueprintLines, formBlueprint } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { stringify } from "yaml";
import type { MadeFile } from "./document.js";
import { formWordsIn } from "./formWords.js";
import { groupOf, type PlanAt } from "./reading.js";

export interface RegistrationFormRequest extends PlanAt {
  readonly language: Language;
}

/** A form to make in whichever tool one has. */
export interface RegistrationForm {
  readonly title: string;
  readonly lines: readonly string[];
  /** How its answers are read back, as the command takes it with `--form`. */
  readonly file: MadeFile | undefined;
}

export async function registrationForm(request: RegistrationFormRequest): Promise<RegistrationForm | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await formWordsIn(request.language);
  const form = formBlueprint("registration", { ...group, language: request.language }, words);
  const { title, definition } = form;
  return {
    title,
    lines: blueprintLines(form, words.forms),
    file: definition && { name: `${group.id}-form.yaml`, type: "application/yaml", content: stringify(definition) },
  };
}
