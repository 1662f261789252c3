import type { Command } from "commander";
import type { Invocation } from "../invocation.js";
import type { ExitCode } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";

/** Wraps what a command does: reads the global options, and keeps the exit code. */
export type Prepare = <Given extends readonly unknown[]>(
  action: (invocation: Invocation, ...given: Given) => Promise<ExitCode>,
) => (...given: Given) => Promise<void>;

/** A command says what it takes and what it does. Each is one file in `commands/`. */
export type Declare = (command: Command, words: CommandWords, prepare: Prepare) => void;
