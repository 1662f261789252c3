import { debriefLines, readDebriefsOrThrow, undebriefed } from "@piiri/adapters-forms";
import { tableLines } from "@piiri/adapters-forms/intake";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly openAnswers?: boolean;
  readonly strict?: boolean;
}

export const declareDebrief: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.debrief;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .argument(`<${help.values.file}>`, takes.export)
    .option("--open-answers", takes.openAnswers)
    .option("--strict", takes.strict)
    .action(prepare(debrief));
};

async function debrief(
  invocation: Invocation,
  planFile: string,
  file: string,
  { openAnswers = false, strict: isStrict }: Options,
): Promise<ExitCode> {
  const { host, options, now } = invocation;
  const { group, words } = await requirePlan(invocation, planFile);
  const texts = await textsOf("intake", words.language);
  const [own, ...others] = await Promise.all([
    words.all(),
    ...(["fi", "sv", "en"] as const).map(async (language) => (await words.of(language)).all()),
  ]);
  const found = await refusingTables(file, texts, () =>
    readDebriefsOrThrow(bytesOf(file, host, words.texts), [own, ...others]),
  );
  for (const line of tableLines(found, texts)) invocation.tell(`${file}: ${line}`);
  const { evenings, themes, feelings, needs, open, unclear, rejected, sheet } = found;
  const counts = {
    used: evenings.length,
    told: 0,
    unclear: unclear.length + rejected.length + (sheet?.unread ?? []).length,
  };
  const exitCode = await exitOfReading([{ file, counts }], { language: words.language, isStrict });
  const { date: today } = wallClock(now, group.schedule.timeZone);
  const result = options.json
    ? asJson({
        evenings,
        missing: undebriefed(group, found, today),
        ...{ themes, feelings, needs, unclear, rejected },
        ...(openAnswers && { open }),
      })
    : `${debriefLines(group, found, own, { today, openAnswers }).join("\n")}\n`;
  await deliver(invocation, result, words.texts.commands.debrief.written);
  return exitCode;
}
