import { timeline } from "@piiri/core/timeline";
import { timelinePicture, toDocx, toHtml, toSvg } from "@piiri/documents";
import { type DocumentRequest, document, type MadeFile } from "./document.js";
import { groupOf } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

/** What a document is kept as: Word, a page for the browser; the season's tasks as a picture too. */
export type DocumentFormat = "docx" | "html" | "svg";

type FileRequest = DocumentRequest & { readonly as: DocumentFormat };

/** A document as a file. */
export async function documentFile(request: FileRequest): Promise<MadeFile | undefined> {
  const page = await document(request);
  if (page === undefined) return undefined;
  const name = `${page.fileName}.${request.as}`;
  if (request.as === "html") return { name, type: "text/html", content: toHtml(page) };
  if (request.as === "svg") return { name, type: "image/svg+xml", content: await picture(request) };
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, type, content: new Uint8Array(await toDocx(page)) };
}

/** The season's tasks as a picture by itself. */
async function picture(request: FileRequest): Promise<string> {
  const group = groupOf(request);
  if (group === undefined) return "";
  const { language } = request;
  const today = localDay(request.today);
  const tasks = timeline(group, { today });
  return toSvg(timelinePicture({ ...group, language }, tasks, await wordsIn(language), today));
}
