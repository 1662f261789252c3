/**
 * A federation's practice as one: figures, rules, words, holidays, texts of messages, surveys and examples, in an object or a file of its own.
 *
 * @module
 */

export type { OwnInstrument, OwnQuestion, OwnQuestions, OwnScale, Wording } from "../instruments/index.js";
export { type OwnPractice, practicePackVersion } from "./ownPractice.js";
export { parsePractice, parsePracticeOrThrow } from "./parsePractice.js";
export { PracticeError, type PracticePart } from "./practiceError.js";
export { definePractice, type ExamplePlan, type MessageTextsWritten, type PracticePack } from "./practicePack.js";
export { practiceLanguage, practiceWords } from "./practiceWords.js";
