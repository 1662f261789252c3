export * as planWords from "./planWords.sv.js";
export { commandTexts as texts } from "./texts.sv.js";
