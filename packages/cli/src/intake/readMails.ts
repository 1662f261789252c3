import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { cancellationsIn } from "@piiri/adapters-email/received";
import type { PersonEvent } from "@piiri/adapters-forms";
import type { ReadMails } from "@piiri/adapters-forms/intake";
import type { Group } from "@piiri/core";
import { Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";

/** What people gave up by mail, as what happened to registrations, and what is told of the mails. */
export interface MailsRead extends Omit<ReadMails, "missed"> {
  readonly events: readonly PersonEvent[];
}

/** The mails of a folder, or the one that is named, read as places given up. */
export async function readMails(place: string, group: Group, texts: Texts): Promise<MailsRead> {
  const { cancellations, others } = await cancellationsIn(mailsIn(place, texts), group);
  return {
    events: cancellations.map((each): PersonEvent => ({ kind: "cancelled", ...each })),
    ...{ read: cancellations.length, others },
  };
}

/** The bytes of each mail that was saved in a folder, in the order of their names; or of the one file. Other files are passed over. */
export async function* mailsIn(place: string, texts: Texts): AsyncGenerator<Uint8Array> {
  const found = await stat(place).catch(() => {
    throw new Refusal(texts.files["no-such-file"](place));
  });
  if (!found.isDirectory()) {
    yield await readFile(place);
    return;
  }
  const names = (await readdir(place)).filter((name) => /\.eml$/i.test(name)).sort();
  for (const name of names) yield await readFile(join(place, name));
}
