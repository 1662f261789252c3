import { readAttendance } from "@piiri/adapters-forms";
import { everyone } from "@piiri/core";
import { requirePlan } from "../input/loadPlan.js";
import { bytesOf } from "../intake/bytesOf.js";
import { intakeTexts } from "../intake/intakeTexts.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly plan?: string;
}

export const declareAttendance: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.attendance;
  command
    .argument(`<${help.values.file}...>`, takes.reports)
    .option(`--plan <${help.plan}>`, takes.plan)
    .action(prepare(attendance));
};

async function attendance(invocation: Invocation, files: readonly string[], { plan }: Options): Promise<ExitCode> {
  const { host, options } = invocation;
  const loaded = plan === undefined ? undefined : await requirePlan(invocation, plan);
  const words = loaded?.words ?? invocation.words;
  const texts = await intakeTexts(words.language);
  // Who leads is no participant; those are the volunteers whom the plan names.
  const except = (loaded === undefined ? [] : everyone(loaded.group.people)).flatMap(({ name, email }) =>
    email === undefined ? [name] : [name, email],
  );
  const counts: { file: string; joined: number; participants: number }[] = [];
  for (const file of files) {
    const read = () => readAttendance(bytesOf(file, host, words.texts), { except });
    const { joined, participants } = await refusingTables(file, texts, read);
    counts.push({ file, joined, participants });
  }
  const all = counts.reduce((sum, { participants }) => sum + participants, 0);
  const lines = [
    ...counts.map(({ file, participants }) => texts.attendance.report(file, participants)),
    ...(counts.length > 1 ? [texts.attendance.all(counts.length, all)] : []),
  ];
  const result = options.json ? asJson(counts) : `${lines.join("\n")}\n`;
  await deliver(invocation, result, words.texts.written.attendance);
  return 0;
}
