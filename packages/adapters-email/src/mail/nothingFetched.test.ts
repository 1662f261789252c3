import { resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { composeMessage } from "@piiri/core/messages";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it } from "vitest";
import { parseOwnTexts, withOwnTexts } from "../file/ownTexts.js";
import { mailOfOrThrow } from "./mailOf.js";
import { mimeOfOrThrow } from "./mimeOf.js";

// What somebody writes into their own texts, through to the bytes that go out: nothing is fetched when the mail is opened.

/** The parts of a mail as they are read, by their types. */
async function partsOf(body: string): Promise<Readonly<Record<string, string>>> {
  const { texts, problems } = parseOwnTexts(
    `thanks:\n  subject: Thanks\n  body: |\n${body
      .split("\n")
      .map((line) => `    ${line}\n`)
      .join("")}`,
  );
  expect(problems).toEqual([]);
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const message = composeMessage(group, { kind: "thanks" }, withOwnTexts(en.messages, texts, String), "en");
  const from = { name: "Example Association", address: "group@example.org" };
  const mail = mailOfOrThrow(group, message._unsafeUnwrap(), en, { from, now: "2027-01-08T09:00:00Z" });
  const raw = new TextDecoder().decode(await mimeOfOrThrow(mail, { to: "undisclosed" }, "all"));
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? "";
  const parts = raw.split(`--${boundary}`).slice(1, -1).map(decoded);
  return Object.fromEntries(parts);
}

function decoded(part: string): readonly [type: string, content: string] {
  const at = part.indexOf("\r\n\r\n");
  const head = part.slice(0, at);
  const content = part.slice(at + 4);
  const bytes = /base64/i.test(head)
    ? Buffer.from(content, "base64")
    : Buffer.from(
        content
          .replace(/=\r\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        "latin1",
      );
  const isPlain = /7bit/i.test(head);
  return [/Content-Type: ([\w/]+)/i.exec(head)?.[1] ?? "", isPlain ? content : bytes.toString("utf8")];
}

const ways: readonly (readonly [name: string, body: string])[] = [
  ["an img", '<img src="https://pictures.test/1.png" alt="us">'],
  ["an img without quotes, broken over lines", "<img\nsrc=https://pictures.test/1.png\n>"],
  ["an img with srcset", '<img srcset="https://pictures.test/1.png 2x">'],
  ["a picture with sources", '<picture><source srcset="https://pictures.test/1.webp"></picture>'],
  ["a linked style sheet", '<link rel="stylesheet" href="https://pictures.test/1.css">'],
  ["a prefetch", '<link rel="dns-prefetch" href="//pictures.test">'],
  ["a style with url()", "<style>body{background:url(https://pictures.test/1.png)}</style>"],
  ["a style with @import", "<style>@import 'https://pictures.test/1.css';</style>"],
  ["a style attribute", '<p style="background:url(https://pictures.test/1.png)">us</p>'],
  ["a background attribute", '<table background="https://pictures.test/1.png"><tr><td>us</td></tr></table>'],
  [
    "an svg with an image",
    '<svg><image href="https://pictures.test/1.png"/><use xlink:href="https://pictures.test/1#a"/></svg>',
  ],
  [
    "a video with a poster",
    '<video poster="https://pictures.test/1.png" src="https://pictures.test/1.mp4" autoplay></video>',
  ],
  ["an audio", '<audio src="https://pictures.test/1.mp3"></audio>'],
  ["a frame", '<iframe src="https://pictures.test/1"></iframe>'],
  ["an object and an embed", '<object data="https://pictures.test/1"></object><embed src="https://pictures.test/1">'],
  ["a script", '<script src="https://pictures.test/1.js"></script>'],
  ["a form with an image for a button", '<input type="image" src="https://pictures.test/1.png">'],
  ["a page that moves on", '<meta http-equiv="refresh" content="0;url=https://pictures.test/">'],
  ["another base", '<base href="https://pictures.test/">'],
  ["a comment for Outlook", '<!--[if mso]><v:fill src="https://pictures.test/1.png"/><![endif]-->'],
  ["a Markdown image", "![us](https://pictures.test/1.png)"],
  ["a Markdown image in pointed brackets", "![us](<https://pictures.test/1.png> 'a title')"],
  ["a Markdown image by reference", "![us][1]\n\n[1]: https://pictures.test/1.png"],
  ["a Markdown image by its own words", "![us]\n\n[us]: https://pictures.test/1.png"],
  ["a Markdown image within a link", "[![us](https://pictures.test/1.png)](https://home.test/)"],
  ["a Markdown image within an image", "![![us](https://pictures.test/2.png)](https://pictures.test/1.png)"],
  ["a Markdown image in a table", "| a |\n|---|\n| ![us](https://pictures.test/1.png) |"],
  ["an image spelt with entities", "!&#91;us](https://pictures.test/1.png)\n![us](&#104;ttps://pictures.test/1.png)"],
  [
    "markup spelt with entities",
    '&lt;img src="https://pictures.test/1.png"&gt; &#60;img src=https://pictures.test/1.png&#62;',
  ],
  ["an image without a scheme", "![us](//pictures.test/1.png)"],
  ["an image of a part", "![us](cid:1@pictures.test)"],
  [
    "an image that is its own address",
    "![us](data:image/svg+xml;base64,PHN2Zz48aW1hZ2UgaHJlZj0iaHR0cHM6Ly9waWN0dXJlcy50ZXN0LzEucG5nIi8+PC9zdmc+)",
  ],
  ["an address of a picture alone", "https://pictures.test/1.png\n\n<https://pictures.test/1.png>"],
  ["markup in a code block's language", '```"><img src=https://pictures.test/1.png>\nus\n```'],
  ["markup in a link's title", `[us](https://home.test/ '"><img src=https://pictures.test/1.png>')`],
  ["markup in a link's address", 'a [us](https://home.test/"><img/src=https://pictures.test/1.png>)'],
];

describe("nothing is fetched when a mail is opened, though its own text has", () => {
  it.each(ways)("%s", async (_, body) => {
    const parts = await partsOf(body);
    expect(Object.keys(parts)).toEqual(["text/plain", "text/html"]);
    const html = parts["text/html"] ?? "";
    expect(html).toContain("<main>");
    // Text among the tags has its pointed brackets escaped, so these are all tags there are.
    for (const tag of html.match(/<[^>]*>/g) ?? []) {
      expect(tag).toMatch(
        /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|main|h\d|p|a|em|strong|code|pre|table|thead|tbody|tr|th|td|ul|ol|li|blockquote|hr|br)\b[^>]*)>$/i,
      );
      // An address stands in a link alone, and a link is followed by whoever clicks it.
      if (/^<a href="[^"]*"(?: title="[^"]*")?>$/.test(tag)) continue;
      expect(tag).not.toMatch(/pictures|https?:|data:|cid:|\/\//);
      expect(tag).not.toMatch(/\s(?:src|srcset|style|background|poster|on\w+|http-equiv|data|action)\s*=/i);
    }
    for (const [, style] of html.matchAll(/<style>([\s\S]*?)<\/style>/g))
      expect(style).not.toMatch(/url\(|@import|\\/i);
    expect(html.match(/<a href="(?!https?:|mailto:)[^"]*"/g)).toBeNull();
  });
});
