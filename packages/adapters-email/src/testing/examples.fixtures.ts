import { redact } from "@piiri/core/privacy";
import type { Mail } from "../mail/mail.js";
import type { OutboxEntry, OutboxStore } from "../outbox/outbox.js";
import type { Recipient } from "../outbox/sendMail.js";

export const exampleMail: Mail = {
  key: "welcome",
  group: "walkers",
  domain: "example.org",
  language: "en",
  subject: "Peer group: welcome",
  body: "Hello!\n\nCome in by **this link**: <https://example.org/join>\n",
  from: { name: "Example Association", address: "group@example.org" },
  replyTo: "group@example.org",
  date: "2027-01-08T09:00:00Z",
  calendar: { fileName: "calendar.ics", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
};

export function recipients(count: number): readonly Recipient[] {
  return Array.from({ length: count }, (_, index) => ({
    hash: `h${index}`,
    address: redact(`person-${index}@participants.test`),
  }));
}

/** A journal in memory. */
export function memoryStore(entries: OutboxEntry[] = []): OutboxStore & { readonly entries: OutboxEntry[] } {
  return {
    entries,
    read: () => Promise.resolve([...entries]),
    append: (entry) => {
      entries.push(entry);
      return Promise.resolve();
    },
  };
}
