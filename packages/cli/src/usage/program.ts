import { languages } from "@piiri/core";
import { Command, CommanderError } from "commander";
import { commandNames, commands } from "../commands/index.js";
import type { Host } from "../host.js";
import type { CommandWords } from "../texts/words.js";
import { localizedHelp } from "./localizedHelp.js";
import type { Prepare } from "./prepare.js";
import { moment, oneOf } from "./values.js";

/** What is needed of the world to know the commands: what was called, and where help goes. */
type Called = Pick<Host, "words" | "output" | "errors" | "width" | "version">;

/** As commander's own option does, which would have it read before anyone asks. */
function tellVersion(host: Called): never {
  host.output.write(`${host.version()}\n`);
  throw new CommanderError(0, "commander.version", "");
}

/** How the command is called, at the end of its help. */
function shown(examples: readonly string[], title: string): string {
  return ["", title, ...examples.map((line) => `  ${line}`)].join("\n");
}

/**
 * The command with its options. Only the command that was called is there in full; of the others, loaded only when
 * they are called, the help needs no more than name and summary.
 */
export async function program(
  host: Called,
  words: CommandWords,
  called: string | undefined,
  prepare: Prepare,
): Promise<Command> {
  const { help, globalOptions, commands: texts } = words.texts;
  const { values } = help;
  const piiri = new Command("piiri")
    .description(help.about)
    .exitOverride()
    .configureHelp(localizedHelp(words.texts))
    .configureOutput({
      writeOut: host.output.write,
      writeErr: host.errors.write,
      outputError: () => undefined,
      getOutHelpWidth: () => host.width ?? 100,
      getErrHelpWidth: () => host.width ?? 100,
    })
    .helpOption("-h, --help", help.showHelp)
    .option("--json", globalOptions.json)
    .option("--language <fi|sv|en>", globalOptions.language, oneOf("--language", languages, words))
    .option(`--profile <${values.file}>`, globalOptions.profile)
    .option(`--practice <${values.file}>`, globalOptions.practice)
    .option(`--now <${values.moment}>`, globalOptions.now, moment(words))
    .option("--no-color", globalOptions.noColor)
    .option(`-o, --output <${values.file}>`, globalOptions.output)
    .option("--force", globalOptions.force)
    .option("-V, --version", help.showVersion)
    .on("option:version", () => tellVersion(host))
    .helpCommand(`help [${help.command.slice(1, -1)}]`, help.helpCommand)
    .addHelpText("after", `\n${help.exitCodes}`);
  // A call that begins with its command asks for no list of them.
  const only = commandNames.find((name) => name === called && name === host.words[0]);
  for (const name of only === undefined ? commandNames : [only]) {
    const command = piiri.command(name).description(texts[name].summary);
    if (name !== called) continue;
    const { load, examples } = commands[name];
    const declare = await load();
    declare(command, words, prepare);
    command.addHelpText("after", shown(examples, help.titles.examples));
  }
  return piiri;
}
