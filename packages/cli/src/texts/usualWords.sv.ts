export * as planWords from "@piiri/core/locale/plan/sv";
export { commandTexts as texts } from "./texts.sv.js";
