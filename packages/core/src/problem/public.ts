export { newerSchema } from "./newerSchema.js";
export {
  type Expected,
  FailureError,
  type Problem,
  type ProblemCode,
  type ProblemData,
  ProblemError,
  type TextForm,
} from "./problem.js";
export { tellProblem } from "./tellProblem.js";
export type { ProblemTexts } from "./texts.js";
