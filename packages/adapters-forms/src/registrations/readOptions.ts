import { checkGiven, type TimeZone } from "@piiri/core";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import type { SessionOption } from "./sessionChoices.js";

/** How an export is read. */
export interface ReadOptions {
  /** The zone in which the form was answered: the group's. */
  readonly timeZone: TimeZone;
  /** The system, or a definition of one's own; recognised unless given. */
  readonly form?: KnownForm | FormDefinition | undefined;
  /** Begins the ids, so that those of two exports differ. */
  readonly source?: string | undefined;
  /**
   * The sessions that can be chosen, where each is registered for by itself: what they are called beside what the form's
   * definition has, and the dates that they have now.
   */
  readonly sessions?: readonly SessionOption[] | undefined;
  /** Whether one row that cannot be used refuses the whole. */
  readonly strict?: boolean | undefined;
}

/** What is wrong with the options is told before a file is opened. */
export function checkReadOptions(options: ReadOptions): void {
  checkGiven("options", options, { timeZone: "time-zone", source: "text?", sessions: "list?", strict: "yes-or-no?" });
  checkForm(options.form);
}

/** A system is named; a definition of one's own has its fields. */
export function checkForm(form: unknown): void {
  if (typeof form !== "string") checkGiven("options.form", form, "section?");
}
