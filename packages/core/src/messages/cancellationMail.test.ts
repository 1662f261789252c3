import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { cancellationMail, cancelledPlaceOf } from "./cancellationMail.js";
import { composeMessageOrThrow } from "./composeMessage.js";
import { plainBody } from "./plainBody.js";

const closed = resolvePlanOrThrow(goodPlans["closed-group"]);
const open = resolvePlanOrThrow(goodPlans["open-meetings"]);
const spoken = { fi: fi.messages, sv: sv.messages, en: en.messages };

it("whatever the group is called: the mail that opens bears the subject, and the subject tells which place", () => {
  fc.assert(
    fc.property(arbitraries.group(), fc.constantFrom(...Object.values(spoken)), (group, texts) => {
      for (const { key } of group.sessions.slice(0, 2)) {
        const mail = cancellationMail(group, key, texts);
        if (mail === undefined) return;
        // Read as a browser reads it before it hands it to the mail program.
        const opened = new URL(mail.mailto);
        expect(decodeURIComponent(opened.pathname)).toBe(group.registration.contact);
        expect([...opened.searchParams.keys()]).toEqual(["subject"]);
        expect(decodeURIComponent(opened.search.slice("?subject=".length))).toBe(mail.subject);
        const session = group.registration.period.by === "session" ? { session: key } : {};
        expect(cancelledPlaceOf(mail.subject)).toEqual({ group: group.id, ...session });
        expect(mail.mailto).not.toMatch(/[\s<>()"\\]/);
      }
    }),
  );
});

test("programs put words before it, and cut nothing of it", () => {
  for (const before of ["Re: ", "VS: ", "SV: ", "Fwd: Re: ", "[EXTERNAL] ", "[ulkoinen] "])
    expect(cancelledPlaceOf(`${before}Peruutus: Vertaisryhmä [backs-2027 s3]`)).toEqual({
      group: "backs-2027",
      session: "s3",
    });
  for (const other of ["", "Peruutus", "Peruutus: ryhmä []", "Peruutus: ryhmä [Ryhmä Kevät]"])
    expect(cancelledPlaceOf(other)).toBeUndefined();
});

test("who has or awaits a place is told how to give it up, and nobody else", () => {
  const bodyOf = (group: Group, request: Parameters<typeof composeMessageOrThrow>[1]) =>
    plainBody(composeMessageOrThrow(group, request, fi.messages, "fi").body);
  expect(bodyOf(closed, { kind: "waiting" })).toContain("mailto:");
  expect(bodyOf(closed, { kind: "confirmation" })).toContain(
    `mailto:${closed.registration.contact}?subject=Peruutus%3A%20`,
  );
  expect(bodyOf(closed, { kind: "thanks" })).not.toContain("mailto:");
  expect(bodyOf(closed, { kind: "waiting-ended" })).not.toContain("mailto:");
  // Of meetings that are registered for one by one, the one that the message is about.
  expect(bodyOf(open, { kind: "confirmation" })).not.toContain("mailto:");
  const joinUrl = "https://example.org/join";
  const session = open.sessions[1]?.key ?? "";
  expect(bodyOf(open, { kind: "reminder", session, joinUrl })).toContain(`%5B${open.id}%20${session}%5D`);
});

test("there is no such mail where nobody would read it, or nobody registers", () => {
  const withRegistration = (registration: Partial<Group["registration"]>) =>
    cancellationMail({ ...closed, registration: { ...closed.registration, ...registration } }, undefined, en.messages);
  expect(withRegistration({ contact: undefined })).toBeUndefined();
  expect(withRegistration({ required: false })).toBeUndefined();
  expect(withRegistration({})?.to).toBe(closed.registration.contact);
});
