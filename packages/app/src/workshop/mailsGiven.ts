import { bouncedPeople, cancellationsIn, isDeliveryReport } from "@piiri/adapters-email/received";
import type { PersonEvent } from "@piiri/adapters-forms";
import { type ReadMails, type ReadRegistered, tellBounced, tellMails } from "@piiri/adapters-forms/intake";
import type { Group, Instant } from "@piiri/core";
import type { GivenHere } from "./givenHere.js";
import type { IntakeWords } from "./intakeWords.js";

/** Mails that were given: those by which people give up their places, and reports that a message did not reach somebody. */
export interface MailsGiven extends Omit<ReadMails, "missed"> {
  readonly events: readonly PersonEvent[];
  /** The reports, as bytes. */
  readonly reports: readonly Uint8Array[];
}

/** Nothing where no mail was given. */
export async function mailsGiven(given: readonly GivenHere[], group: Group): Promise<MailsGiven | undefined> {
  const files = given.filter(({ kind }) => kind === "mail").map(({ file }) => file);
  if (files.length === 0) return undefined;
  const reports: Uint8Array[] = [];
  const letters: Uint8Array[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    ((await isDeliveryReport(bytes)) ? reports : letters).push(bytes);
  }
  const { cancellations, others } = await cancellationsIn(letters, group);
  const events = cancellations.map((each): PersonEvent => ({ kind: "cancelled", ...each }));
  return { events, read: events.length, others, reports };
}

/** What came of the mails, in words and rows; nobody is named. */
export async function tellMailsGiven(
  mails: MailsGiven | undefined,
  group: Group,
  { registrations, rows, missedMore }: ReadRegistered,
  { intake }: IntakeWords,
  now: Instant,
): Promise<readonly string[]> {
  if (mails === undefined) return [];
  const { reports, others, read } = mails;
  const isAnyLetter = read > 0 || Object.keys(others).length > 0;
  const known = { events: registrations, inDoubtSince: [], rows, now };
  const bounced = reports.length === 0 ? undefined : await bouncedPeople(reports, { group, known });
  return [
    ...(isAnyLetter ? tellMails({ read, others, missed: missedMore }, intake) : []),
    ...(bounced === undefined
      ? []
      : tellBounced(
          {
            ...bounced,
            people: bounced.people.map(({ who: { row, id = "?" }, ...count }) => ({ ...count, who: row ?? id })),
          },
          intake,
        )),
  ];
}
