// Its text does not come with this module: the build lays it into the page.
import "../workshop/worker.js?worker&inline";
import { fromLetters } from "./fromLetters.js";

let address: Promise<string> | undefined;

/** The worker of the page that is one file: its text lies within the page, packed, and is unpacked once. */
export async function makeWorker(): Promise<Worker> {
  address ??= unpacked();
  return new Worker(await address);
}

async function unpacked(): Promise<string> {
  const packed = document.getElementById("piiri-worker")?.textContent ?? "";
  const bytes = fromLetters(packed);
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return URL.createObjectURL(new Blob([await new Response(text).blob()], { type: "text/javascript" }));
}
