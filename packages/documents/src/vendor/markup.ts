export { toHtml } from "hast-util-to-html";
export { h, s } from "hastscript";
export { gfmTableToMarkdown } from "mdast-util-gfm-table";
export { toMarkdown } from "mdast-util-to-markdown";
