export type { DateTexts } from "./texts.js";
