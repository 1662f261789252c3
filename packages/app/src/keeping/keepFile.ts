import { fileSave } from "browser-fs-access";
import type { MadeFile } from "../workshop/document.js";

/** Gives a file that the page has made to the reader. */
export async function keepFile({ name, type, content }: MadeFile): Promise<void> {
  const extension = name.slice(name.lastIndexOf("."));
  try {
    await fileSave(new Blob([content], { type }), { fileName: name, extensions: [extension] });
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === "AbortError")) throw problem;
  }
}
