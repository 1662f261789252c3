import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderMarkdown } from "./renderMarkdown.js";

const about = { language: "en", title: "Hello" };

/** All tags with their attributes, but for the page's own head. */
function tagsOf(html: string): readonly string[] {
  return html.slice(html.indexOf("<main>")).match(/<[^>]*>/g) ?? [];
}

describe("a picture is not fetched when a mail is opened", () => {
  const link = '<a href="https://pictures.test/1.png">us</a>';
  it.each([
    ["![us](https://pictures.test/1.png)", link],
    ['![us](https://pictures.test/1.png "a title")', link],
    ["![us][1]\n\n[1]: https://pictures.test/1.png", link],
    ["![us]\n\n[us]: https://pictures.test/1.png", link],
    ["![**us**](https://pictures.test/1.png)", "**us**</a>"],
    ["![](https://pictures.test/1.png)", ">https://pictures.test/1.png</a>"],
    ["[![us](https://pictures.test/1.png)](https://home.test/)", '<a href="https://home.test/">us</a>'],
    ["- a\n- > ![us](https://pictures.test/1.png)", link],
    ["# ![us](https://pictures.test/1.png)", link],
    ["| a |\n|---|\n| ![us](https://pictures.test/1.png) |", link],
    ["![us](data:image/png;base64,AAAA)", "us"],
    ["![us](//pictures.test/1.png)", "us"],
    ["![us](cid:1)", "us"],
  ])("%s", (source, expected) => {
    const { html } = renderMarkdown(source, about);
    expect(html).toContain(expected);
    expect(html).not.toMatch(/<img|src=/);
  });

  it.each([
    '<img src="https://pictures.test/1.png">',
    '<link rel="stylesheet" href="https://pictures.test/1.css">',
    "<style>@import url(https://pictures.test/1.css)</style>",
    '<div style="background:url(https://pictures.test/1.png)">',
    "<object data=https://pictures.test/1></object>",
    '<video poster="https://pictures.test/1.png">',
  ])("%s", (source) => {
    expect(tagsOf(renderMarkdown(source, about).html).join("")).not.toContain("pictures.test");
  });
});

test("whatever is written, no tag but a link has an address", () => {
  const piece = fc.constantFrom(
    "![",
    "](",
    ")",
    "[",
    "]",
    "https://pictures.test/1.png",
    "<img src=",
    ">",
    "\n",
    "- ",
    "> ",
    "`",
    "|",
    ":",
    " ",
    "us",
    "data:image/png;base64,A",
    "<",
    '"',
    "\\",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      for (const tag of tagsOf(renderMarkdown(pieces.join(""), about).html)) {
        if (/pictures|data:/.test(tag)) expect(tag).toMatch(/^<a href=/);
        expect(tag).not.toMatch(/^<(?:img|link|style|script|object|video|iframe|svg)/i);
      }
    }),
    { numRuns: 500 },
  );
});

test("the language cannot end its attribute", () => {
  expect(renderMarkdown("x", { language: 'en"><img src="x', title: "x" }).html).toContain(
    '<html lang="en&quot;&gt;&lt;img src=&quot;x">',
  );
});
