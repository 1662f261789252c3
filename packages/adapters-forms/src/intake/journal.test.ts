import { createHmac } from "node:crypto";
import type { Instant } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import { expect, test } from "vitest";
import { eventsOfJournal, type JournalEntry } from "./journal.js";
import { personHashes } from "./personHash.js";

const key = "a key for examples";
const email = redact("family@example.org");
const registered = (id: string, minute: number, name?: string): IntakeEvent & { readonly kind: "registered" } => ({
  kind: "registered",
  at: `2027-02-13T09:${minute}:00Z` as Instant,
  id,
  person: { email, name: name === undefined ? undefined : redact(name) },
});

test("those of one address and name are told apart by who came first, in whatever order they are read", () => {
  const [first, second, named] = [registered("row-4", 10), registered("row-2", 11), registered("row-3", 12, "Anna")];
  const hashes = personHashes([second, first, named], key);
  expect(new Set(hashes.values()).size).toBe(3);
  expect(hashes).toEqual(new Map([...personHashes([first, second, named], key)]));
  // Journals that were written before know the first of them so.
  expect(hashes.get("row-4")).toBe(createHmac("sha256", key).update("family@example.org\n").digest("hex"));
});

test("an offer stays with whom it was made to", () => {
  const registrations = [registered("row-2", 10), registered("row-3", 10), registered("row-4", 11)];
  const hashes = personHashes(registrations, key);
  const offer = (id: string): JournalEntry => ({
    kind: "offered",
    at: "2027-02-14T09:00:00Z",
    until: "2027-02-16T09:00:00Z",
    person: hashes.get(id) ?? "",
  });
  for (const id of ["row-2", "row-3", "row-4"])
    expect(eventsOfJournal([offer(id)], registrations, key)).toMatchObject([{ kind: "offered", id }]);
});
