/**
 * What comes from other programs as data, read strictly: answers to a survey, what happened to registrations, sessions that are
 * over. What these give, the functions that reckon with it take without a doubt.
 *
 * @module
 */

export { type AnswersOptions, parseAnswers, parseAnswersOrThrow } from "./parseAnswers.js";
export { parseEvents, parseEventsOrThrow } from "./parseEvents.js";
export { parseHistory, parseHistoryOrThrow } from "./parseHistory.js";
