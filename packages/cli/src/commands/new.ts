import { randomUUID } from "node:crypto";
import { type Problem, parsePlan, resolvePlan, tellProblem } from "@piiri/core";
import { type Beginning, defaultStart, draftPlan, type GroupKind, groupKinds, writeDraft } from "@piiri/core/draft";
import { quoted } from "../input/problemReport.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { type Answers, askBeginning } from "../new/askBeginning.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { dateAsPlansWrite, oneOf, timeAsPlansWrite } from "../usage/values.js";

type Options = Partial<Pick<Beginning, "start" | "time" | "title" | "id">>;

/** People at work come in the evening; the guide's own examples begin at six. */
const usualTime = "18:00";

export const declareNew: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.new;
  command
    .argument(`[${help.format}]`, takes.format, oneOf(help.format, groupKinds, words))
    .option(`--start <${help.values.date}>`, takes.start, dateAsPlansWrite)
    .option(`--time <${help.values.time}>`, takes.time, timeAsPlansWrite)
    .option(`--title <${help.values.text}>`, takes.title)
    .option(`--id <${help.values.id}>`, takes.id)
    .action(prepare(newPlan));
};

async function newPlan(called: Invocation, given: GroupKind | undefined, options: Options): Promise<ExitCode> {
  const { words, profile, now, own } = called;
  const { calendar } = own ?? {};
  const today = wallClock(now, profile.timeZone.value).date;
  const usual = { start: defaultStart(today, profile, calendar), time: usualTime };
  const asked = given === undefined ? await askedOf(called, options, usual) : { kind: given, ...usual, ...options };
  const { kind: format, start, time, title } = asked;
  const { id } = options;
  const output = "file" in asked ? asked.file : called.options.output;
  const invocation = { ...called, options: { ...called.options, ...(output !== undefined && { output }) } };
  const draftWords = await words.all();
  const key = randomUUID();
  const group = parsePlan(draftPlan({ format, start, time, title, id, key }, profile, draftWords)).andThen((plan) =>
    resolvePlan(plan, profile, { today, ...own }),
  );
  if (group.isErr()) throw new Refusal(group.error.map((problem) => told(problem, invocation)).join("\n"));
  const result = invocation.options.json ? asJson(group.value.plan) : writeDraft(group.value, draftWords);
  await deliver(invocation, result, (file) => words.texts.commands.new.written(file, `piiri check ${quoted(file)}`));
  return 0;
}

/** Whoever gives no kind of group is asked, where somebody sits at a terminal. */
async function askedOf(
  { host, words, options: { output }, tell }: Invocation,
  { start, time, title }: Options,
  usual: { readonly start: string; readonly time: string },
): Promise<Answers> {
  const { usage, help } = words.texts;
  if (host.ask === undefined) throw new Refusal(usage.missingArgument(help.format), { help: "piiri new" });
  const texts = await textsOf("new", words.language);
  return await askBeginning({ ask: host.ask, tell, texts, usual, known: { start, time, title, file: output } });
}

/** What is wrong with a draft is wrong with an option that it was made from. */
function told(problem: Problem, { words }: Invocation): string {
  const option = `--${problem.path.split("/").at(-1)}`;
  return `${option}: ${tellProblem(problem, words.catalogue.problems)}`;
}
