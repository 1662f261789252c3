import type { Answered, Underway } from "../workshop/asked.js";
import type { OpenPort } from "./askWorkshop.js";
import { makeWorker } from "./makeWorker.js";

/** Work is done in a worker of the browser. */
export const workerPort: OpenPort = (answered, broken) => {
  let isEnded = false;
  const made = makeWorker().then((worker) => {
    if (isEnded) worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<Answered | Underway>) => answered(data));
    worker.addEventListener("error", broken);
    return worker;
  });
  made.catch(broken);
  return {
    send: (asked) => void made.then((worker) => worker.postMessage(asked)),
    end: () => {
      isEnded = true;
      void made.then((worker) => worker.terminate());
    },
  };
};
