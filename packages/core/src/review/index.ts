export { isAsked } from "./isAsked.js";
export * from "./public.js";
