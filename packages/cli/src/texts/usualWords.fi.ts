export * as planWords from "./planWords.fi.js";
export { commandTexts as texts } from "./texts.fi.js";
