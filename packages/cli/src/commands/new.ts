import { type Problem, parsePlan, resolvePlan, tellProblem } from "@piiri/core";
import { type Beginning, defaultStart, draftPlan, type GroupKind, groupKinds, writeDraft } from "@piiri/core/draft";
import { quoted } from "../input/problemReport.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { dateAsPlansWrite, oneOf, timeAsPlansWrite } from "../usage/values.js";

type Options = Partial<Pick<Beginning, "start" | "time" | "title" | "id">>;

/** People at work come in the evening; the guide's own examples begin at six. */
const usualTime = "18:00";

export const declareNew: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.new;
  command
    .argument(`<${help.format}>`, takes.format, oneOf(help.format, groupKinds, words))
    .option(`--start <${help.values.date}>`, takes.start, dateAsPlansWrite)
    .option(`--time <${help.values.time}>`, takes.time, timeAsPlansWrite)
    .option(`--title <${help.values.text}>`, takes.title)
    .option(`--id <${help.values.id}>`, takes.id)
    .action(prepare(newPlan));
};

async function newPlan(invocation: Invocation, format: GroupKind, options: Options): Promise<ExitCode> {
  const { words, profile, now } = invocation;
  const today = wallClock(now, profile.timeZone.value).date;
  const { start = defaultStart(today, profile), time = usualTime, title, id } = options;
  const draftWords = await words.all();
  const group = parsePlan(draftPlan({ format, start, time, title, id }, profile, draftWords)).andThen((plan) =>
    resolvePlan(plan, profile, { today }),
  );
  if (group.isErr()) throw new Refusal(group.error.map((problem) => told(problem, invocation)).join("\n"));
  const result = invocation.options.json ? asJson(group.value.plan) : writeDraft(group.value, draftWords);
  await deliver(invocation, result, (file) => words.texts.written.new(file, `piiri check ${quoted(file)}`));
  return 0;
}

/** What is wrong with a draft is wrong with an option that it was made from. */
function told(problem: Problem, { words }: Invocation): string {
  const option = `--${problem.path.split("/").at(-1)}`;
  return `${option}: ${tellProblem(problem, words.catalogue.problems)}`;
}
