import { toDocx, toHtml, toMarkdown } from "@piiri/documents";
import { type DocumentRequest, document, type MadeFile } from "./document.js";

/** A document as a file: Word, a page for the browser, or Markdown. */
export async function documentFile(
  request: DocumentRequest & { readonly as: "docx" | "html" | "md" },
): Promise<MadeFile | undefined> {
  const page = await document(request);
  if (page === undefined) return undefined;
  const name = `${page.fileName}.${request.as}`;
  if (request.as === "html") return { name, type: "text/html", content: toHtml(page) };
  if (request.as === "md") return { name, type: "text/markdown", content: toMarkdown(page) };
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, type, content: new Uint8Array(await toDocx(page)) };
}
