import type { Answered } from "../workshop/asked.js";
import type { OpenPort } from "./askWorkshop.js";
import { makeWorker } from "./makeWorker.js";

/** Work is done in a worker of the browser. */
export const workerPort: OpenPort = (answered, broken) => {
  const worker = makeWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => answered(data));
  worker.addEventListener("error", broken);
  return { send: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
};
