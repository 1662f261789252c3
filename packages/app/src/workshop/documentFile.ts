import { timeline } from "@piiri/core/timeline";
import { timelinePicture, toSvg } from "@piiri/documents";
import { type DocumentRequest, document, type MadeFile } from "./document.js";
import { type KeptFormat, pageFile } from "./pageFile.js";
import { groupOf } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

/** What a document is kept as: the season's tasks as a picture too. */
export type DocumentFormat = KeptFormat | "svg";

type FileRequest = DocumentRequest & { readonly as: DocumentFormat };

/** A document as a file. */
export async function documentFile(request: FileRequest): Promise<MadeFile | undefined> {
  const page = await document(request);
  if (page === undefined) return undefined;
  if (request.as !== "svg") return await pageFile(page, request.as);
  return { name: `${page.fileName}.svg`, type: "image/svg+xml", content: await picture(request) };
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
