import type { textsOfCommands } from "./texts.fi.js";

/** What commands say of themselves: a language in which one is missing does not compile. */
export type TextsOfCommands = typeof textsOfCommands;

export type CommandName = keyof TextsOfCommands;
