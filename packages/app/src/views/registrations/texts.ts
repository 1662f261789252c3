import type { GivenKind } from "../../workshop/recognise.js";

/** What the view of registrations says. */
export interface RegistrationsTexts {
  readonly form: string;
  readonly formHelp: string;
  readonly formName: string;
  readonly formFile: string;
  readonly formFileHelp: string;
  readonly give: string;
  readonly giveHelp: string;
  readonly choose: string;
  readonly given: string;
  readonly kinds: Readonly<Record<Exclude<GivenKind, "plan">, string>>;
  readonly takeAway: (file: string) => string;
  readonly attended: string;
  readonly attendedBy: (file: string, participants: number | undefined) => string;
}
