import type { Whom } from "@piiri/adapters-email";
import { type BouncedPeople, type BouncedSituation, bouncedPeople } from "@piiri/adapters-email/received";
import { type IntakeTexts, tellBounced } from "@piiri/adapters-forms/intake";
import { mailsIn } from "../intake/readMails.js";
import type { Texts } from "../texts/texts.js";

/** Whom messages did not reach, by the reports that were saved in a folder. */
export function bouncedIn(folder: string, situation: BouncedSituation, texts: Texts): Promise<BouncedPeople> {
  return bouncedPeople(mailsIn(folder, texts), situation);
}

/** The same in words: by row or id, or by name for whoever asked to see it. */
export function bouncedLines(bounced: BouncedPeople, texts: IntakeTexts, isRevealing: boolean): readonly string[] {
  const called = ({ row, id, name }: Whom) => (isRevealing ? `${name()} (${row ?? id})` : (row ?? id ?? "?"));
  const people = bounced.people.map(({ who, ...count }) => ({ ...count, who: called(who) }));
  return tellBounced({ ...bounced, people }, texts);
}
