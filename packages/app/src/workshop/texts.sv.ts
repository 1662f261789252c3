import type { BrokenRuleTexts } from "./texts.js";

/** What is said of a federation's own rule whose code breaks down, in Finland's Swedish. */
export const brokenRuleTexts: BrokenRuleTexts = {
  title: "Förbundets regel kan inte tillämpas.",
  broken: (said) =>
    `Förbundets egen regel fungerar inte, så den har inte tillämpats (${said}). Berätta det för den som sköter sidan.`,
};
