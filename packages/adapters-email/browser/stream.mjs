// Why: the composer hands bytes on by Node's streams; these are the same ones, kept by Node's own people for use elsewhere.
import streams from "readable-stream/lib/ours/browser.js";

export const { finished, PassThrough, pipeline, Transform } = streams;
