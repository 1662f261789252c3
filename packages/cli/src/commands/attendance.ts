import {
  type AttendanceCount,
  attendanceRejections,
  type ReadingCounts,
  readAttendanceOrThrow,
} from "@piiri/adapters-forms";
import { tableLines } from "@piiri/adapters-forms/intake";
import { everyone } from "@piiri/core";
import { requirePlan } from "../input/loadPlan.js";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { earlierPlan, isCalledPlan } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly plan?: string;
  readonly strict?: boolean;
}

export const declareAttendance: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.attendance;
  command
    .argument(`<${help.values.file}...>`, takes.reports)
    .addOption(earlierPlan([help.plan, takes.plan]))
    .option("--strict", takes.strict)
    .action(prepare(attendance));
};

async function attendance(
  invocation: Invocation,
  given: readonly string[],
  { plan = given.find(isCalledPlan), strict: isStrict }: Options,
): Promise<ExitCode> {
  const { host, options } = invocation;
  const files = given.filter((file) => file !== plan);
  const { usage, help } = invocation.words.texts;
  if (files.length === 0) throw new Refusal(usage.missingArgument(help.values.file), { help: "piiri attendance" });
  const loaded = plan === undefined ? undefined : await requirePlan(invocation, plan);
  const words = loaded?.words ?? invocation.words;
  const texts = await textsOf("intake", words.language);
  // Who leads is no participant; those are the volunteers whom the plan names.
  const leading = loaded === undefined ? [] : everyone(loaded.group.people);
  const { overlapMinutes } = invocation.profile.registration;
  const counts: (AttendanceCount & { readonly file: string })[] = [];
  for (const file of files) {
    const read = () =>
      readAttendanceOrThrow(bytesOf(file, host, words.texts), { leading, overlapMinutes: overlapMinutes.value });
    counts.push({ file, ...(await refusingTables(file, texts, read)) });
  }
  for (const count of counts) {
    for (const line of tableLines(count, texts)) invocation.tell(`${count.file}: ${line}`);
    for (const line of notes(count, texts, overlapMinutes.value)) invocation.tell(line);
  }
  const readFiles = counts.map((count) => ({ file: count.file, counts: readingCounts(count) }));
  const exitCode = await exitOfReading(readFiles, { language: words.language, isStrict });
  const all = counts.reduce((sum, { participants }) => sum + participants, 0);
  const lines = [
    ...counts.map(({ file, participants }) => texts.attendance.report(file, participants)),
    ...(counts.length > 1 ? [texts.attendance.all(counts.length, all)] : []),
  ];
  const result = options.json ? asJson(counts) : `${lines.join("\n")}\n`;
  await deliver(invocation, result, words.texts.commands.attendance.written);
  return exitCode;
}

function notes(
  { file, joined, leading, reported, difference, hasTimes, overlapping, rejected }: AttendanceCount & { file: string },
  { attendance: say }: IntakeCommandTexts,
  minutes: number,
): readonly string[] {
  const most = 10;
  return [
    ...(leading > 0 ? [say.leading(file, leading)] : []),
    ...(hasTimes ? [] : [say.withoutTimes(file)]),
    ...overlapping.slice(0, most).map((rows) => say.overlap(file, rows, minutes)),
    ...(overlapping.length > most ? [say.moreOverlaps(file, overlapping.length - most)] : []),
    ...attendanceRejections.flatMap((reason) => {
      const rows = rejected[reason];
      return rows === undefined ? [] : [say.rejected[reason](file, rows)];
    }),
    ...(difference === undefined || reported === undefined ? [] : [say.differs[difference](file, reported, joined)]),
  ];
}

/** A report whose own count nothing explains, or that has no times, is not understood wholly. */
function readingCounts({ rows, hasTimes, difference, rejected, sheet }: AttendanceCount): ReadingCounts {
  const told = (rejected["no-person"] ?? []).length;
  const unclear = Object.values(rejected).reduce((sum, of) => sum + of.length, hasTimes ? 0 : 1) - told;
  // What another sheet holds may be a report too.
  const unread = (sheet?.unread ?? []).length;
  return { used: rows, told, unclear: unclear + unread + (difference === "unexplained" ? 1 : 0) };
}
