export { problem } from "./problem.js";
export * from "./public.js";
