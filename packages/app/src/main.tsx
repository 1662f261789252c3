import "./style/style.css";
import "./style/keeping.css";
import "./style/views.css";
import { type FederationSource, sourceBeside, sourceWithin } from "./federation/source.js";
import { keepPage } from "./offline/offline.js";
import { startPiiri } from "./startPiiri.js";

const nothing: FederationSource = { text: "", file: () => Promise.reject(new Error("the page has no files")) };

const element = document.getElementById("piiri");
if (element !== null) void begin(element);

/** The page that is one file has all within itself; in a folder, a federation's own lies beside it. */
async function begin(whole: HTMLElement): Promise<void> {
  const within = sourceWithin();
  if (within !== undefined || location.protocol === "file:") {
    await startPiiri(whole, { source: within ?? nothing });
    return;
  }
  const beside = await sourceBeside();
  await startPiiri(whole, { source: beside, offline: keepPage(beside.asked) });
}
