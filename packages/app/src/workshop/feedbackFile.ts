import { toDocx, toHtml } from "@piiri/documents";
import type { MadeFile } from "./document.js";
import { type FeedbackPageRequest, feedbackPage } from "./feedbackPage.js";

/** Results, or the season's report with them, as a file. */
export async function feedbackFile(
  request: FeedbackPageRequest & { readonly as: "docx" | "html" },
): Promise<MadeFile | undefined> {
  const page = await feedbackPage(request);
  if (page === undefined) return undefined;
  const name = `${page.fileName}.${request.as}`;
  if (request.as === "html") return { name, type: "text/html", content: toHtml(page) };
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, type, content: new Uint8Array(await toDocx(page)) };
}
