import type { BrokenRuleTexts } from "./texts.js";

/** What is said of a federation's own rule whose code breaks down, in Finnish. */
export const brokenRuleTexts: BrokenRuleTexts = {
  title: "Liiton sääntöä ei voi kysyä.",
  broken: (said) =>
    `Liiton oma sääntö ei toimi, joten sitä ei ole kysytty (${said}). Kerro asiasta sivun ylläpitäjälle.`,
};
