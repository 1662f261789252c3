import { nearest } from "@piiri/core";
import type { Command, CommanderError } from "commander";
import { commandNames } from "../commands/index.js";
import { Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";
import { namesOf } from "./localizedHelp.js";

/**
 * Says in the person's language what commander found wrong. Its error has a stable code; the name that it is about
 * stands in quotation marks. What was written is not repeated beyond a flag or a command's name: it may be a secret.
 */
export function usageRefusal({ code, message }: CommanderError, command: Command, { usage }: Texts): Refusal {
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const flag = /--?[^\s,=<]*/.exec(name.slice(name.lastIndexOf(",") + 1))?.[0] ?? name;
  const help = namesOf(command).join(" ");
  switch (code) {
    case "commander.unknownCommand": {
      return new Refusal(usage.unknownCommand(name, nearest(name, commandNames)), { help });
    }
    case "commander.unknownOption": {
      const written = name.split("=", 1)[0] ?? name;
      return new Refusal(usage.unknownOption(written, nearest(written, flagsOf(command))), { help });
    }
    case "commander.missingArgument":
      return new Refusal(usage.missingArgument(name), { help });
    case "commander.optionMissingArgument":
      return new Refusal(usage.missingValue(flag), { help });
    default:
      return new Refusal(usage.tooManyArguments, { help });
  }
}

function flagsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  return ["--help", ...own, ...(command.parent ? flagsOf(command.parent) : [])];
}
