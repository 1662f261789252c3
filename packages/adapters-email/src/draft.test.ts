import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, it } from "vitest";
import { browserBundle } from "../../../scripts/browserBundle.mjs";
import { type Addressing, type Mail, mimeOfOrThrow } from "./draft.js";
import { exampleMail } from "./testing/examples.fixtures.js";

/** Names that a browser has; nothing of Node. */
const browserGlobals = { URL, TextEncoder, TextDecoder, AbortController, AbortSignal, EventTarget, Event };

let compose: typeof mimeOfOrThrow;
let size = 0;

beforeAll(async () => {
  const code = await browserBundle({
    directory: "packages/adapters-email",
    contents: 'export { mimeOfOrThrow } from "@piiri/adapters-email/draft";',
    globalName: "draft",
  });
  size = gzipSync(code).length;
  const page = createContext({ ...browserGlobals });
  page["self"] = page;
  new Script(`${code}\nthis.mimeOfOrThrow = draft.mimeOfOrThrow;`).runInContext(page);
  compose = (page as { mimeOfOrThrow: typeof mimeOfOrThrow }).mimeOfOrThrow;
});

const mails: readonly (readonly [string, Mail, Addressing])[] = [
  ["nobody named", exampleMail, { to: "undisclosed" }],
  ["one named", exampleMail, { to: "one", address: "one@participants.test" }],
  [
    "a draft with a calendar, and letters of every kind",
    {
      ...exampleMail,
      language: "fi",
      subject: "Vertaisryhmä: tervetuloa – tämä on pitkä otsikko, joka ei mahdu yhdelle riville 🎉 äöå",
      body: "# Hei!\n\nTervetuloa **mukaan**. Näin pääset: <https://example.org/?a=1&b=2>\n\n- yksi\n- kaksi\n\n".repeat(
        20,
      ),
      from: { name: "Esimerkkiyhdistys ry, “Äänekoski”", address: "ryhma@example.org" },
      calendar: { fileName: "kalenteri äö.ics", content: "BEGIN:VCALENDAR\r\nSUMMARY:Äiti\r\nEND:VCALENDAR\r\n" },
    },
    { to: "draft", addresses: ["a@participants.test", "åsa@esimerkki.test", "b@öberg.test"] },
  ],
];

describe("a mail composed in a browser", () => {
  it.each(mails)("is the same bytes as on Node: %s", async (_, mail, addressing) => {
    const inBrowser = new TextDecoder().decode(await compose(mail, addressing, "draft"));
    expect(inBrowser).toBe(new TextDecoder().decode(await mimeOfOrThrow(mail, addressing, "draft")));
    expect(inBrowser).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
  });

  it("is read by another program as what was said", async () => {
    const [, mail, addressing] = mails[2] ?? [];
    if (mail === undefined || addressing === undefined) throw new Error("no such mail");
    const read = await PostalMime.parse(await compose(mail, addressing, "draft"));
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject(mail.from);
    expect(read.bcc).toHaveLength(3);
    expect(read.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(read.html).toContain("Tervetuloa <strong>mukaan</strong>");
    expect(read.text).toContain("https://example.org/?a=1&b=2");
    const [calendar] = read.attachments;
    expect(calendar).toMatchObject({ filename: "kalenteri äö.ics", mimeType: "text/calendar" });
    const content = calendar?.content;
    const written = typeof content === "string" ? content : new TextDecoder().decode(content);
    // A parser gives texts with the line ends that programs have.
    expect(written.replaceAll("\n", "\r\n").replaceAll("\r\r", "\r")).toBe(mail.calendar?.content);
  });

  it("takes nothing for a header that stands in a subject, a name or a file's name", async () => {
    for (const foul of [
      "x\r\nBcc: evil@evil.test",
      "x\nTo: evil@evil.test",
      "x\r\n\r\nbody",
      "x\u2028Cc: e@e.test",
      'x"; y=',
    ]) {
      const mail: Mail = {
        ...exampleMail,
        subject: foul,
        from: { ...exampleMail.from, name: foul },
        calendar: { fileName: foul, content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
      };
      const read = await PostalMime.parse(await compose(mail, { to: "undisclosed" }, "all"));
      expect([read.bcc ?? [], read.cc ?? []]).toEqual([[], []]);
      expect(JSON.stringify(read.to ?? [])).not.toContain("evil");
      expect(read.attachments).toHaveLength(1);
    }
    await expect(compose(exampleMail, { to: "one", address: "a@b.test\r\nBcc: x@evil.test" }, "h")).rejects.toThrow(
      /^bad-recipient$/,
    );
  });

  it("is light enough for a page", () => {
    const kilobyte = 1000;
    expect(size).toBeLessThan(220 * kilobyte);
  });
});
