// Why: a personal message with its calendar to each of a thousand people, against nodemailer's composer alone; how that grows, what
// messages cost that are each another one, and what the journal's checks cost for each.
import { keptOutbox, mailOfOrThrow, mimeOfOrThrow, outboxKind } from "@piiri/adapters-email";
import { resolvePlanOrThrow } from "@piiri/core";
import { memoryFiles, openJournal } from "@piiri/core/keeping";
import { en } from "@piiri/core/locale/en";
import { composeMessage } from "@piiri/core/messages";
import { goodPlans } from "@piiri/core/rule-examples";
import MailComposer from "nodemailer/lib/mail-composer";
import { mediansOf, printRatios, processorNow } from "./measure.mjs";

const goal = 0.15;
const people = 1000;
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const joinUrl = "https://teams.example.org/l/meetup-join/19";
const message = composeMessage(group, { kind: "welcome", joinUrl }, en.messages, "en")._unsafeUnwrap();
const from = { name: "Example Association", address: "group@example.org" };
const mail = mailOfOrThrow(group, message, en, { from, now: "2027-01-08T09:00:00Z", joinUrl });
const addresses = Array.from({ length: people }, (_, n) => `person-${n}@participants.test`);

const contenders = {
  "nodemailer's composer": async () => {
    for (const address of addresses) {
      const options = { from, to: address, subject: mail.subject, text: mail.body, html: mail.body };
      const attachments = [{ filename: "calendar.ics", content: mail.calendar.content, contentType: "text/calendar" }];
      await new MailComposer({ ...options, attachments }).compile().build();
    }
  },
  "1,000 personal messages": () => toEach(addresses),
  "to 100": () => toEach(addresses.slice(0, 100)),
  "to 10": () => toEach(addresses.slice(0, 10)),
  "100 messages, each another one": async () => {
    for (const [n, address] of addresses.slice(0, 100).entries())
      await mimeOfOrThrow({ ...mail }, { to: "one", address }, `h${n}`);
  },
};
const measured = await mediansOf(contenders, 7, processorNow);

async function toEach(some) {
  const one = { ...mail };
  for (const [n, address] of some.entries()) await mimeOfOrThrow(one, { to: "one", address }, `h${n}`);
}

printRatios(measured, "nodemailer's composer");
const ratio = measured["1,000 personal messages"] / measured["nodemailer's composer"];
console.log(`\nagainst the bare composer: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);

const key = "sixteen letters at least";
const store = keptOutbox(await openJournal(memoryFiles(), "outbox.jsonl", outboxKind, key));
const start = performance.now();
const entries = 200;
for (let n = 0; n < entries; n += 1) {
  await store.append({ at: "2027-01-08T09:00:00Z", message: "welcome", state: "sending", to: [`h${n}`] });
}
console.log(
  `an entry of the journal, with its check, without a disk: ${((performance.now() - start) / entries).toFixed(2)} ms`,
);
process.exitCode = ratio > goal ? 1 : 0;
