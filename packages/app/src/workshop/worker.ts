import * as z from "zod/mini";
import { answer } from "./answer.js";
import type { Asked } from "./asked.js";

// Schemas made into code would need a page that lets texts become code.
z.config({ jitless: true });

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void answer(data, (sign) => postMessage(sign)).then((answered) => postMessage(answered));
});
