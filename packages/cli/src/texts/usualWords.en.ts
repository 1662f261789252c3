export * as planWords from "./planWords.en.js";
export { commandTexts as texts } from "./texts.en.js";
