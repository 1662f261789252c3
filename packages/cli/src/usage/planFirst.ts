import { Argument, type Command, Option } from "commander";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";

/** What an argument is called, and what it is for. */
type Told = readonly [name: string, text: string];

/** Arguments that a call needs, though commander does without: `--plan`, as calls were once written, may stand for the first. */
const needed = new WeakSet<Argument>();

export function isNeeded(argument: Argument): boolean {
  return argument.required || needed.has(argument);
}

/** The plan stands first, and after it what the command reads together with it. */
export function takesPlanAnd(command: Command, plan: Told, other: Told): Command {
  for (const [name, text] of [plan, other]) {
    const argument = new Argument(`[${name}]`, text);
    needed.add(argument);
    command.addArgument(argument);
  }
  return command.addOption(earlierPlan(plan));
}

/** Calls of former versions go on working. */
export function earlierPlan([name, text]: Told): Option {
  return new Option(`--plan <${name}>`, text).hideHelp();
}

interface Asked {
  readonly words: CommandWords;
  /** As a person would write it: the command with both of its files. */
  readonly example: string;
  readonly help: string;
  /** What stands beside the plan. */
  readonly other: string;
}

/** Which of two files is the plan: the one that is called so, else the first. */
export function planAnd(
  given: readonly (string | undefined)[],
  plan: string | undefined,
  { words, example, help, other }: Asked,
): { readonly plan: string; readonly file: string } {
  const { planNeeded, missingArgument, tooManyArguments } = words.texts.usage;
  const files = given.filter((file) => file !== undefined);
  const [first, second] = plan === undefined ? inOrder(files) : [plan, ...files];
  if (plan !== undefined && files.length > 1) throw new Refusal(tooManyArguments, { help });
  if (first === undefined || (second === undefined && !isCalledPlan(first))) {
    throw new Refusal(planNeeded(example), { help });
  }
  if (second === undefined) throw new Refusal(missingArgument(other), { help });
  return { plan: first, file: second };
}

function inOrder(files: readonly string[]): readonly string[] {
  const [first = "", second = ""] = files;
  return isCalledPlan(second) && !isCalledPlan(first) ? [second, first] : files;
}

/** Exports are tables: what is called like a document in YAML or JSON is no export. */
export function isCalledPlan(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file);
}
