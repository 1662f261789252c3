import { readdirSync } from "node:fs";
import { RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";

export const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** Tells the shell what can come next in a call that is being written: commands, options, their values, files. */
export function completions(program: Command, written: readonly string[]): string {
  const root = new RootCommand();
  describe(root, program);
  for (const command of program.commands)
    describe(root.command(command.name(), command.summary() || command.description()), command);
  return printed(() => root.parse([...written]));
}

/** The lines that a shell reads once to ask Piiri from then on. */
export function completionScript(shell: (typeof shells)[number]): string {
  return printed(() => new RootCommand().setup("piiri", "piiri", shell));
}

/** The package writes to the console itself; where its lines go is for the command to say. */
function printed(work: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    work();
  } finally {
    console.log = log;
  }
  return `${lines.join("\n")}\n`;
}

type Described = RootCommand | ReturnType<RootCommand["command"]>;

function describe(described: Described, command: Command): void {
  for (const { long, short, flags, description, hidden } of command.options) {
    if (hidden || long == null) continue;
    const takesValue = flags.includes("<");
    const alias = short?.slice(1);
    if (takesValue) described.option(long.slice(2), description, (say) => valuesOf(flags, say), alias);
    else if (alias === undefined) described.option(long.slice(2), description);
    else described.option(long.slice(2), description, alias);
  }
  for (const argument of command.registeredArguments) {
    described.argument(argument.name(), (say) => valuesOf(argument.name(), say), argument.variadic);
  }
}

/** The choices stand in what a person sees: `--format <md|html|docx>`. Where there are none, a file of this folder may be meant. */
function valuesOf(shown: string, say: (value: string, description: string) => void): void {
  const [, inner = shown] = /<([^<>]+)>/.exec(shown) ?? [];
  const choices = inner.includes("|") ? inner.split("|") : filesHere();
  for (const choice of choices) say(choice, "");
}

function filesHere(): readonly string[] {
  try {
    return readdirSync(".").filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}
