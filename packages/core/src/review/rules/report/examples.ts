import { annualExamples } from "./annual.examples.js";
import { summariesExamples } from "./summaries.examples.js";

export const reportExamples = [summariesExamples, annualExamples];
