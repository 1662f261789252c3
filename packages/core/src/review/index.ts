export { isAsked } from "./isAsked.js";
export * from "./public.js";
export { textsIn } from "./renderFinding.js";
