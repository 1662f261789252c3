export * as planWords from "@piiri/core/locale/plan/fi";
export { commandTexts as texts } from "./texts.fi.js";
