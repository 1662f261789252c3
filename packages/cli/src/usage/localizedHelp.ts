import type { Argument, Command, Help } from "commander";
import type { Texts } from "../texts/texts.js";
import { isNeeded } from "./planFirst.js";

/** Commander's own help page with its few words in the person's language. */
export function localizedHelp({ help }: Texts): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.titles.usage,
    "Arguments:": help.titles.arguments,
    "Options:": help.titles.options,
    "Global Options:": help.titles.globalOptions,
    "Commands:": help.titles.commands,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) =>
      [
        ...namesOf(command),
        ...(command.commands.length > 0 ? [help.command] : []),
        ...command.registeredArguments.map(written),
        help.options,
      ].join(" "),
    subcommandTerm: (command) => command.name(),
  };
}

/** `piiri check`: the program, then the command. */
export function namesOf(command: Command): readonly string[] {
  return command.parent ? [...namesOf(command.parent), command.name()] : [command.name()];
}

function written(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return isNeeded(argument) ? `<${name}>` : `[${name}]`;
}
