import { checkGiven } from "@piiri/core";
import { convert } from "html-to-text";
import MarkdownIt, { type StateCore, type Token } from "markdown-it";

/** A text for people: as HTML for a mail program, and plain. */
export interface RenderedText {
  readonly html: string;
  readonly text: string;
}

const markdown = new MarkdownIt({ html: false, linkify: false });
// A link is shown and followed as it was given: whoever copies it from the text has to get in too.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;

markdown.core.ruler.push("no-images", withoutImages);

/**
 * A picture would be fetched when the mail is opened, and tell its server who opened it and when. In its place stands a
 * link with its words; within a link its words alone.
 */
function withoutImages({ tokens, Token: Made }: StateCore): void {
  for (const block of tokens) {
    let depth = 0;
    block.children &&= block.children.flatMap((token) => {
      if (token.type === "link_open") depth += 1;
      if (token.type === "link_close") depth -= 1;
      return token.type === "image" ? inPlaceOf(token, depth > 0, Made) : [token];
    });
  }
}

function inPlaceOf(image: Token, isInLink: boolean, Made: StateCore["Token"]): Token[] {
  const address = String(image.attrGet("src") ?? "");
  const isLink = !isInLink && /^https?:/i.test(address);
  const [begin, words, end] = [new Made("link_open", "a", 1), new Made("text", "", 0), new Made("link_close", "a", -1)];
  words.content = image.content.trim();
  if (!isLink) return words.content === "" ? [] : [words];
  if (words.content === "") words.content = address;
  begin.attrSet("href", address);
  return [begin, words, end];
}

/** Letters large enough, lines short enough, links that can be seen. */
const style =
  "body{font:18px/1.5 Calibri,Carlito,'Segoe UI',sans-serif;color:#1a1a1a;background:#fff;max-width:38rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:anywhere}h1{font-size:1.25em;line-height:1.2;margin:0 0 1em}a{color:#0b4f8a}ol,ul{padding-left:1.6em}";

/**
 * Markdown as a whole page and as plain text; HTML within it is shown as it is written, not taken as such. Nothing in it is
 * fetched when it is opened: a picture becomes a link.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from "@piiri/adapters-email";
 *
 * const { html, text } = renderMarkdown("**Hello** <b>you</b>", { language: "en", title: "Hello" });
 * text; // => "Hello <b>you</b>\n"
 * html.includes("<strong>Hello</strong> &lt;b&gt;you&lt;/b&gt;"); // => true
 * ```
 */
export function renderMarkdown(
  source: string,
  options: { readonly language: string; readonly title: string },
): RenderedText {
  checkGiven("source", source, "text");
  checkGiven("options", options, { language: "text", title: "text" });
  const { language, title } = options;
  const body = markdown.render(source);
  const heading = markdown.utils.escapeHtml(title);
  return {
    html: `<!doctype html><html lang="${markdown.utils.escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title><style>${style}</style></head><body><main>\n<h1>${heading}</h1>\n${body}</main></body></html>\n`,
    text: `${convert(body, {
      wordwrap: 76,
      selectors: [
        { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: false } },
        // A mail with its subject is more than an address: only with its scheme does a mail program open it.
        {
          selector: 'a[href^="mailto:"]',
          format: "anchor",
          options: { linkBrackets: false, pathRewrite: (address: string) => `mailto:${address}` },
        },
        { selector: "ul", options: { itemPrefix: "- " } },
      ],
    })}\n`,
  };
}
