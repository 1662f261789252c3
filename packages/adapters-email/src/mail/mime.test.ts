import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { composeMessage, type MessageRequest } from "@piiri/core/messages";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderMarkdown } from "../markdown/renderMarkdown.js";
import { exampleMail } from "../testing/examples.fixtures.js";
import { isMailAddress } from "./address.js";
import { compiled } from "./compiled.js";
import type { Mail } from "./mail.js";
import { mailOfOrThrow } from "./mailOf.js";
import { mimeOfOrThrow } from "./mimeOf.js";

const text = async (...of: Parameters<typeof mimeOfOrThrow>) => new TextDecoder().decode(await mimeOfOrThrow(...of));

/** The lines of a message's head, folded ones joined. */
function headers(raw: string): readonly string[] {
  return raw
    .slice(0, raw.indexOf("\r\n\r\n"))
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
}

const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)), maxLength: 60 }),
  fc
    .tuple(
      fc.string({ maxLength: 10 }),
      fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\0"),
      fc.constantFrom("Bcc: x@evil.test", "To: x@evil.test", "\r\n\r\nbody"),
    )
    .map((parts) => parts.join("")),
);

describe("a message as bytes", () => {
  it("names no recipient where all are in the envelope, and the one whom it goes to otherwise", async () => {
    expect(headers(await text(exampleMail, { to: "undisclosed" }, "all"))).toContain('To: "undisclosed-recipients":;');
    const one = headers(await text(exampleMail, { to: "one", address: "one@participants.test" }, "h1"));
    expect(one).toContain("To: one@participants.test");
    expect(one.some((line) => /^(b?cc):/i.test(line))).toBe(false);
  });

  it("is the same bytes each time", async () => {
    const one = await text(exampleMail, { to: "undisclosed" }, "all");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await text({ ...exampleMail }, { to: "undisclosed" }, "all")).toBe(one);
    expect(headers(one)).toContain("Message-ID: <welcome.en.all@walkers.example.org>");
    expect(headers(one)).toContain("Date: Fri, 08 Jan 2027 09:00:00 +0000");
    expect(headers(one)).toContain("List-Unsubscribe: <mailto:group@example.org>");
  });

  it("is to each of many what the composer alone writes", async () => {
    const addressee = fc.option(
      fc.constantFrom("a@participants.test", "åsa.öberg@esimerkki.test", `${"long".repeat(15)}@participants.test`),
      { nil: undefined },
    );
    const recipients = fc.array(fc.record({ to: addressee, hash: fc.string({ maxLength: 90 }) }), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.boolean(), recipients, async (subject, body, hasCalendar, each) => {
        const mail = { ...exampleMail, subject, body, ...(!hasCalendar && { calendar: undefined }) };
        for (const { to, hash } of each) {
          const raw = await text(mail, to === undefined ? { to: "undisclosed" } : { to: "one", address: to }, hash);
          const messageId = /^Message-ID:\s+(.*)$/m.exec(raw)?.[1] ?? "";
          const boundary = /_NmP-([0-9a-f]{16})-Part_1/.exec(raw)?.[1] ?? "";
          const alone = await compiled(mail, { to, messageId, boundary }).build();
          expect(raw).toBe(new TextDecoder().decode(alone));
        }
      }),
    );
  });

  it("says what the message says now, should somebody have changed it", async () => {
    const mail: { -readonly [Key in keyof Mail]: Mail[Key] } = { ...exampleMail };
    await text(mail, { to: "undisclosed" }, "all");
    mail.subject = "Peer group: another";
    expect(await text(mail, { to: "undisclosed" }, "all")).toBe(await text({ ...mail }, { to: "undisclosed" }, "all"));
  });

  it("says what the message says, whatever else is kept with it", async () => {
    const mail = { ...exampleMail, toJSON: () => "the same", about: {} };
    mail.about = mail;
    await text(mail, { to: "undisclosed" }, "all");
    mail.subject = "Peer group: another";
    const alone = { ...exampleMail, subject: "Peer group: another" };
    expect(await text(mail, { to: "undisclosed" }, "all")).toBe(await text(alone, { to: "undisclosed" }, "all"));
  });

  it("has a draft's recipients in the blind copy alone", async () => {
    const lines = headers(
      await text(exampleMail, { to: "draft", addresses: ["a@participants.test", "b@participants.test"] }, "draft"),
    );
    expect(lines).toContain("Bcc: a@participants.test, b@participants.test");
    expect(lines).toContain("X-Unsent: 1");
    expect(lines).toContain('To: "undisclosed-recipients":;');
  });

  it("takes nothing for a header that stands in a name, a subject or a file's name", async () => {
    const plain = headers(await text(exampleMail, { to: "undisclosed" }, "all")).map((line) => line.split(":")[0]);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (name, subject, fileName, body) => {
        const mail = {
          ...exampleMail,
          from: { ...exampleMail.from, name },
          subject,
          body: `x ${body}`,
          calendar: { fileName: `x${fileName}`, content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
        };
        const names = headers(await text(mail, { to: "undisclosed" }, "all")).map((line) => line.split(":")[0]);
        expect(names.filter((each) => each !== "Subject")).toEqual(plain.filter((each) => each !== "Subject"));
      }),
      { numRuns: 200 },
    );
  });

  it("ends its lines as mail does, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (body, isDraft) => {
        const mail = {
          ...exampleMail,
          body: `x ${body}\n\ny\n`,
          calendar: { fileName: "calendar.ics", content: "BEGIN:VCALENDAR\nEND:VCALENDAR\n" },
        };
        const addressing = isDraft
          ? ({ to: "draft", addresses: ["a@participants.test"] } as const)
          : ({ to: "undisclosed" } as const);
        const raw = await text(mail, addressing, "all");
        expect(raw).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      }),
      { numRuns: 100 },
    );
  });

  it("has all of many recipients in a draft, each on a line that servers take", async () => {
    const addresses = Array.from({ length: 60 }, (_, n) => `person-${n}.with-a-long-name@participants.example.test`);
    const raw = await text(exampleMail, { to: "draft", addresses }, "draft");
    for (const address of addresses) expect(raw.split(address)).toHaveLength(2);
    for (const line of raw.split("\r\n")) expect(line.length).toBeLessThan(998);
  });

  it("refuses an address that could add another, and does not show it", async () => {
    for (const address of [
      "a@b.test, c@d.test",
      "a@b.test\r\nBcc: x@evil.test",
      "<a@b.test>",
      "Name <a@b.test>",
      "a",
      "a@b",
      "a b@c.test",
    ]) {
      expect(isMailAddress(address)).toBe(false);
      await expect(mimeOfOrThrow(exampleMail, { to: "one", address }, "h")).rejects.toThrow(/^bad-recipient$/);
    }
    await expect(
      mimeOfOrThrow({ ...exampleMail, replyTo: "x\r\ny@z.test" }, { to: "undisclosed" }, "h"),
    ).rejects.toThrow(/^bad-sender$/);
    for (const address of ["a@b.test", "åsa.öberg@esimerkki.test", "one+two@mail.example.org"])
      expect(isMailAddress(address)).toBe(true);
  });

  it("shows markup within the Markdown as it is written", async () => {
    const raw = await text(
      { ...exampleMail, body: "<script>alert(1)</script> <b>x</b> [link](javascript:alert(1))" },
      { to: "undisclosed" },
      "all",
    );
    const page = raw.slice(raw.indexOf("text/html"));
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script>|<b>x|href=3D"javascript|href="javascript/);
  });
});

test("a link stands in both texts as it was given, once", () => {
  const { html, text: plain } = renderMarkdown(`Come in: <${link}>\n`, { language: "en", title: "x" });
  expect(plain.split(link)).toHaveLength(2);
  expect(html).toContain(`href="${link}"`);
});

const link = "https://teams.example.org/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d";
const requests: readonly MessageRequest[] = [
  { kind: "welcome", joinUrl: link },
  { kind: "session-changed", changes: [{ session: "s1", change: "details" }], joinUrl: link },
  { kind: "group-cancelled" },
];

test.each(requests)(
  "the calendar that goes with %j has no attendee and bears the link only where it is given",
  (request) => {
    const group = resolvePlanOrThrow(
      parsePlanOrThrow({ ...goodPlans["closed-group"], title: "Living with a bad back" }),
    );
    const message = composeMessage(group, request, en.messages, "en")._unsafeUnwrap();
    const joinUrl = "joinUrl" in request ? request.joinUrl : undefined;
    const { calendar } = mailOfOrThrow(group, message, en, {
      from: exampleMail.from,
      now: "2027-01-08T09:00:00Z",
      joinUrl,
    });
    const unfolded = calendar?.content.replace(/\r\n[ \t]/g, "") ?? "";
    expect(unfolded).toContain("BEGIN:VEVENT");
    expect(unfolded).not.toMatch(/ATTENDEE|bad back/);
    expect(unfolded.includes(link)).toBe(joinUrl !== undefined);
    if (request.kind === "group-cancelled") expect(unfolded.match(/STATUS:CANCELLED/g)).toHaveLength(6);
  },
);
