import { readTimesOrThrow, type Times } from "@piiri/adapters-forms";
import { tableLines } from "@piiri/adapters-forms/intake";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly strict?: boolean;
}

export const declarePoll: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.poll;
  command.argument(`<${help.values.file}>`, takes.export).option("--strict", takes.strict).action(prepare(poll));
};

async function poll(invocation: Invocation, file: string, { strict: isStrict }: Options): Promise<ExitCode> {
  const { host, words, options } = invocation;
  const texts = await textsOf("intake", words.language);
  const found = await refusingTables(file, texts, () => readTimesOrThrow(bytesOf(file, host, words.texts)));
  const { answers, times, unclear, sheet } = found;
  for (const line of tableLines(found, texts)) invocation.tell(`${file}: ${line}`);
  if (unclear.length > 0) invocation.tell(words.texts.poll.unclear(unclear));
  const counts = { used: answers - unclear.length, told: 0, unclear: unclear.length + (sheet?.unread ?? []).length };
  const exitCode = await exitOfReading([{ file, counts }], { language: words.language, isStrict });
  await deliver(
    invocation,
    options.json ? asJson({ answers, times, unclear }) : forPeople(found, invocation),
    words.texts.commands.poll.written,
  );
  return exitCode;
}

/** Those that suit anybody, the best first. */
function forPeople({ answers, times }: Times, { words: { texts, catalogue } }: Invocation): string {
  const { weekdays, dayParts } = catalogue.dates;
  const suiting = times.filter(({ suits }) => suits > 0);
  const lines = suiting.map(
    ({ weekday, part, suits }) => `  ${texts.poll.time(weekdays[weekday], dayParts[part], suits)}`,
  );
  return `${(lines.length > 0 ? [texts.poll.answers(answers), ...lines] : [texts.poll.none]).join("\n")}\n`;
}
