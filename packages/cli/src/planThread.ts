import { parentPort } from "node:worker_threads";
import { oneByOne } from "./season/planReader.js";
import type { ThreadAnswer, ThreadQuestion } from "./season/threadedReader.js";

// A thread that reads plans for `piiri season`. It begins here, so the build gives it a file of its own.
const reader = oneByOne();

parentPort?.on("message", ({ number, files }: ThreadQuestion) => {
  reader.read(files).then(
    (found) => parentPort?.postMessage({ number, found } satisfies ThreadAnswer),
    (error: unknown) => {
      // Told to whoever waits, as any other failure of the thread.
      throw error;
    },
  );
});
