import type { KeepingError } from "@piiri/core/keeping";
import type { PracticeError } from "@piiri/core/practice";
import { Command, CommanderError } from "commander";
import { commandNames } from "./commands/index.js";
import type { Host } from "./host.js";
import type { GlobalOptions, Invocation } from "./invocation.js";
import { legible } from "./output/legible.js";
import { styleFor } from "./output/style.js";
import { withoutSecrets } from "./output/withoutSecrets.js";
import { type ExitCode, Refusal } from "./refusal.js";
import { type CommandWords, wordsIn } from "./texts/words.js";
import { formatOfName } from "./usage/formatOfName.js";
import type { Prepare } from "./usage/prepare.js";
import { type Preview, preview } from "./usage/preview.js";
import { program } from "./usage/program.js";
import { systemLanguage } from "./usage/systemLanguage.js";
import { usageRefusal } from "./usage/usageRefusal.js";

/** Runs one call of the command to its exit code. Whatever happens, what the person reads is a sentence, never a trace. */
export async function runPiiri(host: Host): Promise<ExitCode> {
  const previewed = preview(host.words);
  const { language, command, isColourWanted } = previewed;
  const words = await wordsIn(language ?? systemLanguage(host.environment, host.locale));
  if (host.words[0] === "complete") return await completeCall(host, words);
  const style = styleFor(host.errors.isTerminal, isColourWanted, host.environment);
  const tell = (text: string) => host.errors.write(`${legible(withoutSecrets(text))}\n`);
  let exitCode: ExitCode = 0;
  let spoken = words;
  const speak: Invocation["speak"] = (others) => {
    spoken = others;
  };
  const prepare: Prepare =
    (action) =>
    async (...given) => {
      const command = given.at(-1);
      const asked = command instanceof Command ? formatOfName(command, globalOptions(), words.texts) : undefined;
      if (asked !== undefined && "format" in asked) (command as Command).setOptionValue("format", asked.format);
      const options = { ...globalOptions(), ...(asked !== undefined && "json" in asked && { json: true }) };
      const now = options.now ?? host.clock();
      // Reading plans takes most of the library, which help has no need of.
      const { practiceOf } = await import("./practice/practiceOf.js");
      const held = await practiceOf(options, host, words, style);
      speak(held.words);
      exitCode = await action({ host, options, now, style, speak, spoken: () => spoken, tell, ...held }, ...given);
    };
  const piiri = await program(host, words, isAlone(host.words, command) ? "next" : command, prepare);
  const globalOptions = () => piiri.opts<GlobalOptions>();
  try {
    checkHelped(previewed);
    await piiri.parseAsync(isAlone(host.words, command) ? [...host.words, "next"] : [...host.words], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help")) {
      return error.exitCode === 0 ? 0 : 2;
    }
    const called = piiri.commands.find((one) => one.name() === command) ?? piiri;
    const told =
      error instanceof CommanderError
        ? usageRefusal(error, called, words.texts)
        : await ofPractice(await ofState(error, spoken), globalOptions(), spoken);
    return refuse(told, spoken, host, tell);
  }
}

/** A shell asks what can come next in a call; only the command that is being written is loaded. */
async function completeCall(host: Host, words: CommandWords): Promise<ExitCode> {
  const written = host.words.slice(host.words.indexOf("--") + 1);
  const { completions } = await import("./usage/completion.js");
  const known = await program(host, words, preview(written).command, () => async () => undefined);
  host.output.write(completions(known, written));
  return 0;
}

/** Asked about a command that is none, commander shows the help of all, and does not say so. */
function checkHelped({ isHelpAsked, command }: Preview): void {
  if (!isHelpAsked || [undefined, "help", ...commandNames].includes(command)) return;
  throw new CommanderError(2, "commander.unknownCommand", `'${command}'`);
}

/** Called without a command, Piiri tells what comes next. */
function isAlone(words: readonly string[], command: string | undefined): boolean {
  return command === undefined && !words.some((word) => ["-h", "--help", "-V", "--version", "--"].includes(word));
}

/** What is wrong with state is told here, so that no command can forget it; most calls have no need of the sentences. */
async function ofState(error: unknown, { language }: CommandWords): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== "KeepingError") return error;
  return await (await import("./keeping/keepingRefusal.js")).keepingRefusal(error as KeepingError, language);
}

/** So is what breaks down in a federation's own code. */
async function ofPractice(
  error: unknown,
  { practice = "" }: GlobalOptions,
  { language }: CommandWords,
): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== "PracticeError") return error;
  return await (await import("./practice/practiceRefusal.js")).practiceRefusal(
    error as PracticeError,
    practice,
    language,
  );
}

function refuse(error: unknown, { texts }: CommandWords, { environment }: Host, tell: Invocation["tell"]): ExitCode {
  if (error instanceof Refusal) {
    tell(error.message);
    if (error.help !== undefined) tell(texts.usage.seeHelp(error.help));
    return error.exitCode;
  }
  tell(texts.unexpected(error instanceof Error ? error.name : "?"));
  if (environment["PIIRI_DEBUG"] === "1" && error instanceof Error) tell(error.stack ?? error.message);
  return 3;
}
