import { type Group, resolvePlanOrThrow } from "@piiri/core";
import { cancellationMail } from "@piiri/core/messages";
import { reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { describe, expect, it, test } from "vitest";
import { bouncesIn } from "./bounceIn.js";
import { cancellationIn } from "./cancellationIn.js";

const closed = resolvePlanOrThrow(goodPlans["closed-group"]);
const open = resolvePlanOrThrow(goodPlans["open-meetings"]);
const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const words = { cancellation: "Peruutus" };

/** The mail that the ready address opens, as a mail program sends it. */
async function sentBy(group: Group, session: string | undefined, from: string): Promise<Uint8Array> {
  const ready = cancellationMail(group, session, words);
  if (ready === undefined) throw new Error("no mail is ready");
  const opened = new URL(ready.mailto);
  return await new MailComposer({
    from,
    to: decodeURIComponent(opened.pathname),
    subject: decodeURIComponent(opened.search.slice("?subject=".length)),
    date: new Date("2027-01-10T10:00:00Z"),
    text: "En pääse, selkä on kipeä.",
  })
    .compile()
    .build();
}

it("whatever a group is called, the ready mail that somebody sends gives up that place and no other", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraries.group(), async (group) => {
      const session = group.sessions[0]?.key;
      fc.pre(cancellationMail(group, session, words) !== undefined);
      const read = await cancellationIn(await sentBy(group, session, "Example <One@example.org>"), group);
      const { at, person, session: of } = read._unsafeUnwrap();
      expect(at).toBe("2027-01-10T10:00:00Z");
      expect(reveal(person.email)).toBe("One@example.org");
      expect(of).toBe(group.registration.period.by === "session" ? session : undefined);
      expect(JSON.stringify(read)).not.toMatch(/one@|selkä/i);
    }),
  );
});

describe("a mail as a program saves it", () => {
  const head = ["From: one@example.org", "To: contact@example.org", "Date: Sun, 10 Jan 2027 12:00:00 +0200"];
  const mailWith = (...more: readonly string[]) => bytesOf([...head, ...more, "", "Hei"]);
  const problemIn = async (bytes: Uint8Array, group: Group = closed) =>
    (await cancellationIn(bytes, group)).match(
      () => "read",
      (problem) => problem,
    );

  test("is dated by the server that took it in, since a sender's clock may be anything", async () => {
    const taken = [
      "Received: from outside.example.org by mail.example.org with ESMTPS;",
      " Sun, 10 Jan 2027 10:05:07 +0000 (UTC)",
      "Received: from phone by outside.example.org; Thu, 1 Jan 1970 00:00:00 +0000",
    ];
    const read = await cancellationIn(bytesOf([...taken, ...head, "Subject: Peruutus [closed-group]", "", ""]), closed);
    expect(read._unsafeUnwrap().at).toBe("2027-01-10T10:05:07Z");
  });

  test("may have its subject folded, encoded and answered", async () => {
    const encoded = `=?utf-8?B?${Buffer.from("VS: Peruutus: Vertaisryhmä [closed-group]").toString("base64")}?=`;
    expect(await problemIn(mailWith(`Subject: ${encoded}`))).toBe("read");
    expect(
      await problemIn(mailWith("Subject: [Ulkoinen] Peruutus:", " =?iso-8859-1?Q?Vertaisryhm=E4?= [closed-group]")),
    ).toBe("read");
  });

  test.each([
    ["another matter", mailWith("Subject: Kysymys"), "no-cancellation"],
    [
      "an absence",
      mailWith("Subject: Automaattinen vastaus: [closed-group]", "Auto-Submitted: auto-replied"),
      "no-cancellation",
    ],
    ["another group", mailWith("Subject: Peruutus [walkers]"), "other-group"],
    ["no sender", bytesOf([head[2] ?? "", "Subject: Peruutus [closed-group]", "", ""]), "no-sender"],
    ["no time", bytesOf([head[0] ?? "", "Subject: Peruutus [closed-group]", "", ""]), "no-time"],
    ["a picture", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), "not-a-mail"],
    ["a table", bytesOf(["Aika;Nimi", "10.1.2027;Esimerkki"]), "not-a-mail"],
    ["nothing", new Uint8Array(), "not-a-mail"],
  ])("%s gives up no place", async (_, bytes, problem) => {
    expect(await problemIn(bytes)).toBe(problem);
  });

  test("of meetings that are registered for one by one names one that there is", async () => {
    expect(await problemIn(mailWith(`Subject: Peruutus [${open.id} s2]`), open)).toBe("read");
    expect(await problemIn(mailWith(`Subject: Peruutus [${open.id} s99]`), open)).toBe("unknown-session");
    expect(await problemIn(mailWith(`Subject: Peruutus [${open.id}]`), open)).toBe("unknown-session");
  });

  it("that is hostile ends in a moment, with a problem or a place", { timeout: 120_000 }, async () => {
    const parts = Array.from(
      { length: 5000 },
      (_, depth) => `Content-Type: multipart/mixed; boundary="${depth}"\r\n\r\n--${depth}`,
    );
    for (const bytes of [
      bytesOf([...head, "Subject: [closed-group]", ...parts]),
      bytesOf([...head, `Subject: ${"[a".repeat(100_000)}`, "", ""]),
      bytesOf(Array.from({ length: 100_000 }, (_, line) => `Received: ${"(".repeat(40)};${line}`)),
      new Uint8Array(26_000_000),
    ])
      expect(await problemIn(bytes)).toBeTypeOf("string");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await problemIn(bytes)).toBeTypeOf("string");
        expect((await bouncesIn(bytes)).isErr()).toBe(true);
      }),
    );
  });
});

describe("a report of delivery", () => {
  const report = (status: readonly string[], type = "message/delivery-status") =>
    bytesOf([
      ...[
        "From: MAILER-DAEMON@mail.example.org",
        "Date: Sun, 10 Jan 2027 12:00:00 +0200",
        "Subject: Undelivered",
        "Auto-Submitted: auto-replied",
      ],
      ...[
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "Not delivered to one@example.org",
        "--b",
      ],
      ...[
        `Content-Type: ${type}`,
        "",
        ...status,
        "--b",
        "Content-Type: message/rfc822",
        "",
        "From: us@example.org",
        "Subject: Private words",
        "",
        "secret",
        "--b--",
        "",
      ],
    ]);
  const told = async (bytes: Uint8Array) =>
    (await bouncesIn(bytes)).map((all) => all.map(({ email, lasts, status }) => `${reveal(email)} ${lasts} ${status}`));

  test.each([
    [
      "Postfix",
      [
        "Reporting-MTA: dns; mail.example.org",
        "X-Postfix-Queue-ID: 4F1",
        "",
        "Final-Recipient: rfc822; one@example.org",
        "Original-Recipient: rfc822;one@example.org",
        "Action: failed",
        "Status: 5.1.1",
        "Remote-MTA: dns; mx.example.org",
        "Diagnostic-Code: smtp; 550 5.1.1 <one@example.org>:",
        "    Recipient address rejected",
      ],
      ["one@example.org for-good 5.1.1"],
    ],
    [
      "Exchange",
      [
        "Reporting-MTA: dns;HE1.prod.outlook.example",
        "Received-From-MTA: dns;HE2.prod.outlook.example",
        "Arrival-Date: Sun, 10 Jan 2027 10:00:00 +0000",
        "",
        "Final-Recipient: rfc822;one@example.org",
        "Action: failed",
        "Status: 5.1.10",
        "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound",
      ],
      ["one@example.org for-good 5.1.10"],
    ],
    [
      "Gmail, of two",
      [
        "Reporting-MTA: dns; googlemail.com",
        "X-Original-Message-ID: <a@example.org>",
        "",
        "Final-Recipient: rfc822; one@example.org",
        "Action: failed",
        "Status: 5.2.2",
        "",
        "Final-Recipient: rfc822; two@example.org",
        "Action: delayed",
        "Status: 4.4.1",
        "Will-Retry-Until: Mon, 11 Jan 2027 00:00:00 -0800 (PST)",
      ],
      ["one@example.org for-good 5.2.2", "two@example.org for-now 4.4.1"],
    ],
    [
      "one that forwards",
      [
        "Reporting-MTA: dns; a",
        "",
        "Original-Recipient: rfc822;one@example.org",
        "Final-Recipient: rfc822;box@elsewhere.example",
        "Action: failed",
        "Status: 4.2.2",
      ],
      ["one@example.org for-now 4.2.2"],
    ],
    [
      "all went well",
      ["Reporting-MTA: dns; a", "", "Final-Recipient: rfc822;one@example.org", "Action: delivered", "Status: 2.0.0"],
      [],
    ],
  ])("by %s tells whom it did not reach", async (_, status, expected) => {
    expect((await told(report(status)))._unsafeUnwrap()).toEqual(expected);
    expect((await told(report(status, "message/global-delivery-status")))._unsafeUnwrap()).toEqual(expected);
  });

  test("keeps nothing of what was sent, and no other mail is one", async () => {
    const shown = JSON.stringify(
      await bouncesIn(
        report(["Reporting-MTA: dns; a", "", "Final-Recipient: rfc822;one@example.org", "Action: failed"]),
      ),
    );
    expect(shown).not.toMatch(/one@|secret|Private/);
    const other = await bouncesIn(
      bytesOf(["From: one@example.org", "Date: Sun, 10 Jan 2027 12:00:00 +0200", "Subject: a", "", "b"]),
    );
    expect(other._unsafeUnwrapErr()).toBe("no-report");
  });
});
