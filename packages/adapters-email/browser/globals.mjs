// Why: what Node has everywhere and a browser has not. Bundled in place of the global names.
export { Buffer } from "buffer/index.js";
export { default as process, nextTick as setImmediate } from "./process.mjs";
