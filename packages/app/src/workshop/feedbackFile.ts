import type { MadeFile } from "./document.js";
import { type FeedbackPageRequest, feedbackPage } from "./feedbackPage.js";
import { type KeptFormat, pageFile } from "./pageFile.js";

/** Results, or the season's report with them, as a file. */
export async function feedbackFile(
  request: FeedbackPageRequest & { readonly as: KeptFormat },
): Promise<MadeFile | undefined> {
  const page = await feedbackPage(request);
  return page && (await pageFile(page, request.as));
}
