export * as planWords from "@piiri/core/locale/plan/en";
export { commandTexts as texts } from "./texts.en.js";
