import type { BrokenRuleTexts } from "./texts.js";

/** What is said of a federation's own rule whose code breaks down, in English. */
export const brokenRuleTexts: BrokenRuleTexts = {
  title: "The federation's rule cannot be asked.",
  broken: (said) =>
    `The federation's own rule broke down, so it was not asked (${said}). Tell whoever looks after the page.`,
};
