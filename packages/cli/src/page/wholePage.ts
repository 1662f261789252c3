import { gzipSync } from "node:zlib";
import { shippedFile } from "../shippedFile.js";
import { inLetters } from "./inLetters.js";

const place = '<script type="text/plain" id="piiri-worker">';

/** The page as one file. What works behind it comes beside it, and is laid into it packed as the page's own build does. */
export async function wholePage(): Promise<string> {
  const [html, worker] = await Promise.all([shippedFile("piiri.html"), shippedFile("piiri.worker.js")]);
  if (!html.includes(place)) throw new Error("the page has no place for its worker");
  return html.replace(place, () => place + inLetters(gzipSync(worker, { level: 9 })));
}
