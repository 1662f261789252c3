import type { ProblemCode, ProblemData } from "./problem.js";

/** A language's sentence for every problem; one that is missing does not compile. */
export type ProblemTexts = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };
