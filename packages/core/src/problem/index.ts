export {
  type Expected,
  type Problem,
  type ProblemCode,
  type ProblemData,
  ProblemError,
  type ProblemMessages,
  problem,
  type TextForm,
  tellProblem,
} from "./problem.js";
