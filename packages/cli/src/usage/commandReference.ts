import type { Language } from "@piiri/core";
import type { Command } from "commander";
import { commandNames, commands } from "../commands/index.js";
import type { CommandName } from "../commands/texts.js";
import type { Texts } from "../texts/texts.js";
import { type CommandWords, wordsIn } from "../texts/words.js";
import { program } from "./program.js";

/** An argument or an option: how it is written, and what it is for. */
interface Taken {
  readonly term: string;
  readonly description: string;
}

/** A command as its help tells of it. */
interface ReferredCommand {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly arguments: readonly Taken[];
  /** Those of its own; `globalOptions` are taken by every command. */
  readonly options: readonly Taken[];
  readonly examples: readonly string[];
}

/** All commands, in the order in which a person comes to need them, with what help calls the parts that it tells of each. */
export interface CommandReference {
  readonly titles: Texts["help"]["titles"];
  readonly globalOptions: readonly Taken[];
  readonly commands: readonly ReferredCommand[];
}

/** What the help of all commands says, as data: what a command says of itself, and only that. */
export async function commandReference(language: Language): Promise<CommandReference> {
  const words = await wordsIn(language);
  const referred: ReferredCommand[] = [];
  for (const name of commandNames) {
    const { commands: called } = await programOf(words, name);
    referred.push(...called.map((command) => referTo(command, commands[name].examples)));
  }
  const { titles } = words.texts.help;
  return { titles, globalOptions: optionsOf(await programOf(words)), commands: referred };
}

/** The program as help knows it: with the command that is called in full, or with none. */
async function programOf(words: CommandWords, called?: CommandName): Promise<Command> {
  const nowhere = { isTerminal: false, write: () => undefined };
  const asked = called === undefined ? [] : [called];
  const world = { words: asked, output: nowhere, errors: nowhere, width: undefined, version: () => "" };
  return await program(world, words, called, () => async () => undefined);
}

function referTo(command: Command, examples: readonly string[]): ReferredCommand {
  const help = command.createHelp();
  return {
    name: command.name(),
    summary: command.description(),
    usage: help.commandUsage(command),
    arguments: help
      .visibleArguments(command)
      .map((argument) => ({ term: help.argumentTerm(argument), description: help.argumentDescription(argument) })),
    options: optionsOf(command),
    examples,
  };
}

/** But for help itself, which each of them has: the page tells of it once. */
function optionsOf(command: Command): readonly Taken[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .filter(({ long }) => long !== "--help")
    .map((option) => ({ term: help.optionTerm(option), description: help.optionDescription(option) }));
}
