import { type Addressing, type Mail, mimeOfOrThrow } from "@piiri/adapters-email/draft";
import { expect, it } from "vitest";
import { browserBundle } from "../../../scripts/browserBundle.mjs";
import { openBrowser } from "./openPage.js";

const mail: Mail = {
  key: "welcome",
  group: "walkers",
  domain: "example.org",
  date: "2027-02-25T09:00:00Z",
  language: "fi",
  subject: "Vertaisryhmä: tervetuloa – tämä on pitkä otsikko, joka ei mahdu yhdelle riville 🎉 äöå",
  body: "# Hei!\n\nTervetuloa **mukaan**.\n\n- yksi\n- kaksi\n",
  from: { name: "Esimerkkiyhdistys ry", address: "ryhma@example.org" },
  calendar: { fileName: "kalenteri.ics", content: "BEGIN:VCALENDAR\r\nSUMMARY:Äiti\r\nEND:VCALENDAR\r\n" },
};
const addressings: readonly Addressing[] = [
  { to: "draft", addresses: ["one@example.org", "åsa@example.org"] },
  { to: "one", address: "one@example.org" },
  { to: "one", address: "åsa@example.org" },
];

it("a draft or a letter composed in a browser is the same bytes as on Node", async () => {
  const code = await browserBundle({
    directory: "packages/adapters-email",
    contents: 'export { mimeOfOrThrow } from "@piiri/adapters-email/draft";',
    globalName: "draft",
  });
  const page = await (await openBrowser()).newPage();
  try {
    const wrongs: string[] = [];
    page.on("pageerror", ({ message }) => wrongs.push(message));
    page.on("request", (request) => wrongs.push(request.url()));
    await page.addScriptTag({ content: code });
    for (const addressing of addressings) {
      const bytes = await page.evaluate(
        async ([written, to]) => {
          const { draft } = globalThis as unknown as {
            readonly draft: { readonly mimeOfOrThrow: typeof mimeOfOrThrow };
          };
          return [...(await draft.mimeOfOrThrow(written, to, "hash"))];
        },
        [mail, addressing] as const,
      );
      expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe(
        new TextDecoder().decode(await mimeOfOrThrow(mail, addressing, "hash")),
      );
    }
    expect(wrongs).toEqual([]);
  } finally {
    await page.close();
  }
});
